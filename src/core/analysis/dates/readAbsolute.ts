import { TokenClass } from '../../text/tokens';
import { DOUBTFUL_MONTHS, MONTHS, ORDINAL_WORDS } from './calendarWords';
import type { FoundDate, Joint } from './dateForm';
import { isCivil } from './calendar';
import type { TokenReader } from './tokenReader';

interface DayMark {
  readonly first: number;
  readonly end: number;
  readonly day: number;
  readonly joint?: Joint;
}

/** The month at a token: its name with a capital, or in small letters where a number stands beside it. */
export function monthAt(reader: TokenReader, i: number): number | undefined {
  if (!reader.isWord(i)) return undefined;
  const month = MONTHS.get(reader.low(i));
  return month !== undefined && reader.capitalised(i) ? month : undefined;
}

/** Past the month's name and the point of its abbreviation, where that is a token of its own. */
function pastMonth(reader: TokenReader, i: number): number {
  const word = reader.low(i);
  const pointed = word.length <= 4 && reader.word(i + 1) === '.' && reader.touchesPrevious(i + 1);
  return pointed && (reader.dayAt(i + 2) ?? reader.yearAt(i + 2)) !== undefined ? i + 2 : i + 1;
}

function jointAt(reader: TokenReader, i: number): { joint: Joint; end: number } | undefined {
  if (reader.isDash(i)) return { joint: 'dash', end: i + 1 };
  switch (reader.low(i)) {
    case 'to':
    case 'through':
    case 'until':
    case 'till':
      return { joint: 'to', end: i + 1 };
    case 'and':
    case 'or':
    case '&':
      return { joint: 'and', end: i + 1 };
    case ',':
      return { joint: 'and', end: i + 1 };
    default:
      return undefined;
  }
}

/** ", 2025", "2025", "of 2025" behind a day or month; also with AD, BC. */
export function yearBehind(reader: TokenReader, i: number): { year: number; end: number } | undefined {
  const at = reader.word(i) === ',' || reader.low(i) === 'of' ? i + 1 : i;
  if (!reader.sameLine(i - 1, at)) return undefined;
  const era = eraYear(reader, at);
  if (era) return era;
  const year = reader.yearAt(at);
  if (year === undefined || reader.word(at + 1) === '%') return undefined;
  // "On May 5, 2000 people …"
  if (reader.word(i) === ',' && year % 100 === 0 && /^\p{Ll}+s$|^people$/u.test(reader.word(at + 1))) return undefined;
  return { year, end: at + 1 };
}

/** "331 BC", "AD 70", "70 AD", "14 CE": a year counted from an era; BC years come back as ISO 8601 counts them. */
export function eraYear(reader: TokenReader, i: number): { year: number; end: number } | undefined {
  const digits = (at: number): number | undefined =>
    reader.is(at, TokenClass.Number) && /^\d{1,4}$/.test(reader.word(at)) ? Number(reader.word(at)) : undefined;
  const era = (at: number): 'bc' | 'ad' | undefined => {
    const bare = reader.word(at).replace(/\./g, '');
    return bare === 'BC' || bare === 'BCE' ? 'bc' : bare === 'AD' || bare === 'CE' ? 'ad' : undefined;
  };
  const number = digits(i);
  if (number !== undefined) {
    const at = reader.isDash(i + 1) ? i + 2 : i + 1;
    const behind = era(at);
    if (behind === undefined) return undefined;
    return { year: behind === 'bc' ? 1 - number : number, end: at + 1 };
  }
  const inner = era(i) === 'ad' ? digits(i + 1) : undefined;
  return inner === undefined ? undefined : { year: inner, end: i + 2 };
}

/** Turns marks of days and what follows them into expressions that share month and year. */
function daysOf(
  marks: readonly DayMark[],
  month: number,
  year: number | undefined,
  first: number,
  end: number,
): FoundDate[] {
  return marks
    .filter(({ day }) => isCivil(2000, month, day))
    .map((mark, i) => ({
      first: i === 0 ? first : mark.first,
      end: i === marks.length - 1 ? end : mark.end,
      form: { kind: 'day', day: mark.day, month, ...(year === undefined ? {} : { year }) },
      ...(mark.joint === undefined ? {} : { joint: mark.joint }),
    }));
}

