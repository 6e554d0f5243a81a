import type { AnalysisDocument } from '../document';
import { Joiner, type Cluster } from './cluster';
import { declaredPairs } from './declared';
import type { Naming } from './naming';
import { partOfName, personWords, sameNamePart, samePerson } from './personName';
import { sameSpelling } from './spelling';
import { titleBefore } from './titles';

interface Person {
  /** The fullest name's words. */
  words: readonly string[];
  readonly namings: Naming[];
  readonly titles: Set<string>;
  /** One-word names that the text declares: "known as Hemedti" stands beside a full name. */
  readonly epithets: Set<string>;
  gender: 'm' | 'f' | undefined;
  /** Token of the latest mention given to it. */
  latest: number;
}

/** Clusters people: namings of the label PERSON, in text order. */
export function clusterPeople(doc: AnalysisDocument, namings: readonly Naming[]): Cluster[] {
  const people = joinFullNames(doc, namings);
  const byPart = new Map<string, Person[]>();
  const byInitial = new Map<string, string[]>();
  const index = (person: Person, word: string): void => {
    const list = byPart.get(word);
    if (list) {
      if (!list.includes(person)) list.push(person);
    } else {
      byPart.set(word, [person]);
      const initial = word.slice(0, 1);
      const parts = byInitial.get(initial);
      if (parts) parts.push(word);
      else byInitial.set(initial, [word]);
    }
  };
  for (const person of people)
    for (const word of [...person.epithets, ...person.namings.flatMap(({ form }) => personWords(form))])
      index(person, word);

  const singles: Person[] = [];
  // full names stand before and behind the short one: what the short one means depends on the nearest before it
  const events = namings.map((naming) => ({ naming, words: personWords(naming.form) }));
  const ownerOf = new Map<Naming, Person>();
  for (const person of people) for (const naming of person.namings) ownerOf.set(naming, person);
  for (const { naming, words } of events) {
    const owner = ownerOf.get(naming);
    if (owner) {
      if (!isRelative(doc, naming)) owner.latest = naming.first;
      continue;
    }
    const word = words[0] ?? '';
    const title = titleBefore(doc, naming);
    const candidates = byPart.get(word) ?? alike(word, byPart, byInitial);
    const person = choose(word, title, candidates, naming);
    if (person) {
      person.namings.push(naming);
      person.latest = naming.first;
      note(person, title);
    } else {
      const single: Person = {
        words,
        namings: [naming],
        titles: new Set(),
        epithets: new Set(),
        gender: undefined,
        latest: naming.first,
      };
      note(single, title);
      singles.push(single);
      index(single, word);
    }
  }
  return [...people, ...singles].map(({ namings: members }): Cluster => ({ type: 'person', namings: members }));
}

function joinFullNames(doc: AnalysisDocument, namings: readonly Naming[]): Person[] {
  const full = namings.filter((naming) => personWords(naming.form).length > 1);
  const joiner = new Joiner(full.length);
  const byKey = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  full.forEach((naming, i) => {
    const first = byKey.get(naming.form.key);
    if (first !== undefined) {
      joiner.join(first, i);
      return;
    }
    byKey.set(naming.form.key, i);
    const words = personWords(naming.form);
    const candidates = new Set<number>();
    for (const word of words) for (const other of byWord.get(word.slice(0, 2)) ?? []) candidates.add(other);
    const roots = new Set<number>();
    for (const other of candidates)
      if (samePerson(words, personWords(full[other]!.form)) && !fatherAndSon(naming, full[other]!))
        roots.add(joiner.find(other));
    // a name that fits two different people stays alone rather than making them one
    if (roots.size === 1) joiner.join(i, [...roots][0]!);
    for (const word of words) {
      const key = word.slice(0, 2);
      const list = byWord.get(key);
      if (list) list.push(i);
      else byWord.set(key, [i]);
    }
  });
  const epithets: [number, Naming][] = [];
  const place = new Map(full.map((naming, i) => [naming, i] as const));
  for (const [a, b] of declaredPairs(doc, namings)) {
    const left = place.get(namings[a]!);
    const right = place.get(namings[b]!);
    if (left !== undefined && right !== undefined) joiner.join(left, right);
    else if (left !== undefined) epithets.push([left, namings[b]!]);
    else if (right !== undefined) epithets.push([right, namings[a]!]);
  }
  const people = new Map<number, Person>();
  full.forEach((naming, i) => {
    const words = personWords(naming.form);
    const root = joiner.find(i);
    let person = people.get(root);
    if (!person)
      people.set(
        root,
        (person = { words, namings: [], titles: new Set(), epithets: new Set(), gender: undefined, latest: -1 }),
      );
    if (words.length > person.words.length) person.words = words;
    person.namings.push(naming);
    // "Amir-Abdollahian", "Amirabdollahian"
    if (words.length > 2) person.epithets.add(words.slice(-2).join(''));
    note(person, titleBefore(doc, naming));
  });
  for (const [index, { form }] of epithets)
    for (const word of personWords(form)) people.get(joiner.find(index))?.epithets.add(word);
  return [...people.values()];
}

