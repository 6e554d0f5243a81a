import { stem } from './stems';

/** Classes of nouns for people and bodies that take part in events without a name. */
const CLASSES: readonly string[] = [
  // 1 forces of a state
  'army military troop soldier force police policeman officer guard guardsman serviceman marine navy air-force airman commando peacekeeper security gendarme paramilitary regiment brigade battalion patrol warplane helicopter jet gunship aircraft drone warship tank coalition sniper constable trooper cop recruit conscript garrison command unit squad contingent convoy intelligence agent ranger coastguard militia reservist aircrew cadet',
  // 2 armed people against it
  'militant rebel insurgent gunman guerrilla terrorist fighter bomber attacker assailant extremist separatist militiaman tribesman kidnapper hijacker captor pirate gang cell faction group movement suspect assassin jihadist mercenary warlord warrior jihadi islamist mob bandit smuggler trafficker cartel network killer raider looter hostage-taker',
  // 3 government and offices
  'government state regime authority administration cabinet parliament congress legislature senate assembly ministry minister president premier prime-minister leader chief king queen prince emir official spokesman spokeswoman spokesperson ambassador diplomat envoy mediator negotiator delegation delegate team side party court judge prosecutor tribunal commission committee council board agency department office embassy governor mayor secretary chancellor commander general colonel head director chairman lawmaker legislator senator congressman politician candidate junta monarch ruler dictator deputy aide adviser advisor representative inspector investigator watchdog regulator commissioner jury mission consulate bureau presidency headquarters panel',
  // 4 organised society
  'union opposition activist protester demonstrator organization organisation company firm bank newspaper media journalist reporter lawyer group agency charity church bishop pope cleric imam priest monk worker employee farmer student teacher doctor critic supporter follower campaigner dissident airline station broadcaster manufacturer corporation industry club team player striker academic scientist analyst expert editor publisher executive investor trader rival opponent ally donor negotiator rights-group watchdog federation league association alliance bloc nation country power republic kingdom world community lobby sect tribe clan militia leadership staff crew member bystander shareholder',
  // 5 people
  'people person man woman child civilian resident villager citizen refugee victim prisoner detainee hostage passenger tourist pilgrim migrant boy girl family relative neighbor foreigner worker body crowd thousands hundreds dozens national settler patient driver pilot contractor shopper worshipper mourner inmate captive immigrant asylum-seeker voter youth teenager brother son daughter father mother wife husband friend farmer bystander expatriate missionary American population survivor fisherman fugitive convict deserter human infant suspect defendant witness guest minority majority public employee laborer crewmember others vacationer observer monitor',
  // 6 pieces of property that are hit
  'base checkpoint convoy station village city town house home building mosque church market bus car vehicle school hospital hotel embassy camp ship vessel boat plane train pipeline oil-field facility area position hideout compound district border post road bridge headquarters outpost stronghold restaurant shrine store shop airport refinery plant center neighborhood territory',
];

const classOf = new Map<string, number>();
CLASSES.forEach((words, i) => {
  for (const word of words.split(' ')) {
    const key = stem(word);
    if (!classOf.has(key)) classOf.set(key, i + 1);
  }
});

/** Number of the class of a noun's stem: 1 state forces, 2 armed people, 3 offices, 4 society, 5 people, 6 property; 0 none. */
export function participantClass(key: string): number {
  return classOf.get(key) ?? 0;
}
