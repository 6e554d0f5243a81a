import { TokenClass } from '../../text/tokens';
import type { AnalysisDocument } from '../document';
import type { Country } from '../lexicon/countries';
import { GOVERNMENT_HEADS } from '../lexicon/institutions';
import { actsAsCapital, actsAsCountry } from './agency';
import { groupNames, type NameGroup } from './nameGroups';
import { headOf, type NounHead } from './nounHead';
import { abbreviates, looksLikeAcronym } from './acronyms';
import { STATE_NOUNS } from './agencyWords';
import { bodyName } from './bodyName';
import type { Cluster } from './cluster';
import type { Naming } from './naming';
import { countryNamed, countryOf, countryOfCapital, countryOfDemonym } from './states';
import { isCapital, lower, singular } from './words';
import { verbKind } from './verbs';

export interface Nations {
  readonly clusters: Cluster[];
  /** Namings of the labels ORG and GROUP that name a state ("Government of Iraq"); no bodies of their own. */
  readonly taken: ReadonlySet<Naming>;
}

/**
 * Finds the states and peoples that act: countries whose name stands at least once for those who act or are dealt with,
 * capitals mention by mention, adjectives by the noun they go with ("Afghan authorities", not "Afghan soil").
 */
export function clusterNations(doc: AnalysisDocument, namings: readonly Naming[]): Nations {
  const groups = groupNames(doc, namings);
  const named = new Map<Country, Naming[]>();
  const acting = new Map<Country, Naming[]>();
  const peoples = new Map<string, People>();
  const taken = new Set<Naming>();
  const resolve = ambiguityResolver(namings);
  const spelled = namings.flatMap(({ text, form }) => (form.words.length > 1 ? (countryNamed(text) ?? []) : []));
  const shortened = ({ text }: Naming): Country | undefined =>
    looksLikeAcronym(text) ? spelled.find(({ name }) => abbreviates(text, name)) : undefined;

  namings.forEach((naming, i) => {
    const group = groups[i] ?? { first: naming.first, end: naming.end, size: 1 };
    const { label } = naming;
    if (label === 'GPE' || label === 'LOC') {
      const country = resolve(countryNamed(naming.text) ?? shortened(naming), naming);
      const capital = country ? undefined : countryOfCapital(naming.text);
      if (country) {
        push(named, country, naming);
        if (actsAsCountry(doc, group)) push(acting, country, naming);
      } else if (capital && actsAsCapital(doc, group)) push(acting, capital, naming);
    } else if (label === 'NORP') {
      const next = namings[i + 1];
      if (next?.first !== naming.end || isOfState(next)) nation(doc, naming, group, acting, peoples, resolve);
    } else if (label === 'ORG') {
      const country = governmentOf(naming);
      if (country) {
        taken.add(naming);
        push(acting, country, naming);
      }
    }
  });

  const clusters: Cluster[] = [];
  for (const { cluster, namings: members, acts } of peoples.values())
    if (acts) clusters.push({ ...cluster, namings: members });
  for (const [country, actingNamings] of acting) {
    const members = new Set([...(named.get(country) ?? []), ...actingNamings]);
    clusters.push({ type: 'country', country, namings: [...members] });
  }
  return { clusters, taken };
}

function push<K>(map: Map<K, Naming[]>, key: K, naming: Naming): void {
  const list = map.get(key);
  if (list) list.push(naming);
  else map.set(key, [naming]);
}

type Resolver = (country: Country | undefined, naming: Naming) => Country | undefined;

/** Names that two states share go to the one that the document names in full: "Congo", "Korea". */
function ambiguityResolver(namings: readonly Naming[]): Resolver {
  const present = new Set<string>();
  for (const { text } of namings) {
    const country = countryNamed(text);
    if (country && !SHARED.has(text.toLowerCase())) present.add(country.code);
  }
  return (country, naming) => {
    const codes = SHARED.get(naming.form.key);
    if (!codes || !country) return country;
    const found = codes.filter((code) => present.has(code));
    const name = found.length === 1 ? NAMES.get(found[0] ?? '') : NAMES.get(codes[0] ?? '');
    return name === undefined ? country : (countryNamed(name) ?? country);
  };
}

const SHARED: ReadonlyMap<string, readonly string[]> = new Map([
  ['congo', ['COD', 'COG']],
  ['congolese', ['COD', 'COG']],
  ['korea', ['KOR', 'PRK']],
  ['korean', ['KOR', 'PRK']],
  ['koreans', ['KOR', 'PRK']],
  ['dominican', ['DOM', 'DMA']],
]);
const NAMES: ReadonlyMap<string, string> = new Map([
  ['COD', 'Democratic Republic of the Congo'],
  ['COG', 'Republic of the Congo'],
  ['KOR', 'South Korea'],
  ['PRK', 'North Korea'],
  ['DOM', 'Dominican Republic'],
  ['DMA', 'Dominica'],
]);

