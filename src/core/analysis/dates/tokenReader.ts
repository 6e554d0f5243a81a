import { TokenClass, type Tokens } from '../../text/tokens';

/** Reads tokens for the date grammar. Indexes outside the text give empty words, so that rules can look ahead freely. */
export class TokenReader {
  readonly tokens: Tokens;
  readonly text: string;

  constructor(text: string, tokens: Tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The word as written; '' outside the text. */
  word(i: number): string {
    return this.tokens.words[i] ?? '';
  }

  /** The word in small letters; '' outside the text. */
  low(i: number): string {
    return this.word(i).toLowerCase();
  }

  is(i: number, tokenClass: TokenClass): boolean {
    return this.tokens.classes[i] === tokenClass;
  }

  isWord(i: number): boolean {
    return this.is(i, TokenClass.Word);
  }

  /** Whether nothing stands between the token and the one before it. */
  touchesPrevious(i: number): boolean {
    return i > 0 && i < this.tokens.count && this.tokens.starts[i] === this.tokens.ends[i - 1];
  }

  sameLine(i: number, j: number): boolean {
    return this.tokens.lines[i] !== undefined && this.tokens.lines[i] === this.tokens.lines[j];
  }

  capitalised(i: number): boolean {
    const first = this.word(i).charAt(0);
    return first !== first.toLowerCase();
  }

  /** Whether the token opens its line, its sentence or a quotation. */
  opens(i: number): boolean {
    if (i === 0 || !this.sameLine(i, i - 1)) return true;
    const before = this.tokens.classes[i - 1];
    return before === TokenClass.Terminal || before === TokenClass.OpenQuote || before === TokenClass.PlainQuote;
  }

  /** "18", "18th": a day of the month. */
  dayAt(i: number): { day: number; ordinal: boolean } | undefined {
    if (!this.is(i, TokenClass.Number)) return undefined;
    const [, digits, suffix] = /^([0-3]?\d)(st|nd|rd|th)?$/i.exec(this.word(i)) ?? [];
    if (digits === undefined) return undefined;
    const day = Number(digits);
    return day >= 1 && day <= 31 ? { day, ordinal: suffix !== undefined } : undefined;
  }

  /** A number of four digits that can be a year. */
  yearAt(i: number): number | undefined {
    if (!this.is(i, TokenClass.Number)) return undefined;
    const word = this.word(i);
    if (word.length !== 4 || !/^(?:1\d|20|21)\d\d$/.test(word)) return undefined;
    // 2,003.5 is one token, but "1990-like" codes and decimals after a point are not
    return Number(word);
  }

  /** A hyphen or dash. */
  isDash(i: number): boolean {
    return this.is(i, TokenClass.Dash);
  }
}
