import { EVENT_TYPES, type EventType } from '../../model/event';
import { stem } from './stems';

/**
 * Verbs that name an act of a PLOVER type, by their base form. Many are ambiguous: an entry says what a word may mean,
 * the trigger classifier decides from the context.
 */
const VERBS: Readonly<Record<EventType, string>> = {
  AGREE:
    'adopt swear-in strike-deal agree promise pledge commit undertake sign accept assent consent vow guarantee assure offer conclude ratify initial approve authorize initialize subscribe volunteer compromise settle finalize clinch endorse',
  CONSULT:
    'contact speak correspond assemble reconvene mediate meet talk negotiate discuss visit confer consult host mediate arbitrate broker converse telephone phone parley deliberate brief receive travel tour arrive reconvene convene invite attend engage chat call welcome debate dine shuttle',
  SUPPORT:
    'cheer celebrate elevate admire join-hands value reiterate vouch vindicate rejoice support back endorse praise laud hail commend congratulate welcome applaud recognize champion advocate defend thank honor salute apologize acclaim reaffirm appreciate value encourage uphold embrace sympathize condole mourn',
  CONCEDE:
    'restore reprieve unban decriminalize concede yield relent release free liberate ease relax lift pardon parole exonerate acquit reopen unblock unfreeze allow permit grant cede amnesty commute reinstate legalize forgive waive acquiesce capitulate bow soften suspend',
  COOPERATE:
    'join combine operate work sign-up unite liaise synchronize pool cooperate collaborate share trade coordinate exchange extradite ally partner sell buy export import train team invest integrate unify merge normalize restore establish build',
  AID: 'save train reconstruct rebuild resupply nurse aid help assist donate fund finance provide supply rescue shelter feed treat protect evacuate airlift loan lend subsidize subsidise resettle deliver relieve equip arm bankroll sponsor vaccinate',
  RETREAT:
    'yield retire relocate exit pull-back withdraw retreat surrender resign quit disarm demobilize evacuate abdicate disengage leave abandon pull step vacate redeploy decommission dismantle flee',
  REQUEST:
    'hope expect prompt entreat adjure solicit remind advocate ask request demand urge call appeal seek press plead petition beg insist propose recommend suggest implore require exhort order instruct summon advise encourage lobby pressure persuade want beseech convince',
  ACCUSE:
    'deride label brand cite disregard violate breach flout condemn deem fault sully decry accuse blame criticize condemn denounce charge allege indict investigate probe complain deplore decry slam lambast lambaste censure rebuke reprimand fault castigate chide berate impeach prosecute suspect implicate deride disapprove scold lament assail blast sue protest attribute question rap disparage vilify admonish upbraid regret vilify mock ridicule insult',
  REJECT:
    'exclude rebut contest dispute forsake rule-out stonewall turn-down balk withhold reject refuse deny decline dismiss rebuff refute repudiate veto oppose disavow spurn snub defy ignore boycott cancel renege stall rescind obstruct resist disagree fail contradict disown nix scrap scuttle',
  THREATEN: 'threaten warn vow menace intimidate caution brandish swear blackmail',
  PROTEST:
    'protest demonstrate rally march riot picket strike boycott rampage burn gather chant occupy mutiny revolt rebel agitate jeer heckle',
  SANCTION:
    'turn tow bar revoke strip rescind outlaw sanction embargo blockade expel ban boycott suspend sever close recall halt deport blacklist fine fire sack dismiss isolate ostracize freeze cancel restrict break cut stop impose bar penalize eject oust reduce demote downgrade',
  MOBILIZE:
    'deploy mobilize mass muster station reinforce dispatch send patrol test-fire amass position redeploy test prepare move beef rearm conscript recruit tighten fortify scramble position militarize',
  COERCE:
    'persecute crack evacuate subjugate coerce force enslave penalize prevent foil thwart seal lock incriminate arrest detain seize capture imprison jail evict confiscate deport round repress suppress sentence convict execute oust overthrow topple depose expel raid ban censor crackdown banish exile disperse crush hang harass interrogate intern incarcerate subdue cordon impound nationalize persecute shut search fine recapture retake apprehend extradite nab curb silence muzzle quell outlaw dissolve disband displace uproot forbid prohibit hack',
  ASSAULT:
    'defeat clear liberate advance fell push recapture retake drive die topple conquer capture isolate degrade dismantle disrupt respond encircle surround combat thwart intercept fight-back terrorize crush dislodge decimate harm hurt attack kill bomb shell ambush assault strike raid shoot fire murder assassinate kidnap abduct hijack fight clash battle invade storm massacre torture wound injure destroy explode detonate blow target execute slay behead stab rape beat gun bombard pound launch lob hurl ram sabotage hit plant besiege overrun occupy slaughter exterminate maim torch raze decapitate lynch poison mortar strafe rocket infiltrate repulse repel retaliate skirmish injure mistreat abuse eliminate neutralize pummel attempt rout plunder loot engage',
};