/** Whether the name behind an adjective is that of an office or force of a state: "Turkish" + "Foreign Ministry". */
function isOfState({ label, form }: Naming): boolean {
  if (label === 'PERSON' || label === 'MISC') return true;
  const head = form.words.at(-1) ?? '';
  return label === 'ORG' && (STATE_NOUNS.has(head) || GOVERNMENT_HEADS.has(head)) && form.words.length < 4;
}

const GOVERNMENT_WORDS = new Set(
  'federal national central interim transitional new caretaker provisional coalition the'.split(' '),
);

/** The state that "Government of Iraq", "UK Government" or "Federal Government of Iraq" means. */
function governmentOf(naming: Naming): Country | undefined {
  const { country, words } = bodyName(naming.form);
  if (!country) return countryNamed(naming.text);
  const rest = words.filter((word) => !GOVERNMENT_WORDS.has(word));
  return rest.length === 1 && /^governments?$/.test(rest[0] ?? '') ? country : undefined;
}

function nation(
  doc: AnalysisDocument,
  naming: Naming,
  group: NameGroup,
  acting: Map<Country, Naming[]>,
  peoples: Map<string, People>,
  resolve: Resolver,
): void {
  const country = resolve(countryOfAdjective(doc, naming), naming);
  const nominal = isPlural(naming.text);
  const head = nominal ? ({ kind: 'none', token: -1 } as const) : headOf(doc, naming.end);
  if (isArmed(doc, head, country !== undefined)) {
    const noun = doc.tokens.words[head.token] ?? '';
    const key = `${country?.code ?? naming.form.key} armed`;
    const cluster = peoples.get(key);
    if (cluster) cluster.namings.push(naming);
    else
      peoples.set(key, {
        cluster: { type: 'people', namings: [], given: `${naming.text} ${noun}`, armed: true },
        namings: [naming],
        acts: true,
      });
  } else if (country) {
    if (head.kind === 'state' || (head.kind === 'none' && actsAsPeople(doc, naming, group)))
      push(acting, country, naming);
  } else if (head.kind === 'none' && !BELIEVERS.has(naming.form.key) && isCapital(doc, naming.first)) {
    const people = peoples.get(naming.form.key) ?? {
      cluster: { type: 'people', namings: [] },
      namings: [],
      acts: false,
    };
    peoples.set(naming.form.key, people);
    people.namings.push(naming);
    people.acts ||=
      isPlural(naming.text) || (!/(?:ish|ic|ese|al|ist|ian)$/.test(naming.text) && actsAsPeople(doc, naming, group));
  }
}

/** "Sudanese" right behind "South" is South Sudanese, wherever the tagger drew the line. */
function countryOfAdjective(doc: AnalysisDocument, { text, first }: Naming): Country | undefined {
  const before = doc.tokens.words[first - 1] ?? '';
  const whole = before === 'South' || before === 'North' ? countryOfDemonym(`${before} ${text}`) : undefined;
  return whole ?? countryOf(text);
}

/** A people that may prove to act: "the Rohingya" somewhere makes every "Rohingya" without a noun one of its names. */
interface People {
  readonly cluster: Cluster;
  readonly namings: Naming[];
  acts: boolean;
}

/** "Baloch insurgents", "Kurdish forces"; not "a Sunni militant". */
function isArmed(doc: AnalysisDocument, head: NounHead, ofState: boolean): boolean {
  const word = lower(doc, head.token);
  if (head.kind === 'armed') return word !== singular(word) || COLLECTIVES.has(word);
  return !ofState && head.kind === 'state' && word !== singular(word) && ARMS.has(singular(word));
}

const COLLECTIVES = new Set(
  'insurgency rebellion militia mujahideen mujahideen mujahedin resistance uprising'.split(' '),
);
const ARMS = new Set('force troop fighter commander army unit soldier battalion brigade'.split(' '));
const BELIEVERS = new Set(
  'muslim muslims moslem moslems christian christians hindu hindus sikh sikhs buddhist buddhists jew jews jewish islamic catholic catholics protestant protestants orthodox european europeans african africans asian asians western westerner westerners arabic roman'.split(
    ' ',
  ),
);

function isPlural(text: string): boolean {
  return /[^s]s$/.test(text) && !/(?:ese|ish)$/.test(text);
}

/** "the French led the group", "talks with the Palestinians"; not "30 Britons were killed". */
function actsAsPeople(doc: AnalysisDocument, naming: Naming, group: NameGroup): boolean {
  if (lower(doc, naming.first - 1) !== 'the' || doc.tokens.classes[naming.end] === TokenClass.Clitic) return false;
  const verb = verbKind(doc, naming.end);
  if (verb.kind === 'verb' || verb.kind === 'modal' || verb.kind === 'have') return true;
  return actsAsCountry(doc, group);
}
