import type { Span } from '../text/span';
import type { Why } from './provenance';

export const COMMITMENT_STATUSES = ['promised', 'demanded', 'done', 'violated', 'denied'] as const;
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

/** What somebody promised, demanded, did, broke or denied towards somebody. */
export interface Commitment {
  /** Actor ids. A demand: who demands; a violation: who broke it. */
  readonly by: readonly string[];
  /** Actor ids. A promise: to whom; a demand: of whom; a violation: who is wronged. */
  readonly to: readonly string[];
  readonly what: string;
  readonly evidence: Span;
  readonly status: CommitmentStatus;
  readonly why: Why;
}