/** "October 18", "Oct. 18-19, 2025", "October 11 and 12", "January 2024", "May": what begins with a month's name. */
export function readMonthFirst(reader: TokenReader, i: number): FoundDate[] {
  const month = monthAt(reader, i);
  if (month === undefined) return [];
  const marks: DayMark[] = [];
  let at = pastMonth(reader, i);
  if (reader.low(at) === 'the' && reader.dayAt(at + 1)?.ordinal) at++;
  for (;;) {
    const mark = reader.sameLine(i, at) ? reader.dayAt(at) : undefined;
    if (mark === undefined || /^[%:]$/.test(reader.word(at + 1))) break;
    // "October 11 and 12 November", "June 6 - 7 July": the number belongs to what follows
    if (marks.length > 0 && monthAt(reader, at + 1) !== undefined) break;
    if (marks.length > 0 && reader.word(at - 1) !== '-' && !reader.isDash(at - 1) && !endsPhrase(reader, at + 1)) break;
    const joint = jointAt(reader, at + 1);
    marks.push({ first: at, end: at + 1, day: mark.day, ...(joint ? { joint: joint.joint } : {}) });
    at = joint ? joint.end : at + 1;
    if (!joint) break;
  }
  const last = marks.at(-1);
  if (last) {
    // the joint behind the last day led nowhere
    marks[marks.length - 1] = { first: last.first, end: last.end, day: last.day };
    const year = yearBehind(reader, last.end);
    return daysOf(marks, month, year?.year, i, year?.end ?? last.end);
  }
  const behind = pastMonth(reader, i);
  const year = yearBehind(reader, behind);
  if (year) return [{ first: i, end: year.end, form: { kind: 'month', month, year: year.year } }];
  const short = apostropheYear(reader, behind);
  if (short) return [{ first: i, end: short.end, form: { kind: 'month', month, year: short.year } }];
  if (!bareMonth(reader, i)) return [];
  return [{ first: i, end: i + 1, form: { kind: 'month', month } }];
}

/** Whether a phrase may end before the token: "October 11 and 12 people" goes on, "October 11 and 12 in Geneva" ends. */
function endsPhrase(reader: TokenReader, i: number): boolean {
  if (!reader.isWord(i)) return !reader.is(i, TokenClass.Number) || reader.yearAt(i) !== undefined;
  return FUNCTION_WORDS.has(reader.low(i));
}

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'in on at of by to from for with and or but as when while where who which that after before during until since under over near at between against because if because amid into was were is are has have had will would he she it they we the a an his her its their this these those'.split(
    ' ',
  ),
);

const BEFORE_MONTH = new Set(
  'in by since until till from to of during early late mid last next this that the between and before after through throughout every each on for around about earlier later previous following same or per as when'.split(
    ' ',
  ),
);
const STRONG_BEFORE_MONTH = new Set('in by since until till during early late mid last next throughout'.split(' '));
const NAME_BEFORE = /^(?:Mr|Mrs|Ms|Dr|Prime|Minister|President|Secretary|Sir|Lady|Gen|Col)\.?$/;

/** Whether a month's name that stands alone is meant as a month. */
function bareMonth(reader: TokenReader, i: number): boolean {
  const word = reader.low(i);
  const before = reader.low(i - 1);
  const opens = reader.opens(i);
  if (word.length <= 4 && word !== 'may' && word !== 'june' && word !== 'july') return false;
  // a compound or a name: "Black September", "the October Revolution" still is one by its head
  if (!opens && reader.isWord(i - 1) && reader.capitalised(i - 1) && !BEFORE_MONTH.has(before)) return false;
  if (NAME_BEFORE.test(reader.word(i - 1))) return false;
  if (!DOUBTFUL_MONTHS.has(word)) return true;
  if (opens && (i === 0 || !reader.sameLine(i, i - 1))) return false;
  if (STRONG_BEFORE_MONTH.has(before) || (reader.isDash(i - 1) && /^(?:mid|early|late)$/.test(reader.low(i - 2))))
    return true;
  if (reader.isWord(i + 1) && reader.capitalised(i + 1)) return false;
  // "a March operation", "the costly August battles"
  const adjectival = reader.isWord(i + 1) && !FUNCTION_WORDS.has(reader.low(i + 1)) && word !== 'may';
  if (
    adjectival &&
    !opens &&
    reader.isWord(i - 1) &&
    !reader.capitalised(i - 1) &&
    !(FUNCTION_WORDS.has(before) && !/^(?:the|a|an|his|her|its|their|this|these)$/.test(before))
  )
    return true;
  return BEFORE_MONTH.has(before) || reader.isDash(i - 1) || reader.is(i - 1, TokenClass.Open);
}

