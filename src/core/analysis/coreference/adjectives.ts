import type { AnalysisDocument } from '../document';
import { nameForm } from './nameForm';
import type { Naming } from './naming';
import { headOf } from './nounHead';

/**
 * Adjectives that with the nouns behind them make a body's name of the same document: "the Peruvian navy" where the text
 * has "Peruvian Navy" too. @returns the namings, such an adjective as one of the body
 */
export function widenAdjectives(doc: AnalysisDocument, namings: readonly Naming[]): Naming[] {
  const bodies = new Set(namings.filter(({ label }) => label === 'ORG').map(({ form }) => form.key));
  if (bodies.size === 0) return [...namings];
  return namings.map((naming) => {
    if (naming.label !== 'NORP') return naming;
    const { token } = headOf(doc, naming.end);
    if (token < 0) return naming;
    const text = doc.text.slice(naming.mention.start, doc.tokens.ends[token]).replace(/\s+/g, ' ');
    const form = nameForm(text);
    return bodies.has(form.key) ? { ...naming, text, form, label: 'ORG', end: token + 1 } : naming;
  });
}
