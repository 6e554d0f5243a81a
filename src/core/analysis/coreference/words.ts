import type { AnalysisDocument } from '../document';

/** The token in small letters; empty outside the document. */
export function lower(doc: AnalysisDocument, token: number): string {
  return doc.tokens.words[token]?.toLowerCase() ?? '';
}

/** Whether the token begins with a capital letter. */
export function isCapital(doc: AnalysisDocument, token: number): boolean {
  const word = doc.tokens.words[token];
  return word !== undefined && /^\p{Lu}/u.test(word);
}

/** The nouns of a class in singular and plural ("forces" → "force"): strips a plural ending where the singular is long enough. */
export function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word;
}
