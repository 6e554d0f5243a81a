import type { FeatureSet } from './featureSet';
import { continues, extendName, type Gazetteer, isAcronym, NAME_KIND, NAME_KINDS, nameKey } from './gazetteer';
import { combine, hashSlice, hashString } from './hash';
import { PAD, type SentenceView } from './sentenceView';
import { isCapitalised, Shape, shapeOf } from './shape';
import { WORD_CLASSES, wordClassesOf } from './wordClasses';

const CONNECTORS = new Set('of the for and de du da al el ul bin ibn e i ur & von van der la and'.split(' '));
const SINGLE_WORD_KINDS =
  NAME_KIND['given-name'] | NAME_KIND.surname | NAME_KIND['known-person'] | NAME_KIND['common-word'];
const LONGEST_NAME = 7;

/** What a word is, kept by type number. */
interface TypeFacts {
  readonly key: number;
  /** Hash in small letters for acronyms that the gazetteer does not know as such. */
  readonly secondKey: number;
  readonly classes: number;
  readonly capital: boolean;
  readonly connector: boolean;
  readonly hyphen: boolean;
}

/**
 * Features of the name tagger: words, shapes and word classes in a window of three each way; parts of speech; the run of
 * capitalised words that the token stands in, with its head and what surrounds it; names that the gazetteer knows.
 */
export function createNameFeatures(gazetteer: Gazetteer): FeatureSet {
  return new NameFeatures(gazetteer);
}

class NameFeatures implements FeatureSet {
  readonly id = 'names 1';
  readonly distances = [-3, -2, -1, 0, 1, 2, 3];
  readonly #gazetteer: Gazetteer;
  #facts: TypeFacts[] = [];
  #generation = -1;
  /** For each token of the sentence: where its run of capitalised words begins and ends (end exclusive), or -1. */
  #runStart = new Int32Array(0);
  #runEnd = new Int32Array(0);
  /** Kinds of known names that begin at a token, or go on in it. */
  #begins = new Int32Array(0);
  #insides = new Int32Array(0);

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  wordFeatures(word: string, distance: number, out: number[]): void {
    const small = word.toLowerCase();
    const base = (distance + 8) * 64;
    const add = (template: number, hash: number): void => {
      out.push(combine(hash, base + template));
    };
    const { length } = small;
    const shape = shapeOf(word);
    add(0, hashString(small));
    add(1, shape);
    if (Math.abs(distance) > 2) return;
    const classes = wordClassesOf(word);
    for (let n = 0; n < WORD_CLASSES; n++) if (classes & (1 << n)) add(2, n);
    const kinds = this.#gazetteer.lookUp(word) & SINGLE_WORD_KINDS;
    if (shape !== Shape.Lower) for (let n = 0; n < NAME_KINDS.length; n++) if (kinds & (1 << n)) add(3, n);
    if (length > 3) add(4, hashSlice(small, length - 3, length));
    if (Math.abs(distance) > 1) return;
    if (length > 2) add(5, hashSlice(small, length - 2, length));
    if (length > 4) add(6, hashSlice(small, 0, 4));
    if (distance !== 0) return;
    add(7, 0);
    add(8, hashString(word));
    add(9, hashString(outline(word)));
    for (const size of [1, 2, 3, 5]) if (length > size) add(10 + size, hashSlice(small, 0, size));
    for (const size of [1, 4, 5]) if (length > size) add(20 + size, hashSlice(small, length - size, length));
    add(30, combine(classes, shape));
    add(31, combine(kinds, shape));
    add(32, Math.min(length, 12) * 16 + shape);
  }

  open(sentence: SentenceView): void {
    const { length, ids, types } = sentence;
    if (this.#generation !== types.generation) {
      this.#generation = types.generation;
      this.#facts = [];
    }
    if (this.#runStart.length < length) {
      const size = length * 2;
      this.#runStart = new Int32Array(size);
      this.#runEnd = new Int32Array(size);
      this.#begins = new Int32Array(size);
      this.#insides = new Int32Array(size);
    }
    let start = -1;
    for (let i = 0; i <= length; i++) {
      const facts = i < length ? this.#factsOf(sentence, ids[PAD + i]!) : undefined;
      const hyphenInside =
        facts?.hyphen && start >= 0 && i + 1 < length && sentence.spaced[i] === 0 && sentence.spaced[i + 1] === 0;
      if (facts?.capital || hyphenInside) {
        if (start < 0) start = i;
        continue;
      }
      if (i < length) this.#runStart[i] = this.#runEnd[i] = -1;
      if (start >= 0) {
        this.#runStart.fill(start, start, i);
        this.#runEnd.fill(i, start, i);
      }
      start = -1;
    }
    this.#findNames(sentence);
  }

