import type { FrontMatterReader } from '../ports';
import { isIsoDay } from './isoDay';

/** The block between `---` lines at a text's head. */
export interface FrontMatter {
  /** What stands between the lines, without them. */
  readonly yaml: string;
  /** Offset of the first character behind the closing line. */
  readonly end: number;
}

/** Finds front matter: the text's very first line is `---`, a later one closes with `---` or `...`. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const opening = /^---[ \t]*\n/.exec(text.slice(0, 64));
  if (!opening) return undefined;
  const from = opening[0].length;
  for (let start = from; start < text.length;) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (/^(?:---|\.\.\.)[ \t]*$/.test(text.slice(start, end)))
      return { yaml: text.slice(from, start), end: Math.min(end + 1, text.length) };
    if (lineEnd < 0) return undefined;
    start = end + 1;
  }
  return undefined;
}

const DATE_KEYS = [
  'date',
  'published',
  'publisheddate',
  'publishdate',
  'datepublished',
  'publishedat',
  'pubdate',
  'issued',
];

/** The publication date (ISO 8601 day) that front matter gives, under whichever of its usual keys. */
export function frontMatterDate(yaml: string, read: FrontMatterReader): string | undefined {
  const values = new Map(
    Object.entries(read(yaml) ?? {}).map(([key, value]) => [key.toLowerCase().replace(/[-_. ]/g, ''), value]),
  );
  for (const key of DATE_KEYS) {
    const value = values.get(key);
    const day = (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : String(value)).slice(
      0,
      10,
    );
    if (isIsoDay(day)) return day;
  }
  return undefined;
}
