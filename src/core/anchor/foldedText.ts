/**
 * A text as it is compared when only the words count: runs of white space as one space, letters in Unicode normal form C.
 * Knows the way back to the offsets of the text it was made from.
 */
export class FoldedText {
  readonly folded: string;
  /** For each code unit of the folded text, and for its end: the offset it came from. Missing where nothing changed. */
  readonly #origins: Int32Array | undefined;

  constructor(text: string) {
    const composed = text.normalize('NFC') === text;
    if (composed && !MESSY.test(text)) {
      this.folded = text;
      return;
    }
    const pieces: string[] = [];
    const origins = new Origins(text.length + 1);
    let at = 0;
    for (const match of text.matchAll(composed ? SPACES : UNFOLDED)) {
      const [piece] = match;
      origins.run(at, match.index - at);
      pieces.push(text.slice(at, match.index));
      const folded = foldPiece(piece);
      pieces.push(folded);
      if (folded.length === piece.length) origins.run(match.index, piece.length);
      else origins.repeat(match.index, folded.length);
      at = match.index + piece.length;
    }
    // the offset behind the last character too
    origins.run(at, text.length - at + 1);
    pieces.push(text.slice(at));
    this.folded = pieces.join('');
    this.#origins = origins.done();
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
const SPACES = /\s{2,}|[^\S ]/g;
/** Such white space too, and characters with all that may compose with them (marks; vowels and finals of Hangul). */
const UNFOLDED = /\s{2,}|[^\S ]|[^\s\0-\x7f][\p{M}\u1160-\u11ff]*|[!-~][\p{M}\u1160-\u11ff]+/gu;

function foldPiece(piece: string): string {
  return /^\s/.test(piece) ? ' ' : piece.normalize('NFC');
}

/** Grows a list of offsets: folded forms may, rarely, be longer than what they come from. */
class Origins {
  #offsets: Int32Array;
  #length = 0;

  constructor(expected: number) {
    this.#offsets = new Int32Array(expected);
  }

  run(from: number, count: number): void {
    this.#reserve(count);
    for (let i = 0; i < count; i++) this.#offsets[this.#length++] = from + i;
  }

  repeat(offset: number, count: number): void {
    this.#reserve(count);
    for (let i = 0; i < count; i++) this.#offsets[this.#length++] = offset;
  }

  done(): Int32Array {
    return this.#offsets.slice(0, this.#length);
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#offsets.length) return;
    const larger = new Int32Array(2 * (this.#length + count));
    larger.set(this.#offsets);
    this.#offsets = larger;
  }
}
