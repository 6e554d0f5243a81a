import type { AnalysisDocument } from '../document';
import { HONORIFICS, RANKS, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/titles';
import type { Naming } from './naming';
import { lower } from './words';

/** Title words right before a person's name, nearest first, in small letters without points: "minister", "prime". */
export function titleBefore(doc: AnalysisDocument, naming: Naming): string[] {
  const titles: string[] = [];
  for (let at = naming.first - 1; at >= Math.max(0, naming.first - 5); at--) {
    const word = doc.tokens.words[at] ?? '';
    const small = lower(doc, at).replace(/\.$/, '');
    if (doc.tokens.lines[at] !== doc.tokens.lines[naming.first]) break;
    if (HONORIFICS.has(word) || RANKS.has(word) || ROLE_NOUNS.has(small)) titles.push(small);
    else if (titles.length === 0 || !ROLE_MODIFIERS.has(small)) break;
  }
  return titles;
}
