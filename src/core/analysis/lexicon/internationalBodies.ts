import type { ActorKind } from '../../model/actor';

/** A body between states or beyond them, with the acronyms that texts use. */
export interface InternationalBody {
  readonly name: string;
  readonly acronyms: readonly string[];
  readonly kind: Extract<ActorKind, 'igo' | 'ngo'>;
}

const IGOS = `
United Nations|UN,U.N.,UNO
United Nations Security Council|UNSC
UN Security Council|
Security Council|
UN General Assembly|UNGA
General Assembly|
UN Secretariat|
UN Human Rights Council|UNHRC
UN High Commissioner for Refugees|UNHCR
UN Relief and Works Agency|UNRWA
UN Children's Fund|UNICEF
UN Development Programme|UNDP
UN Environment Programme|UNEP
UN Population Fund|UNFPA
UN Office on Drugs and Crime|UNODC
UN Office for the Coordination of Humanitarian Affairs|OCHA,UNOCHA
UN Educational, Scientific and Cultural Organization|UNESCO
UN Assistance Mission in Afghanistan|UNAMA
UN Assistance Mission for Iraq|UNAMI
UN Interim Force in Lebanon|UNIFIL
UN Disengagement Observer Force|UNDOF
UN Mission in South Sudan|UNMISS
UN Support Mission in Libya|UNSMIL
UN Stabilization Mission in Haiti|MINUSTAH
UN Women|
World Food Programme|WFP
World Food Program|
World Health Organization|WHO
World Bank|
World Trade Organization|WTO
International Monetary Fund|IMF
International Labour Organization|ILO
International Organization for Migration|IOM
International Maritime Organization|IMO
International Civil Aviation Organization|ICAO
International Atomic Energy Agency|IAEA
International Energy Agency|IEA
International Court of Justice|ICJ
International Criminal Court|ICC
International Criminal Tribunal|ICTY,ICTR
Permanent Court of Arbitration|PCA
Food and Agriculture Organization|FAO
Organisation for the Prohibition of Chemical Weapons|OPCW
Organization for the Prohibition of Chemical Weapons|
Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO
Financial Action Task Force|FATF
Interpol|INTERPOL
Europol|
Eurojust|
Frontex|
European Union|EU,E.U.
European Commission|
European Parliament|
European Council|
Council of Europe|
European Central Bank|ECB
European Court of Human Rights|ECHR
European Court of Justice|
Eurozone|
North Atlantic Treaty Organization|NATO,Nato
North Atlantic Council|
Organization for Security and Cooperation in Europe|OSCE
Organisation for Security and Co-operation in Europe|
Commonwealth of Independent States|CIS
Commonwealth of Nations|
Collective Security Treaty Organization|CSTO
Eurasian Economic Union|EAEU
Shanghai Cooperation Organisation|SCO
Shanghai Cooperation Organization|
African Union|AU,A.U.
African Union Mission in Somalia|AMISOM,ATMIS
Organization of African Unity|OAU
African Development Bank|AfDB
Economic Community of West African States|ECOWAS
Economic Community of Central African States|ECCAS
Intergovernmental Authority on Development|IGAD
Southern African Development Community|SADC
East African Community|EAC
Alliance of Sahel States|AES
G5 Sahel|
Arab League|
League of Arab States|
Gulf Cooperation Council|GCC
Organisation of Islamic Cooperation|OIC
Organization of Islamic Cooperation|
Organization of the Islamic Conference|
Organization of the Petroleum Exporting Countries|OPEC
OPEC+|
Association of Southeast Asian Nations|ASEAN
South Asian Association for Regional Cooperation|SAARC
Asian Development Bank|ADB
Asian Infrastructure Investment Bank|AIIB
Asia-Pacific Economic Cooperation|APEC
Pacific Islands Forum|
Economic Cooperation Organization|ECO
Islamic Development Bank|
Organization of American States|OAS
Inter-American Development Bank|IDB
Union of South American Nations|UNASUR
Mercosur|
Mercosul|
CARICOM|
Caribbean Community|
Andean Community|
ALBA|
BRICS|
Group of Seven|G7,G-7
Group of Eight|G8,G-8
Group of 20|G20,G-20
Group of 77|G77,G-77
Non-Aligned Movement|NAM
Organisation for Economic Co-operation and Development|OECD
Organization for Economic Cooperation and Development|
Paris Club|
AUKUS|
Five Eyes|
Quadrilateral Security Dialogue|Quad
Global Coalition|
International Security Assistance Force|ISAF
Multinational Joint Task Force|MNJTF
Kosovo Force|KFOR
`;

const NGOS = `
International Committee of the Red Cross|ICRC
International Federation of Red Cross and Red Crescent Societies|IFRC
Red Cross|
Red Crescent|
Amnesty International|
Human Rights Watch|HRW
Doctors Without Borders|MSF
Medecins Sans Frontieres|
Médecins Sans Frontières|
Reporters Without Borders|RSF
Committee to Protect Journalists|CPJ
International Crisis Group|ICG
Save the Children|
Oxfam|
Oxfam International|
CARE International|
World Vision|
Mercy Corps|
International Rescue Committee|IRC
Norwegian Refugee Council|NRC
Danish Refugee Council|DRC
Islamic Relief|
Caritas|
Greenpeace|
World Wildlife Fund|WWF
Transparency International|
Freedom House|
Syrian Observatory for Human Rights|SOHR
White Helmets|
Syria Civil Defence|
Airwars|
Bellingcat|
Carter Center|
Carnegie Endowment|
Chatham House|
Brookings Institution|
RAND Corporation|
International Institute for Strategic Studies|IISS
Stockholm International Peace Research Institute|SIPRI
Institute for the Study of War|ISW
Council on Foreign Relations|
Atlantic Council|
Open Society Foundations|
Bill and Melinda Gates Foundation|
Action Against Hunger|
Global Witness|
B'Tselem|
Memorial|
Peace Now|
`;

function parse(table: string, kind: InternationalBody['kind']): InternationalBody[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', acronyms = ''] = line.split('|');
      return { name, acronyms: acronyms ? acronyms.split(',') : [], kind };
    });
}

export const INTERNATIONAL_BODIES: readonly InternationalBody[] = [...parse(IGOS, 'igo'), ...parse(NGOS, 'ngo')];

/** Body by name or acronym, as written; "United Nations …" stands for "UN …" too. */
export const INTERNATIONAL_BODY_BY_NAME: ReadonlyMap<string, InternationalBody> = new Map(
  INTERNATIONAL_BODIES.flatMap((body) =>
    [body.name, ...body.acronyms, ...(body.name.startsWith('UN ') ? spellOut(body.name.slice(3)) : [])].map(
      (name) => [name, body] as const,
    ),
  ),
);

function spellOut(rest: string): string[] {
  return [`United Nations ${rest}`, `U.N. ${rest}`];
}
