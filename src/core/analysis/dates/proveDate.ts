import { TokenClass } from '../../text/tokens';
import { civilDay, type DayNumber, dayNumber, isCivil, weekdayOf } from './calendar';
import type { FoundDate } from './dateForm';
import type { DateContext } from './resolveDates';
import { type Tense, tenseAround, tenseBefore } from './tense';
import { namedYear } from './years';

type DayForm = Extract<FoundDate['form'], { kind: 'day' }>;

/** A day of a month whose weekday the text shows. */
interface Equation {
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** So many years after the newest year that the text names are tried; weekdays repeat after at most eleven (or twelve). */
const YEARS = 6;

/**
 * Works the publication day out where weekdays, days of months and years leave one answer only: an equation such as
 * "Monday 19 December" or "began on Saturday" = "began on October 25" gives the year, "today (23 December)" or a weekday
 * of the report inside the days that tense and "this month" allow gives the day.
 */
export function proveDate(found: readonly FoundDate[], context: DateContext): DayNumber | undefined {
  const equations = [...written(found), ...sameVerb(found, context)];
  const floor = newestYear(found, context);
  const year = equations.length === 0 ? undefined : provedYear(equations, floor, found);
  if (year === undefined) return undefined;
  return todayInBrackets(found, context, year) ?? dayOfReport(found, context, year);
}

function written(found: readonly FoundDate[]): Equation[] {
  return found.flatMap(({ form }) =>
    form.kind === 'day' && form.month !== undefined && form.weekday !== undefined && form.year === undefined
      ? [{ month: form.month, day: form.day, weekday: form.weekday }]
      : [],
  );
}

/** Verbs of beginning and ending: of a round of talks, a summit, a war there is one beginning. */
const PHASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    begin: 'begin begins began begun start starts started open opens opened commence commenced kicked',
    end: 'end ends ended conclude concludes concluded finish finished close closed wrapped',
  }).flatMap(([phase, words]) => words.split(' ').map((word): [string, string] => [word, phase])),
);

/** "The round, which had begun on Saturday …" and "the talks, which began on October 25": one beginning, told twice. */
function sameVerb(found: readonly FoundDate[], context: DateContext): Equation[] {
  const phases = found.map(({ first }) => {
    const { words } = context.tokens;
    const on = words[first - 1]?.toLowerCase() === 'on' ? first - 2 : first - 1;
    return PHASES.get(words[on]?.toLowerCase() ?? '');
  });
  const equations: Equation[] = [];
  found.forEach(({ form }, i) => {
    if (form.kind !== 'weekday' || form.shift || form.week || phases[i] === undefined) return;
    if (tenseOf(found[i]!, context) !== 'past') return;
    const partners = found.filter(
      (other, j): other is FoundDate & { form: DayForm } =>
        other.form.kind === 'day' &&
        other.form.month !== undefined &&
        other.form.year === undefined &&
        phases[j] === phases[i] &&
        tenseOf(other, context) === 'past',
    );
    const [partner] = partners;
    if (partner?.form.month !== undefined && partners.every((other) => other.form.day === partner.form.day))
      equations.push({ month: partner.form.month, day: partner.form.day, weekday: form.weekday });
  });
  return equations;
}

/** The newest year that the text names as past or passing; plans for 2030 say nothing about its age. */
function newestYear(found: readonly FoundDate[], context: DateContext): number | undefined {
  let newest: number | undefined;
  for (const item of found) {
    const year = namedYear(item.form);
    if (year === undefined || (newest !== undefined && year <= newest)) continue;
    const before = context.tokens.words[item.first - 1]?.toLowerCase() ?? '';
    const sentence = context.sentences[context.sentenceOf(item.first)];
    const planned = sentence && tenseBefore(context.tokens, sentence, item.first) === 'future';
    if (planned || /^(?:by|until|till|before)$/.test(before)) continue;
    newest = year;
  }
  return newest;
}

/** The first year from the newest named one on in which every equation holds. */
function provedYear(
  equations: readonly Equation[],
  floor: number | undefined,
  found: readonly FoundDate[],
): number | undefined {
  if (floor === undefined) return undefined;
  const longAgo = found.reduce(
    (longest, { form }) => (form.kind === 'stretch' && form.unit === 'year' ? Math.max(longest, form.count) : longest),
    0,
  );
  const holds = (year: number): boolean =>
    equations.every(
      ({ month, day, weekday }) => isCivil(year, month, day) && weekdayOf(dayNumber(year, month, day)) === weekday,
    );
  const fitting = Array.from({ length: YEARS + Math.min(longAgo, YEARS) }, (_, i) => floor + i).filter(holds);
  return fitting[0];
}

/** "today (23 December)", "today, 23 December". */
function todayInBrackets(found: readonly FoundDate[], context: DateContext, year: number): DayNumber | undefined {
  const { tokens } = context;
  for (let i = 1; i < found.length; i++) {
    const today = found[i - 1]!;
    const { form, first } = found[i]!;
    if (today.form.kind !== 'today' || form.kind !== 'day' || form.month === undefined) continue;
    const gap = first - today.end;
    if (gap > 1 || (gap === 1 && tokens.classes[today.end] !== TokenClass.Open && tokens.words[today.end] !== ','))
      continue;
    if (isCivil(year, form.month, form.day)) return dayNumber(year, form.month, form.day) - today.form.days;
  }
  return undefined;
}

/**
 * The report's own weekday ("said on Friday"), if only one such day lies behind the days told as past, before those told as
 * future, and in the month that "this month" shares with a day of its sentence.
 */
function dayOfReport(found: readonly FoundDate[], context: DateContext, year: number): DayNumber | undefined {
  let from = -Infinity;
  let to = Infinity;
  let month: number | undefined;
  for (const item of found) {
    const { form } = item;
    if (form.kind === 'unit' && form.unit === 'month' && form.by === 0 && !form.anaphoric)
      month ??= monthBeside(item, found, context);
    if (form.kind !== 'day' || form.month === undefined || form.year !== undefined) continue;
    if (!isCivil(year, form.month, form.day)) continue;
    const day = dayNumber(year, form.month, form.day);
    const tense = tenseOf(item, context);
    if (tense === 'past') from = Math.max(from, day);
    else if (tense === 'future') to = Math.min(to, day - 1);
  }
  const report = found.find(({ form }) => form.kind === 'weekday' && !form.shift && !form.week);
  if (report?.form.kind !== 'weekday' || !Number.isFinite(from)) return undefined;
  const { weekday } = report.form;
  const limit = Math.min(to, from + 14);
  const days: DayNumber[] = [];
  for (let day = from; day <= limit; day++)
    if (weekdayOf(day) === weekday && (month === undefined || civilDay(day).month === month)) days.push(day);
  return days.length === 1 ? days[0] : undefined;
}

/** The month of a day named in the same sentence. */
function monthBeside(item: FoundDate, found: readonly FoundDate[], context: DateContext): number | undefined {
  const sentence = context.sentenceOf(item.first);
  for (const { form, first } of found)
    if (form.kind === 'day' && form.month !== undefined && context.sentenceOf(first) === sentence) return form.month;
  return undefined;
}

function tenseOf(item: FoundDate, { tokens, sentences, sentenceOf }: DateContext): Tense {
  const sentence = sentences[sentenceOf(item.first)];
  return sentence ? tenseAround(tokens, sentence, item.first, item.end) : 'unclear';
}
