import type { AnalysisDocument } from '../document';
import type { Country } from '../lexicon/countries';
import { COMPANY_SUFFIXES, GOVERNMENT_HEADS, ORGANISATION_HEADS } from '../lexicon/institutions';
import { abbreviatesBySyllables, acronymLetters, initialsOf, looksLikeAcronym, SYLLABIC } from './acronyms';
import { bodyName, type BodyName } from './bodyName';
import { Joiner, type Cluster } from './cluster';
import { declaredPairs } from './declared';
import { nameForm, sameName, type NameForm } from './nameForm';
import type { Naming } from './naming';
import { countryOf } from './states';
import { isCapital, lower } from './words';

interface BodyNaming {
  readonly naming: Naming;
  readonly name: BodyName;
  /** The name's words with those that follow it behind "to", "for" or "against"; the tagger may have stopped there. */
  readonly continued: readonly string[];
  /** Whether no other capital word stands before it. */
  readonly alone: boolean;
  /** The state it belongs to, by its name or by the word right before it. */
  readonly country: Country | undefined;
}

/** One distinct name (with one state) and all its mentions. */
interface Variant {
  readonly name: BodyName;
  readonly country: Country | undefined;
  readonly members: BodyNaming[];
}

/** Clusters organisations and armed groups: namings of the labels ORG and GROUP, in text order. */
export function clusterBodies(doc: AnalysisDocument, namings: readonly Naming[], all: readonly Naming[]): Cluster[] {
  const places = new Map<number, Naming>();
  for (const naming of all) if (naming.label === 'NORP' || naming.label === 'GPE') places.set(naming.end, naming);
  const keys = new Set(namings.map(({ form }) => form.key));
  const bodies = namings.map((naming): BodyNaming => {
    const name = bodyName(wholeForm(doc, naming, keys));
    const before = lower(doc, naming.first - 1);
    const alone = before === 'the' || !isCapital(doc, naming.first - 1);
    return {
      naming,
      name,
      alone,
      continued: continued(doc, naming, name),
      country: name.country ?? neighbourCountry(doc, naming, places),
    };
  });
  const variants = collectVariants(bodies);
  const joiner = new Joiner(variants.length);
  joinAlike(variants, joiner);
  joinDeclared(doc, all, variants, joiner);
  joinAcronyms(variants, joiner);
  const moved = joinShortForms(variants, joiner);
  return gather(variants, joiner, moved);
}

/** The name with the words right before it, where that is a name of the document: the tagger may have cut one short. */
function wholeForm(doc: AnalysisDocument, { form, first, mention }: Naming, keys: ReadonlySet<string>): NameForm {
  for (let at = first - 1; at >= first - 3 && isCapital(doc, at); at--) {
    const longer = nameForm(doc.text.slice(doc.tokens.starts[at], mention.end));
    if (longer.key !== form.key && keys.has(longer.key)) return longer;
  }
  return form;
}

function continued(doc: AnalysisDocument, { end }: Naming, { words }: BodyName): readonly string[] {
  if (!/^(?:to|for|against)$/.test(lower(doc, end)) || !HEADS.has(words.at(-1) ?? '')) return words;
  return [...words, ...[end, end + 1, end + 2, end + 3].map((at) => lower(doc, at))];
}

