import type { Sentence } from '../../text/sentences';
import type { Tokens } from '../../text/tokens';
import { addMonths, civilDay, type DayNumber, dayNumber, easterSunday, isCivil, weekdayOf } from './calendar';
import type { Unit } from './calendarWords';
import type { DateForm, FoundDate, Shift, UnitForm, YearForm } from './dateForm';
import { day, firstDay, interval, lastDay, month, type Period, season, weekOf, year } from './period';
import { type Tense, tenseAround } from './tense';
import { civilPeriod, isNarrative, namedYear, partOf, sameKindWithoutYear, shiftedYear, storyYear } from './years';

/** What the text spoke of last. */
interface Running {
  readonly year: number;
  readonly month?: number;
  readonly day?: DayNumber;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The text named the year itself. */
  readonly named: boolean;
}

/** What resolving needs besides the expressions. */
export interface DateContext {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Sentence of a token. */
  readonly sentenceOf: (token: number) => number;
  /** Day of publication, if known. */
  readonly published?: DayNumber;
}

/**
 * Gives expressions, in text order, their place in the calendar: against the day of publication in news, against the date
 * spoken of last in a narrative. Undefined where neither is known.
 */
export function resolveDates(found: readonly FoundDate[], context: DateContext): (Period | undefined)[] {
  const resolver = new Resolver(found, context);
  return found.map((item) => resolver.next(item));
}

/** Day-wise distance that a date in the future is thought further away than one in the past, if no verb decides. */
const PAST_BIAS = 3;

class Resolver {
  readonly #context: DateContext;
  readonly #published: DayNumber | undefined;
  readonly #laterYears: { first: number; year: number }[];
  readonly #narrative: boolean;
  #running: Running | undefined;
  /** The day spoken of last, while nothing but years was named since. */
  #runningDay: DayNumber | undefined;
  #item!: FoundDate;
  #sentence = 0;

