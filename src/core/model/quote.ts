import type { Span } from '../text/span';
import type { Why } from './provenance';

/** Direct speech: the span inside the quotation marks. */
export interface Quote extends Span {
  /** Actor id of the speaker. */
  readonly speaker?: string;
  readonly why: Why;
}
