import type { AnalysisDocument } from '../document';
import { ARMED_NOUNS, LAND_NOUNS, STATE_NOUNS } from './agencyWords';
import { isNominal } from './verbs';
import { lower, singular } from './words';

export interface NounHead {
  readonly kind: 'state' | 'armed' | 'land' | 'none' | 'unknown';
  /** Token of the head noun. */
  readonly token: number;
}

const REACH = 6;

/** The head of the noun phrase that begins behind the token, and what class it is of. */
export function headOf(doc: AnalysisDocument, end: number): NounHead {
  let best: NounHead = { kind: 'none', token: -1 };
  for (let i = end; i < Math.min(doc.tokens.count, end + REACH); i++) {
    const word = lower(doc, i);
    if (word === '-' || word === '‑' || word === '/') continue;
    if (doc.tokens.lines[i] !== doc.tokens.lines[end - 1]) break;
    if (word === 'and' && i > end) break;
    if (word === 'and') continue;
    if (!isNominal(doc, i)) break;
    const noun = singular(word);
    const kind = ARMED_NOUNS.has(noun)
      ? 'armed'
      : STATE_NOUNS.has(noun)
        ? 'state'
        : LAND_NOUNS.has(noun)
          ? 'land'
          : 'unknown';
    if (kind === 'unknown' && best.kind !== 'none' && best.kind !== 'unknown') continue;
    // of "security forces" and "border guards" the last noun decides, of "forces" and an unknown word the known one
    best = { kind, token: i };
    if (kind === 'land' && word !== 'border' && word !== 'people') break;
  }
  return best;
}
