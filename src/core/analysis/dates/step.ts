import type { DateExpression } from '../../model/date';
import { lastStartingAt } from '../../text/span';
import type { AnalysisDocument, Step } from '../document';
import { findDates } from './findDates';
import { day, periodValue } from './period';
import { publicationDate } from './publicationDate';
import { resolveDates } from './resolveDates';
import { TokenReader } from './tokenReader';
import { whyOf } from './why';

/** Finds calendar expressions and their values, and the publication date where the text proves it. */
export function datesStep(): Step {
  return {
    name: 'dates',
    run(doc: AnalysisDocument) {
      const { tokens, sentences, text } = doc;
      const found = findDates(new TokenReader(text, tokens));
      const context = {
        tokens,
        sentences,
        sentenceOf: (token: number) => lastStartingAt(sentences, tokens.starts[token] ?? 0),
      };
      const published = publicationDate(doc.source, found, context);
      if (published) doc.date = periodValue(day(published.day));
      const periods = resolveDates(found, published ? { ...context, published: published.day } : context);
      doc.dates = found.map(({ first, end, form }, i): DateExpression => {
        const period = periods[i];
        return {
          start: tokens.starts[first]!,
          end: tokens.ends[end - 1]!,
          ...(period ? { value: periodValue(period) } : {}),
          why: whyOf(form, period !== undefined, published !== undefined),
        };
      });
    },
  };
}
