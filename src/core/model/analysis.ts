import type { Actor } from './actor';
import type { Commitment } from './commitment';
import type { DateExpression, DateValue } from './date';
import type { Event } from './event';
import type { Mention } from './mention';
import type { Quote } from './quote';

/** Everything the machine suggests about one document. All lists of spans are in text order. */
export interface Analysis {
  /** The document's publication date, if given or provable. */
  readonly date?: DateValue;
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateExpression[];
  readonly quotes: readonly Quote[];
  readonly events: readonly Event[];
  readonly commitments: readonly Commitment[];
}

export const EMPTY_ANALYSIS: Analysis = {
  actors: [],
  mentions: [],
  dates: [],
  quotes: [],
  events: [],
  commitments: [],
};
