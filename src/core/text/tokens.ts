/**
 * Tokens in one scanning pass, in the manner of Universal Dependencies for English: hyphens and slashes stand alone,
 * clitics are split off ("Pakistan" + "'s", "do" + "n't"), abbreviations with points stay whole ("U.S.", "Mr.").
 */
export enum TokenClass {
  Word,
  Number,
  /** Clitics: 's, n't, 've … */
  Clitic,
  /** Sentence enders . ! ? … */
  Terminal,
  OpenQuote,
  CloseQuote,
  /** A straight quotation mark, whose side only its surroundings tell. */
  PlainQuote,
  Open,
  Close,
  Dash,
  Punctuation,
  Symbol,
}

/** The tokens of a text as parallel lists: token `i` is `text.slice(starts[i], ends[i])`. */
export interface Tokens {
  readonly count: number;
  /** UTF-16 offsets. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly classes: Uint8Array;
  readonly words: readonly string[];
  /** Line (from 0) that the token stands on. */
  readonly lines: Int32Array;
}

const enum Kind {
  Space,
  NewLine,
  Letter,
  Digit,
  Apostrophe,
  Point,
  Other,
}

const ASCII_KIND = new Uint8Array(128).fill(Kind.Other);
for (let code = 0; code <= 32; code++) ASCII_KIND[code] = Kind.Space;
ASCII_KIND[127] = Kind.Space;
ASCII_KIND[10] = Kind.NewLine;
for (let code = 48; code <= 57; code++) ASCII_KIND[code] = Kind.Digit;
for (let code = 65; code <= 90; code++) ASCII_KIND[code] = ASCII_KIND[code + 32] = Kind.Letter;
ASCII_KIND[39] = Kind.Apostrophe;
ASCII_KIND[46] = Kind.Point;

const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /[\s\p{Z}\p{Cf}]/u;
const cachedKinds = new Map<number, Kind>();

function kindOf(code: number): Kind {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the table holds nothing but kinds
  if (code < 128) return ASCII_KIND[code] as Kind;
  if (code === 0x2019) return Kind.Apostrophe;
  const cached = cachedKinds.get(code);
  if (cached !== undefined) return cached;
  const character = String.fromCharCode(code);
  const kind =
    code >= 0xd800 && code <= 0xdfff
      ? Kind.Other
      : LETTER_OR_MARK.test(character)
        ? Kind.Letter
        : DIGIT.test(character)
          ? Kind.Digit
          : SPACE.test(character)
            ? Kind.Space
            : Kind.Other;
  cachedKinds.set(code, kind);
  return kind;
}

const PUNCTUATION = new Map<string, TokenClass>([
  ...['.', '!', '?', '…', '؟', '۔'].map((c) => [c, TokenClass.Terminal] as const),
  ...['“', '«', '„', '‘'].map((c) => [c, TokenClass.OpenQuote] as const),
  ...['”', '»', '’'].map((c) => [c, TokenClass.CloseQuote] as const),
  ...['"', "'", '`'].map((c) => [c, TokenClass.PlainQuote] as const),
  ...['(', '[', '{'].map((c) => [c, TokenClass.Open] as const),
  ...[')', ']', '}'].map((c) => [c, TokenClass.Close] as const),
  ...['-', '–', '—', '‐', '‑', '―'].map((c) => [c, TokenClass.Dash] as const),
  ...[',', ';', ':', '/', '&', '*', '•', '،', '؛'].map((c) => [c, TokenClass.Punctuation] as const),
]);

/** Abbreviations that keep their point; those of titles are followed by a name, so they end no sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Messrs Dr Prof Gen Lt Col Maj Sgt Capt Cmdr Cdr Adm Brig Rep Sen Gov Amb Rev Hon Pres Sec Fr Sr Jr St Mt Ft Pvt Cpl Supt Insp'.split(
    ' ',
  ),
);
const OTHER_ABBREVIATIONS = new Set(
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Inc Ltd Co Corp Bros Plc No Nos vs etc al approx est dept Dept Univ Assn Ave Blvd Rd cf viz ca pp Vol Ed eds'.split(
    ' ',
  ),
);
const INITIALS = /^(?:\p{L}\.)+\p{L}?$/u;
const CLITIC = /^['’](?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M)$/u;
const SHORT_CAPITALS = /^\p{Lu}{1,3}$/u;
const CANNOT = /^cannot$/i;
const NEGATION = /n['’]t$/iu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;

/**
 * Splits a text into tokens. Never throws; every character that is not white space lies in exactly one token.
 * @param text normalised text
 */
