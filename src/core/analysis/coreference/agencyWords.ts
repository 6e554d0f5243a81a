import { stem } from '../lexicon/stems';

/** Classes of words that tell whether a country, a people or a capital stands for those who act. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stem));

/** What a state acts through: "Pakistani forces", "the Afghan side", "Russian airstrikes". Singulars. */
export const STATE_NOUNS = set(`
government authority official force troop soldier army military navy police side delegation leader leadership regime administration cabinet
president premier minister ministry chancellor monarch king queen prime secretary ambassador envoy diplomat diplomacy spokesperson spokesman spokeswoman
embassy consulate mission negotiator mediator counterpart representative commander general admiral colonel officer serviceman troop personnel
parliament congress senate lawmaker legislator prosecutor court judiciary agency intelligence agent spy
airstrike strike jet warplane aircraft fighter-jet helicopter drone artillery missile rocket tank shelling bombardment bombing attack offensive
assault invasion incursion raid aggression provocation intervention operation occupation blockade embargo sanction retaliation counteroffensive
aid assistance support backing pressure demand proposal offer request response stance position policy plan mediation initiative objection
warship ship vessel frigate destroyer submarine unit battalion brigade regiment division corps squadron contingent peacekeeper guard marine ranger commando
team-leader negotiating-team foreign-policy sovereignty veto pledge promise accusation allegation claim denial warning threat statement condemnation action policeman guardsman`);

/** What belongs to a land or its people rather than to those who act for it. Singulars. */
export const LAND_NOUNS = set(`
soil territory land border frontier coast coastline waters water airspace province region district city capital town village area side-of-the-border
people national citizen resident refugee migrant civilian woman man child girl boy student worker trader businessman businesswoman journalist family
community population public society voter villager tribesman doctor pilot fisherman farmer prisoner hostage passenger tourist worshipper settler
trade economy market currency company firm bank industry product export import good rupee dollar rial lira
language culture history film music football cricket player team athlete champion cuisine flag name word accent descent origin
newspaper daily media press television radio channel website passport visa school university hospital mosque church airport port road railway highway corridor pipeline route canal crossing hotel`);

/** Men under arms who are no state's. Singulars. */
export const ARMED_NOUNS = set(`
insurgent insurgency rebel rebellion militant militia militiaman guerrilla guerilla separatist secessionist gunman fighter extremist terrorist
jihadist jihadi paramilitary mujahideen mujahedin warlord mercenary faction`);

/** Nouns with which a country or capital before "'s" acts: "Kabul's stance", "India's alleged role". Singulars. */
export const POLICY_NOUNS = set(`
concern interest position stance demand role decision refusal claim call commitment ambition request effort policy threat involvement influence
reaction response consent approval offer proposal plan program programme promise pledge accusation allegation denial warning insistence failure readiness willingness
intention intent obligation objection strategy security sovereignty relation tie alliance ally partner partnership rival enemy neighbor neighbour
support backing aid assistance help contribution participation presence withdrawal attack aggression invasion occupation airstrike strike retaliation
campaign behalf nuclear weapon foreign diplomatic military political representation permission silence behavior behaviour conduct hand attempt move vote veto bid`);

/** Nouns that take a party with "with", "between", "of", "to", "on" …: "relations with Kabul", "pressure on Tehran". Singulars. */
export const RELATION_NOUNS = set(`
relation relationship tie talk negotiation dialogue dialog discussion conversation contact agreement deal accord treaty pact ceasefire truce understanding war conflict
dispute confrontation clash tension cooperation co-operation coordination trade trust alliance partnership engagement meeting summit influence pressure
sanction embargo accusation allegation demand support backing aid assistance help mediation effort role response threat warning message letter appeal call
criticism condemnation concession ambassador envoy adviser representation behalf blame responsibility permission approval consent recognition hostility
aggression invasion policy stance position sovereignty request note reply signal ultimatum opposition loyalty stand-off standoff standoff deterrence leverage
patience frustration anger credit loan commitment obligation rapprochement breakthrough concern worry sale export supply trip ally rival enemy partner adversary`);

/** Verbs whose object is a party, as stems: "urged Tehran", "supported Iraq". */
export const DEALING_VERBS = stems(`
accuse blame urge warn tell ask press pressure pressurize pressurise support help assist back criticise criticize condemn denounce thank praise threaten
sanction engage persuade convince allow let force compel want expect recognise recognize notify inform assure remind advise pledge promise offer demand
deter contain isolate consult brief appease provoke challenge defy oppose counter trust reward punish embarrass anger alarm irritate supply arm fund finance
lobby implore beg order instruct rebuke slam chide admonish summon sue`);

/** Verbs of ways and places, whose object is a place: "entered Iraq", "fled Syria". */
export const WAYS_VERBS = stems(`
leave enter reach hit cross flee tour exit rock strike sweep batter devastate plague ravage traverse border surround inhabit unite split divide control govern rule
conquer liberate reconquer capture overrun approach near include experience depart quit populate cover span`);

/** With "on" or "at" before a state: "an attack on Israel". Singulars. */
export const ATTACK_NOUNS = set(
  `attack strike airstrike assault raid rocket missile war bombing embargo sanction invasion offensive curb ban boycott`,
);

/** Verbs that say something of a place. */
export const PLACE_VERBS = stems(`
lie sit stand fall remain become host witness suffer house contain be become boast feature wake awake stay shake`);

/** What may follow "is" or "are" when the subject acts or wills. */
export const WILLING = set(`
ready willing prepared committed determined eager reluctant keen unwilling able unable concerned worried confident hopeful likely unlikely set expected
due bound responsible guilty serious adamant open opposed grateful trying seeking`);

/** Joined behind a hyphen: "Iran-backed", "UK-led". */
export const DOER_PARTICIPLES = set(
  `led backed supported funded financed brokered mediated sponsored sponsoring trained armed aligned allied hosted appointed imposed drafted proposed controlled occupied installed`,
);
