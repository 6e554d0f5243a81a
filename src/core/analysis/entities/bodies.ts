import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../lexicon/countries';
import { GOVERNMENT_HEADS } from '../lexicon/institutions';
import { OUTSIDE } from '../tagging/nameLabels';
import { Shape, shapeOf } from '../tagging/shape';
import type { NameDraft } from './nameDraft';

const OF_STATES = new Set([
  'Government',
  'Governments',
  'Parliament',
  'Ministry',
  'Embassy',
  'Consulate',
  'Bank',
  'Army',
]);

/** Names of bodies of states in full: "Indonesian Navy", "Saudi Interior Ministry", "Government of Jamaica". */
export function completeBodies(draft: NameDraft): void {
  const { words } = draft.doc.tokens;
  for (const span of draft.spans()) {
    if (span.label !== 'GPE' && span.label !== 'NORP') continue;
    const name = words.slice(span.first, span.end).join(' ');
    if (!COUNTRY_BY_NAME.has(name) && !COUNTRY_BY_DEMONYM.has(name)) continue;
    const end = bodyEnd(draft, span.end);
    if (end > span.end) {
      draft.mark(span.first, end, 'ORG', 'body of a state', 0.85);
      continue;
    }
    if (span.label === 'NORP') continue;
    const of = words[span.first - 1] === 'the' ? span.first - 2 : span.first - 1;
    if (words[of] === 'of' && OF_STATES.has(words[of - 1] ?? '') && draft.isFree(of - 1, span.first))
      draft.mark(of - 1, span.end, 'ORG', 'body of a state', 0.85);
  }
}

/** Where a body's name that goes on at a token ends; the token itself if none does. */
function bodyEnd(draft: NameDraft, at: number): number {
  const { words, starts, ends, lines } = draft.doc.tokens;
  if (at >= words.length || lines[at] !== lines[at - 1] || starts[at] === ends[at - 1]) return at;
  const next = draft.spanAt(at);
  if (next) {
    const head = words[next.end - 1]!;
    return next.label === 'ORG' && GOVERNMENT_HEADS.has(head.toLowerCase()) ? next.end : at;
  }
  let end = at;
  while (end < words.length && end < at + 4 && draft.tags[end] === OUTSIDE && shapeOf(words[end]!) === Shape.Title)
    end++;
  // a headline's capitals say nothing
  if (end === at || end === at + 4) return at;
  return GOVERNMENT_HEADS.has(words[end - 1]!.toLowerCase()) && shapeOf(words[end] ?? '.') !== Shape.Title ? end : at;
}
