import { EVENT_TYPES, type EventType } from '../../model/event';
import { stem } from './stems';

/**
 * Pairs of words that together name an act whose type neither word has alone: "lift a curfew", "hunger strike",
 * "grant asylum". A line: type, verbs (or words before the noun), nouns.
 */
const PAIRS: readonly (readonly [EventType, string, string])[] = [
  [
    'CONCEDE',
    'lift ease relax end suspend revoke remove shorten rescind loosen abolish scrap drop waive',
    'curfew sanction ban restriction embargo blockade siege state emergency law rule boycott charge measure quarantine freeze moratorium limit',
  ],
  [
    'CONCEDE',
    'call end suspend postpone abandon drop stop halt',
    'strike protest boycott hunger-strike demonstration sit-in offensive attack operation hostility fighting',
  ],
  [
    'CONCEDE',
    'accept meet satisfy grant fulfil fulfill',
    'demand condition amnesty pardon autonomy independence concession visa access permission bail parole',
  ],
  ['CONCEDE', 'open reopen', 'border crossing road airport airspace office school'],
  ['CONCEDE', 'free release', 'prisoner hostage detainee captive journalist worker soldier'],
  [
    'SANCTION',
    'impose tighten slap extend renew expand',
    'sanction embargo restriction ban blockade tariff freeze penalty fine boycott duty',
  ],
  [
    'SANCTION',
    'suspend cut halt freeze withhold stop end cancel block reduce withdraw',
    'aid assistance funding tie relation trade contact cooperation membership shipment program loan support export import flight talk',
  ],
  ['SANCTION', 'break sever cut downgrade suspend', 'tie relation link contact'],
  ['SANCTION', 'close shut seal', 'border crossing embassy consulate office airspace frontier'],
  ['SANCTION', 'expel recall', 'diplomat ambassador envoy attache'],
  ['COERCE', 'impose declare extend enforce', 'curfew law emergency rule'],
  ['COERCE', 'demolish raze bulldoze destroy', 'home house building settlement'],
  [
    'COERCE',
    'close shut ban block censor',
    'newspaper station party website mosque broadcaster channel organization demonstration march',
  ],
  ['COERCE', 'disperse break', 'crowd demonstration protest rally demonstrator protester'],
  ['AID', 'grant give offer', 'asylum refuge shelter aid assistance loan help sanctuary protection relief credit'],
  [
    'AID',
    'send provide deliver supply donate pledge',
    'aid food medicine relief supply assistance weapon arm equipment money fund troop-support blanket tent',
  ],
  [
    'PROTEST',
    'hunger general sit nationwide national civil rail transport taxi doctor teacher',
    'strike disobedience stoppage',
  ],
  [
    'PROTEST',
    'block blockade occupy barricade',
    'road highway bridge traffic transport street square access entrance railway',
  ],
  ['PROTEST', 'stage hold organize join lead begin', 'rally protest demonstration march strike vigil sit-in walkout'],
  ['PROTEST', 'burn set throw', 'flag effigy tire stone'],
  [
    'ASSAULT',
    'air missile drone suicide artillery mortar rocket military helicopter',
    'strike attack fire bombing raid bombardment',
  ],
  ['ASSAULT', 'open exchange return', 'fire gunfire shot'],
  [
    'ASSAULT',
    'launch carry mount stage conduct',
    'attack offensive raid strike assault operation airstrike bombing incursion',
  ],
  [
    'MOBILIZE',
    'strengthen reinforce increase beef boost tighten raise double',
    'force troop presence security garrison patrol deployment',
  ],
  ['MOBILIZE', 'conduct hold carry', 'test exercise drill maneuver'],
  [
    'MOBILIZE',
    'send dispatch deploy move',
    'troop force soldier warship ship aircraft battalion peacekeeper police tank carrier missile',
  ],
  ['MOBILIZE', 'remain put place', 'alert readiness standby'],
  ['RETREAT', 'withdraw pull remove evacuate', 'troop force soldier settler staff peacekeeper contingent'],
  ['RETREAT', 'lay surrender hand give', 'arm weapon control post'],
  ['ACCUSE', 'lodge file register submit deliver', 'protest complaint lawsuit charge case objection'],
  ['ACCUSE', 'launch open order begin conduct', 'investigation inquiry probe trial'],
  ['THREATEN', 'issue give deliver send', 'ultimatum warning threat deadline'],
  ['SUPPORT', 'establish upgrade restore elevate normalize resume', 'tie relation recognition'],
  [
    'SUPPORT',
    'express voice offer extend pay',
    'support solidarity condolence sympathy thanks gratitude appreciation apology confidence tribute congratulation',
  ],
  ['ACCUSE', 'express voice', 'concern outrage alarm anger doubt regret dismay'],
  [
    'CONSULT',
    'hold attend host resume begin conduct',
    'talk meeting summit negotiation discussion conference consultation dialogue',
  ],
  ['CONSULT', 'pay make', 'visit trip tour'],
  [
    'AGREE',
    'sign reach conclude strike ratify finalize seal initial',
    'agreement deal treaty accord pact memorandum protocol contract',
  ],
  ['REJECT', 'rule', 'out'],
  ['REQUEST', 'renew reiterate repeat make issue', 'call demand appeal request plea'],
];

const types = new Map<string, Map<string, number>>();
for (const [type, firsts, seconds] of PAIRS)
  for (const first of firsts.split(' ')) {
    const key = stem(first);
    const row = types.get(key) ?? new Map<string, number>();
    types.set(key, row);
    for (const second of seconds.split(' '))
      row.set(stem(second), (row.get(stem(second)) ?? 0) | (1 << EVENT_TYPES.indexOf(type)));
  }

/** The types, as bits by their numbers in EVENT_TYPES, that two stems name together; 0 for none. */
export function frameSenses(first: string, second: string): number {
  return types.get(first)?.get(second) ?? 0;
}
