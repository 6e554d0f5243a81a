import { DAY_PARTS } from './calendarWords';
import type { DateForm, FoundDate, Joint, YearForm } from './dateForm';
import { unitPhrase } from './readRelative';
import type { TokenReader } from './tokenReader';

/**
 * Puts neighbouring expressions together: a weekday and its day ("Friday, October 31"), a day and its year ("May 5 this
 * year"), the ends of a range ("October 18-19", "from May 15 to August 16, 1988"), days in a row ("October 11 and 12").
 */
export function joinDates(reader: TokenReader, found: readonly FoundDate[]): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const merged = last ? (apposition(reader, last, next) ?? range(reader, last, next)) : undefined;
    if (merged) joined[joined.length - 1] = merged;
    else {
      if (last) joined[joined.length - 1] = sharedYear(reader, last, next);
      joined.push(next);
    }
  }
  return joined.map((item) => withYearBehind(reader, item));
}

/** "Monday 19 December", "Saturday (October 25)", "October 31, Friday"; "Friday last week", "Monday of this week". */
function apposition(reader: TokenReader, a: FoundDate, b: FoundDate): FoundDate | undefined {
  const gap = gapWords(reader, a.end, b.first);
  if (gap === undefined) return undefined;
  const close = gap === '' || gap === ',';
  if (a.form.kind === 'weekday' && !a.form.shift && b.form.kind === 'day' && b.form.weekday === undefined) {
    if (close || gap === 'the' || gap === ', the' || (gap === 'of' && DAY_PARTS.has(reader.low(a.end - 1))))
      return { ...b, first: a.first, form: { ...b.form, weekday: a.form.weekday } };
    if (gap === '(' && reader.word(b.end) === ')')
      return { first: a.first, end: b.end + 1, form: { ...b.form, weekday: a.form.weekday } };
  }
  if (
    a.form.kind === 'weekday' &&
    !a.form.shift &&
    b.form.kind === 'unit' &&
    b.form.unit === 'week' &&
    (gap === '' || gap === 'of')
  )
    return { first: a.first, end: b.end, form: { kind: 'weekday', weekday: a.form.weekday, week: b.form } };
  if (b.form.kind === 'unit' && b.form.unit === 'year' && /^(?:|,|of|-|–|in)$/.test(gap)) {
    const dated = withYear(a.form, b.form);
    if (dated) return { first: a.first, end: b.end, form: dated };
  }
  return undefined;
}

function withYear(form: DateForm, year: YearForm): DateForm | undefined {
  if (form.kind !== 'day' && form.kind !== 'month' && form.kind !== 'season') return undefined;
  if (form.year !== undefined || (form.kind === 'day' && (form.month === undefined || form.within))) return undefined;
  return { ...form, year };
}

/** "August of that year": the year's words were no expression of their own ("the same year" is; "the year" is not). */
function withYearBehind(reader: TokenReader, item: FoundDate): FoundDate {
  if (reader.low(item.end) !== 'of') return item;
  const unit = unitPhrase(reader, item.end + 1, 'year');
  const dated = unit && withYear(item.form, unit.form);
  return unit && dated ? { ...item, end: unit.end, form: dated } : item;
}

/** The tokens between two expressions in small letters; undefined if there are many or a line ends. */
function gapWords(reader: TokenReader, from: number, to: number): string | undefined {
  if (to - from > 2 || !reader.sameLine(from - 1, to)) return undefined;
  return Array.from({ length: to - from }, (_, i) => reader.low(from + i)).join(' ');
}

function range(reader: TokenReader, a: FoundDate, b: FoundDate): FoundDate | undefined {
  const gap = gapWords(reader, a.end, b.first);
  if (gap === undefined) return undefined;
  if (/^(?:,|and|, and)$/.test(gap) && a.joint === 'and') {
    const row = nextInRow(a, b);
    if (row) return row;
  }
  const joint: Joint | undefined = /^[-–—‐‑―]$/.test(gap)
    ? 'dash'
    : /^(?:to|through|until|till|to the|through the|and|&)$/.test(gap)
      ? gap === 'and' || gap === '&'
        ? 'and'
        : 'to'
      : undefined;
  if (joint === undefined) return undefined;
  const from = lastOf(a.form);
  const to = b.form;
  if (from.kind !== to.kind || a.form.kind === 'range') return undefined;
  const between = reader.low(a.first - 1) === 'between';
  if (joint === 'and' && !between && !isNextDay(a, b)) return undefined;
  if (joint === 'dash' && reader.isDash(b.end)) return undefined;
  const filled = fill(from, to);
  return filled ? { first: a.first, end: b.end, form: { kind: 'range', from: filled[0], to: filled[1] } } : undefined;
}

/** "in August and September 1914", "the spring and early summer of 1943": the year behind the second is the first one's too. */
function sharedYear(reader: TokenReader, a: FoundDate, b: FoundDate): FoundDate {
  const gap = gapWords(reader, a.end, b.first);
  if (gap === undefined || !/^(?:and|or|\/|-|–|, and)$/.test(gap)) return a;
  const { form } = b;
  const year = form.kind === 'day' || form.kind === 'month' || form.kind === 'season' ? form.year : undefined;
  if (year === undefined || 'shift' in a.form) return a;
  const dated = a.form.kind === form.kind ? withYear(a.form, year) : undefined;
  return dated ? { ...a, form: dated } : a;
}

const lastOf = (form: DateForm): DateForm => (form.kind === 'range' ? form.to : form);

/** "October 11 and 12": two days in a row that the grammar read together are one stretch. */
function isNextDay(a: FoundDate, b: FoundDate): boolean {
  return a.joint === 'and' && a.form.kind === 'day' && b.form.kind === 'day' && b.form.day === a.form.day + 1;
}

/** "3, 4 and 5 May": days in a row, one after the other. */
function nextInRow(a: FoundDate, b: FoundDate): FoundDate | undefined {
  const last = lastOf(a.form);
  if (last.kind !== 'day' || b.form.kind !== 'day' || b.form.day !== last.day + 1 || b.form.month !== last.month)
    return undefined;
  const from = a.form.kind === 'range' ? a.form.from : a.form;
  return { ...b, first: a.first, form: { kind: 'range', from, to: b.form } };
}

/** Ends of a range with the month and year that only one of them names; undefined if they make no range. */
function fill(from: DateForm, to: DateForm): [DateForm, DateForm] | undefined {
  if (from.kind === 'day' && to.kind === 'day') {
    const month = from.month ?? to.month;
    if (month === undefined) return undefined;
    const first = { ...from, month, ...yearOf(from.year ?? earlier(from, to)) };
    return [first, { ...to, month: to.month ?? month, ...yearOf(to.year ?? from.year) }];
  }
  if (from.kind === 'month' && to.kind === 'month')
    return [
      { ...from, ...yearOf(from.year ?? earlier(from, to)) },
      { ...to, ...yearOf(to.year ?? from.year) },
    ];
  if (from.kind === 'year' && to.kind === 'year') return from.year < to.year ? [from, to] : undefined;
  if (from.kind === 'weekday' && to.kind === 'weekday') return [from, to];
  return undefined;
}

const yearOf = (year: YearForm | undefined): { year?: YearForm } => (year === undefined ? {} : { year });

/** "November 15 to February 15, 1989" began in 1988. */
function earlier(
  from: { month?: number; day?: number },
  to: { month?: number; day?: number; year?: YearForm },
): YearForm | undefined {
  if (typeof to.year !== 'number') return to.year;
  return (from.month ?? to.month ?? 0) > (to.month ?? from.month ?? 0) ? to.year - 1 : to.year;
}
