/** Universal part-of-speech tags (universaldependencies.org/u/pos); a token's tag is an index into this list. */
export const UPOS_TAGS = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
] as const;
export type UposTag = (typeof UPOS_TAGS)[number];

/** Index of each tag: `doc.pos[i] === UPOS.VERB`. */
export const UPOS = Object.freeze(Object.fromEntries(UPOS_TAGS.map((tag, i) => [tag, i]))) as Readonly<
  Record<UposTag, number>
>;
