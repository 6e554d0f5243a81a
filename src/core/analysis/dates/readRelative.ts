import { DAY_PARTS, NUMBER_WORDS, SEASONS, SHIFTS, type Unit, UNITS, VAGUE_COUNTS, WEEKDAYS } from './calendarWords';
import type { FoundDate, Shift, UnitForm } from './dateForm';
import { yearBehind, FUNCTION_WORDS } from './readAbsolute';
import type { TokenReader } from './tokenReader';

const HEDGES = new Set(
  'nearly almost over about some just only exactly roughly around approximately barely'.split(' '),
);

/** A count that ends before token `end`: "three", "twenty-one", "a", "several"; its first token and its value, if it has one. */
function countBefore(reader: TokenReader, end: number): { first: number; count?: number } | undefined {
  const i = end - 1;
  const word = reader.low(i);
  if (/^\d{1,4}$/.test(word)) return { first: i, count: Number(word) };
  const number = NUMBER_WORDS.get(word);
  if (number !== undefined) {
    const tens = reader.isDash(i - 1) ? NUMBER_WORDS.get(reader.low(i - 2)) : undefined;
    if (tens !== undefined && tens >= 20 && number < 10) return { first: i - 2, count: tens + number };
    return { first: i, count: number };
  }
  if (word === 'a' || word === 'an') return { first: i, count: 1 };
  if (VAGUE_COUNTS.has(word))
    return { first: /^(?:a|the)$/.test(reader.low(i - 1)) && word !== 'several' && word !== 'recent' ? i - 1 : i };
  if (word === 'of' && reader.low(i - 1) === 'couple')
    return { first: reader.low(i - 2) === 'a' ? i - 2 : i - 1, count: 2 };
  return undefined;
}

/** The hedge before a count: "nearly", "less than", "at least". */
function hedgeBefore(reader: TokenReader, first: number): number {
  const word = reader.low(first - 1);
  if (word === 'than' && /^(?:less|more|fewer)$/.test(reader.low(first - 2))) return first - 2;
  if (word === 'least' && reader.low(first - 2) === 'at') return first - 2;
  if (HEDGES.has(word)) return first - 1;
  return first;
}

/** What is built on a noun of time: "last week", "two years ago", "the past four years", "the next day". */
export function readUnit(reader: TokenReader, i: number): FoundDate[] {
  const entry = UNITS.get(reader.low(i));
  if (!entry) return [];
  return entry.plural
    ? (countedOffset(reader, i, entry.unit) ?? pluralStretch(reader, i, entry.unit))
    : (countedOffset(reader, i, entry.unit) ??
        shiftedUnit(reader, i, entry.unit) ??
        definiteUnit(reader, i, entry.unit) ??
        []);
}

function countedOffset(reader: TokenReader, i: number, unit: Unit): FoundDate[] | undefined {
  const count = countBefore(reader, i);
  if (!count) return undefined;
  const first = hedgeBefore(reader, count.first);
  const side = offsetBehind(reader, i + 1);
  if (!side) return undefined;
  // "a dozen years ago": the last count word is not the whole count
  return [
    {
      first,
      end: side.end,
      form:
        count.count === undefined
          ? { kind: 'unknown' }
          : { kind: 'offset', unit, count: count.count * side.sign, anaphoric: side.anaphoric },
    },
  ];
}

function offsetBehind(reader: TokenReader, i: number): { sign: 1 | -1; anaphoric: boolean; end: number } | undefined {
  switch (reader.low(i)) {
    case 'ago':
      return { sign: -1, anaphoric: false, end: i + 1 };
    case 'earlier':
    case 'previously':
      return { sign: -1, anaphoric: true, end: i + 1 };
    case 'later':
    case 'afterwards':
    case 'afterward':
    case 'thereafter':
    case 'hence':
      return { sign: 1, anaphoric: true, end: i + 1 };
    case 'before':
      return endsClause(reader, i + 1) ? { sign: -1, anaphoric: true, end: i + 1 } : undefined;
    case 'after':
      return endsClause(reader, i + 1) ? { sign: 1, anaphoric: true, end: i + 1 } : undefined;
    case 'from':
      return reader.low(i + 1) === 'now' ? { sign: 1, anaphoric: false, end: i + 2 } : undefined;
    default:
      return undefined;
  }
}

/** No noun phrase follows: end of text, punctuation, "when". */
function endsClause(reader: TokenReader, i: number): boolean {
  return (
    reader.word(i) === '' ||
    !reader.sameLine(i - 1, i) ||
    /^(?:[.,;:!?)\]”"]|when|as|and|but|in|on|at)$/.test(reader.low(i))
  );
}

