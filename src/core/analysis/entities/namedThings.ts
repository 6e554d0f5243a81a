import { isInside, OUTSIDE } from '../tagging/nameLabels';
import { isCapitalised, Shape, shapeOf } from '../tagging/shape';
import type { NameDraft, NameSpan } from './nameDraft';

const SHIP_PREFIXES = new Set([
  'USS',
  'HMS',
  'HMCS',
  'HMAS',
  'USNS',
  'FS',
  'INS',
  'PNS',
  'ROKS',
  'MV',
  'M/V',
  'USCGC',
  'HMNZS',
]);

/** Operations, numbered documents and ships: "Operation Medusa", "Resolution 1701", "HMS Scott". */
export function addNamedThings(draft: NameDraft): void {
  const { words, lines } = draft.doc.tokens;
  const sameLine = (i: number): boolean => i < words.length && lines[i] === lines[i - 1];
  for (let i = 0; i + 1 < words.length; i++) {
    const word = words[i]!;
    if (word === 'Operation' || SHIP_PREFIXES.has(word)) {
      let end = i + 1;
      while (sameLine(end) && isName(words[end]!) && end < i + 4) end++;
      if (end > i + 1 && mayTake(draft, i, end)) draft.mark(i, end, 'MISC', 'named operation or ship', 0.85);
    } else if (word === 'border' && words[i + 1] === 'crossing' && sameLine(i) && sameLine(i + 1)) {
      const before = spanEndingAt(draft, i);
      if (before && /^(?:GPE|LOC)$/.test(before.label)) draft.mark(before.first, i + 2, 'LOC', 'border crossing', 0.85);
    } else if (word === 'Resolution' && sameLine(i + 1) && /^\d{2,4}$/.test(words[i + 1]!)) {
      const before = draft.tags[i] === OUTSIDE ? spanEndingAt(draft, i) : undefined;
      const first = before?.label === 'ORG' && lines[before.first] === lines[i] ? before.first : i;
      draft.mark(first, i + 2, 'MISC', 'numbered resolution', 0.85);
    }
  }
}

function spanEndingAt(draft: NameDraft, end: number): NameSpan | undefined {
  let first = end - 1;
  while (first > 0 && isInside(draft.tags[first]!)) first--;
  const span = first >= 0 ? draft.spanAt(first) : undefined;
  return span?.end === end ? span : undefined;
}

function isName(word: string): boolean {
  const shape = shapeOf(word);
  return isCapitalised(shape) && shape !== Shape.Dotted;
}

/** Whether no name reaches from outside into the tokens. */
function mayTake(draft: NameDraft, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const span = draft.spanAt(i);
    if (span && span.end > end) return false;
  }
  return draft.tags[first] === OUTSIDE || draft.spanAt(first) !== undefined;
}
