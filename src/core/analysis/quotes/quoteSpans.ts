import { TokenClass } from '../../text/tokens';
import type { Span } from '../../text/span';
import type { AnalysisDocument } from '../document';
import { reportingVerb } from '../lexicon/reportingVerbs';

/** Speech between quotation marks, without the marks. */
export interface QuoteSpan extends Span {
  /** Tokens `[first, end)` inside the marks. */
  readonly first: number;
  readonly endToken: number;
  /** The closing mark is missing: the speech was taken to run to its line's end. */
  readonly unclosed: boolean;
}

interface Mark {
  readonly token: number;
  readonly side: 'open' | 'close' | 'plain';
  readonly family: 'double' | 'guillemet' | 'single';
}

/**
 * Finds direct speech by its marks: “ ”, " ", « », ‘ ’, ' ', also „ “. Works line by line, since marks are often broken:
 * a second opening mark inside does not end a quotation, and one that is never closed runs to the line's end.
 */
export function findQuoteSpans(doc: AnalysisDocument): QuoteSpan[] {
  const { tokens } = doc;
  const found: QuoteSpan[] = [];
  let line: Mark[] = [];
  let lineNumber = -1;
  let lastOfLine = 0;
  const flush = (): void => {
    if (line.length > 0) readLine(doc, line, lastOfLine, found);
    line = [];
  };
  for (let i = 0; i < tokens.count; i++) {
    const tokenClass = tokens.classes[i];
    const isMark =
      tokenClass === TokenClass.OpenQuote ||
      tokenClass === TokenClass.CloseQuote ||
      tokenClass === TokenClass.PlainQuote;
    if (tokens.lines[i] !== lineNumber) {
      flush();
      lineNumber = tokens.lines[i]!;
    }
    lastOfLine = i;
    if (!isMark) continue;
    if (doubled(doc, i)) {
      // ""…"" inside a field of a table: two marks that stand for one within the marks around them
      i++;
      lastOfLine = i;
    } else line.push(markOf(tokens.words[i]!, i));
  }
  flush();
  return found;
}

function doubled({ tokens }: AnalysisDocument, i: number): boolean {
  return tokens.words[i] === '"' && tokens.words[i + 1] === '"' && tokens.ends[i] === tokens.starts[i + 1];
}

function markOf(word: string, token: number): Mark {
  switch (word) {
    case '“':
    case '„':
      return { token, side: 'open', family: 'double' };
    case '”':
      return { token, side: 'close', family: 'double' };
    case '"':
      return { token, side: 'plain', family: 'double' };
    case '«':
      return { token, side: 'open', family: 'guillemet' };
    case '»':
      return { token, side: 'close', family: 'guillemet' };
    case '‘':
    case '`':
      return { token, side: 'open', family: 'single' };
    case '’':
      return { token, side: 'close', family: 'single' };
    default:
      return { token, side: 'plain', family: 'single' };
  }
}

function readLine(doc: AnalysisDocument, marks: readonly Mark[], lastOfLine: number, found: QuoteSpan[]): void {
  const from = found.length;
  readFamily(
    doc,
    marks.filter(({ family }) => family === 'double'),
    lastOfLine,
    found,
  );
  readFamily(
    doc,
    marks.filter(({ family }) => family === 'guillemet'),
    lastOfLine,
    found,
  );
  const outer = found.slice(from).sort((a, b) => a.first - b.first);
  let at = 0;
  const singles = marks.filter(({ family, token }) => {
    while (at < outer.length && outer[at]!.endToken <= token) at++;
    return family === 'single' && !(at < outer.length && outer[at]!.first <= token);
  });
  if (singles.length > 1) readSingles(doc, singles, found);
  if (found.length > from + 1) {
    const sorted = found.splice(from).sort((a, b) => a.start - b.start);
    found.push(...sorted);
  }
}

function readFamily(doc: AnalysisDocument, marks: readonly Mark[], lastOfLine: number, found: QuoteSpan[]): void {
  // a line with an even number of straight marks and nothing else pairs them off, however they are spaced
  const paired =
    !(found.at(-1)?.unclosed && marks[0] && goesOn(doc, found.at(-1)!, marks[0])) &&
    marks.length % 2 === 0 &&
    marks.every(({ side }) => side === 'plain');
  let open: Mark | undefined;
  const [first] = marks;
  const before = found.at(-1);
  for (const mark of marks) {
    if (open === undefined) {
      // the next paragraph of a speech that was left open, itself without an opening mark
      if (mark === first && before?.unclosed && goesOn(doc, before, mark)) {
        add(doc, firstOfLine(doc, mark.token) - 1, mark.token, false, found);
        continue;
      }
      if (mark.side === 'close') continue;
      if (mark.side === 'plain' && !paired && (isInches(doc, mark.token) || sideOf(doc, mark.token) === 'close'))
        continue;
      open = mark;
    } else if (closes(doc, open, mark, paired)) {
      add(doc, open.token, mark.token, false, found);
      open = undefined;
    }
  }
  if (open) add(doc, open.token, lastOfLine + 1, true, found);
}

