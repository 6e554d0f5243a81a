import type { Sentence } from '../../text/sentences';
import type { AnalysisDocument } from '../document';
import { hashString } from '../tagging/hash';
import { FeatureList } from './featureList';
import type { LinearTable } from './linearTable';
import { canTrigger } from './triggers';
import { allSenses, wordForms } from './wordForms';

/** Words that less likely than this name an event are not looked at again, in natural logarithms of odds. */
const LEAST_ODDS = -3.2;

/** What the gate knows of a word by itself. */
interface GateWord {
  readonly hash: number;
  /** Types by part of speech, as the lexicon has them. */
  readonly senses: Int32Array;
}

/**
 * Picks the words that may name an event from the word and its neighbours alone, so that sentences without any cost next
 * to nothing.
 */
export class WordGate {
  readonly #model: LinearTable;
  readonly #sum = new Int32Array(2);
  readonly #features = new FeatureList();

  /** @param model labels "none" and "event" */
  constructor(model: LinearTable) {
    this.#model = model;
  }

  /** Positions in the sentence. */
  candidates(doc: AnalysisDocument, { firstToken, endToken }: Sentence): number[] {
    const out: number[] = [];
    const forms = wordForms(doc);
    const neighbour = (i: number): number => {
      const pos = doc.pos[i];
      return pos === undefined ? 0 : (forms[i]!.hash << 5) + pos;
    };
    for (let i = firstToken; i < endToken; i++) {
      const pos = doc.pos[i]!;
      if (!canTrigger(pos)) continue;
      const word = forms[i]!;
      if (word.senses[pos] === 0 && !this.#isKnown(word)) continue;
      this.#features.clear();
      gateFeatures(word, pos, neighbour(i - 1), neighbour(i + 1), this.#features);
      this.#model.sum(this.#features, this.#sum);
      if ((this.#sum[1]! - this.#sum[0]!) * this.#model.scale >= LEAST_ODDS) out.push(i - firstToken);
    }
    return out;
  }

  /** Whether training met the word as a candidate. */
  #isKnown(word: GateWord): boolean {
    this.#features.clear();
    this.#features.add(0, word.hash);
    this.#model.sum(this.#features, this.#sum);
    return this.#sum[0] !== 0 || this.#sum[1] !== 0;
  }
}

/** @param key a stem */
export function gateWord(key: string): GateWord {
  return { hash: hashString(key), senses: allSenses(key) };
}

/** @param before, after the neighbours, hash and part of speech in one number */
export function gateFeatures(word: GateWord, pos: number, before: number, after: number, out: FeatureList): void {
  const senses = word.senses[pos] ?? 0;
  out.add(0, word.hash);
  out.add(1, word.hash, pos);
  out.add(2, senses, pos);
  out.add(3, word.hash, before);
  out.add(4, word.hash, after);
  out.add(5, before, senses);
  out.add(6, after, senses);
  out.add(7, before & 31, after & 31, pos);
  out.add(8, word.hash, (before & 31) * 32 + (after & 31));
  out.add(9, before, pos);
  out.add(10, after, pos);
}
