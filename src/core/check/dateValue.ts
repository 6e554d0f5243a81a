import { isIsoDay } from '../source/isoDay';

/** Whether a text is a `DateValue`: day, month, year, decade or century, or an interval of these that does not run backwards. */
export function isDateValue(value: string): boolean {
  const ends = value.split('/');
  const [from = '', to] = ends;
  if (to === undefined) return isPoint(from);
  if (ends.length > 2 || (from === '..' && to === '..')) return false;
  if (!(from === '..' || isPoint(from)) || !(to === '..' || isPoint(to))) return false;
  return from === '..' || to === '..' || from.slice(0, to.length) <= to;
}

/** A calendar date of any precision that exists. */
function isPoint(value: string): boolean {
  if (/^\d{2,4}$/.test(value)) return true;
  if (/^\d{4}-\d\d$/.test(value)) return isIsoDay(`${value}-01`);
  return isIsoDay(value);
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d+)?)?(?:[Zz]|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/;

/** Whether a text is a day, or a day with a time of day (ISO 8601, RFC 3339). */
export function isInstant(value: string): boolean {
  if (!isIsoDay(value.slice(0, 10))) return false;
  const rest = value.slice(10);
  return rest === '' || (/^[Tt ]/.test(rest) && TIME.test(rest.slice(1)));
}
