import { TokenClass } from '../../text/tokens';
import { DAY_PARTS, FEASTS, MONTHS, PERIOD_PARTS, SEASONS, UNITS, WEEKDAYS } from './calendarWords';
import type { DateForm, FoundDate } from './dateForm';
import { joinDates } from './joinDates';
import { apostropheYear, readDayFirst, readMonthFirst, readNumeric, yearBehind } from './readAbsolute';
import {
  readDayPart,
  readNumberedPart,
  readPart,
  readSeason,
  readToday,
  readUnit,
  readWeekday,
  readWeekend,
  shiftBefore,
  unitPhrase,
  withDayPart,
} from './readRelative';
import { readCentury, readDecade, readYear } from './readYears';
import type { TokenReader } from './tokenReader';

type Reading = (reader: TokenReader, i: number) => FoundDate[];

/** Which readings a word may head, by the word as written: small, capitalised or all capitals. */
const HEADS: ReadonlyMap<string, Reading> = new Map(
  [
    ...[...MONTHS.keys()].map((word) => [word, readMonth] as const),
    ...[...WEEKDAYS.keys()].map((word) => [word, readWeekday] as const),
    ...[...SEASONS.keys()].map((word) => [word, readSeason] as const),
    ...[...UNITS.keys()].map((word) => [word, word === 'quarter' ? readQuarter : readUnit] as const),
    ...[...DAY_PARTS].map((word) => [word, readDayPart] as const),
    ...['today', 'yesterday', 'tomorrow', 'tonight'].map((word) => [word, readToday] as const),
    ...['weekend'].map((word) => [word, readWeekend] as const),
    ...['q1', 'q2', 'q3', 'q4', 'h1', 'h2'].map((word) => [word, readNumberedPart] as const),
    ...['half'].map((word) => [word, readPart] as const),
    ...['century', 'centuries'].map((word) => [word, readCentury] as const),
    ...'sixties seventies eighties nineties twenties thirties forties fifties'
      .split(' ')
      .map((word) => [word, readDecade] as const),
    ...['christmas', 'new', 'boxing', 'bastille', 'easter'].map((word) => [word, readFeast] as const),
    ...['ad', 'a.d.'].map((word) => [word, readYear] as const),
    ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
      (word) => [word, readDayFirst] as const,
    ),
  ].flatMap(([word, reading]): [string, Reading][] =>
    [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()].map((form) => [form, reading]),
  ),
);

/** All calendar expressions of a text in order, not yet resolved. */
export function findDates(reader: TokenReader): FoundDate[] {
  const found: FoundDate[] = [];
  const { count, classes, words } = reader.tokens;
  let free = 0;
  for (let i = 0; i < count; i++) {
    const tokenClass = classes[i];
    let read: FoundDate[];
    if (tokenClass === TokenClass.Word) {
      const reading = HEADS.get(words[i]!);
      if (!reading) continue;
      read = reading(reader, i);
    } else if (tokenClass === TokenClass.Number) read = readNumber(reader, i);
    else continue;
    const first = read[0];
    const last = read.at(-1);
    if (!first || !last || first.first < free) continue;
    found.push({ ...first, first: extendLeft(reader, first.first, free, first.form) }, ...read.slice(1));
    free = last.end;
    i = Math.max(i, free - 1);
  }
  return joinDates(reader, found);
}

function readNumber(reader: TokenReader, i: number): FoundDate[] {
  for (const reading of [readNumeric, readDayFirst, readYear, readDecade, readOrdinalDay]) {
    const read = reading(reader, i);
    if (read.length > 0) return read;
  }
  const short = apostropheYear(reader, i - 1);
  if (
    short &&
    /^(?:in|of|since|by|from|to|until|late|early|and|winter|summer|spring|fall|autumn)$/.test(reader.low(i - 2))
  )
    return [{ first: i - 1, end: short.end, form: { kind: 'year', year: short.year } }];
  return [];
}

/** "on the 13th", where no month follows. */
function readOrdinalDay(reader: TokenReader, i: number): FoundDate[] {
  const day = reader.dayAt(i);
  if (!day?.ordinal || reader.low(i - 1) !== 'the') return [];
  if (!/^(?:on|by|until|from|to|of|before|after|since|between|night|morning)$/.test(reader.low(i - 2))) return [];
  const next = reader.low(i + 1);
  const month = next === 'of' ? unitPhrase(reader, i + 2, 'month') : undefined;
  if (month) return [{ first: i - 1, end: month.end, form: { kind: 'day', day: day.day, within: month.form } }];
  if (
    reader.isWord(i + 1) &&
    reader.sameLine(i, i + 1) &&
    !/^(?:to|and|when|while|but|as|until|through|they|he|she|it|we|of)$/.test(next)
  )
    return [];
  if (reader.isDash(i + 1) || (next === 'of' && !/^(?:the|that|this|each)$/.test(reader.low(i + 2)))) return [];
  if (next === 'of') return [];
  return [{ first: i - 1, end: i + 1, form: { kind: 'day', day: day.day } }];
}

