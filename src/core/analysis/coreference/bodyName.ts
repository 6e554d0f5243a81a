import type { Country } from '../lexicon/countries';
import { ARMED_GROUPS } from '../lexicon/armedGroups';
import { INTERNATIONAL_BODIES } from '../lexicon/internationalBodies';
import { nameForm, type NameForm } from './nameForm';
import { countryNamed, countryOf } from './states';

/** The name of a body, taken apart. */
export interface BodyName {
  readonly form: NameForm;
  /** The state that the name itself says: "Iraqi Security Forces", "Ministry of Defence of Ukraine". */
  readonly country?: Country;
  /** The words without that state; the whole name where it says none. */
  readonly words: readonly string[];
  /** What two names of one office share: "foreign ministry" for the Foreign Office and the Ministry of Foreign Affairs. */
  readonly office?: string;
  /** Name in the lexicon that this one is known to mean. */
  readonly known?: string;
}

const KNOWN = new Map<string, string>();
const KNOWN_AS_WRITTEN = new Set<string>();
const KNOWN_GROUPS = new Set<string>();
for (const { name, acronyms } of INTERNATIONAL_BODIES) remember(name, acronyms);
for (const { name, variants } of ARMED_GROUPS) KNOWN_GROUPS.add(remember(name, variants));

/** @returns the standard form */
function remember(name: string, others: readonly string[]): string {
  const standard = bodyKey(nameForm(name).words).join(' ');
  for (const other of [name, ...others]) {
    const { words } = nameForm(other);
    // "Pakistani Taliban" is none of the names of the Taliban of elsewhere
    const qualified =
      words.length > 1 && countryOf(words[0] ?? '') !== undefined && !nameForm(name).words.includes(words[0] ?? '');
    const key = bodyKey(words).join(' ');
    if (qualified) continue;
    KNOWN_AS_WRITTEN.add(other);
    if (!KNOWN.has(key)) KNOWN.set(key, standard);
  }
  return standard;
}

/** The lexicon's standard form of a name. Short acronyms count only as they are written: "IS", "WHO", not "Who". */
function knownAs(words: readonly string[], text: string): string | undefined {
  const key = words.join(' ');
  if (key.length < 4 && !KNOWN_AS_WRITTEN.has(text) && !KNOWN_AS_WRITTEN.has(text.replace(/\./g, ''))) return undefined;
  return KNOWN.get(UN_ORGANS.get(key) ?? key);
}

/** The label of a name that the lexicon knows. */
export function knownLabel(form: NameForm): 'GROUP' | 'ORG' | undefined {
  const known = knownAs(bodyKey(form.words), form.text);
  return known === undefined ? undefined : KNOWN_GROUPS.has(known) ? 'GROUP' : 'ORG';
}

/** Organs of the United Nations that texts name without it. */
const UN_ORGANS: ReadonlyMap<string, string> = new Map([
  ['security council', 'united nations security council'],
  ['general assembly', 'united nations general assembly'],
  ['human rights council', 'united nations human rights council'],
]);

/** "UN Security Council" and "United Nations Security Council" alike. */
function bodyKey(words: readonly string[]): readonly string[] {
  return words[0] === 'un' && words.length > 1 ? ['united', 'nations', ...words.slice(1)] : words;
}

const cached = new Map<string, BodyName>();

export function bodyName(form: NameForm): BodyName {
  const found = cached.get(form.text);
  if (found) return found;
  const name = takeApart(form);
  if (cached.size > 5000) cached.clear();
  cached.set(form.text, name);
  return name;
}

function takeApart(form: NameForm): BodyName {
  const words = bodyKey(form.words);
  // "UN Security Council Resolution": the tagger may take what a body made for part of its name
  const maker = /^(?:resolution|resolutions|report)$/.test(words.at(-1) ?? '')
    ? knownAs(words.slice(0, -1), '')
    : undefined;
  const known = maker ?? knownAs(words, form.text);
  const { country, rest } = known === undefined ? splitCountry(words) : { country: undefined, rest: words };
  const office = officeOf(rest, form.text);
  const home = country ?? (office === undefined ? undefined : HOME_OF_OFFICE.get(rest.join(' ')));
  const nation = typeof home === 'string' ? countryNamed(home) : home;
  return {
    form,
    words: rest,
    ...(nation === undefined ? {} : { country: nation }),
    ...(office === undefined ? {} : { office }),
    ...(known === undefined ? {} : { known }),
  };
}