export function tokenise(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const classes: number[] = [];
  const words: string[] = [];
  const lines: number[] = [];
  let line = 0;
  const push = (start: number, end: number, tokenClass: TokenClass): void => {
    starts.push(start);
    ends.push(end);
    classes.push(tokenClass);
    words.push(text.slice(start, end));
    lines.push(line);
  };

  const addresses = text.includes('www.') || text.includes('://') || text.includes('@') ? findAddresses(text) : [];
  let nextAddress = 0;
  const length = text.length;
  let at = 0;
  while (at < length) {
    const address = addresses[nextAddress];
    if (address && at >= address.start) {
      if (at === address.start) {
        push(address.start, address.end, TokenClass.Symbol);
        at = address.end;
      }
      nextAddress++;
      continue;
    }
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === Kind.Space) at++;
    else if (kind === Kind.NewLine) {
      line++;
      at++;
    } else if (kind === Kind.Letter) at = scanWord(text, at, push);
    else if (kind === Kind.Digit) at = scanNumber(text, at, push);
    else at = scanSign(text, at, kind, push);
  }
  return {
    count: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    classes: Uint8Array.from(classes),
    words,
    lines: Int32Array.from(lines),
  };
}

type Push = (start: number, end: number, tokenClass: TokenClass) => void;

function findAddresses(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(ADDRESS), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

const kindAt = (text: string, at: number): Kind => (at < text.length ? kindOf(text.charCodeAt(at)) : Kind.Space);

function scanWord(text: string, start: number, push: Push): number {
  let end = start + 1;
  for (;;) {
    const kind = kindAt(text, end);
    if (kind === Kind.Letter || kind === Kind.Digit) end++;
    // an apostrophe or a point between letters: O'Brien, d’affaires, U.S
    else if (kind === Kind.Apostrophe && kindAt(text, end + 1) === Kind.Letter) end += 2;
    else if (kind === Kind.Point && kindAt(text, end + 1) === Kind.Letter && INITIALS.test(text.slice(start, end + 2)))
      end += 2;
    else break;
  }
  // AT&T, R&D
  if (text[end] === '&' && SHORT_CAPITALS.test(text.slice(start, end)) && kindAt(text, end + 1) === Kind.Letter) {
    let behind = end + 2;
    while (kindAt(text, behind) === Kind.Letter) behind++;
    if (SHORT_CAPITALS.test(text.slice(end + 1, behind))) end = behind;
  }
  const word = text.slice(start, end);
  if (end - start === 6 && CANNOT.test(word)) {
    push(start, start + 3, TokenClass.Word);
    push(start + 3, end, TokenClass.Word);
    return end;
  }
  const apostrophe = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'));
  if (apostrophe > 0) {
    const negation = NEGATION.test(word) && word.length > 3 ? word.length - 3 : -1;
    const cut = negation > 0 ? negation : CLITIC.test(word.slice(apostrophe)) ? apostrophe : -1;
    if (cut > 0) {
      push(start, start + cut, TokenClass.Word);
      push(start + cut, end, TokenClass.Clitic);
      return end;
    }
  }
  if (kindAt(text, end) === Kind.Point && keepsPoint(text, word, end)) end++;
  push(start, end, TokenClass.Word);
  return end;
}

function keepsPoint(text: string, word: string, at: number): boolean {
  if (INITIALS.test(word)) return true;
  if (TITLE_ABBREVIATIONS.has(word)) return true;
  if (word.length === 1 && word >= 'A' && word <= 'Z') return kindAt(text, at + 1) === Kind.Space;
  return OTHER_ABBREVIATIONS.has(word) && /^.\s*(?:[\p{Ll}\p{N},;)]|\s\p{Lu})/u.test(text.slice(at, at + 4));
}

function scanNumber(text: string, start: number, push: Push): number {
  let end = start + 1;
  for (;;) {
    const kind = kindAt(text, end);
    if (kind === Kind.Digit) end++;
    else if (kind === Kind.Letter) {
      // 1990s, 19th, 3pm, 2km, F16-like codes
      end++;
    } else if (
      (kind === Kind.Point || text[end] === ',' || text[end] === ':') &&
      kindAt(text, end + 1) === Kind.Digit &&
      kindAt(text, end - 1) === Kind.Digit
    )
      end += 2;
    else break;
  }
  push(start, end, TokenClass.Number);
  return end;
}

function scanSign(text: string, start: number, kind: Kind, push: Push): number {
  if (kind === Kind.Apostrophe) {
    // plural possessive and clitics whose host is a number or a closing sign: "the 1990's", "(US)'s"
    const tail = /^['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/u.exec(text.slice(start, start + 4));
    if (tail && start > 0 && kindAt(text, start - 1) !== Kind.Space && kindAt(text, start - 1) !== Kind.NewLine) {
      push(start, start + tail[0].length, TokenClass.Clitic);
      return start + tail[0].length;
    }
  }
  if (kind === Kind.Point) {
    let end = start + 1;
    while (kindAt(text, end) === Kind.Point) end++;
    push(start, end, TokenClass.Terminal);
    return end;
  }
  const code = text.charCodeAt(start);
  if (code === 45 || code === 33 || code === 63) {
    // "--", "!!", "?!" are one sign
    let end = start + 1;
    while (code === 45 ? text[end] === '-' : text[end] === '!' || text[end] === '?') end++;
    push(start, end, code === 45 ? TokenClass.Dash : TokenClass.Terminal);
    return end;
  }
  const point = text.codePointAt(start)!;
  const end = start + (point > 0xffff ? 2 : 1);
  const sign = text.slice(start, end);
  push(start, end, PUNCTUATION.get(sign) ?? TokenClass.Symbol);
  return end;
}
