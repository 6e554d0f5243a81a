import { civilDay, type DayNumber, dayNumber, isCivil } from './calendar';
import type { DateForm } from './dateForm';
import { day, interval, month, type Period } from './period';

/** Quarter or half `index` (from 1) of a year. */
export function partOf(at: number, months: 3 | 6, index: number): Period {
  return interval(month(at, (index - 1) * months + 1), month(at, index * months));
}

/** A day of the calendar; undefined for February 30 and the like. */
export function civilPeriod(at: number, monthAt: number, dayOfMonth: number): Period | undefined {
  return isCivil(at, monthAt, dayOfMonth) ? day(dayNumber(at, monthAt, dayOfMonth)) : undefined;
}

/** The year of the last, this or next month `at`, seen from a place in the calendar. */
export function shiftedYear(
  from: { readonly year: number; readonly month?: number },
  at: number,
  by: -1 | 0 | 1,
): number {
  if (by === 0) return from.year;
  const now = from.month ?? (by < 0 ? 1 : 12);
  return by < 0 ? (at < now ? from.year : from.year - 1) : at > now ? from.year : from.year + 1;
}

/** A story goes forward: a month far before the one it stands in is next year's. */
export function storyYear(running: { readonly year: number; readonly month?: number }, at: number): number {
  return running.month !== undefined && running.month - at >= 8 ? running.year + 1 : running.year;
}

/** Both ends of a range are days, or both months, and the year of the first is open. */
export function sameKindWithoutYear(from: DateForm, to: DateForm): boolean {
  return (from.kind === 'day' || from.kind === 'month') && from.kind === to.kind && typeof from.year !== 'number';
}

/** The year that an expression names, if it names one. */
export function namedYear(form: DateForm): number | undefined {
  switch (form.kind) {
    case 'year':
      return form.year;
    case 'day':
    case 'month':
    case 'season':
    case 'part':
    case 'feast':
    case 'easter':
      return typeof form.year === 'number' ? form.year : undefined;
    case 'range':
      return namedYear(form.to) ?? namedYear(form.from);
    default:
      return undefined;
  }
}

/** Whether a text tells of times gone by: it names many years, and most are not those around its publication. */
export function isNarrative(years: readonly number[], published: DayNumber | undefined): boolean {
  if (years.length < 8) return false;
  if (published === undefined) return true;
  const now = civilDay(published).year;
  return years.filter((named) => Math.abs(named - now) > 2).length * 2 > years.length;
}