function pluralStretch(reader: TokenReader, i: number, unit: Unit): FoundDate[] {
  const direct = reader.low(i - 1);
  if (direct === 'recent') return [{ first: i - 1, end: i + 1, form: { kind: 'unknown' } }];
  const count = SHIFTS.has(direct) ? undefined : countBefore(reader, i);
  const at = (count?.first ?? i) - 1;
  const shift = SHIFTS.get(reader.low(at));
  if (!shift || shift.by === 0 || shift.anaphoric || reader.low(i + 1) === 'of') return [];
  const first = reader.low(at - 1) === 'the' ? at - 1 : at;
  if (count?.count === undefined) return [{ first, end: i + 1, form: { kind: 'unknown' } }];
  return [{ first, end: i + 1, form: { kind: 'stretch', unit, count: count.count, forward: shift.by > 0 } }];
}

function shiftedUnit(reader: TokenReader, i: number, unit: Unit): FoundDate[] | undefined {
  let at = i - 1;
  let shift = SHIFTS.get(reader.low(at));
  if (!shift) return undefined;
  if (reader.low(at) === 'same' && /^(?:that|this)$/.test(reader.low(at - 1))) at--;
  const the = reader.low(at - 1) === 'the';
  // "the last day of", "the first week of": parts of something else
  if (/^(?:of|in)$/.test(reader.low(i + 1)) && (the || unit === 'day') && shift.by !== 0) return undefined;
  if (unit === 'day') {
    const word = reader.low(at);
    if (word === 'past' || word === 'last' || word === 'present' || word === 'current' || word === 'coming')
      return undefined;
    shift = { by: shift.by, anaphoric: true };
  }
  if (reader.low(at) === 'past') {
    const first = the ? at - 1 : at;
    return [{ first, end: i + 1, form: { kind: 'stretch', unit, count: 1, forward: false } }];
  }
  if (reader.low(at) === 'present') return undefined;
  // "the next year" is the one after the year spoken of, "next year" the one after ours
  if (the && shift.by !== 0) shift = { by: shift.by, anaphoric: true };
  const half = unit === 'quarter' ? undefined : unit;
  if (!half) return [{ first: the ? at - 1 : at, end: i + 1, form: { kind: 'part', months: 3, index: 0, shift } }];
  return [
    { first: the ? at - 1 : at, end: i + 1, form: { kind: 'unit', unit, by: shift.by, anaphoric: shift.anaphoric } },
  ];
}

/** "the day before", "the end of the year", "month’s end", "year-end". */
function definiteUnit(reader: TokenReader, i: number, unit: Unit): FoundDate[] | undefined {
  const clitic = /^['’]s$/.test(reader.word(i + 1)) ? i + 2 : i + 1;
  const endAt = reader.isDash(clitic) ? clitic + 1 : clitic;
  if (reader.low(endAt) === 'end' && (unit === 'year' || unit === 'month')) {
    const first = /^(?:the|this|last|next)$/.test(reader.low(i - 1)) ? i - 1 : i;
    const form =
      unit === 'year' && clitic === i + 1
        ? { kind: 'yearEnd' as const }
        : { kind: 'unit' as const, unit, by: 0, anaphoric: true };
    return [{ first, end: endAt + 1, form }];
  }
  if (reader.low(i - 1) !== 'the') return undefined;
  const behind = reader.low(i + 1);
  if (unit === 'day' && behind === 'before' && reader.low(i + 2) === 'yesterday')
    return [{ first: i - 1, end: i + 3, form: { kind: 'today', days: -2 } }];
  if (unit === 'day' && behind === 'after' && reader.low(i + 2) === 'tomorrow')
    return [{ first: i - 1, end: i + 3, form: { kind: 'today', days: 2 } }];
  if (behind === 'before' && reader.low(i + 2) === 'last' && unit !== 'day')
    return [{ first: i - 1, end: i + 3, form: { kind: 'unit', unit, by: -2, anaphoric: false } }];
  if ((behind === 'before' || behind === 'after') && endsClause(reader, i + 2))
    return [
      { first: i - 1, end: i + 2, form: { kind: 'unit', unit, by: behind === 'before' ? -1 : 1, anaphoric: true } },
    ];
  const opening = reader.low(i - 3);
  const part = reader.low(i - 2) === 'of' && /^(?:end|beginning|start|middle|close|half|part|turn|rest)$/.test(opening);
  const within = reader.low(i - 2) === 'in' && /^(?:early|late|later|earlier)$/.test(opening);
  if ((part || within) && unit !== 'day')
    return [{ first: i - 1, end: i + 1, form: { kind: 'unit', unit, by: 0, anaphoric: true } }];
  return undefined;
}

/** "weekend", with "last", "this", "next", "the". */
export function readWeekend(reader: TokenReader, i: number): FoundDate[] {
  const before = reader.low(i - 1);
  const shift = before === 'the' ? { by: 0 as const, anaphoric: false } : SHIFTS.get(before);
  if (!shift) return [];
  const by = before === 'past' ? -1 : shift.by;
  const the = before !== 'the' && reader.low(i - 2) === 'the';
  return [
    { first: the ? i - 2 : i - 1, end: i + 1, form: { kind: 'unit', unit: 'weekend', by, anaphoric: shift.anaphoric } },
  ];
}

/** "today", "yesterday afternoon", "tomorrow", "tonight". */
export function readToday(reader: TokenReader, i: number): FoundDate[] {
  const days = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }[reader.low(i)];
  if (days === undefined) return [];
  const late = /^(?:early|late|earlier|later)$/.test(reader.low(i - 1)) ? i - 1 : i;
  return [{ first: late, end: withDayPart(reader, i + 1), form: { kind: 'today', days } }];
}

