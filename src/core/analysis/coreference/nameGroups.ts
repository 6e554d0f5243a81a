import type { AnalysisDocument } from '../document';
import type { Naming } from './naming';
import { lower } from './words';

/** Tokens `[first, end)` of a name, or of several joined ("Turkiye and Qatar"): what stands around it applies to each. */
export interface NameGroup {
  readonly first: number;
  readonly end: number;
  readonly size: number;
}

/** Groups neighbouring names that only commas, "and" and the like part. Result runs parallel to the namings. */
export function groupNames(doc: AnalysisDocument, namings: readonly Naming[]): NameGroup[] {
  const groups: NameGroup[] = [];
  let start = 0;
  for (let i = 0; i < namings.length; i++) {
    const next = namings[i + 1];
    const joined = next !== undefined && joins(doc, namings[i]!, next);
    if (joined) continue;
    const members = namings.slice(start, i + 1);
    const listed = members.length > 1 && lastLinkIsAnd(doc, members);
    const together = { first: members[0]!.first, end: members.at(-1)!.end, size: members.length };
    for (const member of members) groups.push(listed ? together : { first: member.first, end: member.end, size: 1 });
    start = i + 1;
  }
  return groups;
}

const LINKS = new Set([',', 'and', 'or', '&', 'the', 'both', 'as', 'well', 'along', 'with', 'together']);

function joins(doc: AnalysisDocument, a: Naming, b: Naming): boolean {
  if (b.first < a.end || b.first - a.end > 4 || a.sentence !== b.sentence) return false;
  if (b.first === a.end) return false;
  for (let i = a.end; i < b.first; i++) if (!LINKS.has(lower(doc, i))) return false;
  const link = lower(doc, a.end);
  return link === ',' || link === 'and' || link === 'or' || link === '&' || link === 'as';
}

/** "Mosul, Iraq" is a place in a country; "Turkiye and Qatar" and "Iran, Iraq and Syria" are lists. */
function lastLinkIsAnd(doc: AnalysisDocument, members: readonly Naming[]): boolean {
  for (let m = 1; m < members.length; m++)
    for (let i = members[m - 1]!.end; i < members[m]!.first; i++) if (lower(doc, i) !== ',') return true;
  return members.length > 2;
}
