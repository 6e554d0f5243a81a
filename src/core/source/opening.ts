import type { Span } from '../text/span';

/** A line as the reader of a source meets it: its span without white space and, in Markdown, without heading marks. */
export interface SourceLine extends Span {
  readonly text: string;
  /** Marked as a heading in Markdown. */
  readonly heading: boolean;
}

/** The lines of a text from an offset on that are not blank. */
export function* contentLines(text: string, from: number): Generator<SourceLine> {
  for (let at = from; at < text.length;) {
    const newLine = text.indexOf('\n', at);
    const lineEnd = newLine < 0 ? text.length : newLine;
    let start = at;
    let end = lineEnd;
    while (start < end && isSpace(text, start)) start++;
    while (end > start && isSpace(text, end - 1)) end--;
    let heading = false;
    if (text[start] === '#') {
      let mark = start;
      while (mark < end && mark - start < 6 && text[mark] === '#') mark++;
      if (text[mark] === ' ') {
        heading = true;
        start = mark;
        while (start < end && isSpace(text, start)) start++;
      }
    }
    if (start < end) yield { start, end, text: text.slice(start, end), heading };
    at = lineEnd + 1;
  }
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || code === 0xa0 || code === 0x200b;
}

const STAMP =
  /^(?:first |last |date |originally )?(?:published|posted|updated|modified|issued|released|created|dated?|date published|press release date)\b(?: (?:on|at))?\s*[:–—|-]?\s*(?=.*\d)/i;
const BYLINE =
  /^(?:[Bb]y|BY|(?:Story|Text|Words|Written|Reported|Reporting|Edited)(?: by|:))[: ]\s*(?:(?:the )?\p{Lu}[\p{L}.'’-]*[\s,]+){1,4}\p{Lu}/u;
const NO_PLACE =
  /^(?:QUESTION|ANSWER|NOTE|NOTES|WARNING|UPDATE|UPDATED|BREAKING|EXCLUSIVE|WATCH|READ|LIVE|OPINION|ANALYSIS|EDITORIAL|EXPLAINER|FACTBOX|CORRECTION|VIDEO|PHOTOS?|MODERATOR|SPEAKER|INTERVIEWER|HOST)\b/;

/** "Published: 31 October 2025", "Updated at 10:15 on May 3". */
export function isStamp(line: string): boolean {
  return line.length <= 120 && STAMP.test(line);
}

/** "By Amina Rauf", "By AMINA RAUF and Li Wei, Reuters". */
export function isByline(line: string): boolean {
  return (
    line.length <= 100 &&
    BYLINE.test(line) &&
    !/[.!?]$/.test(line) &&
    !/\b(?:was|were|is|are|has|have|said)\b/.test(line)
  );
}

/** Longest headline in UTF-16 code units; longer first lines are paragraphs. */
const LONGEST_HEADLINE = 220;

/** Whether the first line of a text is its headline: a line without a final point, with more text behind it. */
export function isHeadline(line: SourceLine, next: SourceLine | undefined): boolean {
  if (line.heading) return true;
  if (next === undefined || line.text.length > LONGEST_HEADLINE) return false;
  return !/[.:;,][”"’')\]]*$/.test(line.text) && datelineEnd(line.text) === undefined;
}

const PLACE = String.raw`\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,4}`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}'’.-]{2,}(?:[ /]\p{Lu}[\p{Lu}'’.-]+){0,4}`;
const AGENCY = String.raw`\([\p{Lu}][\p{L} ./&-]{1,30}\)`;
const DAY = String.raw`(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})(?:,? \d{4})?`;
/** "ISLAMABAD, Pakistan, Oct 31 (Reuters)", "(CNN)", "Geneva (AP)", "KABUL" */
const DATELINE = new RegExp(
  `^(?:${AGENCY}|(?:${CAPITALS})(?:, ${PLACE}){0,2}(?:,? ${DAY})?(?:,? ${AGENCY})?|${PLACE}(?:, ${PLACE}){0,2}(?:,? ${DAY})?,? ${AGENCY}|${PLACE}(?:, ${PLACE}){0,2},? ${DAY})$`,
  'u',
);

/** Length of the dateline that a paragraph begins with ("KABUL, Oct 31 (AP)"), without its dash; undefined if there is none. */
export function datelineEnd(paragraph: string): number | undefined {
  const head = paragraph.slice(0, 110);
  const [dash] = /\s*(?:—|–|--|―)\s*|\s+-\s+|\s*:\s/u.exec(head) ?? [];
  if (dash === undefined) return undefined;
  const end = head.indexOf(dash);
  const opening = head.slice(0, Math.max(0, end));
  return end > 0 && DATELINE.test(opening) && !NO_PLACE.test(opening) ? end : undefined;
}
