import type { Mention } from '../../model/mention';
import { lastStartingAt } from '../../text/span';
import type { AnalysisDocument } from '../document';
import { nameForm, type NameForm } from './nameForm';

/** A mention with its place among tokens and sentences. */
export interface Naming {
  /** Position in `doc.mentions`. */
  readonly index: number;
  readonly mention: Mention;
  readonly text: string;
  readonly form: NameForm;
  /** Tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Index of the sentence that the mention starts in. */
  readonly sentence: number;
}

/** Places every mention of the document; those that hold no token are left out. In text order. */
export function placeMentions(doc: AnalysisDocument): Naming[] {
  const namings: Naming[] = [];
  doc.mentions.forEach((mention, index) => {
    const first = tokenAt(doc, mention.start);
    const end = tokenAt(doc, mention.end);
    if (end <= first) return;
    const text = doc.text.slice(mention.start, mention.end);
    namings.push({
      index,
      mention,
      text,
      form: nameForm(text),
      first,
      end,
      sentence: lastStartingAt(doc.sentences, mention.start),
    });
  });
  return namings.sort((a, b) => a.first - b.first || b.end - a.end);
}

/** Index of the first token that ends behind the offset: the token at the offset, or the next one. */
export function tokenAt(doc: AnalysisDocument, offset: number): number {
  const { ends, count } = doc.tokens;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
