import type { SourceDocument } from '../../source/sourceDocument';
import type { Span } from '../../text/span';
import type { Tokens } from '../../text/tokens';
import { dayNumber, type DayNumber, isCivil, parseIsoDay } from './calendar';
import type { FoundDate } from './dateForm';
import { proveDate } from './proveDate';
import type { DateContext } from './resolveDates';

/** A publication day and what it rests on. */
export interface PublicationDate {
  readonly day: DayNumber;
  readonly rule: string;
}

/** So far from the body's start, in UTF-16 code units, a line with nothing but a date is the day of publication. */
const TOP = 700;

/**
 * The day a text was published: as given, from a line that says so, from the dateline, from the file's name, or proved
 * from weekdays and days of months that fit only one year. Undefined rather than guessed.
 */
export function publicationDate(
  source: SourceDocument,
  found: readonly FoundDate[],
  context: DateContext,
): PublicationDate | undefined {
  const { tokens } = context;
  const given = source.date === undefined ? undefined : parseIsoDay(source.date);
  if (given !== undefined) return { day: given, rule: 'given' };
  for (const stamp of source.stamps) {
    const day = dayIn(found, tokens, stamp);
    if (day !== undefined) return { day, rule: 'line of publication' };
  }
  const line = dateLine(source, found, tokens);
  if (line !== undefined) return { day: line, rule: 'line of publication' };
  const fromFile = source.fileDate === undefined ? undefined : parseIsoDay(source.fileDate);
  if (source.dateline) {
    const day = dayIn(found, tokens, source.dateline);
    if (day !== undefined) return { day, rule: 'dateline' };
  }
  if (fromFile !== undefined) return { day: fromFile, rule: 'name of the file' };
  const proved = proveDate(found, context);
  return proved === undefined ? undefined : { day: proved, rule: 'weekdays and days that fit one year only' };
}

/** The first full day (with its year) whose expression lies in the span. */
function dayIn(found: readonly FoundDate[], tokens: Tokens, span: Span): DayNumber | undefined {
  for (const item of found) {
    const start = tokens.starts[item.first]!;
    if (start >= span.end) return undefined;
    const day = start >= span.start ? fullDay(item) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The day that an expression names with its year. */
export function fullDay({ form }: FoundDate): DayNumber | undefined {
  if (form.kind !== 'day' || form.month === undefined || typeof form.year !== 'number') return undefined;
  return isCivil(form.year, form.month, form.day) ? dayNumber(form.year, form.month, form.day) : undefined;
}

/**
 * A line near the top that is a date, or begins with a weekday and date and goes on with a new sentence or a time
 * ("Thursday, May 7, 2015 On Tuesday, …").
 */
function dateLine(source: SourceDocument, found: readonly FoundDate[], tokens: Tokens): DayNumber | undefined {
  for (const item of found) {
    const start = tokens.starts[item.first]!;
    if (start < source.bodyStart) continue;
    if (start > source.bodyStart + TOP) return undefined;
    const day = fullDay(item);
    const line = tokens.lines[item.first];
    if (day === undefined) continue;
    if (tokens.lines[item.first - 1] === line) {
      if (closesHeadline(source, item, tokens)) return day;
      continue;
    }
    const rest = source.text.slice(tokens.ends[item.end - 1], lineEnd(source.text, tokens.ends[item.end - 1]!));
    const weekday = item.form.kind === 'day' && item.form.weekday !== undefined;
    if (
      rest.length <= 40 &&
      /^[\s|,;–—-]*(?:(?:at )?\d{1,2}[:.]\d\d.*|\(?(?:updated|posted|published).*|\W*)$/i.test(rest)
    )
      return day;
    if (weekday && /^\s+\p{Lu}/u.test(rest)) return day;
  }
  return undefined;
}

/** "Envoy speaks about the truce Wednesday, October 3, 2007": a weekday and date that close the first line. */
function closesHeadline(source: SourceDocument, { first, end, form }: FoundDate, tokens: Tokens): boolean {
  if (form.kind !== 'day' || form.weekday === undefined || source.headline === undefined) return false;
  if (/^(?:on|from|since|until|by|of|to|,)$/i.test(tokens.words[first - 1] ?? '')) return false;
  return tokens.ends[end - 1] === source.headline.end;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
