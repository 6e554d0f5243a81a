import { sameSpan, type Span } from '../text/span';
import type { AnchorDoubt, AnchorProof } from './outcome';
import { settle } from './slide';
import { sentenceAround } from './surroundings';
import { diffTexts, type Direction, type Segment } from './textDiff';

/** What a diff says about one span of the old text. */
export type Carried =
  /** The words stand unchanged at this place of the new text; `unique-quote` if their whole sentence moved. */
  | { readonly state: 'carried'; readonly span: Span; readonly proof: AnchorProof }
  /** The words or their surroundings changed; `span` is where they or what replaced them stand. */
  | { readonly state: 'doubtful'; readonly doubt: AnchorDoubt; readonly span: Span }
  /** The words were deleted; `at` is where they stood. */
  | { readonly state: 'deleted'; readonly at: number };

/** How much of its old sentence's words must stand for a span to count as untouched: less is another sentence. */
const LEAST_KEPT = 0.4;
/** Sentences shorter than this do not tell which one they are. */
const TELLING_SENTENCE = 24;
/** This much unchanged text right around a span tells which one it is. */
const TELLING_AGREEMENT = 64;
const NOTHING: Span = { start: 0, end: 0 };

/** The way from an old text to a new one. */
export class Carry {
  readonly oldText: string;
  readonly newText: string;
  readonly #way: Way;
  /** The other extreme of all equally short comparisons; made when it is asked for. */
  #otherWay: Way | undefined;

  constructor(oldText: string, newText: string) {
    this.oldText = oldText;
    this.newText = newText;
    this.#way = new Way(oldText, newText, 'forwards');
  }

  /** Where a span of the old text went. Spans outside the text count as deleted. */
  map(span: Span): Carried {
    if (span.start < 0 || span.end > this.oldText.length || span.start >= span.end)
      return { state: 'deleted', at: Math.max(0, Math.min(span.start, this.newText.length)) };
    const carried = this.#throughDiff(span);
    return carried.state === 'carried' ? carried : (this.#withMovedSentence(span) ?? carried);
  }

  /** Whether most of this span of the new text is new, that is, not the continuation of some old text. */
  isNew(span: Span): boolean {
    return this.#way.isNew(span);
  }

  /** Only what every comparison says is proof: "A. A." that became "A." may have lost either. */
  #throughDiff(span: Span): Carried {
    const one = this.#way.map(span);
    this.#otherWay ??= new Way(this.oldText, this.newText, 'backwards');
    const other = this.#otherWay.map(span);
    if (one.state !== 'carried' && other.state !== 'carried') return one;
    if (one.state === 'carried' && other.state === 'carried' && sameSpan(one.span, other.span))
      return this.#hasRival(span, one.span) ? { state: 'doubtful', doubt: 'several', span: one.span } : one;
    const { span: place } = one.state === 'carried' ? one : other.state === 'carried' ? other : { span };
    return { state: 'doubtful', doubt: 'several', span: place };
  }

  /**
   * Whether the words stand in new text too, in surroundings at least as like the old ones. The shortest comparison need
   * not be the true one where much was rewritten.
   */
  #hasRival(span: Span, place: Span): boolean {
    const agreement = this.#agreement(span, place);
    if (agreement >= TELLING_AGREEMENT) return false;
    const words = this.newText.slice(place.start, place.end);
    for (let at = this.newText.indexOf(words); at >= 0; at = this.newText.indexOf(words, at + 1)) {
      const rival = { start: at, end: at + words.length };
      if (at !== place.start && this.#agreement(span, rival) >= agreement && this.isNew(rival)) return true;
    }
    return false;
  }