function firstOfLine(doc: AnalysisDocument, token: number): number {
  let first = token;
  while (first > 0 && doc.tokens.lines[first - 1] === doc.tokens.lines[token]) first--;
  return first;
}

/** Whether a mark closes a speech that the paragraph before left open. */
function goesOn(doc: AnalysisDocument, before: QuoteSpan, mark: Mark): boolean {
  const first = firstOfLine(doc, mark.token);
  if (before.endToken !== first || first === mark.token) return false;
  return mark.side === 'close' || (mark.side === 'plain' && sideOf(doc, mark.token) === 'close');
}

function closes(doc: AnalysisDocument, open: Mark, mark: Mark, paired: boolean): boolean {
  const german = doc.tokens.words[open.token] === '„' && doc.tokens.words[mark.token] === '“';
  if (mark.side === 'close' || german || paired) return true;
  if (mark.side === 'open') return false;
  return sideOf(doc, mark.token) !== 'open';
}

/** Which side a straight mark looks like, by the white space around it. */
function sideOf(doc: AnalysisDocument, token: number): 'open' | 'close' | 'unclear' {
  const { text, tokens } = doc;
  const before = text.charAt(tokens.starts[token]! - 1);
  const after = text.charAt(tokens.ends[token]!);
  const loose = before === '' || /[\s([{—–-]/.test(before);
  const looseAfter = after === '' || /[\s.,;:!?)\]}—–-]/.test(after);
  if (loose && !looseAfter) return 'open';
  if (!loose && looseAfter) return 'close';
  return 'unclear';
}

/** 5' 10": a mark behind a number and before a space. */
function isInches(doc: AnalysisDocument, token: number): boolean {
  const { text, tokens } = doc;
  return /\d/.test(text.charAt(tokens.starts[token]! - 1)) && /^(?:\s|$|[.,)x])/.test(text.charAt(tokens.ends[token]!));
}

/** A speech in single marks has at most so many tokens; beyond, a mark that fits is chance. */
const LONGEST_SINGLE = 400;

/** Single marks are apostrophes more often than not: both must look their part, on one line. */
function readSingles(doc: AnalysisDocument, marks: readonly Mark[], found: QuoteSpan[]): void {
  const { text, tokens } = doc;
  const opens = ({ token, side }: Mark): boolean =>
    side !== 'close' && sideOf(doc, token) === 'open' && !/\d/.test(text.charAt(tokens.ends[token]!));
  const closing = ({ token, side }: Mark): boolean => side !== 'open' && sideOf(doc, token) === 'close';
  for (let i = 0; i < marks.length; i++) {
    const open = marks[i]!;
    if (!opens(open)) continue;
    let close = -1;
    for (let j = i + 1; j < marks.length && marks[j]!.token - open.token <= LONGEST_SINGLE; j++) {
      const mark = marks[j]!;
      if (!closing(mark)) continue;
      // "the traders’ rights": an apostrophe behind a plural s closes only if nothing better does
      const plural = text.charAt(tokens.starts[mark.token]! - 1) === 's';
      if (close < 0 || !plural) close = j;
      if (!plural) break;
    }
    if (close < 0) continue;
    add(doc, open.token, marks[close]!.token, false, found);
    i = close;
  }
}

function add(doc: AnalysisDocument, open: number, close: number, unclosed: boolean, found: QuoteSpan[]): void {
  const { text, tokens } = doc;
  let start = open < 0 ? 0 : tokens.ends[open]!;
  let end = unclosed ? (tokens.ends[close - 1] ?? start) : tokens.starts[close]!;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end <= start || !/[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 200)))) return;
  if (!unclosed && open >= 0 && isName(doc, open, close)) return;
  found.push({ start, end, first: open + 1, endToken: close, unclosed });
}

/**
 * A name or title in marks, not speech: 'a robot named "Northern Star"', 'on the website "Norland Today"', 'the "Black Day"'.
 * Every word of weight has a capital, and neither a verb of report nor a comma or colon leads in.
 */
function isName(doc: AnalysisDocument, open: number, close: number): boolean {
  const { words, lines, classes } = doc.tokens;
  if (close - open > 9 || open === 0 || lines[open - 1] !== lines[open] || classes[open - 1] !== TokenClass.Word)
    return false;
  if (reportingVerb(words[open - 1]!.toLowerCase())) return false;
  let capitals = 0;
  for (let i = open + 1; i < close; i++) {
    const word = words[i]!;
    if (/^\p{Lu}/u.test(word)) capitals++;
    else if (/^\p{Ll}/u.test(word) && !SMALL_WORDS.has(word)) return false;
  }
  return capitals > 0;
}

const SMALL_WORDS = new Set('of the and in for to a an on at by with from de la el al'.split(' '));
