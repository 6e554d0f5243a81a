import type { Why } from '../../model/provenance';
import type { DateForm } from './dateForm';
import { namedYear } from './years';

const NAMES: Readonly<Record<DateForm['kind'], string>> = {
  day: 'day',
  month: 'month',
  season: 'season',
  part: 'part of a year',
  year: 'year',
  decade: 'decade',
  century: 'century',
  weekday: 'weekday',
  today: 'relative day',
  unit: 'relative period',
  offset: 'distance in time',
  stretch: 'stretch of time',
  feast: 'feast day',
  easter: 'feast day',
  yearEnd: 'end of the year',
  range: 'range of dates',
  unknown: 'vague time',
};

/**
 * Why an expression has its value. The scores are how often such values proved right on thirteen war histories and
 * twenty-two news texts with checked dates.
 */
export function whyOf(form: DateForm, resolved: boolean, published: boolean): Why {
  const name = NAMES[form.kind];
  const why = (basis: string, score: number): Why => ({ step: 'dates', rule: `${name}${basis}`, score });
  if (!resolved) return why('', 0.6);
  if (namedYear(form) !== undefined || form.kind === 'decade' || form.kind === 'century') return why('', 0.98);
  if (isAnaphoric(form)) return why(', counted from the date before it', 0.85);
  return published
    ? why(', counted from the day of publication', 0.95)
    : why(', in the year that the text speaks of', 0.88);
}

function isAnaphoric(form: DateForm): boolean {
  switch (form.kind) {
    case 'unit':
    case 'offset':
      return form.anaphoric;
    case 'weekday':
    case 'month':
    case 'season':
      return form.shift?.anaphoric ?? false;
    default:
      return false;
  }
}
