/** The vocabulary of the date grammar. Keys are in small letters; what case means is decided where they are used. */

const numbered = (words: string, first = 1): [string, number][] =>
  words.split(' ').flatMap((entry, i) => entry.split('|').map((word): [string, number] => [word, i + first]));

export const MONTHS: ReadonlyMap<string, number> = new Map(
  numbered(
    'january|jan|jan. february|feb|feb. march|mar|mar. april|apr|apr. may june|jun|jun. july|jul|jul. august|aug|aug. september|sep|sep.|sept|sept. october|oct|oct. november|nov|nov. december|dec|dec.',
  ),
);

/** Months that are also a verb, a word of rank or a first name: alone they need a sign that they are a month. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august', 'jan', 'mar']);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered(
    'monday|mon|mon. tuesday|tue|tue.|tues|tues. wednesday|wed|wed. thursday|thu|thu.|thur|thur.|thurs|thurs. friday|fri|fri. saturday|sat|sat. sunday|sun|sun.',
  ),
);

/** First month of each season on the northern half of the earth. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['springtime', 3],
  ['summer', 6],
  ['summertime', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
  ['wintertime', 12],
]);

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

export const UNITS: ReadonlyMap<string, { readonly unit: Unit; readonly plural: boolean }> = new Map<
  string,
  { readonly unit: Unit; readonly plural: boolean }
>(
  (['day', 'week', 'month', 'quarter', 'year', 'decade'] as const).flatMap((unit) => [
    [unit, { unit, plural: false }] as const,
    [`${unit}s`, { unit, plural: true }] as const,
  ]),
);

export const DAY_PARTS: ReadonlySet<string> = new Set(
  'morning afternoon evening night noon midday midnight dawn dusk'.split(' '),
);

const TEENS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...numbered(TEENS, 0),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 2).map(([word, n]): [string, number] => [
    word,
    n * 10,
  ]),
]);

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ),
  ['twenty-first', 21],
]);

/** Where a word moves a unit: "last week", "the following year". */
export const SHIFTS: ReadonlyMap<string, { readonly by: -1 | 0 | 1; readonly anaphoric: boolean }> = new Map([
  ['last', { by: -1, anaphoric: false }],
  ['past', { by: -1, anaphoric: false }],
  ['previous', { by: -1, anaphoric: true }],
  ['preceding', { by: -1, anaphoric: true }],
  ['prior', { by: -1, anaphoric: true }],
  ['this', { by: 0, anaphoric: false }],
  ['current', { by: 0, anaphoric: false }],
  ['present', { by: 0, anaphoric: false }],
  ['that', { by: 0, anaphoric: true }],
  ['same', { by: 0, anaphoric: true }],
  ['next', { by: 1, anaphoric: false }],
  ['coming', { by: 1, anaphoric: false }],
  ['upcoming', { by: 1, anaphoric: false }],
  ['following', { by: 1, anaphoric: true }],
  ['ensuing', { by: 1, anaphoric: true }],
]);

/** Feasts on a fixed day (month, day); Easter moves. */
export const FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['christmas', [12, 25]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ['boxing day', [12, 26]],
  ['bastille day', [7, 14]],
  ['may day', [5, 1]],
]);

/** Words before a noun that leave a number open: "several weeks ago". */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set(
  'several few some many couple dozen numerous various recent'.split(' '),
);

/** Part of a period that a word before it picks; the value stays the whole period, as in TIMEX2 (its MOD attribute). */
export const PERIOD_PARTS: ReadonlySet<string> = new Set(
  'end beginning start middle close turn outset onset opening midst rest remainder latter early late'.split(' '),
);
