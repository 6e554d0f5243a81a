/** A state or territory, with the words that texts use for it. */
export interface Country {
  /** ISO 3166-1 alpha-3; XKX for Kosovo. */
  readonly code: string;
  readonly name: string;
  /** Other names, older names and acronyms. */
  readonly variants: readonly string[];
  /** Adjectives and words for its people, plurals included. */
  readonly demonyms: readonly string[];
  /** Capital or seat of government, the first being the one that stands for the government. */
  readonly capitals: readonly string[];
}

/** code | name | variants | demonyms (a plural in -s is added to those in -n, -i, -er and -ian) | capitals */
const TABLE = `
AFG|Afghanistan|Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan|Afghan,Afghani|Kabul
ALB|Albania|Republic of Albania|Albanian|Tirana
DZA|Algeria|People's Democratic Republic of Algeria|Algerian|Algiers
AND|Andorra||Andorran|Andorra la Vella
AGO|Angola|Republic of Angola|Angolan|Luanda
ATG|Antigua and Barbuda|Antigua|Antiguan,Barbudan|Saint John's
ARG|Argentina|Argentine Republic|Argentine,Argentines,Argentinian,Argentinean|Buenos Aires
ARM|Armenia|Republic of Armenia|Armenian|Yerevan
AUS|Australia|Commonwealth of Australia|Australian,Aussie,Aussies|Canberra
AUT|Austria|Republic of Austria|Austrian|Vienna
AZE|Azerbaijan|Republic of Azerbaijan|Azerbaijani,Azeri|Baku
BHS|Bahamas|The Bahamas|Bahamian|Nassau
BHR|Bahrain|Kingdom of Bahrain|Bahraini|Manama
BGD|Bangladesh|People's Republic of Bangladesh|Bangladeshi|Dhaka,Dacca
BRB|Barbados||Barbadian|Bridgetown
BLR|Belarus|Republic of Belarus,Byelorussia|Belarusian,Belarussian,Byelorussian|Minsk
BEL|Belgium|Kingdom of Belgium|Belgian|Brussels
BLZ|Belize||Belizean|Belmopan
BEN|Benin|Republic of Benin|Beninese,Beninois|Porto-Novo
BMU|Bermuda||Bermudian|
BTN|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu
BOL|Bolivia|Plurinational State of Bolivia|Bolivian|La Paz,Sucre
BIH|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,BiH|Bosnian,Herzegovinian|Sarajevo
BWA|Botswana|Republic of Botswana|Botswanan,Motswana,Batswana|Gaborone
BRA|Brazil|Federative Republic of Brazil|Brazilian|Brasilia,Brasília
BRN|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BGR|Bulgaria|Republic of Bulgaria|Bulgarian|Sofia
BFA|Burkina Faso|Upper Volta|Burkinabe,Burkinabè|Ouagadougou
BDI|Burundi|Republic of Burundi|Burundian|Gitega,Bujumbura
KHM|Cambodia|Kingdom of Cambodia,Kampuchea|Cambodian,Kampuchean|Phnom Penh
CMR|Cameroon|Republic of Cameroon|Cameroonian|Yaounde,Yaoundé
CAN|Canada||Canadian|Ottawa
CPV|Cape Verde|Cabo Verde|Cape Verdean|Praia
CAF|Central African Republic|CAR|Central African|Bangui
TCD|Chad|Republic of Chad|Chadian|N'Djamena,Ndjamena
CHL|Chile|Republic of Chile|Chilean|Santiago
CHN|China|People's Republic of China,PRC,Mainland China|Chinese|Beijing,Peking
COL|Colombia|Republic of Colombia|Colombian|Bogota,Bogotá
COM|Comoros|Union of the Comoros|Comoran,Comorian|Moroni
COD|Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,Congo,DRC,Congo-Kinshasa,Zaire|Congolese,Zairian|Kinshasa
COG|Republic of the Congo|Congo-Brazzaville|Congolese|Brazzaville
CRI|Costa Rica|Republic of Costa Rica|Costa Rican|San Jose,San José
CIV|Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian|Yamoussoukro,Abidjan
HRV|Croatia|Republic of Croatia|Croatian,Croat,Croats|Zagreb
CUB|Cuba|Republic of Cuba|Cuban|Havana
CYP|Cyprus|Republic of Cyprus|Cypriot,Cypriots|Nicosia
CZE|Czech Republic|Czechia|Czech,Czechs|Prague
DNK|Denmark|Kingdom of Denmark|Danish,Dane,Danes|Copenhagen
DJI|Djibouti|Republic of Djibouti|Djiboutian|Djibouti City
DMA|Dominica|Commonwealth of Dominica|Dominican|Roseau
DOM|Dominican Republic||Dominican|Santo Domingo
TLS|East Timor|Timor-Leste,Timor Leste|East Timorese,Timorese|Dili
ECU|Ecuador|Republic of Ecuador|Ecuadorian,Ecuadorean,Ecuadoran|Quito
EGY|Egypt|Arab Republic of Egypt|Egyptian|Cairo
SLV|El Salvador|Republic of El Salvador|Salvadoran,Salvadorean,Salvadorian|San Salvador
GNQ|Equatorial Guinea||Equatorial Guinean,Equatoguinean|Malabo
ERI|Eritrea|State of Eritrea|Eritrean|Asmara
EST|Estonia|Republic of Estonia|Estonian|Tallinn
SWZ|Eswatini|Swaziland,Kingdom of Eswatini|Swazi|Mbabane
ETH|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa
FJI|Fiji|Republic of Fiji|Fijian|Suva
FIN|Finland|Republic of Finland|Finnish,Finn,Finns|Helsinki
FRA|France|French Republic|French,Frenchman,Frenchmen,Frenchwoman|Paris
GAB|Gabon|Gabonese Republic|Gabonese|Libreville
GMB|Gambia|The Gambia|Gambian|Banjul
FLK|Falkland Islands|Falklands,Malvinas|Falkland Islander|Stanley
FRO|Faroe Islands|Faroes|Faroese|Torshavn
GEO|Georgia|Republic of Georgia|Georgian|Tbilisi
DEU|Germany|Federal Republic of Germany,West Germany,East Germany,GDR|German|Berlin
GIB|Gibraltar||Gibraltarian|
GUM|Guam||Guamanian|Hagatna
GHA|Ghana|Republic of Ghana|Ghanaian|Accra
GRC|Greece|Hellenic Republic|Greek,Greeks,Hellenic|Athens
GRL|Greenland||Greenlandic,Greenlander|Nuuk
GRD|Grenada||Grenadian|Saint George's
GTM|Guatemala|Republic of Guatemala|Guatemalan|Guatemala City
GIN|Guinea|Republic of Guinea|Guinean|Conakry
GNB|Guinea-Bissau|Guinea Bissau|Bissau-Guinean|Bissau
GUY|Guyana|Co-operative Republic of Guyana|Guyanese|Georgetown
HTI|Haiti|Republic of Haiti|Haitian|Port-au-Prince
HND|Honduras|Republic of Honduras|Honduran|Tegucigalpa
HKG|Hong Kong|Hong Kong SAR|Hong Konger,Hongkonger|
HUN|Hungary|Republic of Hungary|Hungarian|Budapest
ISL|Iceland|Republic of Iceland|Icelandic,Icelander|Reykjavik,Reykjavík
IND|India|Republic of India,Bharat|Indian|New Delhi,Delhi
IDN|Indonesia|Republic of Indonesia|Indonesian|Jakarta
IRN|Iran|Islamic Republic of Iran,Islamic Republic,Persia|Iranian,Persian|Tehran,Teheran
IRQ|Iraq|Republic of Iraq|Iraqi|Baghdad
IRL|Ireland|Republic of Ireland,Irish Republic|Irish,Irishman,Irishmen|Dublin
ISR|Israel|State of Israel,Jewish State|Israeli|Jerusalem,Tel Aviv
ITA|Italy|Italian Republic|Italian|Rome
JAM|Jamaica||Jamaican|Kingston
JPN|Japan||Japanese|Tokyo
JOR|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
KAZ|Kazakhstan|Republic of Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan
KEN|Kenya|Republic of Kenya|Kenyan|Nairobi
KIR|Kiribati||I-Kiribati|South Tarawa
PRK|North Korea|Democratic People's Republic of Korea,DPRK|North Korean|Pyongyang
KOR|South Korea|Republic of Korea,ROK,Korea|South Korean,Korean|Seoul
XKX|Kosovo|Republic of Kosovo|Kosovar,Kosovars,Kosovan|Pristina,Prishtina
KWT|Kuwait|State of Kuwait|Kuwaiti|Kuwait City
KGZ|Kyrgyzstan|Kyrgyz Republic,Kirghizia|Kyrgyz,Kyrgyzstani,Kirghiz|Bishkek
LAO|Laos|Lao People's Democratic Republic,Lao PDR|Laotian,Lao|Vientiane
LVA|Latvia|Republic of Latvia|Latvian|Riga
LBN|Lebanon|Lebanese Republic|Lebanese|Beirut
LSO|Lesotho|Kingdom of Lesotho|Basotho,Mosotho|Maseru
LBR|Liberia|Republic of Liberia|Liberian|Monrovia
LBY|Libya|State of Libya|Libyan|Tripoli
LIE|Liechtenstein||Liechtensteiner|Vaduz
LTU|Lithuania|Republic of Lithuania|Lithuanian|Vilnius
LUX|Luxembourg|Grand Duchy of Luxembourg,Luxemburg|Luxembourger,Luxembourgish|Luxembourg City
MAC|Macau|Macao|Macanese|
MDG|Madagascar|Republic of Madagascar|Malagasy,Madagascan|Antananarivo
MWI|Malawi|Republic of Malawi|Malawian|Lilongwe
MYS|Malaysia||Malaysian|Kuala Lumpur,Putrajaya
MDV|Maldives|Republic of Maldives|Maldivian|Malé
MLI|Mali|Republic of Mali|Malian|Bamako
MLT|Malta|Republic of Malta|Maltese|Valletta
MHL|Marshall Islands||Marshallese|Majuro
MRT|Mauritania|Islamic Republic of Mauritania|Mauritanian|Nouakchott
MUS|Mauritius|Republic of Mauritius|Mauritian|Port Louis
MEX|Mexico|United Mexican States|Mexican|Mexico City
FSM|Micronesia|Federated States of Micronesia|Micronesian|Palikir
MDA|Moldova|Republic of Moldova,Moldavia|Moldovan,Moldavian|Chisinau,Chișinău,Kishinev
MCO|Monaco|Principality of Monaco|Monegasque,Monacan|Monaco City
MNG|Mongolia||Mongolian,Mongol,Mongols|Ulaanbaatar,Ulan Bator
MNE|Montenegro||Montenegrin|Podgorica
MAR|Morocco|Kingdom of Morocco|Moroccan|Rabat
MOZ|Mozambique|Republic of Mozambique|Mozambican|Maputo
MMR|Myanmar|Burma,Union of Myanmar|Burmese,Myanma|Naypyidaw,Naypyitaw,Nay Pyi Taw,Rangoon,Yangon
NAM|Namibia|Republic of Namibia|Namibian|Windhoek
NRU|Nauru||Nauruan|Yaren
NPL|Nepal|Federal Democratic Republic of Nepal|Nepali,Nepalese|Kathmandu
NLD|Netherlands|Kingdom of the Netherlands,Holland|Dutch,Dutchman,Dutchmen,Netherlander|The Hague,Amsterdam
NCL|New Caledonia||New Caledonian|Noumea
NZL|New Zealand|Aotearoa|New Zealander|Wellington
NIC|Nicaragua|Republic of Nicaragua|Nicaraguan|Managua
NER|Niger|Republic of Niger|Nigerien,Nigerois|Niamey
NGA|Nigeria|Federal Republic of Nigeria|Nigerian|Abuja
MKD|North Macedonia|Macedonia,FYROM,Republic of North Macedonia|Macedonian|Skopje
NOR|Norway|Kingdom of Norway|Norwegian|Oslo
OMN|Oman|Sultanate of Oman|Omani|Muscat
PAK|Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
PLW|Palau||Palauan|Ngerulmud
PSE|Palestine|State of Palestine,Palestinian Territories,Occupied Palestinian Territory,Palestinian territories|Palestinian|Ramallah
PAN|Panama|Republic of Panama|Panamanian|Panama City
PNG|Papua New Guinea||Papua New Guinean|Port Moresby
PRY|Paraguay|Republic of Paraguay|Paraguayan|Asuncion,Asunción
PER|Peru|Republic of Peru|Peruvian|Lima
PHL|Philippines|Republic of the Philippines|Filipino,Filipinos,Filipina,Philippine|Manila
POL|Poland|Republic of Poland|Polish,Pole,Poles|Warsaw
PRT|Portugal|Portuguese Republic|Portuguese|Lisbon
PRI|Puerto Rico||Puerto Rican|San Juan
QAT|Qatar|State of Qatar|Qatari|Doha
ROU|Romania|Rumania|Romanian,Rumanian|Bucharest
RUS|Russia|Russian Federation,Soviet Union,USSR,U.S.S.R.|Russian,Soviet,Soviets|Moscow,Kremlin
RWA|Rwanda|Republic of Rwanda|Rwandan|Kigali
KNA|Saint Kitts and Nevis|St. Kitts and Nevis|Kittitian,Nevisian|Basseterre
LCA|Saint Lucia|St. Lucia|Saint Lucian|Castries
VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Vincentian|Kingstown
WSM|Samoa|Western Samoa|Samoan|Apia
SMR|San Marino||Sammarinese|
STP|Sao Tome and Principe|São Tomé and Príncipe|Sao Tomean|Sao Tome
SAU|Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Riyadh
SEN|Senegal|Republic of Senegal|Senegalese|Dakar
SRB|Serbia|Republic of Serbia,Yugoslavia,Serbia and Montenegro|Serbian,Serb,Serbs,Yugoslav,Yugoslavs|Belgrade
SYC|Seychelles||Seychellois|Victoria
SLE|Sierra Leone|Republic of Sierra Leone|Sierra Leonean|Freetown
SGP|Singapore|Republic of Singapore|Singaporean|
SVK|Slovakia|Slovak Republic,Czechoslovakia|Slovak,Slovaks,Slovakian,Czechoslovak|Bratislava
SVN|Slovenia|Republic of Slovenia|Slovenian,Slovene,Slovenes|Ljubljana
SLB|Solomon Islands||Solomon Islander|Honiara
SOM|Somalia|Federal Republic of Somalia|Somali,Somalian|Mogadishu
SOL|Somaliland|Republic of Somaliland|Somalilander|Hargeisa
ZAF|South Africa|Republic of South Africa|South African|Pretoria,Cape Town
SSD|South Sudan|Republic of South Sudan|South Sudanese|Juba
ESP|Spain|Kingdom of Spain|Spanish,Spaniard,Spaniards|Madrid
LKA|Sri Lanka|Democratic Socialist Republic of Sri Lanka,Ceylon|Sri Lankan|Colombo,Sri Jayawardenepura Kotte
SDN|Sudan|Republic of the Sudan|Sudanese|Khartoum
SUR|Suriname|Surinam|Surinamese|Paramaribo
SWE|Sweden|Kingdom of Sweden|Swedish,Swede,Swedes|Stockholm
CHE|Switzerland|Swiss Confederation|Swiss|Bern,Berne
SYR|Syria|Syrian Arab Republic|Syrian|Damascus
TWN|Taiwan|Republic of China,Chinese Taipei,Formosa|Taiwanese|Taipei
TJK|Tajikistan|Republic of Tajikistan|Tajik,Tajiks,Tajikistani|Dushanbe
TZA|Tanzania|United Republic of Tanzania|Tanzanian|Dodoma,Dar es Salaam
THA|Thailand|Kingdom of Thailand,Siam|Thai,Thais|Bangkok
TGO|Togo|Togolese Republic|Togolese|Lome,Lomé
TON|Tonga|Kingdom of Tonga|Tongan|Nuku'alofa
TTO|Trinidad and Tobago|Trinidad|Trinidadian,Tobagonian|Port of Spain
TUN|Tunisia|Republic of Tunisia|Tunisian|Tunis
TUR|Turkey|Turkiye,Türkiye,Republic of Turkey,Republic of Türkiye|Turkish,Turk,Turks|Ankara
TKM|Turkmenistan||Turkmen,Turkmens,Turkmenistani|Ashgabat,Ashkhabad
TUV|Tuvalu||Tuvaluan|Funafuti
UGA|Uganda|Republic of Uganda|Ugandan|Kampala
UKR|Ukraine||Ukrainian|Kyiv,Kiev
ARE|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati|Abu Dhabi
GBR|United Kingdom|UK,U.K.,Britain,Great Britain,England,Scotland,Wales,Northern Ireland|British,Briton,Britons,Brit,Brits,English,Englishman,Englishmen,Scottish,Scot,Scots,Welsh,Northern Irish|London
USA|United States|United States of America,U.S.,US,USA,U.S.A.,America|American,Americans|Washington,Washington D.C.,Washington DC
URY|Uruguay|Oriental Republic of Uruguay|Uruguayan|Montevideo
UZB|Uzbekistan|Republic of Uzbekistan|Uzbek,Uzbeks,Uzbekistani|Tashkent
VUT|Vanuatu||Ni-Vanuatu,Vanuatuan|Port Vila
VAT|Vatican City|Vatican,Holy See||
VEN|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
VNM|Vietnam|Viet Nam,Socialist Republic of Vietnam,North Vietnam,South Vietnam|Vietnamese,North Vietnamese,South Vietnamese|Hanoi
ESH|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi,Saharawi|Laayoune,El Aaiun
YEM|Yemen|Republic of Yemen|Yemeni,Yemenite|Sanaa,Sana'a
ZMB|Zambia|Republic of Zambia|Zambian|Lusaka
ZWE|Zimbabwe|Republic of Zimbabwe,Rhodesia|Zimbabwean,Rhodesian|Harare
`;