/** "Turkish" + "Foreign Ministry", "Turkey's" + "Foreign Ministry". */
function neighbourCountry(
  doc: AnalysisDocument,
  naming: Naming,
  places: ReadonlyMap<number, Naming>,
): Country | undefined {
  if (naming.label !== 'ORG') return undefined;
  let at = naming.first - 1;
  if (/^['’]s?$/.test(lower(doc, at))) at--;
  const before = places.get(at + 1);
  return before && countryOf(before.text);
}

function collectVariants(bodies: readonly BodyNaming[]): Variant[] {
  const byKey = new Map<string, Variant>();
  for (const body of bodies) {
    const key = `${body.country?.code ?? ''}|${body.name.known ?? body.name.office ?? body.name.words.join(' ')}`;
    const variant = byKey.get(key);
    if (variant) variant.members.push(body);
    else byKey.set(key, { name: body.name, country: body.country, members: [body] });
  }
  return [...byKey.values()];
}

const conflicting = (a: Variant, b: Variant): boolean =>
  a.country !== undefined && b.country !== undefined && a.country !== b.country;

function joinAlike(variants: readonly Variant[], joiner: Joiner): void {
  const blocks = new Map<string, number[]>();
  variants.forEach((variant, i) => {
    const block = variant.name.words[0]?.slice(0, 2) ?? '';
    const others = blocks.get(block) ?? [];
    for (const other of others) {
      const candidate = variants[other]!;
      if (
        !conflicting(variant, candidate) &&
        variant.country === candidate.country &&
        sameName(variant.name.form, candidate.name.form)
      )
        joiner.join(i, other);
    }
    others.push(i);
    blocks.set(block, others);
  });
}

function joinDeclared(
  doc: AnalysisDocument,
  all: readonly Naming[],
  variants: readonly Variant[],
  joiner: Joiner,
): void {
  const variantOf = new Map<Naming, number>();
  variants.forEach((variant, i) => variant.members.forEach(({ naming }) => variantOf.set(naming, i)));
  for (const [a, b] of declaredPairs(doc, all)) {
    const left = variantOf.get(all[a]!);
    const right = variantOf.get(all[b]!);
    if (left !== undefined && right !== undefined) joiner.join(left, right);
  }
}

function joinAcronyms(variants: readonly Variant[], joiner: Joiner): void {
  const byKey = new Map<string, number[]>();
  const bySyllable = new Map<string, number[]>();
  variants.forEach((variant, i) => {
    for (const key of acronymKeys(variant)) push(byKey, key, i);
    for (const word of variant.name.words) push(bySyllable, word.slice(0, 2), i);
  });
  variants.forEach((acronym, i) => {
    const { text } = acronym.name.form;
    if (!looksLikeAcronym(text)) return;
    const letters = acronymLetters(text);
    const spelled = [`known ${acronym.name.known ?? ''}`, `office ${acronym.name.office ?? ''}`, letters].flatMap(
      (key) => byKey.get(key) ?? [],
    );
    const spoken =
      letters.length < SYLLABIC
        ? []
        : (bySyllable.get(letters.slice(0, 2)) ?? []).filter((j) =>
            abbreviatesBySyllables(text, variants[j]!.name.form.text),
          );
    const matches = [...spelled, ...spoken].filter((j) => j !== i && !conflicting(acronym, variants[j]!));
    const roots = new Set(matches.map((match) => joiner.find(match)));
    roots.delete(joiner.find(i));
    if (roots.size === 1) joiner.join(i, matches.find((match) => joiner.find(match) !== joiner.find(i)) ?? i);
  });
}

/** What an acronym of the name would be found under. */
function acronymKeys({ name, country }: Variant): Set<string> {
  const keys = new Set(initialsOf(name.form.text));
  // "Syrian" + "Democratic Forces", SDF
  if (country) for (const key of initialsOf(`${country.name} ${name.form.text}`)) keys.add(key);
  // "Iraqi Joint Command", JC
  if (name.words.length < name.form.words.length) for (const key of initialsOf(capitalised(name.words))) keys.add(key);
  if (name.known !== undefined) keys.add(`known ${name.known}`);
  if (name.office !== undefined) keys.add(`office ${name.office}`);
  return keys;
}

function push(map: Map<string, number[]>, key: string, item: number): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

function capitalised(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/**
 * Short forms: "Security Council" for "UN Security Council", "the Coalition" for "Global Coalition to Counter ISIL". One
 * that can mean several names goes, mention by mention, to the nearest before it.
 * @returns for single mentions, the variant that they are to count with
 */
function joinShortForms(variants: readonly Variant[], joiner: Joiner): Map<Naming, number> {
  const moved = new Map<Naming, number>();
  const byWord = new Map<string, number[]>();
  variants.forEach((variant, i) => {
    const words = [...variant.name.form.words, ...variant.members.flatMap(({ continued: more }) => more)];
    for (const word of new Set(words)) push(byWord, word, i);
  });
  variants.forEach((short, i) => {
    const rare = short.name.words.reduce<number[] | undefined>((least, word) => {
      const list = byWord.get(word) ?? [];
      return least === undefined || list.length < least.length ? list : least;
    }, undefined);
    const candidates = (rare ?? []).filter(
      (j) => j !== i && !conflicting(short, variants[j]!) && shortens(short, variants[j]!),
    );
    const roots = new Set(candidates.map((j) => joiner.find(j)));
    if (roots.size === 0) return;
    if (roots.size === 1) {
      joiner.join(i, candidates[0]!);
      return;
    }
    for (const { naming } of short.members) moved.set(naming, nearest(naming, candidates, variants));
  });
  return moved;
}

function nearest(naming: Naming, candidates: readonly number[], variants: readonly Variant[]): number {
  let best = candidates[0]!;
  let distance = Infinity;
  for (const candidate of candidates)
    for (const member of variants[candidate]!.members) {
      const gap = naming.first - member.naming.first;
      // what comes later is only taken where nothing comes before
      const cost = gap >= 0 ? gap : 1e9 - gap;
      if (cost < distance) {
        distance = cost;
        best = candidate;
      }
    }
  return best;
}

const QUALIFIERS = new Set(
  'new old former global international national federal joint provincial regional local central royal republican united nations un us eu european african arab expanded main armed military state general supreme ruling opposition senior house core'.split(
    ' ',
  ),
);
const TAIL_NOUNS = new Set(
  'group groups network movement party organization organisation militia militias forces force regime government fighters militants front militant terrorists organisation news agency television tv newspaper magazine international corporation company inc ltd plc corp brigade brigades authority authorities delegation leadership administration'.split(
    ' ',
  ),
);
const TAIL_LINKS = new Set(['to', 'for', 'of', 'on', 'against', 'and']);
const HEADS = new Set([...GOVERNMENT_HEADS, ...ORGANISATION_HEADS]);

function shortens(short: Variant, long: Variant): boolean {
  if (short.country !== undefined && long.country !== short.country) return false;
  const a = short.name.words;
  const b = long.name.words;
  if (short.name.known !== undefined && long.name.known !== undefined) return short.name.known === long.name.known;
  if (same(a, b)) return true;
  if (long.members.some((member) => member.continued !== member.name.words && turnedRound(a, member.continued)))
    return true;
  if (a.length >= b.length || a.length === 0) return false;
  // a head noun alone shortens names of its own label only
  if (a.length === 1 && HEADS.has(a[0] ?? '')) return isHeadOf(short, long);
  const head = b.slice(0, b.length - a.length);
  if (same(a, b.slice(head.length)) && head.every((word) => QUALIFIERS.has(word) || countryOf(word) !== undefined))
    return true;
  if (same(a, b.slice(0, a.length))) {
    const tail = b.slice(a.length);
    // "Daesh in Iraq": a known group and where it is, unless the lexicon knows the whole
    if (tail[0] === 'in' && short.name.known !== undefined) return countryOf(tail.slice(1).join(' ')) !== undefined;
    if (TAIL_LINKS.has(tail[0] ?? '') && a.length > 1) return true;
    if (tail.every((word) => TAIL_NOUNS.has(word) || COMPANY_SUFFIXES.has(word)) && !HEADS.has(a.at(-1) ?? ''))
      return true;
  }
  return turnedRound(a, b);
}

/** "Counter ISIL Coalition" for "Global Coalition to Counter ISIL", "Refugees Committee" for "Committee on Refugees". */
function turnedRound(short: readonly string[], long: readonly string[]): boolean {
  const link = long.findIndex((part, i) => i > 0 && TAIL_LINKS.has(part));
  if (link < 0 || short.length < 2 || short.at(-1) !== long[link - 1]) return false;
  return short.every((word) => long.includes(word)) && short.slice(0, -1).some((word) => long.indexOf(word) > link);
}

/** "the Coalition", "the Commission": a head noun alone, in capitals, for a name of the same label that it heads. */
function isHeadOf(short: Variant, long: Variant): boolean {
  const [word] = short.name.words;
  if (word === undefined || short.name.words.length > 1 || !HEADS.has(word)) return false;
  if (!short.members.some(({ alone }) => alone)) return false;
  // alliances of many states are called by the head alone, those of one country are not
  if (ALLIANCES.has(word) && long.country !== undefined) return false;
  if (short.members[0]?.naming.label !== long.members[0]?.naming.label) return false;
  const words = long.name.words;
  const link = words.findIndex((part, i) => i > 0 && (TAIL_LINKS.has(part) || part === 'in'));
  return words[(link < 0 ? words.length : link) - 1] === word;
}

const ALLIANCES = new Set(['coalition', 'alliance']);

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

function gather(variants: readonly Variant[], joiner: Joiner, moved: ReadonlyMap<Naming, number>): Cluster[] {
  const clusters = new Map<number, Cluster>();
  const clusterOf = (variant: number): Cluster => {
    const root = joiner.find(variant);
    let cluster = clusters.get(root);
    if (!cluster) clusters.set(root, (cluster = { type: 'body', namings: [] }));
    return cluster;
  };
  variants.forEach((variant, i) => {
    for (const { naming } of variant.members) {
      const cluster = clusterOf(moved.get(naming) ?? i);
      cluster.namings.push(naming);
      if (variant.country !== undefined && !moved.has(naming)) cluster.country ??= variant.country;
    }
  });
  return [...clusters.values()];
}