  constructor(found: readonly FoundDate[], context: DateContext) {
    this.#context = context;
    this.#published = context.published;
    this.#laterYears = found.flatMap(({ first, form }) => {
      const named = namedYear(form);
      const since = context.tokens.words[first - 1]?.toLowerCase() === 'since';
      return named === undefined || since ? [] : [{ first, year: named }];
    });
    this.#narrative = isNarrative(
      this.#laterYears.map((named) => named.year),
      context.published,
    );
  }

  next(item: FoundDate): Period | undefined {
    this.#item = item;
    this.#sentence = this.#context.sentenceOf(item.first);
    const period = this.#resolve(item.form);
    if (period) this.#remember(item, period);
    return period;
  }

  #remember(item: FoundDate, period: Period): void {
    const { kind } = item.form;
    if (kind === 'stretch' || kind === 'decade' || kind === 'century' || kind === 'yearEnd') return;
    // a year alone in brackets dates a book or a life, not the story
    const { words } = this.#context.tokens;
    if (kind === 'year' && words[item.first - 1] === '(' && words[item.end] === ')' && this.#running) return;
    const since = /^(?:since|until|till)$/.test(words[item.first - 1]?.toLowerCase() ?? '');
    if (since && this.#running) return;
    const about = { sentence: this.#sentence, named: namedYear(item.form) !== undefined };
    if (kind === 'season') {
      const start = civilDay(firstDay(period));
      this.#running = { year: start.year, month: start.month, ...about };
      return;
    }
    const end = period.grain === 'interval' ? period.to : period;
    if (end.grain === 'day') {
      const civil = civilDay(end.day);
      this.#running = { year: civil.year, month: civil.month, day: end.day, ...about };
      this.#runningDay = end.day;
    } else if (end.grain === 'month') {
      this.#running = { year: end.year, month: end.month, ...about };
      this.#runningDay = undefined;
    } else if (end.grain === 'year') {
      if (this.#running?.year === end.year) this.#running = { ...this.#running, ...about };
      else this.#running = { year: end.year, ...about };
    }
  }

  #resolve(form: DateForm): Period | undefined {
    switch (form.kind) {
      case 'day':
        return this.#day(form);
      case 'month': {
        const at = this.#year(form.year) ?? this.#yearFor(form.month, undefined, form.shift);
        return at === undefined ? undefined : month(at, form.month);
      }
      case 'season': {
        const at = this.#year(form.year) ?? this.#seasonYear(form.first, form.shift);
        return at === undefined ? undefined : season(at, form.first);
      }
      case 'part':
        return this.#part(form);
      case 'year':
        return year(form.year);
      case 'decade':
        return { grain: 'decade', decade: form.decade };
      case 'century':
        return interval(year((form.century - 1) * 100), year((form.century - 1) * 100 + 99));
      case 'weekday':
        return this.#weekday(form);
      case 'today':
        return this.#published === undefined ? undefined : day(this.#published + form.days);
      case 'unit':
        return this.#unit(form);
      case 'offset':
        return this.#offset(form.unit, form.count, form.anaphoric);
      case 'stretch':
        return this.#stretch(form.unit, form.count, form.forward);
      case 'feast': {
        const at = this.#year(form.year) ?? this.#yearFor(form.month, form.day, form.shift);
        return at === undefined ? undefined : day(dayNumber(at, form.month, form.day));
      }
      case 'easter': {
        const at = this.#year(form.year) ?? this.#yearFor(4, undefined, form.shift);
        return at === undefined ? undefined : day(easterSunday(at) + form.days);
      }
      case 'yearEnd': {
        const at = this.#published === undefined ? this.#running?.year : civilDay(this.#published).year;
        return at === undefined ? undefined : day(dayNumber(at, 12, 31));
      }
      case 'range':
        return this.#range(form.from, form.to);
      case 'unknown':
        return undefined;
    }
  }

  #range(from: DateForm, to: DateForm): Period | undefined {
    // the later end is nearer to the verb and to what fixes the year
    const end = this.#resolve(to);
    if (!end) return undefined;
    let start = this.#resolve(from);
    if (!start) return undefined;
    if (firstDay(start) > lastDay(end)) {
      const shifted = this.#before(from, end);
      if (!shifted) return undefined;
      start = shifted;
    } else if (sameKindWithoutYear(from, to)) start = this.#before(from, end) ?? start;
    return interval(start, end);
  }

  /** The latest reading of a day or month without a year that lies before the end of its range. */
  #before(from: DateForm, end: Period): Period | undefined {
    const limit = civilDay(lastDay(end)).year;
    if (from.kind === 'weekday') return day(lastDay(end) - ((weekdayOf(lastDay(end)) - from.weekday + 7) % 7));
    if ((from.kind !== 'day' && from.kind !== 'month') || typeof from.year === 'number' || from.month === undefined)
      return undefined;
    for (const at of [limit, limit - 1]) {
      const period = from.kind === 'month' ? month(at, from.month) : civilPeriod(at, from.month, from.day);
      if (period && firstDay(period) <= firstDay(end)) return period;
    }
    return undefined;
  }

  #day(form: Extract<DateForm, { kind: 'day' }>): Period | undefined {
    if (form.within) {
      const month = this.#unit(form.within);
      return month?.grain === 'month' ? civilPeriod(month.year, month.month, form.day) : undefined;
    }
    if (form.month === undefined) {
      const base =
        this.#running?.month === undefined
          ? this.#publishedMonth()
          : { year: this.#running.year, month: this.#running.month };
      if (!base) return undefined;
      return civilPeriod(base.year, base.month, form.day);
    }
    const at = this.#year(form.year) ?? this.#yearByWeekday(form) ?? this.#yearFor(form.month, form.day);
    return at === undefined ? undefined : civilPeriod(at, form.month, form.day);
  }

  /** "Monday 19 December": the nearest year in which that day is that weekday. */
  #yearByWeekday(form: Extract<DateForm, { kind: 'day' }>): number | undefined {
    const guess = form.month === undefined ? undefined : this.#yearFor(form.month, form.day);
    if (form.weekday === undefined || form.month === undefined || guess === undefined) return undefined;
    for (const at of [guess, guess - 1, guess + 1, guess - 2, guess + 2])
      if (isCivil(at, form.month, form.day) && weekdayOf(dayNumber(at, form.month, form.day)) === form.weekday)
        return at;
    return undefined;
  }

  #year(form: YearForm | undefined): number | undefined {
    if (form === undefined || typeof form === 'number') return form;
    const period = this.#unit(form);
    return period?.grain === 'year' ? period.year : undefined;
  }

  get #tense(): Tense {
    const sentence = this.#context.sentences[this.#sentence];
    return sentence ? tenseAround(this.#context.tokens, sentence, this.#item.first, this.#item.end) : 'unclear';
  }

  #publishedMonth(): { year: number; month: number } | undefined {
    return this.#published === undefined ? undefined : civilDay(this.#published);
  }

  /** The year of a month or day that names none. */
  #yearFor(at: number, dayOfMonth: number | undefined, shift?: Shift): number | undefined {
    const running = this.#running;
    const published = this.#published;
    const story =
      running !== undefined &&
      (this.#narrative ||
        published === undefined ||
        (running.named &&
          running.year !== civilDay(published).year &&
          this.#sentence - running.sentence <= 1 &&
          this.#tense !== 'future'));
    if (shift?.anaphoric && running) return shiftedYear(running, at, shift.by);
    if (shift && published !== undefined && !this.#narrative) return shiftedYear(civilDay(published), at, shift.by);
    if (story) return storyYear(running, at);
    if (this.#narrative || published === undefined)
      return this.#laterYears.find(({ first }) => first > this.#item.first)?.year;
    return this.#newsYear(published, at, dayOfMonth);
  }

  #newsYear(published: DayNumber, at: number, dayOfMonth: number | undefined): number {
    const now = civilDay(published);
    const distance = (candidate: number): number => {
      const period =
        dayOfMonth === undefined
          ? month(candidate, at)
          : (civilPeriod(candidate, at, dayOfMonth) ?? month(candidate, at));
      if (firstDay(period) > published) return firstDay(period) - published;
      return Math.min(0, lastDay(period) - published);
    };
    const past = [now.year, now.year - 1].find((candidate) => distance(candidate) <= 0) ?? now.year;
    const future = [now.year, now.year + 1].find((candidate) => distance(candidate) >= 0) ?? now.year;
    const tense = this.#tense;
    if (tense === 'past') return past;
    if (tense === 'future') return future;
    return distance(future) * PAST_BIAS < -distance(past) ? future : past;
  }

  #seasonYear(first: number, shift?: Shift): number | undefined {
    const published = this.#published;
    if (published === undefined || this.#narrative) {
      if (shift && !shift.anaphoric && !this.#running) return undefined;
      const running = this.#running;
      const base = running?.year ?? this.#laterYears.find(({ first: at }) => at > this.#item.first)?.year;
      if (base === undefined) return undefined;
      // "the winter" of a story that stands in January began the year before
      const wintry = first === 12 && running?.month !== undefined && running.month <= 4 ? -1 : 0;
      return (
        base +
        wintry +
        (shift?.by === 1 ? (running?.month !== undefined && running.month < first ? 0 : 1) : shift?.by === -1 ? -1 : 0)
      );
    }
    const now = civilDay(published).year;
    const inYear = (candidate: number): Period => season(candidate, first);
    if (shift?.by === 0) return first === 12 && civilDay(published).month <= 2 ? now - 1 : now;
    const past = [now, now - 1].find((candidate) => lastDay(inYear(candidate)) < published) ?? now - 1;
    if (shift?.by === -1) return past;
    const future = [now - 1, now, now + 1].find((candidate) => firstDay(inYear(candidate)) > published) ?? now + 1;
    if (shift?.by === 1 || this.#tense === 'future') return future;
    return [now, now - 1].find((candidate) => firstDay(inYear(candidate)) <= published) ?? past;
  }

  #part(form: Extract<DateForm, { kind: 'part' }>): Period | undefined {
    if (form.shift) {
      const base = form.shift.anaphoric ? this.#running : this.#publishedMonth();
      if (base?.month === undefined) return undefined;
      const start = addMonths(base.year, base.month, form.shift.by * form.months);
      const index = Math.floor((start.month - 1) / form.months);
      return partOf(start.year, form.months, index + 1);
    }
    const at = this.#year(form.year);
    return at === undefined ? undefined : partOf(at, form.months, form.index);
  }

  #weekday(form: Extract<DateForm, { kind: 'weekday' }>): Period | undefined {
    if (form.week) {
      const week = this.#unit(form.week);
      return week ? day(firstDay(week) + form.weekday - 1) : undefined;
    }
    const from = (form.shift?.anaphoric ? this.#running?.day : undefined) ?? this.#published;
    if (from === undefined) return undefined;
    const back = (weekdayOf(from) - form.weekday + 7) % 7;
    const ahead = (form.weekday - weekdayOf(from) + 7) % 7;
    switch (form.shift?.by) {
      case -1:
        return day(from - (back === 0 ? 7 : back));
      case 1:
        return day(from + (ahead === 0 ? 7 : ahead));
      case 0:
        return day(from - weekdayOf(from) + form.weekday);
      default:
        return this.#tense === 'future' ? day(from + (ahead === 0 ? 7 : ahead)) : day(from - back);
    }
  }

  /** The day, or as much of one as is known, that an expression counts from. */
  #reference(anaphoric: boolean): Running | undefined {
    if (anaphoric && this.#running) return this.#running;
    if (this.#published !== undefined && !(this.#narrative && this.#running))
      return { ...civilDay(this.#published), day: this.#published, sentence: 0, named: false };
    return anaphoric || this.#narrative ? this.#running : undefined;
  }

  /** The year that a text without a publication date names again and again, and no other: its present. */
  get #onlyYear(): { year: number; month?: number; day?: DayNumber } | undefined {
    const [first] = this.#laterYears;
    if (!first || this.#laterYears.length < 2) return undefined;
    return this.#laterYears.every(({ year: named }) => named === first.year) ? { year: first.year } : undefined;
  }

  #unit(form: UnitForm): Period | undefined {
    return this.#offset(form.unit, form.by, form.anaphoric, true);
  }

  #offset(unit: Unit | 'weekend', count: number, anaphoric: boolean, whole = false): Period | undefined {
    const from = this.#reference(anaphoric) ?? (unit === 'year' ? this.#onlyYear : undefined);
    if (!from) return undefined;
    switch (unit) {
      case 'day': {
        const base = from.day ?? (anaphoric ? this.#runningDay : undefined);
        return base === undefined ? undefined : day(base + count);
      }
      case 'week':
        return from.day === undefined ? undefined : weekOf(from.day + count * 7);
      case 'weekend': {
        if (from.day === undefined) return undefined;
        const saturday = from.day - weekdayOf(from.day) + 6;
        const at = saturday + count * 7 - (count === 0 && saturday > from.day && this.#tense !== 'future' ? 7 : 0);
        return interval(day(at), day(at + 1));
      }
      case 'month': {
        if (from.month === undefined) return undefined;
        const at = addMonths(from.year, from.month, count);
        return month(at.year, at.month);
      }
      case 'quarter':
        return undefined;
      case 'year':
        return year(from.year + count);
      case 'decade':
        return whole ? { grain: 'decade', decade: Math.floor(from.year / 10) + count } : year(from.year + count * 10);
      case 'century':
        return undefined;
    }
  }

  #stretch(unit: Unit, count: number, forward: boolean): Period | undefined {
    const published = this.#published;
    if (published === undefined || this.#narrative) return undefined;
    const now = civilDay(published);
    const sign = forward ? 1 : -1;
    const ends = (far: Period, near: Period): Period => (forward ? interval(near, far) : interval(far, near));
    switch (unit) {
      case 'day':
        return ends(day(published + sign * count), day(published));
      case 'week':
        return ends(day(published + sign * count * 7), day(published));
      case 'month': {
        const far = addMonths(now.year, now.month, sign * count);
        return ends(month(far.year, far.month), month(now.year, now.month));
      }
      case 'year':
        return ends(year(now.year + sign * count), year(now.year));
      case 'decade':
        return ends(year(now.year + sign * count * 10), year(now.year));
      default:
        return undefined;
    }
  }
}
