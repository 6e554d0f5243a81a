import type { Step } from '../document';
import { createSpeechView } from './clause';
import { findQuoteSpans } from './quoteSpans';
import { attributeQuotes } from './speakers';

/** Finds direct speech and who speaks it. */
export function quotesStep(): Step {
  return {
    name: 'quotes',
    run(doc) {
      const spans = findQuoteSpans(doc);
      doc.quotes = spans.length === 0 ? [] : attributeQuotes(createSpeechView(doc, spans));
    },
  };
}
