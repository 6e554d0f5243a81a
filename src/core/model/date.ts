import type { Span } from '../text/span';
import type { Why } from './provenance';

/**
 * An ISO 8601 value: a day `2025-10-31`, month `2025-10`, year `2025`, decade `199`, or an interval `A/B`
 * of these with open ends written `A/..` and `../B`.
 */
export type DateValue = string;

/** A calendar expression in the text. */
export interface DateExpression extends Span {
  /** Missing where the text does not let it be resolved. */
  readonly value?: DateValue;
  readonly why: Why;
}