  /** How many characters right before and behind a span are the same at a place of the new text. */
  #agreement(span: Span, place: Span): number {
    let before = 0;
    while (
      before < TELLING_AGREEMENT &&
      before < span.start &&
      this.oldText.charAt(span.start - 1 - before) === this.newText.charAt(place.start - 1 - before)
    )
      before++;
    let behind = 0;
    while (
      behind < TELLING_AGREEMENT &&
      span.end + behind < this.oldText.length &&
      this.oldText.charAt(span.end + behind) === this.newText.charAt(place.end + behind)
    )
      behind++;
    return before + behind;
  }

  /** A sentence that is the only one of its words in both texts takes its spans along, wherever it went. */
  #withMovedSentence(span: Span): Carried | undefined {
    const sentence = sentenceAround(this.oldText, span);
    const words = this.oldText.slice(sentence.start, sentence.end);
    if (words.length < TELLING_SENTENCE || onlyPlace(this.oldText, words) === undefined) return undefined;
    const at = onlyPlace(this.newText, words);
    if (at === undefined) return undefined;
    const start = at + span.start - sentence.start;
    return { state: 'carried', span: { start, end: start + span.end - span.start }, proof: 'unique-quote' };
  }
}

/** Compares two texts character by character, to map spans of the old one onto the new one. */
export function carry(oldText: string, newText: string): Carry {
  return new Carry(oldText, newText);
}

/** Where the words stand in the text, if at one place only. */
function onlyPlace(text: string, words: string): number | undefined {
  const at = text.indexOf(words);
  return at < 0 || text.includes(words, at + 1) ? undefined : at;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/gu;

function countWordCharacters(text: string, start: number, end: number): number {
  return start < end ? (text.slice(start, end).match(WORD_CHARACTER)?.length ?? 0) : 0;
}

/** One comparison of two texts. */
class Way {
  readonly #oldText: string;
  readonly #newText: string;
  readonly #segments: readonly Segment[];

  constructor(oldText: string, newText: string, direction: Direction) {
    this.#oldText = oldText;
    this.#newText = newText;
    this.#segments = settle(diffTexts(oldText, newText, direction), oldText, newText, direction);
  }

  isNew(span: Span): boolean {
    let fresh = 0;
    for (const segment of this.#segments)
      if (segment.kind === 'changed')
        fresh += Math.max(0, Math.min(segment.newEnd, span.end) - Math.max(segment.newStart, span.start));
    return fresh * 2 > span.end - span.start;
  }

  map(span: Span): Carried {
    const segments = this.#touching(span);
    const first = segments[0];
    const last = segments.at(-1);
    if (first === undefined || last === undefined) return { state: 'deleted', at: this.#newText.length };
    const whole = segments.every((segment) => segment.kind !== 'changed');
    const start = first.kind === 'same' ? first.newStart + span.start - first.oldStart : first.newStart;
    const end = last.kind === 'same' ? last.newStart + span.end - last.oldStart : last.newEnd;
    const place = { start, end };
    if (!whole) {
      const alike = end > start && end - start <= 2 * (span.end - span.start) + 40;
      return alike || this.#kept(span, NOTHING) >= LEAST_KEPT
        ? { state: 'doubtful', doubt: 'touched', span: place }
        : { state: 'deleted', at: start };
    }
    const cut =
      (first.kind === 'alike' && first.oldStart !== span.start) || (last.kind === 'alike' && last.oldEnd !== span.end);
    if (cut) return { state: 'doubtful', doubt: 'touched', span: place };
    if (this.#kept(sentenceAround(this.#oldText, span), span) < LEAST_KEPT)
      return { state: 'doubtful', doubt: 'context-changed', span: place };
    return { state: 'carried', span: place, proof: 'diff' };
  }

  /** Segments that hold a part of the span, and insertions inside it. */
  #touching(span: Span): readonly Segment[] {
    const segments = this.#segments;
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (segments[middle]!.oldEnd > span.start) high = middle;
      else low = middle + 1;
    }
    const found: Segment[] = [];
    for (let i = low; i < segments.length && segments[i]!.oldStart < span.end; i++) found.push(segments[i]!);
    return found;
  }

  /** Which part of the word characters in `within`, those in `without` aside, stands in the new text; 1 if there are none. */
  #kept(within: Span, without: Span): number {
    let all = 0;
    let kept = 0;
    for (const segment of this.#touching(within)) {
      const start = Math.max(segment.oldStart, within.start);
      const end = Math.min(segment.oldEnd, within.end);
      const count =
        countWordCharacters(this.#oldText, start, Math.min(end, without.start)) +
        countWordCharacters(this.#oldText, Math.max(start, without.end), end);
      all += count;
      if (segment.kind !== 'changed') kept += count;
    }
    return all === 0 ? 1 : kept / all;
  }
}
