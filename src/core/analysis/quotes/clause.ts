import type { AnalysisDocument } from '../document';
import type { QuoteSpan } from './quoteSpans';

/** What attribution asks of a document again and again, laid out by token. */
export interface SpeechView {
  readonly doc: AnalysisDocument;
  readonly quotes: readonly QuoteSpan[];
  /** 1 for tokens inside quotation marks. */
  readonly quoted: Uint8Array;
  /** Whether the document has part-of-speech tags. */
  readonly tagged: boolean;
  /** Index of the mention that a token belongs to, -1 for none. */
  readonly mentionAt: Int32Array;
  low: (token: number) => string;
}

export function createSpeechView(doc: AnalysisDocument, quotes: readonly QuoteSpan[]): SpeechView {
  const { tokens, mentions } = doc;
  const quoted = new Uint8Array(tokens.count);
  for (const { first, endToken } of quotes) quoted.fill(1, first, endToken);
  const mentionAt = new Int32Array(tokens.count).fill(-1);
  let token = 0;
  mentions.forEach((mention, index) => {
    while (token > 0 && tokens.starts[token - 1]! >= mention.start) token--;
    while (token < tokens.count && tokens.ends[token]! <= mention.start) token++;
    for (let at = token; at < tokens.count && tokens.starts[at]! < mention.end; at++) mentionAt[at] = index;
  });
  const tagged = doc.pos.some((tag) => tag !== 0);
  return { doc, quotes, quoted, tagged, mentionAt, low: (at) => (tokens.words[at] ?? '').toLowerCase() };
}
