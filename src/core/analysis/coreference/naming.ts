import type { Mention, MentionLabel } from '../../model/mention';
import { lastStartingAt } from '../../text/span';
import type { AnalysisDocument } from '../document';
import { knownLabel } from './bodyName';
import { nameForm, type NameForm } from './nameForm';
import { countryOf, countryOfCapital } from './states';

/** A mention with its place among tokens and sentences. */
export interface Naming {
  /** Position in `doc.mentions`. */
  readonly index: number;
  readonly mention: Mention;
  readonly text: string;
  readonly form: NameForm;
  /** The mention's label, or the one that the whole document speaks for. */
  readonly label: MentionLabel;
  /** Tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Whether "pro-" or "anti-" stands before it. */
  readonly leaning: boolean;
  /** Index of the sentence that the mention starts in. */
  readonly sentence: number;
}

/** Places every mention of the document; those that hold no token are left out. In text order. */
export function placeMentions(doc: AnalysisDocument): Naming[] {
  const namings: Naming[] = [];
  const settled = settleLabels(doc);
  doc.mentions.forEach((mention, index) => {
    const first = tokenAt(doc, mention.start);
    const end = tokenAt(doc, mention.end);
    if (end <= first) return;
    const text = doc.text.slice(mention.start, mention.end);
    const form = nameForm(text);
    namings.push({
      index,
      mention,
      text,
      form,
      label: settled.get(form.key) ?? mention.label,
      leaning: /\b(?:pro|anti)[-‑]$/iu.test(doc.text.slice(Math.max(0, mention.start - 5), mention.start)),
      first,
      end,
      sentence: lastStartingAt(doc.sentences, mention.start),
    });
  });
  return namings.sort((a, b) => a.first - b.first || b.end - a.end);
}

/**
 * Labels of names that the tagger labels in two ways, by what the document as a whole says: the lexicon, the surname of
 * somebody named in full, the label most often given. Names of states and peoples are left as they are.
 */
function settleLabels(doc: AnalysisDocument): Map<string, MentionLabel> {
  const counts = new Map<string, Map<MentionLabel, number>>();
  const settled = new Map<string, MentionLabel>();
  const surnames = new Set<string>();
  const firstNames = new Set<string>();
  const knownLabels = new Map<string, MentionLabel>();
  for (const { start, end, label } of doc.mentions) {
    const form = nameForm(doc.text.slice(start, end));
    const known = knownLabel(form);
    if (known !== undefined) knownLabels.set(form.key, known);
    if (known === 'GROUP' && label === 'NORP') settled.set(form.key, known);
    if (label === 'NORP' || countryOf(form.text) !== undefined) continue;
    const byLabel = counts.get(form.key) ?? new Map<MentionLabel, number>();
    counts.set(form.key, byLabel);
    byLabel.set(label, (byLabel.get(label) ?? 0) + 1);
    if (label === 'PERSON' && form.words.length > 1) {
      surnames.add(form.words.at(-1) ?? '');
      firstNames.add(form.words[0] ?? '');
    }
  }
  for (const [key, byLabel] of counts) {
    const [first, second] = [...byLabel].sort((a, b) => b[1] - a[1]);
    const known = knownLabels.get(key);
    if (surnames.has(key) && first && first[0] !== 'PERSON') settled.set(key, 'PERSON');
    else if (known !== undefined) settled.set(key, known);
    else if (
      first?.[0] === 'PERSON' &&
      !firstNames.has(key) &&
      !surnames.has(key) &&
      countryOfCapital(key) !== undefined
    )
      settled.set(key, 'GPE');
    else if (first && second && first[1] > second[1]) settled.set(key, first[0]);
  }
  return settled;
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