/** Past a part of the day behind a day: "Friday night", "yesterday afternoon". */
export function withDayPart(reader: TokenReader, i: number): number {
  return DAY_PARTS.has(reader.low(i)) && reader.sameLine(i, i - 1) ? i + 1 : i;
}

/** "this morning", "last night", "that evening", "the next morning". */
export function readDayPart(reader: TokenReader, i: number): FoundDate[] {
  const before = reader.low(i - 1);
  const the = reader.low(i - 2) === 'the';
  switch (before) {
    case 'this':
      return [{ first: i - 1, end: i + 1, form: { kind: 'today', days: 0 } }];
    case 'last':
      return reader.low(i) === 'night' ? [{ first: i - 1, end: i + 1, form: { kind: 'today', days: -1 } }] : [];
    case 'that':
    case 'same':
      return [
        {
          first: before === 'same' && the ? i - 2 : i - 1,
          end: i + 1,
          form: { kind: 'unit', unit: 'day', by: 0, anaphoric: true },
        },
      ];
    case 'next':
    case 'following':
      return the ? [{ first: i - 2, end: i + 1, form: { kind: 'unit', unit: 'day', by: 1, anaphoric: true } }] : [];
    default:
      return [];
  }
}

/** How a name before token `i` is moved, and where the expression then begins. */
export function shiftBefore(reader: TokenReader, i: number): { first: number; shift?: Shift } {
  const word = reader.low(i - 1);
  const shift = SHIFTS.get(word);
  if (!shift || word === 'present' || word === 'current' || word === 'that' || (reader.opens(i - 1) && word === 'that'))
    return { first: i };
  const the = reader.low(i - 2) === 'the';
  return {
    first: the ? i - 2 : i - 1,
    shift: { by: shift.by, anaphoric: shift.anaphoric || (the && shift.by > 0) },
  };
}

const NAMED_DAYS = new Set(
  'bloody black good easter palm ash holy maundy whit super fat shrove red cyber giving silent blue green sunshine'.split(
    ' ',
  ),
);

/** "Friday", "last Friday", "Friday night", "Friday, October 31" (the day is joined later). */
export function readWeekday(reader: TokenReader, i: number): FoundDate[] {
  const word = reader.low(i);
  const weekday = WEEKDAYS.get(word);
  if (weekday === undefined || !reader.capitalised(i)) return [];
  const short = word.length <= 5;
  if (short && reader.dayAt(i + 1) === undefined && reader.word(i + 1) !== ',' && reader.word(i + 1) !== '.') return [];
  if (
    short &&
    reader.word(i + 1) === ',' &&
    (reader.isWord(i + 2) ? !reader.capitalised(i + 2) : reader.dayAt(i + 2) === undefined)
  )
    return [];
  const before = reader.low(i - 1);
  if (NAMED_DAYS.has(before) || /^(?:every|each|any|per)$/.test(before)) return [];
  // a name: "Sunday Times", "Friday Mosque"
  const next = reader.word(i + 1);
  if (
    reader.isWord(i + 1) &&
    /^(?:prayers?|sermons?|mosque|mass|services|Times|Mirror|Mosque|Telegraph|Express|Mail|World|Herald|Agreement|Prayers|Post|School|Tribune|Star|Independent)$/.test(
      next,
    )
  )
    return [];
  const { first, shift } = shiftBefore(reader, i);
  return [{ first, end: withDayPart(reader, i + 1), form: { kind: 'weekday', weekday, ...(shift ? { shift } : {}) } }];
}

