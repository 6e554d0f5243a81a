import type { MentionLabel } from '../../../../../src/core/index';
import { openDocument } from '../../../../../src/core/index';
import { NameDraft } from '../../../../../src/core/analysis/entities/nameDraft';
import { createGazetteer } from '../../../../../src/core/analysis/tagging/gazetteer';
import { UPOS } from '../../../../../src/core/analysis/tagging/upos';

/** The names of the lexicons, and a few people and words that the gazetteer file would bring. */
export const gazetteer = createGazetteer();
for (const name of ['Tobias', 'Laura', 'Dean', 'Horace']) gazetteer.add(name, 'given-name');
for (const name of ['Sorokin', 'Asad']) gazetteer.add(name, 'surname');
for (const word of ['bush', 'winter', 'forces']) gazetteer.add(word, 'common-word');

/** A draft whose tagger found the names written in the text as [LABEL name]; capitalised words are proper nouns. */
export function draftOf(marked: string): NameDraft {
  const names: { start: number; end: number; label: MentionLabel }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[A-Z]+ [^\]]+\])/)) {
    const match = /^\[([A-Z]+) ([^\]]+)\]$/.exec(part);
    if (match) {
      names.push({ start: text.length, end: text.length + match[2]!.length, label: match[1] as MentionLabel });
      text += match[2]!;
    } else text += part;
  }
  const doc = openDocument({ id: '', text });
  doc.tokens.words.forEach((word, i) => (doc.pos[i] = /^\p{Lu}/u.test(word) ? UPOS.PROPN : UPOS.NOUN));
  const draft = new NameDraft(doc, new Uint8Array(doc.tokens.count), () => 0.9);
  for (const { start, end, label } of names)
    draft.mark(doc.tokens.starts.indexOf(start), doc.tokens.ends.indexOf(end) + 1, label, 'name tagger', 0.9);
  return draft;
}

/** The draft's text with its names marked. */
export function marked(draft: NameDraft): string {
  const { text } = draft.doc;
  let out = '';
  let at = 0;
  for (const { start, end, label } of draft.mentions()) {
    out += `${text.slice(at, start)}[${label} ${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}