const list = (field: string | undefined): string[] => (field ? field.split(',') : []);
const TAKES_S = /(?:[^e]n|[^aeiou]i|ani|eni|er|ali|ean)$/;

function withPlurals(demonyms: readonly string[]): string[] {
  const all = new Set(demonyms);
  for (const word of demonyms) if (TAKES_S.test(word) && !/[cs]h(?:man|men)$/.test(word)) all.add(`${word}s`);
  return [...all];
}

/** Every state, and the territories that news treats like one. */
export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code, name, variants, demonyms, capitals] = line.split('|');
    return {
      code: code ?? '',
      name: name ?? '',
      variants: list(variants),
      demonyms: withPlurals(list(demonyms)),
      capitals: list(capitals),
    };
  });

function index(words: (country: Country) => readonly string[]): ReadonlyMap<string, Country> {
  const map = new Map<string, Country>();
  for (const country of COUNTRIES)
    for (const word of words(country)) {
      if (!map.has(word)) map.set(word, country);
    }
  return map;
}

/** Country by name or variant, as written ("Türkiye", "U.S."). Names of parts (England) and of former states lead to their heir. */
export const COUNTRY_BY_NAME = index((country) => [country.name, ...country.variants]);
/** Country by adjective or people ("Afghan", "Poles"). */
export const COUNTRY_BY_DEMONYM = index((country) => country.demonyms);
/** Country by capital ("Kabul"), for texts that name a capital for its government. */
export const COUNTRY_BY_CAPITAL = index((country) => country.capitals);
