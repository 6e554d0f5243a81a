/**
 * A text as it is compared when only the words count: runs of white space as one space, letters in Unicode normal form C.
 * Knows the way back to the offsets of the text it was made from.
 */
export class FoldedText {
  readonly folded: string;
  /** For each code unit of the folded text, and for its end: the offset it came from. Missing where nothing changed. */
  readonly #origins: Int32Array | undefined;

  constructor(text: string) {
    if (!MESSY.test(text) && text.normalize('NFC') === text) {
      this.folded = text;
      return;
    }
    const pieces: string[] = [];
    const origins: number[] = [];
    let at = 0;
    for (const [piece] of text.matchAll(PIECE)) {
      const folded = piece.length === 1 && piece > ' ' ? piece : foldPiece(piece);
      pieces.push(folded);
      const parallel = folded.length === piece.length;
      for (let i = 0; i < folded.length; i++) origins.push(parallel ? at + i : at);
      at += piece.length;
    }
    origins.push(at);
    this.folded = pieces.join('');
    this.#origins = Int32Array.from(origins);
  }

  /** Offset in the text of an offset in its folded form. */
  origin(offset: number): number {
    return this.#origins?.[offset] ?? offset;
  }
}

/** The folded form alone, for quotes and contexts. */
export function fold(text: string): string {
  return new FoldedText(text).folded;
}

const MESSY = /\s\s|[^\S ]/;
/** White space, or a character with all that may compose with it (marks, and the vowels and finals of Hangul). */
const PIECE = /\s+|[^\s][\p{M}\u1160-\u11ff]*/gu;

function foldPiece(piece: string): string {
  return /^\s/.test(piece) ? ' ' : piece.normalize('NFC');
}
