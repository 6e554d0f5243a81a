import type { ActorKind } from '../../model/actor';
import type { AnalysisDocument } from '../document';
import { ARMED_GROUP_BY_NAME, ARMED_GROUP_PARTS } from '../lexicon/armedGroups';
import { COMPANY_SUFFIXES, GOVERNMENT_BODIES, GOVERNMENT_HEADS } from '../lexicon/institutions';
import { INTERNATIONAL_BODY_BY_NAME } from '../lexicon/internationalBodies';
import { MEDIA } from '../lexicon/media';
import { WELL_KNOWN_KINDS } from '../lexicon/wellKnownBodies';
import { bodyName } from './bodyName';
import type { Cluster } from './cluster';
import { nameForm } from './nameForm';
import { lower } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The kind of an actor, from the lexicon, the words of its names, its label and the words beside it. */
export function kindOf(doc: AnalysisDocument, cluster: Cluster): ActorKind {
  if (cluster.type === 'person') return 'person';
  if (cluster.type === 'country') return 'state';
  if (cluster.type === 'people') return cluster.armed === true ? 'armed-group' : 'other';
  return bodyKind(doc, cluster);
}

function bodyKind(doc: AnalysisDocument, cluster: Cluster): ActorKind {
  const groups = cluster.namings.filter(({ label }) => label === 'GROUP').length;
  const isGroup = groups * 2 >= cluster.namings.length && groups > 0;
  const distinct = new Map(cluster.namings.map((naming) => [naming.text, naming] as const));
  for (const name of distinct.keys()) {
    const known = knownKind(name, isGroup);
    if (known !== undefined) return known;
  }
  if (isGroup) return 'armed-group';
  // the longest name says most
  const names = [...distinct.values()].sort((a, b) => b.form.words.length - a.form.words.length);
  for (const naming of cluster.namings) {
    const kind = kindBeside(doc, naming.end);
    if (kind !== undefined) return kind;
  }
  for (const naming of names) {
    const kind = kindByWords(bodyName(naming.form).words, cluster);
    if (kind !== undefined) return kind;
  }
  for (const naming of cluster.namings) {
    const kind = kindBeside(doc, naming.first - 1);
    if (kind !== undefined) return kind;
  }
  return cluster.country === undefined ? 'other' : 'government-body';
}

const bodiesByKey = new Map<string, ActorKind>();
for (const [name, kind] of WELL_KNOWN_KINDS) bodiesByKey.set(nameForm(name).key, kind);
for (const [name, body] of INTERNATIONAL_BODY_BY_NAME) bodiesByKey.set(nameForm(name).key, body.kind);
for (const name of GOVERNMENT_BODIES) bodiesByKey.set(nameForm(name).key, 'government-body');
for (const name of MEDIA) bodiesByKey.set(nameForm(name).key, 'media');

function knownKind(name: string, isGroup: boolean): ActorKind | undefined {
  const { key } = nameForm(name);
  if (isGroup) return ARMED_GROUP_BY_NAME.has(name) ? 'armed-group' : undefined;
  if (WELL_KNOWN_KINDS.get(name) === 'company') return 'company';
  const kind = bodiesByKey.get(key);
  if (kind !== undefined) return kind;
  const { known } = bodyName(nameForm(name));
  if (known === undefined) return undefined;
  return bodiesByKey.get(known.replace(/^united nations /, 'un ')) ?? bodiesByKey.get(known) ?? 'armed-group';
}

const MEDIA_WORDS = set(
  'news times post gazette herald tribune television tv radio broadcasting journal press daily newspaper magazine chronicle observer guardian mirror telegraph broadcaster media weekly globe',
);
const PARTY_HEADS = set(
  'party democrats republicans socialists communists conservatives liberals greens league bloc unionists labour labor likud fatah kadima tories congress',
);
const GROUP_PARTS = new Set(
  [...ARMED_GROUP_PARTS]
    .map((word) => nameForm(word).key)
    .filter((word) => !/^(?:mohammed|sham|hizb|tehrik|tehreek|jamaat)$/.test(word)),
);
const NGO_WORDS = set(
  'foundation institute observatory association society watch relief charity amnesty without borders federation confederation guild rights committee council center centre fund network initiative campaign monitor alliance humanitarian trust lobby',
);
const OTHER_WORDS = set(
  'university college school academy hospital church mosque club team fc united cathedral monastery seminary diocese brotherhood',
);
const MILITARY = set(
  'army navy force forces fleet battalion brigade regiment division corps squadron marines command guard guards military troops artillery infantry group',
);
const STATE_WORDS = set(
  'ministry department office parliament senate assembly court police cabinet treasury secretariat presidency embassy consulate tribunal judiciary commission council agency authority bureau service administration directorate committee government regime chamber board staff headquarters prosecutor gendarmerie legislature house mission',
);
const INTERNATIONAL = set('international world global african european arab asian united inter gulf nordic');