/** "'99", "’05". */
export function apostropheYear(reader: TokenReader, i: number): { year: number; end: number } | undefined {
  if (!/^['’‘]$/.test(reader.word(i)) || !reader.touchesPrevious(i + 1)) return undefined;
  const digits = reader.word(i + 1);
  if (!/^\d\d$/.test(digits) || !reader.is(i + 1, TokenClass.Number)) return undefined;
  const year = Number(digits);
  return { year: year < 40 ? 2000 + year : 1900 + year, end: i + 2 };
}

/** "18 October 2025", "the 3rd of May", "6–7 January", "the 13th to the 19th of October": what begins with a day. */
export function readDayFirst(reader: TokenReader, i: number): FoundDate[] {
  const marks: DayMark[] = [];
  let at = i;
  for (;;) {
    const mark = reader.dayAt(at) ?? ordinalWord(reader, at);
    if (mark === undefined || !reader.sameLine(i, at)) return [];
    const monthIndex = reader.low(at + 1) === 'of' ? at + 2 : at + 1;
    const month = reader.sameLine(at, monthIndex) ? monthAt(reader, monthIndex) : undefined;
    if (month !== undefined) {
      if (monthIndex === at + 2 && !('ordinal' in mark && mark.ordinal)) return [];
      marks.push({ first: at, end: at + 1, day: mark.day });
      const behind = pastMonth(reader, monthIndex);
      const year = yearBehind(reader, behind);
      const end = year?.end ?? behind;
      // "the 13 November attacks": the article belongs to the noun
      const adjectival =
        reader.isWord(end) && /^\p{Ll}/u.test(reader.word(end)) && !FUNCTION_WORDS.has(reader.low(end));
      const first = reader.low(i - 1) === 'the' && !adjectival ? i - 1 : i;
      return daysOf(marks, month, year?.year, first, year?.end ?? behind);
    }
    const joint = jointAt(reader, at + 1);
    if (!joint || marks.length > 3) return [];
    marks.push({ first: at, end: at + 1, day: mark.day, joint: joint.joint });
    at = reader.low(joint.end) === 'the' ? joint.end + 1 : joint.end;
  }
}

function ordinalWord(reader: TokenReader, i: number): { day: number; ordinal: boolean } | undefined {
  const day = ORDINAL_WORDS.get(reader.low(i));
  return day === undefined || reader.low(i + 1) !== 'of' ? undefined : { day, ordinal: true };
}

/** "2025-10-31", "31/10/2025", "10/31/2025", "31.10.2025". Of two readings the one that can be wins, day first if both can. */
export function readNumeric(reader: TokenReader, i: number): FoundDate[] {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(reader.word(i));
  if (dotted) return civil(i, i + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const sign = reader.word(i + 1);
  if ((sign !== '-' && sign !== '/') || reader.word(i + 3) !== sign) return [];
  for (let at = i + 1; at <= i + 4; at++) if (!reader.touchesPrevious(at)) return [];
  const parts = [reader.word(i), reader.word(i + 2), reader.word(i + 4)];
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return [];
  const [a, b, c] = parts.map(Number) as [number, number, number];
  if (parts[0]?.length === 4) return civil(i, i + 5, a, b, c);
  if (parts[2]?.length !== 4) return [];
  const dayFirst = civil(i, i + 5, c, b, a);
  return dayFirst.length > 0 ? dayFirst : civil(i, i + 5, c, a, b);
}

function civil(first: number, end: number, year: number, month: number, day: number): FoundDate[] {
  if (year < 1000 || !isCivil(year, month, day)) return [];
  return [{ first, end, form: { kind: 'day', year, month, day } }];
}