function readMonth(reader: TokenReader, i: number): FoundDate[] {
  const read = readMonthFirst(reader, i);
  const only = read.length === 1 ? read[0] : undefined;
  if (only?.form.kind !== 'month' || only.form.year !== undefined) return read;
  const { first, shift } = shiftBefore(reader, i);
  if (shift) return [{ first, end: only.end, form: { kind: 'month', month: only.form.month, shift } }];
  return read;
}

function readQuarter(reader: TokenReader, i: number): FoundDate[] {
  const part = readPart(reader, i);
  return part.length > 0 ? part : readUnit(reader, i).filter(({ form }) => form.kind === 'part');
}

function readFeast(reader: TokenReader, i: number): FoundDate[] {
  if (!reader.capitalised(i)) return [];
  for (let length = 4; length > 0; length--) {
    const name = Array.from({ length }, (_, at) => reader.low(i + at).replace('’', "'"))
      .join(' ')
      .replace(" 's", "'s");
    const fixed = FEASTS.get(name);
    const easter = { easter: 0, 'easter sunday': 0, 'easter monday': 1, 'good friday': -2 }[name];
    if (!fixed && easter === undefined) continue;
    if (/^(?:trees?|carols?|cards?|presents?|gifts?|shopping|dinner|island|eggs?|bunny)$/.test(reader.low(i + length)))
      return [];
    const { first, shift } = shiftBefore(reader, i);
    const year = yearBehind(reader, i + length);
    const more = { ...(year ? { year: year.year } : {}), ...(shift ? { shift } : {}) };
    const form: DateForm = fixed
      ? { kind: 'feast', month: fixed[0], day: fixed[1], ...more }
      : { kind: 'easter', days: easter ?? 0, ...more };
    return [{ first, end: year?.end ?? withDayPart(reader, i + length), form }];
  }
  return [];
}

/** Takes in what stands before an expression and belongs to it: "early", "mid-", "the end of", "the night of", "later". */
function extendLeft(reader: TokenReader, start: number, free: number, form: DateForm): number {
  let first = start;
  const take = (count: number): boolean => {
    if (first - count < free || !reader.sameLine(first - count, first)) return false;
    first -= count;
    return true;
  };
  const { kind } = form;
  if (kind === 'day' && form.within) return first;
  if (kind === 'weekday' || kind === 'today' || kind === 'stretch' || kind === 'offset' || kind === 'unknown')
    return first;
  if (kind === 'day' || kind === 'feast') {
    if (reader.low(first - 1) === 'of' && DAY_PARTS.has(reader.low(first - 2))) {
      take(2);
      if (/^(?:early|late)$/.test(reader.low(first - 1))) take(1);
      if (reader.low(first - 1) === 'the') take(1);
    } else if (reader.low(first - 1) === 'of' && reader.low(first - 2) === 'hours') {
      const part = DAY_PARTS.has(reader.low(first - 3)) ? 1 : 0;
      if (/^(?:early|late|morning)$/.test(reader.low(first - 3 - part))) take(3 + part);
      if (reader.low(first - 1) === 'the') take(1);
    }
    return first;
  }
  const before = reader.low(first - 1);
  if (reader.isDash(first - 1) && /^(?:mid|early|late)$/.test(reader.low(first - 2))) take(2);
  else if (/^(?:early|late|mid)$/.test(before)) take(1);
  else if (kind === 'unit' && /^(?:earlier|later)$/.test(before)) take(1);
  const definite = kind === 'decade' || kind === 'century' || kind === 'season';
  if (definite && reader.low(first - 1) === 'the') take(1);
  const opening = reader.low(first - 2);
  if (reader.low(first - 1) === 'of' && PERIOD_PARTS.has(opening)) {
    if (take(2)) {
      if (/^(?:very|latter|early)$/.test(reader.low(first - 1))) take(1);
      if (reader.low(first - 1) === 'the') take(1);
    }
  } else if (
    reader.low(first - 1) === 'of' &&
    opening === 'part' &&
    /^(?:latter|early|first|last|later)$/.test(reader.low(first - 3))
  ) {
    if (take(3) && reader.low(first - 1) === 'the') take(1);
  } else if (reader.low(first - 1) === 'in' && /^(?:early|late|later|earlier)$/.test(opening)) take(2);
  return first;
}
