import type { AnalysisDocument } from '../document';
import { isCapitalised, Shape } from './shape';
import { WordTypes } from './wordTypes';

/** How a sentence uses capitals. */
export const enum CaseStyle {
  Normal,
  /** Nearly every longer word opens with a capital: a headline. */
  Title,
  Upper,
  /** No capital at all. */
  Lower,
}

/** A sentence as the taggers read it; one object is reused for all sentences. Positions are relative to the sentence. */
export interface SentenceView {
  readonly types: WordTypes;
  length: number;
  /** Type of token i at i + PAD; the places before and behind hold the types for them. */
  ids: Int32Array;
  /** 1 if white space stands before the token. */
  spaced: Uint8Array;
  /** Part of speech, once known, at i + PAD; 255 outside. */
  pos: Uint8Array;
  style: CaseStyle;
}

/** Room before and behind a sentence, so that windows need no bounds checks. */
export const PAD = 4;

export function createSentenceView(types: WordTypes): SentenceView {
  return {
    types,
    length: 0,
    ids: new Int32Array(64 + 2 * PAD),
    spaced: new Uint8Array(64),
    pos: new Uint8Array(64 + 2 * PAD).fill(255),
    style: CaseStyle.Normal,
  };
}

/** Reads tokens `[first, end)` of the document into the view. */
export function readSentence(view: SentenceView, doc: AnalysisDocument, first: number, end: number): void {
  const { tokens } = doc;
  const length = end - first;
  if (length > view.spaced.length) {
    view.ids = new Int32Array(length * 2 + 2 * PAD);
    view.spaced = new Uint8Array(length * 2);
    view.pos = new Uint8Array(length * 2 + 2 * PAD);
  }
  view.length = length;
  const { ids, spaced, types } = view;
  for (let i = 0; i < PAD; i++) {
    ids[i] = WordTypes.before;
    ids[PAD + length + i] = WordTypes.behind;
    view.pos[i] = view.pos[PAD + length + i] = 255;
  }
  for (let i = 0; i < length; i++) {
    const token = first + i;
    ids[PAD + i] = types.idOf(tokens.words[token]!);
    spaced[i] = token > 0 && tokens.ends[token - 1] === tokens.starts[token] ? 0 : 1;
    view.pos[PAD + i] = doc.pos[token]!;
  }
  view.style = styleOf(view);
}

function styleOf({ ids, length, types }: SentenceView): CaseStyle {
  let small = 0;
  let longSmall = 0;
  let capital = 0;
  let upper = 0;
  for (let i = 0; i < length; i++) {
    const id = ids[PAD + i]!;
    const shape = types.shapes[id]!;
    if (shape === Shape.Lower) {
      small++;
      if (types.words[id]!.length > 4) longSmall++;
    } else if (shape === Shape.Upper) upper++;
    else if (isCapitalised(shape)) capital++;
  }
  if (capital + upper === 0) return CaseStyle.Lower;
  if (upper >= 3 && small === 0 && upper > capital * 2) return CaseStyle.Upper;
  const capitals = capital + upper;
  return capitals >= 3 && longSmall * 6 < capitals && small <= capitals ? CaseStyle.Title : CaseStyle.Normal;
}
