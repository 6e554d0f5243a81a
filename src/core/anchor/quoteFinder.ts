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
    const places = this.#occurrences(anchor).filter((place) => options.only?.(place) ?? true);
    if (places.length === 0) return { state: 'orphaned' };
    const proven =
      bare && !options.unverified
        ? []
        : (firstNotEmpty(
            () => places.filter((place) => this.agrees(anchor, place)),
            () => this.#inSentence(anchor, places),
          ) ?? []);
    const [only, other] = proven;
    if (only !== undefined && other === undefined) return { state: 'moved', span: only, proof: 'unique-quote' };
    const candidates = (proven.length > 0 ? proven : places).map((place) => this.#scored(anchor, place));
    candidates.sort((a, b) => b.score - a.score || a.start - b.start);
    return {
      state: 'ambiguous',
      doubt: candidates.length > 1 ? 'several' : 'context-changed',
      candidates: candidates.slice(0, MOST_CANDIDATES),
    };
  }

  /** Places of the quote; if there are very many, those of the quote with its nearest context. */
  #occurrences(anchor: Anchor): readonly Span[] {
    const quote = fold(anchor.exact);
    const all = this.#search(quote, '', '');
    if (all.length < MOST_OCCURRENCES) return all;
    return this.#search(quote, fold(anchor.prefix ?? '').slice(-16), fold(anchor.suffix ?? '').slice(0, 16));
  }

  #search(quote: string, before: string, behind: string): readonly Span[] {
    const { folded } = this.#folded;
    const words = before + quote + behind;
    const places: Span[] = [];
    for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
      const start = at + before.length;
      places.push({ start: this.#folded.origin(start), end: this.#folded.origin(start + quote.length) });
      if (places.length >= MOST_OCCURRENCES) break;
    }
    return places;
  }

  #inSentence(anchor: Anchor, places: readonly Span[]): readonly Span[] {
    const described = describedSentence(anchor);
    return described === undefined ? [] : places.filter((place) => this.#agreesInSentence(described, place));
  }

  /** Whether the sentence around the place is, word for word, the one that the anchor describes. */
  #agreesInSentence(described: DescribedSentence, place: Span): boolean {
    const sentence = sentenceAround(this.#text, place);
    const before = fold(this.#text.slice(sentence.start, place.start));
    const behind = fold(this.#text.slice(place.end, sentence.end));
    return (
      (before === described.before || (described.before.length >= CUT && before.endsWith(described.before))) &&
      (behind === described.behind || (described.behind.length >= CUT && behind.startsWith(described.behind)))
    );
  }

  #scored(anchor: Anchor, place: Span): AnchorCandidate {
    const prefix = fold(anchor.prefix ?? '');
    const suffix = fold(anchor.suffix ?? '');
    const before = fold(this.#text.slice(Math.max(0, place.start - 2 * prefix.length - 8), place.start));
    const behind = fold(this.#text.slice(place.end, place.end + 2 * suffix.length + 8));
    let same = 0;
    for (let i = 1; i <= prefix.length && prefix.at(-i) === before.at(-i); i++) same++;
    for (let i = 0; i < suffix.length && suffix.charAt(i) === behind.charAt(i); i++) same++;
    const all = prefix.length + suffix.length;
    return { ...place, score: all === 0 ? 0.5 : 0.5 + (0.5 * same) / all };
  }
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

function firstNotEmpty<T>(...lists: readonly (() => readonly T[])[]): readonly T[] | undefined {
  for (const list of lists) {
    const items = list();
    if (items.length > 0) return items;
  }
  return undefined;
}
