const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*[|\n]\s*/));

/** Nouns that head the name of a body of a state: "Foreign Office", "Ministry of Defence". In small letters. */
export const GOVERNMENT_HEADS = words(`
administration agency army assembly authority board bureau cabinet command commission commissariat committee congress consulate corps council court customs department directorate embassy executive force forces
government governorate guard guards gendarmerie headquarters house inspectorate judiciary junta legislature mission ministry mission navy office parliament police presidency prosecutor secretariat senate service
services staff taskforce treasury tribunal chamber duma knesset majlis diet bundestag loya jirga`);

/** Nouns that head the name of other bodies. In small letters. */
export const ORGANISATION_HEADS = words(`
academy airlines airways alliance association bank brotherhood campaign cathedral center centre charity church circle club coalition college community company conference confederation congregation consortium corporation
council federation foundation forum front fund group guild hospital initiative institute institution international league lobby mission monitor monastery motors movement network news newspaper observatory opposition
order organisation organization orchestra partnership party press programme radio school society syndicate team television think-tank times trust tv union united university watch workers`);

/** Endings of company names. */
export const COMPANY_SUFFIXES = words(
  `Inc Inc. Corp Corp. Corporation Co Co. Company Ltd Ltd. Limited LLC LLP PLC Plc plc AG GmbH SA S.A. SpA NV N.V. BV AB Oy ASA Group Holdings Holding Industries Airlines Airways Motors Petroleum Oil Gas Energy Pharmaceuticals Technologies Systems Bank`,
);

/** Well-known bodies of states, by the names that texts use alone. */
export const GOVERNMENT_BODIES = phrases(`
Foreign Office | Foreign Ministry | Home Office | Interior Ministry | Defense Ministry | Defence Ministry | Ministry of Defence | Ministry of Defense | Ministry of Foreign Affairs | Ministry of External Affairs | Ministry of Interior
Ministry of Justice | Ministry of Finance | Ministry of Health | Finance Ministry | Justice Ministry | Health Ministry | Oil Ministry | State Department | Department of State | U.S. State Department | US State Department | Defense Department
Department of Defense | Department of Justice | Justice Department | Treasury Department | Department of Homeland Security | Homeland Security | Commerce Department | Labor Department | Pentagon | White House | Oval Office | Congress | Senate
House of Representatives | House of Commons | House of Lords | Downing Street | Whitehall | Capitol | Supreme Court | High Court | Constitutional Court | Federal Reserve | National Security Council | National Assembly | Parliament | Knesset
Duma | State Duma | Federation Council | Bundestag | Bundesrat | Bundeswehr | Lok Sabha | Rajya Sabha | Majlis | Verkhovna Rada | Rada | Loya Jirga | Wolesi Jirga | Politburo | Central Committee | Kremlin | Élysée | Elysee
Quai d'Orsay | CIA | FBI | NSA | DHS | DEA | DoD | USAID | Central Intelligence Agency | Federal Bureau of Investigation | National Security Agency | Secret Service | Coast Guard | Marine Corps | U.S. Army | US Army | U.S. Navy | Air Force | Navy
National Guard | CENTCOM | Centcom | US Central Command | U.S. Central Command | AFRICOM | MI5 | MI6 | GCHQ | Scotland Yard | Royal Navy | Royal Air Force | RAF | British Army | Mossad | Shin Bet | IDF | Israel Defense Forces | Israeli Defense Forces
FSB | GRU | SVR | KGB | SBU | ISI | Inter-Services Intelligence | ISPR | Inter-Services Public Relations | RAW | Revolutionary Guard | Revolutionary Guards | Revolutionary Guard Corps | Islamic Revolutionary Guard Corps | IRGC | Quds Force | Basij
PLA | People's Liberation Army | Iraqi Security Forces | ISF | Afghan National Army | ANA | Afghan National Police | ANP | Palestinian Authority | PA | Palestine Liberation Organization | PLO | Coalition Provisional Authority
Kurdistan Regional Government | KRG | Syrian Arab Army | Lebanese Armed Forces | European External Action Service | Foreign Affairs Ministry | Election Commission | Electoral Commission`);

/** Heads of names of places that are neither states nor towns: "Wagah border crossing", "Tigris River". In small letters. */
export const PLACE_HEADS = words(`
airbase airfield airport avenue barracks base bay beach border boulevard bridge camp canal canyon cape cape castle cave channel checkpoint cliff coast corridor crossing dam delta desert district falls ferry field forest fort fortress
frontier garden gate gorge gulf harbor harbour heights highlands highway hill hills hotel island islands islet isthmus jungle lagoon lake line mall market marsh mine monument mosque mount mountain mountains museum oasis ocean oilfield
palace park pass passage peak peninsula pipeline plain plains plant plateau plaza port prison province quarter reactor reef refinery region reservoir ridge river road route ruins sea shrine square stadium station
strait straits street stretch summit swamp temple terminal territory tomb tower tunnel valley village volcano waters waterway zone`);

/** Heads of names of administrative places (GPE). In small letters. */
export const REGION_HEADS = words(
  `canton city commune county department district emirate governorate municipality oblast prefecture province region republic state territory town township village raion krai voivodeship wilayat`,
);

/** Heads of names of agreements, plans, laws, wars and events (MISC). In small letters. */
export const WORK_HEADS = words(`
accord accords act agreement agreements amendment award awards bill campaign championship championships code constitution convention convention cup declaration doctrine festival framework games holocaust initiative
intifada law operation olympics pact plan prize process programme project protocol referendum resolution revolution roadmap spring statute strategy summit treaty uprising war wars world`);

/** Words in the names of parties and movements. In small letters. */
export const PARTY_WORDS = words(`
party movement front league congress democrats democratic republicans republican socialists socialist communists communist labour labor conservatives conservative liberals liberal nationalists nationalist greens alliance bloc
coalition union unionist national people's fatah likud kadima tories tory whigs progressive reformist islamist christian muslim tehreek jamiat jamaat`);

/** Last words of names that are bodies, whatever stands before them. In small letters. */
export const SURE_ORGANISATION_HEADS = words(`
agency airlines airways academy army association bureau college commission committee company congress corporation council department federation foundation institute ministry navy observatory
organisation organization parliament party police school senate society university
bulletin chronicle courier dispatch examiner gazette herald inquirer journal magazine newspaper tribune weekly`);

/** Last words of names that are places, whatever stands before them. In small letters. */
export const SURE_PLACE_HEADS = words(`
airport airfield avenue bay boulevard bridge creek desert highway island islands lake mountain mountains ocean peninsula prison reservoir river road sea square stadium strait straits street valley`);
