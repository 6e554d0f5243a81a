import { COMPANY_SUFFIXES } from '../lexicon/institutions';
import { conflicting, HEADS, push, type Variant } from './bodyVariants';
import type { Joiner } from './cluster';
import type { Naming } from './naming';
import { countryOf } from './states';

/**
 * Short forms: "Security Council" for "UN Security Council", "the Coalition" for "Global Coalition to Counter ISIL". One
 * that can mean several names goes, mention by mention, to the nearest before it.
 * @returns for single mentions, the variant that they are to count with
 */
export function joinShortForms(variants: readonly Variant[], joiner: Joiner): Map<Naming, number> {
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

function shortens(short: Variant, long: Variant): boolean {
  if (short.country !== undefined && long.country !== short.country) return false;
  const a = short.name.words;
  const b = long.name.words;
  if (short.name.known !== undefined && long.name.known !== undefined)
    return short.name.known === long.name.known || isLastPartOf(a, b);
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

/** "Red Cross" for the "International Committee of the Red Cross". */
function isLastPartOf(short: readonly string[], long: readonly string[]): boolean {
  const at = long.length - short.length;
  const link = long[at - 1] === 'the' ? at - 2 : at - 1;
  return short.length > 1 && long[link] === 'of' && same(short, long.slice(at));
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
