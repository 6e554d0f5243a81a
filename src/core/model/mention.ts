import type { Span } from '../text/span';
import type { Why } from './provenance';

export const MENTION_LABELS = ['PERSON', 'ORG', 'GROUP', 'GPE', 'LOC', 'NORP', 'MISC'] as const;
/**
 * PERSON people · ORG organisations · GROUP armed groups · GPE countries, provinces, cities · LOC other places ·
 * NORP nationalities, political and ethnic words · MISC other proper names.
 */
export type MentionLabel = (typeof MENTION_LABELS)[number];

/** A name in the text. */
export interface Mention extends Span {
  readonly label: MentionLabel;
  /** Id of the actor (of the same analysis) that the mention names or stands for. */
  readonly actor?: string;
  readonly why: Why;
}
