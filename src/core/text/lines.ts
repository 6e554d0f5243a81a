/** A place in a text by line and column, both counted from 0; the column in UTF-16 code units. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** Index of the lines of a normalised text (LF line ends), to turn offsets into places and back. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
    this.#length = text.length;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Offset of the line's first character; the text's length for lines past the last. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.#length;
  }

  /** The place of an offset; offsets outside the text are moved to its edge. */
  positionAt(offset: number): LinePosition {
    const at = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return { line: low - 1, column: at - this.#starts[low - 1]! };
  }

  /** The offset of a place; columns past the line's end are moved to it. */
  offsetAt({ line, column }: LinePosition): number {
    if (line < 0) return 0;
    const start = this.startOf(line);
    const end = line + 1 < this.#starts.length ? this.#starts[line + 1]! - 1 : this.#length;
    return Math.max(start, Math.min(start + column, end));
  }
}
