import type { MentionLabel } from '../../model/mention';
import { continues, extendName, type Gazetteer, isAcronym, NAME_KIND, nameKey } from '../tagging/gazetteer';
import { hashString } from '../tagging/hash';
import { OUTSIDE } from '../tagging/nameLabels';
import { isCapitalised, Shape, shapeOf } from '../tagging/shape';
import type { NameDraft } from './nameDraft';

const LONGEST = 7;

interface KnownName {
  readonly end: number;
  readonly kinds: number;
}

/** Names that the lexicons know and the tagger passed over or took for pieces. */
export function addKnownNames(draft: NameDraft, gazetteer: Gazetteer): void {
  const { words } = draft.doc.tokens;
  for (let i = 0; i < words.length; i++) {
    if (!isCapitalised(shapeOf(words[i]!)) && words[i] !== 'al') continue;
    const known = longestName(draft, gazetteer, i);
    if (!known) continue;
    const label = labelFor(known, known.end - i, words[i]!) ?? regionLabel(draft, known, i);
    if (label === undefined || !mayMark(draft, i, known.end)) continue;
    draft.mark(i, known.end, label, 'known name', 0.9);
    i = known.end - 1;
  }
}

function longestName({ doc }: NameDraft, gazetteer: Gazetteer, first: number): KnownName | undefined {
  const { words, lines } = doc.tokens;
  let hash = 0;
  let found: KnownName | undefined;
  for (let i = first; i < Math.min(words.length, first + LONGEST) && lines[i] === lines[first]; i++) {
    const word = words[i]!;
    let next = extendName(hash, nameKey(word));
    let kinds = gazetteer.kindsOf(next);
    if (kinds === 0 && isAcronym(word)) {
      next = extendName(hash, hashString(word.toLowerCase()));
      kinds = gazetteer.kindsOf(next);
    }
    hash = next;
    if (kinds === 0) break;
    // "Iraqi security forces" are none
    if ((kinds & KNOWN) !== 0 && isCapitalised(shapeOf(word))) found = { end: i + 1, kinds };
    if (!continues(kinds)) break;
  }
  return found;
}

const KNOWN =
  NAME_KIND['armed-group'] |
  NAME_KIND.body |
  NAME_KIND['government-body'] |
  NAME_KIND.country |
  NAME_KIND.people |
  NAME_KIND.region;

/** Acronyms and single words may mean something else: only those that hardly do are names by themselves. */
function labelFor({ kinds }: KnownName, size: number, word: string): MentionLabel | undefined {
  const long =
    size > 1 ||
    (shapeOf(word) === Shape.Upper && word.length >= 4) ||
    (shapeOf(word) === Shape.Title && word.length >= 5);
  if (kinds & NAME_KIND['armed-group'] && long) return 'GROUP';
  if (kinds & (NAME_KIND.body | NAME_KIND['government-body']) && size > 1) return 'ORG';
  if (kinds & NAME_KIND.country && size > 1) return 'GPE';
  return undefined;
}

/** "the Euphrates": a region's name behind a small word, with no further capital behind it. */
function regionLabel({ doc }: NameDraft, { kinds, end }: KnownName, first: number): MentionLabel | undefined {
  if (!(kinds & NAME_KIND.region) || kinds & NAME_KIND['common-word']) return undefined;
  const { words } = doc.tokens;
  const isSmall = (word: string | undefined): boolean => word !== undefined && shapeOf(word) === Shape.Lower;
  return isSmall(words[first - 1]) && words[first]!.length > 4 && !isCapitalised(shapeOf(words[end] ?? '.'))
    ? 'LOC'
    : undefined;
}

/** Whether the tokens are outside names, or wholly cover those that they touch, more than one token more. */
function mayMark(draft: NameDraft, first: number, end: number): boolean {
  if (draft.isFree(first, end)) return true;
  let covered = 0;
  for (let i = first; i < end; i++) {
    const span = draft.spanAt(i);
    if (!span) {
      if (draft.tags[i] !== OUTSIDE && i === first) return false;
      continue;
    }
    if (span.end > end || (span.first === first && span.end === end)) return false;
    covered++;
    i = span.end - 1;
  }
  return covered > 0;
}
