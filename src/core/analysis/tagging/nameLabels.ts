import { MENTION_LABELS, type MentionLabel } from '../../model/mention';

/** Labels of the name tagger: O outside names, B-X first token of a name, I-X a further token. */
export const NAME_TAGS: readonly string[] = ['O', ...MENTION_LABELS.flatMap((label) => [`B-${label}`, `I-${label}`])];

export const OUTSIDE = 0;
export const beginOf = (label: MentionLabel): number => 1 + 2 * MENTION_LABELS.indexOf(label);
export const insideOf = (label: MentionLabel): number => 2 + 2 * MENTION_LABELS.indexOf(label);

/** The mention label of a tag, undefined for O. */
export function labelOf(tag: number): MentionLabel | undefined {
  return tag === OUTSIDE ? undefined : MENTION_LABELS[(tag - 1) >> 1];
}

export function isInside(tag: number): boolean {
  return tag !== OUTSIDE && (tag & 1) === 0;
}

/** Whether a tag may follow another (NAME_TAGS.length: the start): insides only behind their own name. */
export function mayFollow(from: number, to: number): boolean {
  return !isInside(to) || (from < NAME_TAGS.length && (from === to || from === to - 1));
}
