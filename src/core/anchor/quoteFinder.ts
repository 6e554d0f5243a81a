import type { Anchor } from '../model/annotation';
import type { Span } from '../text/span';
import { fold, FoldedText } from './foldedText';
import type { AnchorCandidate, AnchorOutcome } from './outcome';
import { sentenceAround } from './surroundings';

/** Words that stand this often say nothing about which of them is meant. */
const MOST_OCCURRENCES = 500;
const MOST_CANDIDATES = 10;
/** From this length on a recorded context may have been cut before it reached the edge of its sentence. */
const CUT = 128;
/** A sentence proves its place only if it is one: this many characters and words. */
const TELLING_LENGTH = 24;
const TELLING_WORDS = 4;

export interface FindOptions {
  /** Nothing says that the record was made on another text: then its quote alone suffices where it has no context. */
  readonly unverified: boolean;
  /** Which places come into question; all if missing. */
  readonly only?: (span: Span) => boolean;
}

/** Finds quotes with their context in one text. White space and Unicode normal forms do not count. */
export class QuoteFinder {
  readonly #text: string;
  readonly #folded: FoldedText;

  constructor(text: string) {
    this.#text = text;
    this.#folded = new FoldedText(text);
  }

  /** Whether what the anchor says of its surroundings holds at a place. */
  agrees(anchor: Anchor, place: Span): boolean {
    const length = (anchor.prefix ?? '').length + (anchor.suffix ?? '').length;
    const before = fold(this.#text.slice(Math.max(0, place.start - length), place.start));
    const behind = fold(this.#text.slice(place.end, place.end + length));
    return before.endsWith(fold(anchor.prefix ?? '')) && behind.startsWith(fold(anchor.suffix ?? ''));
  }

  /**
   * The one place where the quote stands with all of its recorded context; else the one place where its whole sentence
   * stands; else doubt. Never only the likeliest place.
   */
  find(anchor: Anchor, options: FindOptions): AnchorOutcome {
    const bare = anchor.prefix === undefined && anchor.suffix === undefined;
    const quote = foldedQuote(anchor);
    const places = this.#occurrences(quote).filter((place) => options.only?.(place) ?? true);
    if (places.length === 0) return { state: 'orphaned' };
    const proven = bare && !options.unverified ? [] : this.#proven(anchor, quote, places);
    const [only, other] = proven;
    if (only !== undefined && other === undefined)
      return { state: 'moved', span: { start: only.start, end: only.end }, proof: 'unique-quote' };
    const candidates = (proven.length > 0 ? proven : places).map((place) => this.#scored(quote, place));
    candidates.sort((a, b) => b.score - a.score || a.start - b.start);
    return {
      state: 'ambiguous',
      doubt: candidates.length > 1 ? 'several' : 'context-changed',
      candidates: candidates.slice(0, MOST_CANDIDATES),
    };
  }

  #proven(anchor: Anchor, quote: FoldedQuote, places: readonly Place[]): readonly Place[] {
    const full = places.filter((place) => this.#follows(place, quote.before) && this.#precedes(place, quote.behind));
    if (full.length > 0) return full;
    const sentence = describedSentence(anchor);
    return sentence === undefined ? [] : places.filter((place) => this.#inSentence(sentence, place));
  }

  /** Places of the quote; if there are very many, those of the quote with its nearest context. */
  #occurrences(quote: FoldedQuote): readonly Place[] {
    const all = this.#search(quote.exact, '', '');
    if (all.length < MOST_OCCURRENCES) return all;
    return this.#search(quote.exact, quote.before.slice(-16), quote.behind.slice(0, 16));
  }

  #search(exact: string, before: string, behind: string): readonly Place[] {
    const { folded } = this.#folded;
    const words = before + exact + behind;
    const places: Place[] = [];
    for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
      const foldedStart = at + before.length;
      const foldedEnd = foldedStart + exact.length;
      const [start, end] = [this.#folded.origin(foldedStart), this.#folded.origin(foldedEnd)];
      places.push({ start, end, foldedStart, foldedEnd });
      if (places.length >= MOST_OCCURRENCES) break;
    }
    return places;
  }

  #follows(place: Place, before: string): boolean {
    return this.#folded.folded.endsWith(before, place.foldedStart);
  }

  #precedes(place: Place, behind: string): boolean {
    return this.#folded.folded.startsWith(behind, place.foldedEnd);
  }

  /** Whether the sentence around the place is, word for word, the one that the anchor describes. */
  #inSentence(described: DescribedSentence, place: Place): boolean {
    if (!this.#follows(place, described.before) || !this.#precedes(place, described.behind)) return false;
    const sentence = sentenceAround(this.#text, place);
    const before = fold(this.#text.slice(sentence.start, place.start));
    const behind = fold(this.#text.slice(place.end, sentence.end));
    return (
      (before === described.before || described.before.length >= CUT) &&
      (behind === described.behind || described.behind.length >= CUT)
    );
  }

  #scored(quote: FoldedQuote, { start, end, foldedStart, foldedEnd }: Place): AnchorCandidate {
    const { folded } = this.#folded;
    const { before, behind } = quote;
    let same = 0;
    for (let i = 1; i <= before.length && i <= foldedStart && before.at(-i) === folded[foldedStart - i]; i++) same++;
    for (let i = 0; i < behind.length && behind[i] === folded[foldedEnd + i]; i++) same++;
    const all = before.length + behind.length;
    return { start, end, score: all === 0 ? 0.5 : 0.5 + (0.5 * same) / all };
  }
}

/** A place of the quote, in the text and in its folded form. */
interface Place extends Span {
  readonly foldedStart: number;
  readonly foldedEnd: number;
}

interface FoldedQuote {
  readonly exact: string;
  readonly before: string;
  readonly behind: string;
}

function foldedQuote({ exact, prefix = '', suffix = '' }: Anchor): FoldedQuote {
  return { exact: fold(exact), before: fold(prefix), behind: fold(suffix) };
}

/** What an anchor says of the sentence around its quote, folded. */
interface DescribedSentence {
  readonly before: string;
  readonly behind: string;
}

/** The sentence that an anchor describes, unless it is too short to be told from others. */
function describedSentence(anchor: Anchor): DescribedSentence | undefined {
  const prefix = anchor.prefix ?? '';
  const all = prefix + anchor.exact + (anchor.suffix ?? '');
  const end = prefix.length + anchor.exact.length;
  const sentence = sentenceAround(all, { start: prefix.length, end });
  const words = all.slice(sentence.start, sentence.end);
  if (words.length < TELLING_LENGTH || words.split(/\s+/).length < TELLING_WORDS) return undefined;
  return { before: fold(all.slice(sentence.start, prefix.length)), behind: fold(all.slice(end, sentence.end)) };
}