  #factsOf(sentence: SentenceView, type: number): TypeFacts {
    let facts = this.#facts[type];
    if (!facts) {
      const word = sentence.types.words[type]!;
      const shape = sentence.types.shapes[type]!;
      const small = word.toLowerCase();
      facts = {
        key: nameKey(word),
        secondKey: isAcronym(word) ? hashString(small) : 0,
        classes: wordClassesOf(word),
        capital: isCapitalised(shape) || shape === Shape.DigitsAndUpper || shape === Shape.LowerMixed,
        connector: CONNECTORS.has(small),
        hyphen: shape === Shape.Hyphen,
      };
      this.#facts[type] = facts;
    }
    return facts;
  }

  #findNames(sentence: SentenceView): void {
    const { length, ids } = sentence;
    this.#begins.fill(0, 0, length);
    this.#insides.fill(0, 0, length);
    for (let i = 0; i < length; i++) {
      if (this.#runStart[i]! < 0 && sentence.types.shapes[ids[PAD + i]!] !== Shape.Lower) continue;
      let hash = 0;
      for (let n = 0; n < LONGEST_NAME && i + n < length; n++) {
        const facts = this.#factsOf(sentence, ids[PAD + i + n]!);
        // a known name may open with a small letter ("al-Qaida"), a single small word is none
        let next = extendName(hash, facts.key);
        let kinds = this.#gazetteer.kindsOf(next);
        if (kinds === 0 && facts.secondKey !== 0) {
          next = extendName(hash, facts.secondKey);
          kinds = this.#gazetteer.kindsOf(next);
        }
        hash = next;
        if (kinds === 0) break;
        const here = kinds & 0xffff;
        if (here !== 0 && (n > 0 || this.#runStart[i]! >= 0)) {
          this.#begins[i]! |= here;
          for (let k = 1; k <= n; k++) this.#insides[i + k]! |= here;
        }
        if (!continues(kinds)) break;
      }
    }
  }

  contextFeatures(sentence: SentenceView, i: number, out: Int32Array): number {
    const { ids, types, style, pos, length } = sentence;
    const { lower, shapes } = types;
    const at = PAD + i;
    const b = ids[at - 1]!;
    const c = ids[at]!;
    const d = ids[at + 1]!;
    const shape = shapes[c]!;
    const p = pos[at]!;
    let n = 0;
    out[n++] = combine(p, 701);
    out[n++] = combine(combine(p, 702), pos[at - 1]!);
    out[n++] = combine(combine(p, 703), pos[at + 1]!);
    out[n++] = combine(combine(combine(p, 704), pos[at - 1]!), pos[at + 1]!);
    out[n++] = combine(combine(combine(shape, 705), shapes[b]!), shapes[d]!);
    out[n++] = combine(
      combine(combine(combine(combine(shape, 706), shapes[b]!), shapes[d]!), shapes[ids[at - 2]!]!),
      shapes[ids[at + 2]!]!,
    );
    out[n++] = combine(combine(lower[b]!, 707), lower[c]!);
    out[n++] = combine(combine(lower[c]!, 708), lower[d]!);
    out[n++] = combine(combine(lower[b]!, 709), lower[d]!);
    out[n++] = combine(combine(lower[b]!, 710), shape);
    out[n++] = combine(combine(lower[d]!, 711), shape);
    out[n++] = combine(combine(lower[ids[at - 2]!]!, 712), lower[b]!);
    out[n++] = combine(combine(lower[d]!, 713), lower[ids[at + 2]!]!);
    out[n++] = combine(combine(i === 0 ? 1 : 0, 714), (shape * 4 + style) * 32 + p);
    out[n++] = combine(
      (i > 0 && sentence.spaced[i] === 0 ? 1 : 0) + (i + 1 < length && sentence.spaced[i + 1] === 0 ? 2 : 0),
      715 + 32 * shape,
    );
    const begins = this.#begins[i]!;
    const insides = this.#insides[i]!;
    if ((begins | insides) !== 0) {
      for (let rest = begins; rest !== 0; rest &= rest - 1) out[n++] = combine(31 - Math.clz32(rest & -rest), 720);
      for (let rest = insides; rest !== 0; rest &= rest - 1) out[n++] = combine(31 - Math.clz32(rest & -rest), 721);
      out[n++] = combine(combine(begins, 722), insides);
      out[n++] = combine(combine(combine(begins, 723), insides), lower[d]!);
      out[n++] = combine(combine(combine(begins, 724), insides), lower[b]!);
    }
    if (i + 1 < length && this.#begins[i + 1] !== 0) out[n++] = combine(combine(this.#begins[i + 1]!, 725), shape);
    if (i > 0 && (this.#begins[i - 1]! | this.#insides[i - 1]!) !== 0)
      out[n++] = combine(combine(this.#begins[i - 1]! | this.#insides[i - 1]!, 726), shape);
    const start = this.#runStart[i]!;
    if (start < 0) {
      // a small word between capitals: "Bank of England", "Doctors without Borders"
      const facts = this.#factsOf(sentence, c);
      if (i > 0 && i + 1 < length && this.#runStart[i - 1]! >= 0 && (facts.connector || this.#runStart[i + 1]! >= 0)) {
        out[n++] = combine(combine(lower[b]!, 730), lower[c]!);
        out[n++] = combine(combine(this.#factsOf(sentence, b).classes, 731), lower[c]!);
      }
      return n;
    }
    const end = this.#runEnd[i]!;
    const size = Math.min(end - start, 6);
    const last = ids[PAD + end - 1]!;
    const first = ids[PAD + start]!;
    const before = ids[PAD + start - 1]!;
    const after = ids[PAD + end]!;
    const place = i === start ? 0 : i === end - 1 ? 2 : 1;
    out[n++] = combine(size * 4 + place, 740);
    out[n++] = combine(combine(lower[last]!, 741), place);
    out[n++] = combine(combine(lower[first]!, 742), Math.min(i - start, 3));
    out[n++] = combine(combine(lower[before]!, 743), Math.min(i - start, 3));
    out[n++] = combine(combine(lower[after]!, 744), Math.min(end - i, 4));
    out[n++] = combine(combine(lower[before]!, 745), lower[after]!);
    out[n++] = combine(combine(this.#factsOf(sentence, last).classes, 746), size * 4 + place);
    out[n++] = combine(combine(this.#factsOf(sentence, first).classes, 747), size * 4 + place);
    out[n++] = combine(combine(this.#factsOf(sentence, before).classes, 748), size * 4 + place);
    out[n++] = combine(combine(this.#begins[start]!, 749), size * 4 + place);
    out[n++] = combine(combine(shapes[last]!, 750), shapes[first]! * 32 + size);
    if (start > 1) out[n++] = combine(combine(lower[before]!, 751), lower[ids[PAD + start - 2]!]!);
    if (i > start) {
      out[n++] = combine(combine(this.#factsOf(sentence, b).classes, 752), place);
    }
    if (i + 1 < end) out[n++] = combine(combine(this.#factsOf(sentence, d).classes, 753), place);
    // "Ministry of …": what the name as a whole is headed by
    const beforeFacts = this.#factsOf(sentence, before);
    if (start > 1 && beforeFacts.connector && this.#runStart[start - 2]! >= 0)
      out[n++] = combine(combine(lower[ids[PAD + start - 2]!]!, 754), lower[before]!);
    const afterFacts = this.#factsOf(sentence, after);
    if (end + 1 < length && afterFacts.connector && this.#runStart[end + 1]! >= 0)
      out[n++] = combine(combine(lower[after]!, 755), this.#factsOf(sentence, last).classes);
    const acronym = this.#acronym(sentence, i, start, end);
    if (acronym !== 0) out[n++] = combine(acronym, 756);
    return n;
  }

  /** 1: the run is followed by its acronym in brackets; 2: the token is such an acronym; 3: an acronym that does not fit. */
  #acronym(sentence: SentenceView, i: number, start: number, end: number): number {
    const { ids, types, length } = sentence;
    const word = (k: number): string => types.words[ids[PAD + k]!]!;
    if (
      end + 2 < length &&
      word(end) === '(' &&
      word(end + 2) === ')' &&
      types.shapes[ids[PAD + end + 1]!] === Shape.Upper
    )
      return this.#fits(sentence, word(end + 1), end) ? 1 : 0;
    if (start > 1 && end === start + 1 && end < length && word(start - 1) === '(' && word(end) === ')')
      return types.shapes[ids[PAD + i]!] === Shape.Upper ? (this.#fits(sentence, word(i), start - 1) ? 2 : 3) : 0;
    return 0;
  }

  /** Whether the capitals before a position spell the acronym from its end. */
  #fits(sentence: SentenceView, acronym: string, end: number): boolean {
    let letter = acronym.length - 1;
    for (let k = end - 1; k >= 0 && letter >= 0; k--) {
      const word = sentence.types.words[sentence.ids[PAD + k]!]!;
      const initial = word.charAt(0);
      if (initial === acronym.charAt(letter)) letter--;
      else if (this.#runStart[k]! < 0 && !this.#factsOf(sentence, sentence.ids[PAD + k]!).connector) return false;
    }
    return letter < 0;
  }
}

/** "McGurk" → "XxXx", "1990s" → "0x". */
function outline(word: string): string {
  let out = '';
  for (const character of word.slice(0, 24)) {
    const sign = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\d/.test(character)
          ? '0'
          : character;
    if (!out.endsWith(sign)) out += sign;
  }
  return out;
}
