const DAY = 86_400_000;
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  Q1: [0, 3],
  Q2: [3, 3],
  Q3: [6, 3],
  Q4: [9, 3],
  H1: [0, 6],
  H2: [6, 6],
  SP: [2, 3],
  SU: [5, 3],
  FA: [8, 3],
  AU: [8, 3],
  WI: [11, 3],
};

function utc(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, month, day));
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

/** First and last day of a date value (ISO 8601 or TIMEX2), as milliseconds; undefined for values that name no days. */
export function rangeOf(value: string | null | undefined): readonly [number, number] | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const halves = value.trim().split('/');
  if (halves.length === 2) {
    const first = rangeOf(halves[0]);
    const last = rangeOf(halves[1]);
    return first && last ? [first[0], last[1]] : undefined;
  }
  const plain = halves[0]!.replace(/T.*$/, '');
  const numbers = (match: RegExpExecArray): number[] => match.slice(1).map(Number);
  let match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(plain);
  if (match) {
    const [year, month, day] = numbers(match) as [number, number, number];
    return [utc(year, month - 1, day), utc(year, month - 1, day)];
  }
  match = /^(\d{4})-(\d\d)$/.exec(plain);
  if (match) {
    const [year, month] = numbers(match) as [number, number];
    return [utc(year, month - 1, 1), utc(year, month, 0)];
  }
  if (/^\d{2,4}$/.test(plain))
    return [utc(Number(plain.padEnd(4, '0')), 0, 1), utc(Number(plain.padEnd(4, '9')), 11, 31)];
  match = /^(\d{4})-W(\d\d)(-WE)?$/.exec(plain);
  if (match) {
    const january4 = utc(Number(match[1]), 0, 4);
    const monday = january4 - ((new Date(january4).getUTCDay() + 6) % 7) * DAY + (Number(match[2]) - 1) * 7 * DAY;
    return match[3] ? [monday + 5 * DAY, monday + 6 * DAY] : [monday, monday + 6 * DAY];
  }
  match = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|AU|WI)$/.exec(plain);
  if (match) {
    const [from, length] = SEASONS[match[2]!]!;
    return [utc(Number(match[1]), from, 1), utc(Number(match[1]), from + length, 0)];
  }
  return undefined;
}

/** Whether two date values name the same days, or one days within the other's. */
export function compareDates(a: string | null | undefined, b: string | null | undefined): 'same' | 'part' | 'no' {
  const x = rangeOf(a);
  const y = rangeOf(b);
  if (!x || !y) return a !== null && a !== undefined && a === b ? 'same' : 'no';
  if (x[0] === y[0] && x[1] === y[1]) return 'same';
  return (x[0] <= y[0] && x[1] >= y[1]) || (y[0] <= x[0] && y[1] >= x[1]) ? 'part' : 'no';
}