function kindByWords(words: readonly string[], cluster: Cluster): ActorKind | undefined {
  const link = words.findIndex((word, i) => i > 0 && /^(?:of|for|to|in|on|against)$/.test(word));
  const head = words[(link < 0 ? words.length : link) - 1] ?? '';
  const has = (list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));
  const international = words.some((word) => INTERNATIONAL.has(word));
  if (words[0] === 'united' && words[1] === 'nations') return 'igo';
  if (words.length > 1 && bodiesByKey.get(words[0] ?? '') === 'igo') return 'igo';
  if (words.includes('ministry') || words.includes('department')) return 'government-body';
  if (words[0] === 'army' && words[1] === 'of') return 'armed-group';
  if (
    /^(?:front|army|brigades|fighters)$/.test(head) &&
    /\b(?:resistance|liberation|revolutionary|insurgent|martyrs)\b/.test(words.join(' '))
  )
    return 'armed-group';
  if (words.some((word) => GROUP_PARTS.has(word)) || (words.includes('al') && /^brigades?$/.test(head)))
    return 'armed-group';
  if (head === 'coalition' || head === 'allies' || head === 'quartet' || head === 'summit') return 'igo';
  if (has(new Set(['party']))) return 'other';
  if (MEDIA_WORDS.has(head) || words.includes('news') || words.includes('broadcasting') || words.includes('tv'))
    return 'media';
  if (words.some((word) => COMPANY_ENDINGS.has(word) && word === words.at(-1))) return 'company';
  if (head === 'bank')
    return international
      ? 'igo'
      : words.length > 1 && /^(?:central|state|reserve|national|federal)$/.test(words.at(-2) ?? '')
        ? 'government-body'
        : 'company';
  if (head === 'union' || head === 'unions') return international ? 'igo' : 'ngo';
  if (has(OTHER_WORDS)) return 'other';
  if (words.includes('rights') && /^(?:watch|group|first|network|observatory|center|centre|campaign)$/.test(head))
    return 'ngo';
  if (
    (head === 'council' || head === 'committee' || head === 'commission') &&
    (words[link] === 'for' || words[link] === 'to') &&
    !international
  )
    return 'ngo';
  if (
    international &&
    /^(?:organization|organisation|agency|court|tribunal|force|mission|commission|council|league|bank|assembly|parliament|community|group)$/.test(
      head,
    )
  )
    return 'igo';
  if (words.includes('refugee') || words.includes('relief') || words.includes('cross') || words.includes('crescent'))
    return 'ngo';
  if (PARTY_HEADS.has(head)) return head === 'congress' && words.length === 1 ? 'government-body' : 'other';
  if (head === 'group') return 'other';
  if (MILITARY.has(head) || words.some((word) => UNITS.has(word))) return 'government-body';
  if (head === 'committee' && international) return 'ngo';
  if (STATE_WORDS.has(head) || GOVERNMENT_HEADS.has(head)) return 'government-body';
  if (NGO_WORDS.has(head) || words.includes('rights') || words.includes('foundation')) return 'ngo';
  if (words.includes('task')) return 'government-body';
  if (words.includes('project') && cluster.country !== undefined) return 'government-body';
  return undefined;
}

const COMPANY_ENDINGS = new Set(
  [...COMPANY_SUFFIXES]
    .map((word) => word.toLowerCase().replace(/\./g, ''))
    .filter((word) => word !== 'group' && word !== 'bank'),
);
const UNITS = set('battalion brigade regiment fleet squadron infantry airborne marines');

const BESIDE: readonly (readonly [RegExp, ActorKind])[] = [
  [/^(?:television|tv|newspaper|daily|magazine|newswire|broadcaster|radio|weekly|channel|station|newscast)$/, 'media'],
  [
    /^(?:company|firm|bank|airline|carrier|oil|manufacturer|maker|retailer|conglomerate|shares|stock|subsidiary|supplier|automaker)$/,
    'company',
  ],
  [/^(?:party|lawmaker|candidate|bloc|mp|politician|supporters|voters)$/, 'other'],
  [/^(?:militants|rebels|fighters|insurgents|militia|guerrillas|gunmen|terrorists)$/, 'armed-group'],
  [/^(?:charity|watchdog|ngo|campaigners)$/, 'ngo'],
];

/** What the noun at the token, right before or behind a name, says: "Lomas television", "the oil company X". */
function kindBeside(doc: AnalysisDocument, token: number): ActorKind | undefined {
  const word = lower(doc, token);
  for (const [pattern, kind] of BESIDE) if (pattern.test(word)) return kind;
  const agency = word === 'news' ? lower(doc, token + 1) : lower(doc, token - 1) === 'news' ? word : '';
  return agency === 'agency' ? 'media' : undefined;
}