/** "the summer of 2022", "last winter", "Spring 1918", "this fall". */
export function readSeason(reader: TokenReader, i: number): FoundDate[] {
  const word = reader.low(i);
  const first = SEASONS.get(word);
  if (first === undefined) return [];
  const year = yearBehind(reader, i + 1);
  const { first: shifted, shift } = shiftBefore(reader, i);
  const before = reader.low(i - 1);
  if (year) {
    const the = before === 'the' ? i - 1 : i;
    return [{ first: the, end: year.end, form: { kind: 'season', first, year: year.year } }];
  }
  if (shift) return [{ first: shifted, end: i + 1, form: { kind: 'season', first, shift } }];
  const the = before === 'the' ? i - 1 : i;
  const lead = reader.low(the - 1);
  const next = reader.low(i + 1);
  // "the spring and early summer of 1943", "the fall and winter"
  const series =
    ((next === 'and' || next === '-' || next === '/') && (before === 'the' || SEASONS.has(reader.low(i + 2)))) ||
    (before === 'and' && SEASONS.has(reader.low(i - 2)));
  if (word !== 'fall' && before === 'the' && (/^[.,;)]?$/.test(next) || (FUNCTION_WORDS.has(next) && next !== 'of')))
    return [{ first: the, end: i + 1, form: { kind: 'season', first } }];
  if (series) return [{ first: the, end: i + 1, form: { kind: 'season', first } }];
  if (
    /^(?:early|late|mid|-)$/.test(before) ||
    /^(?:in|by|until|till|since|during|through|throughout|of|for|before|after|that|over)$/.test(lead)
  ) {
    // "the fall of Kabul", "a spring of hope", "by spring water"
    if (word === 'fall' && reader.low(i + 1) !== '' && !/^[.,;)]$|^(?:and|when|as|with|after)$/.test(reader.low(i + 1)))
      return [];
    if (reader.low(i + 1) === 'of') return [];
    if (
      word === 'spring' &&
      before !== 'the' &&
      !/^[.,;)]$/.test(reader.word(i + 1)) &&
      !FUNCTION_WORDS.has(reader.low(i + 1))
    )
      return [];
    return [{ first: the, end: i + 1, form: { kind: 'season', first } }];
  }
  return [];
}

/** "the second quarter of 2023", "the first half of the year", "the latter half of 2008". `i` is the token of the noun. */
export function readPart(reader: TokenReader, i: number): FoundDate[] {
  const months = reader.low(i) === 'half' ? 6 : 3;
  const ordinal = reader.low(i - 1);
  const index = {
    first: 1,
    '1st': 1,
    second: 2,
    '2nd': 2,
    latter: 2,
    third: 3,
    '3rd': 3,
    fourth: 4,
    '4th': 4,
    last: months === 6 ? 2 : 4,
    final: 4,
  }[ordinal];
  if (index === undefined || index > 12 / months) return [];
  const first = reader.low(i - 2) === 'the' ? i - 2 : i - 1;
  const year = yearBehind(reader, i + 1);
  if (year) return [{ first, end: year.end, form: { kind: 'part', months, index, year: year.year } }];
  if (reader.low(i + 1) !== 'of') return months === 3 && ordinal !== 'last' && ordinal !== 'final' ? [] : [];
  const unit = unitPhrase(reader, i + 2, 'year');
  return unit ? [{ first, end: unit.end, form: { kind: 'part', months, index, year: unit.form } }] : [];
}

/** "this year", "last month", "that year", "the same year", "the year" at a token. */
export function unitPhrase(
  reader: TokenReader,
  i: number,
  unit: 'year' | 'month',
): { form: UnitForm; end: number } | undefined {
  const the = reader.low(i) === 'the' ? 1 : 0;
  if (the && reader.low(i + 1) === unit) return { form: { kind: 'unit', unit, by: 0, anaphoric: true }, end: i + 2 };
  const shift = SHIFTS.get(reader.low(i + the));
  if (!shift || reader.low(i + the + 1) !== unit) return undefined;
  return { form: { kind: 'unit', unit, by: shift.by, anaphoric: shift.anaphoric || the === 1 }, end: i + the + 2 };
}

/** "Q3 2024", "H1 of 2024". */
export function readNumberedPart(reader: TokenReader, i: number): FoundDate[] {
  const year = yearBehind(reader, i + 1);
  if (!year) return [];
  const [letter, digit] = reader.low(i);
  return [
    {
      first: i,
      end: year.end,
      form: { kind: 'part', months: letter === 'q' ? 3 : 6, index: Number(digit), year: year.year },
    },
  ];
}
