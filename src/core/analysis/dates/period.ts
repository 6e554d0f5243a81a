import { daysInMonth } from '../../source/isoDay';
import type { DateValue } from '../../model/date';
import { civilDay, type DayNumber, dayNumber, weekdayOf } from './calendar';

/** A resolved stretch of the calendar, as coarse as the text gave it. */
export type Period =
  | { readonly grain: 'day'; readonly day: DayNumber }
  | { readonly grain: 'month'; readonly year: number; readonly month: number }
  | { readonly grain: 'year'; readonly year: number }
  | { readonly grain: 'decade'; readonly decade: number }
  | { readonly grain: 'interval'; readonly from: Period; readonly to: Period };

export function firstDay(period: Period): DayNumber {
  switch (period.grain) {
    case 'day':
      return period.day;
    case 'month':
      return dayNumber(period.year, period.month, 1);
    case 'year':
      return dayNumber(period.year, 1, 1);
    case 'decade':
      return dayNumber(period.decade * 10, 1, 1);
    case 'interval':
      return firstDay(period.from);
  }
}

export function lastDay(period: Period): DayNumber {
  switch (period.grain) {
    case 'day':
      return period.day;
    case 'month':
      return dayNumber(period.year, period.month, daysInMonth(period.year, period.month));
    case 'year':
      return dayNumber(period.year, 12, 31);
    case 'decade':
      return dayNumber(period.decade * 10 + 9, 12, 31);
    case 'interval':
      return lastDay(period.to);
  }
}

/** ISO 8601: `2025-10-31`, `2025-10`, `2025`, `199`, `A/B`; years before 1 AD as `-0330` (331 BC). */
export function periodValue(period: Period): DateValue {
  switch (period.grain) {
    case 'day': {
      const { year, month, day } = civilDay(period.day);
      return `${isoYear(year)}-${two(month)}-${two(day)}`;
    }
    case 'month':
      return `${isoYear(period.year)}-${two(period.month)}`;
    case 'year':
      return isoYear(period.year);
    case 'decade':
      return isoYear(period.decade * 10).slice(0, -1);
    case 'interval':
      return `${periodValue(period.from)}/${periodValue(period.to)}`;
  }
}

const two = (n: number): string => String(n).padStart(2, '0');
const isoYear = (year: number): string => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');

export const day = (at: DayNumber): Period => ({ grain: 'day', day: at });
export const month = (year: number, at: number): Period => ({ grain: 'month', year, month: at });
export const year = (at: number): Period => ({ grain: 'year', year: at });

/** Both ends inclusive; an interval that begins where it ends is that one period. */
export function interval(from: Period, to: Period): Period {
  const start = from.grain === 'interval' ? from.from : from;
  const end = to.grain === 'interval' ? to.to : to;
  return periodValue(start) === periodValue(end) ? start : { grain: 'interval', from: start, to: end };
}

/** The week, Monday to Sunday, that a day lies in. */
export function weekOf(at: DayNumber): Period {
  const monday = at - weekdayOf(at) + 1;
  return interval(day(monday), day(monday + 6));
}

/** The meteorological season of the northern half of the earth; winter begins in December of the year. */
export function season(at: number, first: number): Period {
  return interval(month(at, first), first === 12 ? month(at + 1, 2) : month(at, first + 2));
}
