import type { AnalysisDocument } from '../core/analysis/document';
import { openDocument } from '../core/analysis/pipeline';

/** A document of one sentence whose tokens are the treebank's own words. */
export function treebankDocument(words: readonly string[], glued: readonly boolean[]): AnalysisDocument {
  const starts = new Int32Array(words.length);
  const ends = new Int32Array(words.length);
  let text = '';
  words.forEach((word, i) => {
    starts[i] = text.length;
    text += word;
    ends[i] = text.length;
    if (!glued[i]) text += ' ';
  });
  const count = words.length;
  return {
    ...openDocument({ id: 'treebank', text: '' }),
    text,
    tokens: { count, starts, ends, classes: new Uint8Array(count), words, lines: new Int32Array(count) },
    sentences: [{ start: 0, end: text.length, firstToken: 0, endToken: count }],
    pos: new Uint8Array(count),
  };
}