/** "Omar Vale Jr., son of Omar Vale": one of two like names has the suffix, and one sentence speaks of both. */
function fatherAndSon(a: Naming, b: Naming): boolean {
  return a.sentence === b.sentence && SUFFIX.test(a.form.key) !== SUFFIX.test(b.form.key);
}

/** "the son of the late Omar Vale", "his brother, Tariq Vale": named in passing, so that a surname behind means the one spoken of. */
function isRelative(doc: AnalysisDocument, { mention }: Naming): boolean {
  return KIN.test(doc.text.slice(Math.max(0, mention.start - 60), mention.start));
}

const KIN_NOUNS =
  '(?:son|daughter|brother|sister|wife|husband|widow|father|mother|nephew|niece|cousin|uncle|aunt|grandson|granddaughter|heir|successor|predecessor)';
const KIN = new RegExp(
  `\\b(?:${KIN_NOUNS} (?:of|to) [^.,;:]*|(?:his|her|their)(?: (?:late|elder|older|younger|eldest|own|twin))? ${KIN_NOUNS},? [^.;:]*)$`,
  'iu',
);
const SUFFIX = / (?:jr|sr|ii|iii|iv)$/;

const MALE = new Set('mr sir lord king prince emir sultan baron father brother'.split(' '));
const FEMALE = new Set('mrs ms miss madam madame mme dame lady queen princess baroness sister'.split(' '));

function note(person: Person, titles: readonly string[]): void {
  for (const title of titles) person.titles.add(title);
  person.gender ??= genderOf(titles);
}

function genderOf(titles: readonly string[]): 'm' | 'f' | undefined {
  if (titles.some((title) => FEMALE.has(title))) return 'f';
  return titles.some((title) => MALE.has(title)) ? 'm' : undefined;
}

/** Titles that one person of a name at most holds at a time: another one's mention with it is somebody else. */
const TOP = new Set('president premier prime king queen chancellor emir sultan pope'.split(' '));
const SUBORDINATE = new Set(
  'spokesman spokesperson spokeswoman official officer analyst reporter journalist correspondent lawyer doctor professor teacher witness resident activist student driver soldier sergeant constable inspector'.split(
    ' ',
  ),
);

function choose(
  word: string,
  titles: readonly string[],
  candidates: readonly Person[],
  naming: Naming,
): Person | undefined {
  let best: Person | undefined;
  let bestCost = Infinity;
  const gender = genderOf(titles);
  const top = titles.some((title) => TOP.has(title));
  for (const person of candidates) {
    if (gender !== undefined && person.gender !== undefined && gender !== person.gender) continue;
    if (top && person.titles.size > 0 && [...person.titles].every((title) => SUBORDINATE.has(title))) continue;
    const fit = person.epithets.has(word)
      ? 0
      : person.words.length === 1
        ? sameNamePart(person.words[0] ?? '', word)
          ? 0
          : undefined
        : partOfName(word, person.words);
    if (fit === undefined) continue;
    const shared = titles.some((title) => person.titles.has(title));
    const before = person.latest >= 0 && person.latest < naming.first;
    const distance = before
      ? naming.first - person.latest
      : 5e5 + Math.abs((person.namings[0]?.first ?? 0) - naming.first);
    const cost = (shared ? 0 : 2e6) + (fit === 0 ? 0 : 4e6 * fit) + distance;
    if (cost < bestCost) {
      bestCost = cost;
      best = person;
    }
  }
  return best;
}

/** People one of whose names is another spelling of the word. */
function alike(
  word: string,
  byPart: ReadonlyMap<string, Person[]>,
  byInitial: ReadonlyMap<string, readonly string[]>,
): readonly Person[] {
  if (word.length < 5) return [];
  const parts = byInitial.get(word.slice(0, 1)) ?? [];
  return parts.filter((part) => sameSpelling(part, word)).flatMap((part) => byPart.get(part) ?? []);
}
