import type { DateExpression } from '../../model/date';
import { lastStartingAt } from '../../text/span';
import type { AnalysisDocument, Step } from '../document';
import { parseIsoDay } from './calendar';
import { findDates } from './findDates';
import { periodValue } from './period';
import { resolveDates } from './resolveDates';
import { TokenReader } from './tokenReader';

/** Finds calendar expressions and their values, and the publication date where the text proves it. */
export function datesStep(): Step {
  return {
    name: 'dates',
    run(doc: AnalysisDocument) {
      const { tokens, sentences, text } = doc;
      const found = findDates(new TokenReader(text, tokens));
      const published = doc.date === undefined ? undefined : parseIsoDay(doc.date);
      const periods = resolveDates(found, {
        tokens,
        sentences,
        sentenceOf: (token) => lastStartingAt(sentences, tokens.starts[token] ?? 0),
        ...(published === undefined ? {} : { published }),
      });
      doc.dates = found.map(({ first, end, form }, i): DateExpression => {
        const period = periods[i];
        return {
          start: tokens.starts[first]!,
          end: tokens.ends[end - 1]!,
          ...(period ? { value: periodValue(period) } : {}),
          why: { step: 'dates', rule: form.kind, score: period ? 0.9 : 0.7 },
        };
      });
    },
  };
}
