import type { Sentence } from '../../text/sentences';
import type { AnalysisDocument } from '../document';
import { stem } from '../lexicon/stems';
import { hashString } from '../tagging/hash';
import type { LinearTable } from './linearTable';
import { canTrigger, sensesOf } from './triggers';

const MOST_WORDS = 50_000;

/** Tells the words that may name an event, so that sentences without any cost next to nothing. */
export class WordGate {
  readonly #known: LinearTable;
  readonly #words = new Map<string, number>();
  readonly #sum = new Int32Array(1);

  constructor(known: LinearTable) {
    this.#known = known;
  }

  /** Positions in the sentence. */
  candidates(doc: AnalysisDocument, { firstToken, endToken }: Sentence): number[] {
    const out: number[] = [];
    const { words } = doc.tokens;
    for (let i = firstToken; i < endToken; i++) {
      const pos = doc.pos[i]!;
      if (canTrigger(pos) && this.#passes(words[i]!, pos)) out.push(i - firstToken);
    }
    return out;
  }

  #passes(word: string, pos: number): boolean {
    let parts = this.#words.get(word);
    if (parts === undefined) {
      parts = this.#look(word);
      if (this.#words.size >= MOST_WORDS) this.#words.clear();
      this.#words.set(word, parts);
    }
    return (parts & (1 << pos)) !== 0;
  }

  /** Bits of the parts of speech in which the word is a candidate. */
  #look(word: string): number {
    const key = stem(word);
    this.#sum[0] = 0;
    this.#known.add(hashString(key), this.#sum);
    if (this.#sum[0] !== 0) return -1;
    let parts = 0;
    for (let pos = 0; pos < 20; pos++) if (sensesOf(key, pos) !== 0) parts |= 1 << pos;
    return parts;
  }
}
