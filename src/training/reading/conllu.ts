import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A sentence of a Universal Dependencies treebank: its text, and its words with their UTF-16 offsets in it. */
export interface TreebankSentence {
  readonly document: string;
  readonly text: string;
  readonly words: readonly TreebankWord[];
}

export interface TreebankWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly upos: string;
}

/** Reads a .conllu file, packed (.gz) or not. Words that cannot be found in the sentence's text are left out. */
export function readTreebank(path: string): TreebankSentence[] {
  const bytes = readFileSync(path);
  const content = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const sentences: TreebankSentence[] = [];
  let document = '';
  for (const block of content.split(/\n\n+/)) {
    let text = '';
    const words: TreebankWord[] = [];
    let at = 0;
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc id = ')) document = line.slice(14).trim();
      else if (line.startsWith('# text = ')) text = line.slice(9).normalize();
      if (line.startsWith('#')) continue;
      const [id = '', form = '', , upos = ''] = line.split('\t');
      if (!/^\d+$/.test(id)) continue;
      const start = text.indexOf(form, at);
      if (start < 0 || start > at + 3) continue;
      at = start + form.length;
      words.push({ form, start, end: at, upos });
    }
    if (words.length > 0) sentences.push({ document, text, words });
  }
  return sentences;
}
