import type { Mention, Span } from '../../core/index';
import nlp from 'compromise';

const KINDS = [
  ['people', 'PERSON'],
  ['places', 'GPE'],
  ['organizations', 'ORG'],
] as const;

interface Phrase {
  readonly offset: { readonly start: number; readonly length: number };
  readonly terms: readonly { readonly tags: readonly string[]; readonly offset: { readonly start: number } }[];
}

/**
 * Names as the package compromise finds them, the best peer that runs inside an editor. Its phrases are cut to our spans:
 * outer punctuation, possessive 's and leading honorifics off, places split at commas.
 */
export function findNamesWithPeer(text: string): Mention[] {
  const doc = nlp(text);
  const found: (Span & { label: Mention['label'] })[] = [];
  for (const [kind, label] of KINDS)
    for (const { offset, terms } of doc[kind]().json({ offset: true }) as Phrase[]) {
      let first = 0;
      if (kind === 'people') while (first < terms.length - 1 && terms[first]!.tags.includes('Honorific')) first++;
      let start = terms[first]!.offset.start;
      const whole = text.slice(start, offset.start + offset.length);
      for (const piece of kind === 'places' ? whole.split(/(?<=,)/) : [whole]) {
        const span = trim(text, start, start + piece.length);
        start += piece.length;
        if (span.end > span.start) found.push({ ...span, label });
      }
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found
    .filter((mention, i) => !found.slice(0, i).some((other) => other.end > mention.start))
    .map((mention) => ({ ...mention, why: { step: 'peer', rule: 'compromise', score: 1 } }));
}

function trim(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const lead = /^[^\p{L}\p{N}]*/u.exec(piece)![0].length;
  const body = piece
    .slice(lead)
    .replace(/['’]s?$/, '')
    .replace(/[^\p{L}\p{N}.)]+$/u, '')
    .replace(/['’]s$/, '');
  // U.S. keeps its point
  const plain = /(^|[\s.])\p{L}\.$/u.test(body) ? body : body.replace(/\.+$/, '');
  return { start: start + lead, end: start + lead + plain.length };
}