const AGES = new Set('new old former current then'.split(' '));

function splitCountry(all: readonly string[]): { country: Country | undefined; rest: readonly string[] } {
  const words = all.length > 2 && AGES.has(all[0] ?? '') ? all.slice(1) : all;
  for (let length = Math.min(4, words.length - 1); length >= 1; length--) {
    const country = countryOf(words.slice(0, length).join(' '));
    if (country && !ONE_WORD_NAMES.has(words[length] ?? '')) return { country, rest: words.slice(length) };
  }
  for (let at = words.length - 2; at > 0; at--) {
    if (words[at] !== 'of') continue;
    const country = countryNamed(
      words
        .slice(at + 1)
        .filter((word) => word !== 'the')
        .join(' '),
    );
    if (country) return { country, rest: words.slice(0, at) };
  }
  return { country: undefined, rest: all };
}

/** Words before which a country's name is no mere qualifier: "Georgia Tech", "Jordan Times". */
const ONE_WORD_NAMES = new Set(
  'times post herald tribune daily gazette observer airlines airways tech today'.split(' '),
);

const TOPICS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    foreign: 'foreign',
    external: 'foreign',
    defence: 'defence',
    defense: 'defence',
    interior: 'interior',
    home: 'interior',
    internal: 'interior',
    finance: 'finance',
    treasury: 'finance',
    justice: 'justice',
    health: 'health',
    education: 'education',
    oil: 'oil',
    petroleum: 'oil',
    energy: 'energy',
    trade: 'trade',
    commerce: 'trade',
    economy: 'economy',
    agriculture: 'agriculture',
    culture: 'culture',
    transport: 'transport',
    transportation: 'transport',
    information: 'information',
    labour: 'labour',
    labor: 'labour',
    state: 'state',
    homeland: 'homeland',
    environment: 'environment',
    planning: 'planning',
    water: 'water',
    electricity: 'electricity',
    tourism: 'tourism',
    immigration: 'immigration',
    refugees: 'refugees',
    science: 'science',
  }),
);
const OFFICE_HEADS = new Set('ministry department dept'.split(' '));
const OFFICE_ACRONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    FO: 'foreign',
    MFA: 'foreign',
    MOFA: 'foreign',
    MoFA: 'foreign',
    MEA: 'foreign',
    FCO: 'foreign',
    FCDO: 'foreign',
    MoD: 'defence',
    MOD: 'defence',
    DoD: 'defence',
    DOD: 'defence',
    Pentagon: 'defence',
    MoI: 'interior',
    MOI: 'interior',
    DHS: 'homeland',
    DOJ: 'justice',
    DoJ: 'justice',
  }).map(([acronym, topic]) => [acronym, `${topic} ministry`]),
);
const HOME_OF_OFFICE: ReadonlyMap<string, string> = new Map([
  ['pentagon', 'United States'],
  ['dod', 'United States'],
  ['dhs', 'United States'],
  ['state department', 'United States'],
  ['department of state', 'United States'],
  ['defense department', 'United States'],
  ['department of defense', 'United States'],
  ['homeland security department', 'United States'],
  ['department of homeland security', 'United States'],
  ['fcdo', 'United Kingdom'],
  ['fco', 'United Kingdom'],
]);

/** The office that a ministry's name means, whatever the word order: "foreign ministry". */
function officeOf(words: readonly string[], text: string): string | undefined {
  const acronym = OFFICE_ACRONYMS.get(text);
  if (acronym !== undefined) return acronym;
  const head = words.some((word) => OFFICE_HEADS.has(word));
  if (!head && !(words.length === 2 && words[1] === 'office' && (words[0] === 'foreign' || words[0] === 'home')))
    return undefined;
  const topics = words.map((word) => TOPICS.get(word)).filter((topic) => topic !== undefined);
  const other = words.filter((word) => !TOPICS.has(word) && !OFFICE_HEADS.has(word) && !OFFICE_FILLERS.has(word));
  return topics.length === 1 && other.length === 0 ? `${topics[0]} ministry` : undefined;
}

const OFFICE_FILLERS = new Set('of for the and affairs office security federal public'.split(' '));
