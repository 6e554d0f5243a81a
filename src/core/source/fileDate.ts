import { isIsoDay } from './isoDay';

const IN_NAME = /(?:^|[^0-9A-Za-z])((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?![0-9A-Za-z])/;
const IN_FOLDERS = /(?:^|\/)((?:19|20)\d\d)\/(\d\d)\/(\d\d)(?:\/|$)/;

/** The day (ISO 8601) that a path or uri carries: `2025-10-31-talks.txt`, `20251031_talks.md`, `news/2025/10/31/talks.txt`. */
export function fileDate(id: string): string | undefined {
  const name = id.slice(id.lastIndexOf('/') + 1);
  const [, year, , month, day] = IN_NAME.exec(name) ?? [];
  if (year && month && day && isIsoDay(`${year}-${month}-${day}`)) return `${year}-${month}-${day}`;
  const [, y, m, d] = IN_FOLDERS.exec(id) ?? [];
  return y && m && d && isIsoDay(`${y}-${m}-${d}`) ? `${y}-${m}-${d}` : undefined;
}
