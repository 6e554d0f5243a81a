import type { Mention, MentionLabel } from '../../model/mention';
import type { AnalysisDocument } from '../document';
import { beginOf, insideOf, isInside, labelOf, OUTSIDE } from '../tagging/nameLabels';

/** A name by its tokens `[first, end)`. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly label: MentionLabel;
}

/** The names of a document while rules still change them: a tag for each token, and why each name is there. */
export class NameDraft {
  readonly doc: AnalysisDocument;
  readonly tags: Uint8Array;
  readonly #why = new Map<number, { rule: string; score: number }>();
  readonly #tagger: (first: number, end: number) => number;

  /** @param scoreOf how sure the tagger is of a name by its tokens, 0 to 1 */
  constructor(doc: AnalysisDocument, tags: Uint8Array, scoreOf: (first: number, end: number) => number) {
    this.doc = doc;
    this.tags = tags;
    this.#tagger = scoreOf;
  }

  /** All names in text order. */
  spans(): NameSpan[] {
    const spans: NameSpan[] = [];
    for (let i = 0; i < this.tags.length; i++) {
      const span = this.spanAt(i);
      if (!span) continue;
      spans.push(span);
      i = span.end - 1;
    }
    return spans;
  }

  /** The name that begins at a token. */
  spanAt(first: number): NameSpan | undefined {
    const tag = this.tags[first];
    const label = tag === undefined || isInside(tag) ? undefined : labelOf(tag);
    if (label === undefined) return undefined;
    let end = first + 1;
    while (end < this.tags.length && isInside(this.tags[end]!)) end++;
    return { first, end, label };
  }

  /** Whether none of the tokens is in a name. */
  isFree(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (this.tags[i] !== OUTSIDE) return false;
    return true;
  }

  /** Makes the tokens a name; names that it touches go. */
  mark(first: number, end: number, label: MentionLabel, rule: string, score: number): void {
    this.erase(first, end);
    this.tags[first] = beginOf(label);
    for (let i = first + 1; i < end; i++) this.tags[i] = insideOf(label);
    this.#why.set(first, { rule, score: Math.round(score * 100) / 100 });
  }

  /** Takes away all names that have one of the tokens. */
  erase(first: number, end: number): void {
    let from = first;
    while (from > 0 && isInside(this.tags[from]!)) from--;
    let to = end;
    while (to < this.tags.length && isInside(this.tags[to]!)) to++;
    for (let i = from; i < to; i++) {
      this.tags[i] = OUTSIDE;
      this.#why.delete(i);
    }
  }

  /** Gives a name another label, for a reason. */
  relabel({ first, end, label }: NameSpan, other: MentionLabel, rule: string): void {
    if (label !== other) this.mark(first, end, other, rule, Math.min(0.85, this.whyOf(first, end).score));
  }

  /** Moves the edges of a name within the tokens around it. */
  reshape(span: NameSpan, first: number, end: number, rule: string): void {
    const { score } = this.whyOf(span.first, span.end);
    this.erase(span.first, span.end);
    this.mark(first, end, span.label, rule, score);
  }

  whyOf(first: number, end: number): { rule: string; score: number } {
    return this.#why.get(first) ?? { rule: 'name tagger', score: this.#tagger(first, end) };
  }

  mentions(): Mention[] {
    const { starts, ends } = this.doc.tokens;
    return this.spans().map(({ first, end, label }) => ({
      start: starts[first]!,
      end: ends[end - 1]!,
      label,
      why: { step: 'entities', ...this.whyOf(first, end) },
    }));
  }
}