/** Nouns that name an act of a type. */
const NOUNS: Readonly<Record<EventType, string>> = {
  AGREE:
    'adoption deal-making covenant ceasefire-deal agreement deal accord pact treaty promise pledge commitment signing memorandum consensus vow assurance guarantee compromise settlement offer undertaking understanding protocol consent ratification breakthrough contract acceptance approval resolution',
  CONSULT:
    'discussion telephone-call conclave roundtable handshake effort talk meeting visit negotiation discussion summit consultation dialogue trip mediation conversation session contact conference tour phone-call call meet delegation round engagement deliberation hearing diplomacy briefing mission encounter pilgrimage dinner luncheon reception audience symposium teleconference videoconference forum interaction arbitration exchange',
  SUPPORT:
    'acknowledgment thank patronage support endorsement praise backing recognition condolence congratulation tribute apology solidarity approval appreciation thanks welcome sympathy encouragement award honor commendation gratitude salute confidence',
  CONCEDE:
    'access visa de-escalation relaxation release concession ceasefire cease-fire amnesty pardon clemency handover truce reopening easing liberation parole relaxation armistice freeing lifting acquittal suspension reprieve exemption waiver',
  COOPERATE:
    'co-operation integration union pooling joint collaboration interconnection project cooperation collaboration trade partnership alliance exercise extradition coordination drill sale coalition exchange venture investment interoperability purchase export import sharing training normalization',
  AID: 'reconstruction training intervention support-package handout bail-out humanitarian aid assistance help relief rescue donation grant loan asylum refuge protection shipment funding fund support supply treatment airlift shelter subsidy bailout evacuation rehabilitation convoy delivery contribution',
  RETREAT:
    'withdrawal pullout retreat resignation surrender disengagement pullback disarmament demobilization evacuation departure drawdown decommissioning truce redeployment abdication retirement desertion defection exodus',
  REQUEST:
    'request demand appeal call proposal urging plea petition pressure invitation recommendation ultimatum order insistence suggestion requirement summons bid',
  ACCUSE:
    'criticism violation breach concern disgust blame-game report finding accusation charge allegation criticism condemnation investigation probe inquiry complaint indictment blame denunciation prosecution trial lawsuit rebuke reprimand censure protest suspicion concern impeachment outrage claim insult disapproval audit arraignment',
  REJECT:
    'disregard exclusion row dispute difference dissent turndown rejection refusal denial veto dismissal impasse deadlock opposition boycott cancellation objection stalemate breakdown disagreement resistance defiance failure collapse non-compliance standoff obstruction',
  THREATEN: 'threat warning ultimatum intimidation saber-rattling sabre-rattling vow blackmail',
  PROTEST:
    'protest demonstration rally march riot strike boycott unrest sit-in walkout stoppage uprising vigil picket hunger-strike protester demonstrator procession rioting turmoil revolt mutiny blockade encampment',
  SANCTION:
    'sanction embargo blockade expulsion boycott restriction ban closure suspension severance recall cutoff penalty fine tariff freeze cut-off isolation dismissal rupture downgrade blacklist',
  MOBILIZE:
    'deployment mobilization buildup build-up maneuver manoeuvre reinforcement test alert patrol dispatch massing drill exercise intervention troop-movement rearmament redeployment conscription surge readiness',
  COERCE:
    'restriction pressure prisoner detainee takeover annexation blockade seizure forced-labour arrest detention seizure capture imprisonment crackdown curfew eviction raid deportation conviction sentence execution coup repression custody captivity takeover harassment ouster overthrow roundup round-up house-arrest search confiscation censorship suppression expulsion persecution closure internment incarceration jailing apprehension state-of-emergency sweep warrant displacement exile demolition occupation',
  ASSAULT:
    'campaign operation advance defeat liberation recapture terror crime crackdown exchange counterstrike provocation push destruction fatality death clearance bloodletting hostilities encirclement insurgency uprising mayhem carnage brutality war-crime missile rocket attack killing bombing strike airstrike clash fighting war offensive assault violence explosion blast murder assassination raid ambush shooting kidnapping abduction massacre battle conflict invasion genocide bombardment shelling gunfire gunfight gunbattle firefight incursion aggression hostility skirmish conflagration torture abuse beheading rape hijacking insurgency bloodshed slaughter onslaught barrage airstrikes drone-strike crossfire hostage siege sabotage provocation atrocity stabbing beating detonation rocket-fire confrontation shootout counterattack counteroffensive insurrection bloodletting carnage lynching arson infighting counter-attack retaliation execution terrorism vandalism',
};

/** Adjectives and participles that can name an act on their own: "is ready to talk", "critical of". */
const ADJECTIVES: Partial<Readonly<Record<EventType, string>>> = {
  AGREE: 'ready willing committed prepared',
  SUPPORT: 'delighted pleased glad happy impressed supportive grateful thankful appreciative apologetic proud',
  ACCUSE:
    'damning shameful appalling deplorable reckless disgraceful brutal barbaric provocative critical responsible guilty suspicious concerned alarmed outraged troubled inadequate unacceptable illegal biased worried irresponsible unjust disappointed unfair',
  REJECT: 'unwilling unacceptable reluctant opposed',
  THREATEN: 'ready',
  MOBILIZE: 'alert ready',
  AID: 'helpful',
};

/** What the lexicon says of a stem: the types it may name, as bits by the type's number. */
export interface TriggerSenses {
  readonly verb: number;
  readonly noun: number;
  readonly adjective: number;
}

const senses = new Map<string, { verb: number; noun: number; adjective: number }>();

function enter(part: 'verb' | 'noun' | 'adjective', lists: Partial<Readonly<Record<EventType, string>>>): void {
  for (const [type, words] of Object.entries(lists))
    for (const word of words.split(' ')) {
      const key = stem(word);
      const entry = senses.get(key) ?? { verb: 0, noun: 0, adjective: 0 };
      entry[part] |= 1 << EVENT_TYPES.findIndex((one) => one === type);
      senses.set(key, entry);
    }
}
enter('verb', VERBS);
enter('noun', NOUNS);
enter('adjective', ADJECTIVES);

/** The types that words of this stem may name; bit `i` stands for type `i` of EVENT_TYPES. */
export function triggerSenses(key: string): TriggerSenses | undefined {
  return senses.get(key);
}
