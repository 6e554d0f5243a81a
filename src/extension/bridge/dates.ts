import * as vscode from 'vscode';
import type { DateValue } from '../../core/index';

/** A date value in words of the reader's language: "October 18 – 19, 2025". Values of other forms come back as they are. */
export function dateInWords(value: DateValue): string {
  const [from, to] = value.split('/');
  if (to === undefined) return single(value);
  if (from === undefined || from === '' || from === '..') return vscode.l10n.t('until {0}', single(to));
  if (to === '' || to === '..') return vscode.l10n.t('since {0}', single(from));
  const a = parse(from);
  const b = parse(to);
  if (!a || b?.grain !== a.grain) return `${single(from)} – ${single(to)}`;
  return formatter(a.grain).formatRange(a.date, b.date);
}

/** For ordering: the first day that the value covers, as a number; values without one come last. */
export function dateOrder(value: DateValue): number {
  const [from, to] = value.split('/');
  const date = parse(from === '..' || !from ? (to ?? '') : from)?.date;
  return date ? date.getTime() : Number.MAX_SAFE_INTEGER;
}

/** Whether the text is a day that the calendar has: 2025-10-31. */
export function isDayValue(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether the text is a date value: a day, month, year or decade, or an interval of two, open ends as "..". */
export function isDateValue(text: string): boolean {
  const parts = text.split('/');
  return (
    parts.length <= 2 &&
    parts.some((part) => part !== '..') &&
    parts.every(
      (part) =>
        (part === '..' && parts.length === 2) ||
        /^\d{3,4}$/.test(part) ||
        (/^\d{4}-\d{2}$/.test(part) && isDayValue(`${part}-01`)) ||
        isDayValue(part),
    )
  );
}

type Grain = 'day' | 'month' | 'year';

function parse(value: string): { date: Date; grain: Grain } | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(2000, Number(month ?? 1) - 1, Number(day ?? 1)));
  date.setUTCFullYear(Number(year));
  return { date, grain: day ? 'day' : month ? 'month' : 'year' };
}

function single(value: string): string {
  const decade = /^\d{3}$/.exec(value);
  if (decade) return vscode.l10n.t('the {0}0s', value);
  const parsed = parse(value);
  return parsed ? formatter(parsed.grain).format(parsed.date) : value;
}

const formatters = new Map<Grain, Intl.DateTimeFormat>();

function formatter(grain: Grain): Intl.DateTimeFormat {
  let found = formatters.get(grain);
  if (!found) {
    const parts: Intl.DateTimeFormatOptions =
      grain === 'year'
        ? { year: 'numeric' }
        : grain === 'month'
          ? { year: 'numeric', month: 'long' }
          : { year: 'numeric', month: 'long', day: 'numeric' };
    formatters.set(grain, (found = new Intl.DateTimeFormat(vscode.env.language, { ...parts, timeZone: 'UTC' })));
  }
  return found;
}
