import type { Unit } from './calendarWords';

/** A stretch named by its relation to a reference day: "last week", "that year", "the following day". */
export interface UnitForm {
  readonly kind: 'unit';
  readonly unit: Unit | 'weekend';
  /** How many units from the reference. */
  readonly by: number;
  /** The reference is what the text spoke of last, not the day it was published. */
  readonly anaphoric: boolean;
}

/** A year: a number, or one that has to be worked out ("September of that year"). */
export type YearForm = number | UnitForm;

/** How a bare name is moved: "last December", "next Friday", "the previous April". */
export interface Shift {
  readonly by: -1 | 0 | 1;
  readonly anaphoric: boolean;
}

/** What an expression says, before it is resolved against a reference day. Months, weekdays, ordinals count from 1. */
export type DateForm =
  | {
      readonly kind: 'day';
      readonly day: number;
      /** Missing in "on the 13th". */
      readonly month?: number;
      readonly year?: YearForm;
      readonly weekday?: number;
      /** "the 15th of last month" */
      readonly within?: UnitForm;
    }
  | { readonly kind: 'month'; readonly month: number; readonly year?: YearForm; readonly shift?: Shift }
  | { readonly kind: 'season'; readonly first: number; readonly year?: YearForm; readonly shift?: Shift }
  | {
      readonly kind: 'part';
      readonly months: 3 | 6;
      readonly index: number;
      readonly year?: YearForm;
      readonly shift?: Shift;
    }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly decade: number }
  | { readonly kind: 'century'; readonly century: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift?: Shift; readonly week?: UnitForm }
  /** today (0), yesterday (-1) … */
  | { readonly kind: 'today'; readonly days: number }
  | UnitForm
  /** "two days ago", "a year later" */
  | { readonly kind: 'offset'; readonly unit: Unit; readonly count: number; readonly anaphoric: boolean }
  /** "the past four years", "the next two days" */
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly count: number; readonly forward: boolean }
  | {
      readonly kind: 'feast';
      readonly month: number;
      readonly day: number;
      readonly year?: YearForm;
      readonly shift?: Shift;
    }
  | { readonly kind: 'easter'; readonly days: number; readonly year?: YearForm; readonly shift?: Shift }
  /** "by year end" */
  | { readonly kind: 'yearEnd' }
  | { readonly kind: 'range'; readonly from: DateForm; readonly to: DateForm }
  /** A calendar expression without a date: "recent weeks". */
  | { readonly kind: 'unknown' };

/** How an expression is tied to the next one. */
export type Joint = 'dash' | 'to' | 'and';

/** An expression found in the tokens `[first, end)`. */
export interface FoundDate {
  readonly first: number;
  readonly end: number;
  readonly form: DateForm;
  /** Set where the grammar itself read this and the next expression together: "18" in "October 18-19". */
  readonly joint?: Joint;
}
