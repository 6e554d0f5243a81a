import type { ActorKind } from '../../model/actor';

const TABLE: readonly (readonly [ActorKind, string])[] = [
  [
    'company',
    `Google|Alphabet|Microsoft|Apple|Amazon|Meta|Facebook|Twitter|X|YouTube|WhatsApp|Instagram|TikTok|ByteDance|Telegram|Netflix|Tesla|SpaceX|Starlink|Intel|Nvidia|AMD|IBM|Oracle|Cisco|Dell|HP|OpenAI|Uber|Airbnb|
Samsung|Sony|Toshiba|Panasonic|Hitachi|LG|SoftBank|Nintendo|TSMC|Foxconn|Huawei|ZTE|Alibaba|Tencent|Baidu|Lenovo|Xiaomi|Nokia|Ericsson|Siemens|Bosch|SAP|Philips|Vodafone|Orange|Telefonica|Verizon|AT&T|Comcast|
Boeing|Airbus|Lockheed Martin|Raytheon|Northrop Grumman|General Dynamics|BAE Systems|Rheinmetall|Thales|Dassault|Saab|Leonardo|Rafael|Elbit Systems|Halliburton|Blackwater|Academi|DynCorp|KBR|
General Motors|Ford|Chrysler|Toyota|Honda|Nissan|Mitsubishi|Hyundai|Kia|Volkswagen|BMW|Daimler|Mercedes-Benz|Audi|Renault|Peugeot|Fiat|Volvo|Tata|Mahindra|
ExxonMobil|Exxon Mobil|Exxon|Chevron|ConocoPhillips|Shell|Royal Dutch Shell|BP|Total|TotalEnergies|Eni|Repsol|Statoil|Equinor|Gazprom|Rosneft|Lukoil|Yukos|Novatek|Naftogaz|Saudi Aramco|Aramco|Petrobras|PDVSA|Pemex|CNOOC|Sinopec|PetroChina|ONGC|Petronas|Glencore|Rio Tinto|BHP|
Goldman Sachs|JPMorgan|JPMorgan Chase|Citigroup|Citibank|Bank of America|Wells Fargo|Morgan Stanley|Lehman Brothers|Merrill Lynch|HSBC|Barclays|Deutsche Bank|UBS|Credit Suisse|BNP Paribas|Societe Generale|Standard Chartered|Visa|Mastercard|PayPal|Western Union|
Walmart|Wal-Mart|Carrefour|IKEA|Nestle|Unilever|Coca-Cola|Pepsi|PepsiCo|McDonald's|Starbucks|Nike|Adidas|Disney|Maersk|FedEx|UPS|DHL|Caterpillar|General Electric|GE|Enron|Pfizer|Moderna|AstraZeneca|BioNTech|Johnson & Johnson|Bayer|Novartis|Roche|Sanofi|Merck|
Lufthansa|Air France|British Airways|KLM|Emirates Airline|Qatar Airways|Etihad|Turkish Airlines|Aeroflot|Delta|United Airlines|American Airlines|Ryanair|Malaysia Airlines|Garuda|Qantas|PIA`,
  ],
  [
    'government-body',
    `NASA|NOAA|EPA|FDA|CDC|FCC|FAA|FEMA|TSA|ICE|ATF|IRS|SEC|NIH|NSC|USGS|NTSB|Supreme Court|Federal Reserve|Fed|DARPA|NORAD|NORTHCOM|SOUTHCOM|EUCOM|INDOPACOM|PACOM|SOCOM|NAVCENT|AFCENT|ARCENT|
Europol National Unit|BND|BfV|Bundesbank|Bank of England|Bank of Japan|Elysee|Downing Street|Number 10|Whitehall|Stormont|Holyrood|Met Office|Ofcom|NHS|GCHQ|Ministry of Defence|
Roscosmos|Rosatom|Roskomnadzor|Rosgvardia|OMON|MSS|Zhongnanhai|PLAAF|PAP|NIA|CBI|DRDO|ISRO|BSF|CRPF|NAB|FIA|ANF|NACTA|NDMA|NADRA|Frontier Corps|Rangers|SUPARCO|Blue House|NIS|KCNA|JSDF|AFP|TNI|Polri|
Quds Force|Guardian Council|Assembly of Experts|Expediency Council|Atomic Energy Organization|Supreme National Security Council|Mukhabarat|SCAF|NDS|ANSF|ANDSF|KRG|Peshmerga Ministry|KDF|SANDF|EFCC|INEC|SAPS`,
  ],
  [
    'igo',
    `ESA|CERN|P5+1|E3|EU3|Quartet|Middle East Quartet|Contact Group|Minsk Group|Normandy Four|Multinational Force|Multi-National Force|Combined Joint Task Force|CJTF|KFOR|SFOR|EUFOR|EULEX|UNPROFOR|UNMIK|MINUSMA|MONUSCO|MONUC|UNAMID|UNMIS|UNTSO|UNOSOM|ATMIS|AMIS|SADC|ECOMOG|G20|G8|G7|GAVI|Global Fund|Vatican Bank`,
  ],
  [
    'ngo',
    `ACLU|CAIR|AIPAC|NRA|NAACP|PETA|IISS|RUSI|CSIS|Heritage Foundation|Cato Institute|Carnegie Endowment|Amnesty|Crisis Group|Médecins du Monde|Mercy Corps|Christian Aid|CAFOD|Edhi Foundation|BRAC|Grameen Bank|Access Now|Article 19|PEN International|FIDH|OMCT|Medair|Solidarites|ACTED|Acted|HALO Trust|Handicap International`,
  ],
  [
    'other',
    `FIFA|UEFA|ICC Cricket|IOC|International Olympic Committee|Likud|Fatah|Kadima|Baath|Ba'ath|Baath Party|PPP|PML-N|PML-Q|PTI|MQM|JUI-F|ANP|BJP|AIADMK|DMK|CPI-M|AKP|CHP|MHP|HDP|ANC|ZANU-PF|MDC|SWAPO|Frelimo|PDP|APC|NPP|NDC|SPD|CDU|CSU|AfD|FDP|PSOE|PiS|Fidesz|Syriza|Labour|Labor|Conservatives|Tories|SNP|DUP|Sinn Fein|Sinn Féin|UKIP|LDP|Kuomintang|KMT|DPP|GOP|PRI|PAN|MAS|PSUV`,
  ],
];

/** Kind of bodies that texts of this kind often name without saying what they are. Acronyms may mean something else. */
export const WELL_KNOWN_KINDS: ReadonlyMap<string, ActorKind> = new Map(
  TABLE.flatMap(([kind, names]) =>
    names
      .split('|')
      .map((name) => [name.trim(), kind] as const)
      .filter(([name]) => name !== ''),
  ),
);
