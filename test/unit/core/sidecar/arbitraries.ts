import fc from 'fast-check';
import {
  COMMITMENT_STATUSES,
  EVENT_STATUSES,
  EVENT_TYPES,
  FLAGS,
  MENTION_LABELS,
  REVIEWS,
  type Annotation,
} from '../../../../src/core/index';

/** Texts that are hard on YAML. */
const AWKWARD = [
  ...[
    'no',
    'null',
    '~',
    '1e3',
    '0x1F',
    '12:30',
    '2025-10-31',
    '- a',
    '? b',
    ': c',
    'a: b',
    'a #b',
    '#c',
    "it's",
    '"',
    "''",
  ],
  ...[
    '[x]',
    '{y}',
    '&z',
    '*z',
    '!t',
    '|',
    '>',
    '%',
    '@',
    '`',
    ' lead',
    'trail ',
    'two\nlines',
    '\n',
    'tab\there',
    '---',
    '...',
  ],
  ...[
    '\ud83d',
    '😀',
    '\u202eback',
    'e\u0301',
    'a\\b',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\r\n',
    'x:',
    '',
    'Ünï',
    'وزیر',
    '<<',
    '=',
  ],
];

export const someText = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(' ', '\n', '#', ':', '-', "'", '"', 'a', 'b', '[', ']', '{', '}', ',', '\\'),
    maxLength: 12,
  }),
  fc.lorem({ maxCount: 6 }),
);
const someWords = someText.filter((text) => text !== '');
const someId = fc.string({
  unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz0123456789')),
  minLength: 6,
  maxLength: 6,
});

const anchor = fc.record(
  {
    start: fc.nat(500),
    end: fc.nat(500),
    exact: someWords,
    prefix: someWords,
    suffix: someWords,
    sha256: fc.constantFrom('0f3a', '1e10'),
  },
  { requiredKeys: ['start', 'end', 'exact'] },
);
const participant = fc
  .record({ actor: someWords, anchor }, { requiredKeys: [] })
  .filter((p) => Object.keys(p).length > 0);
const instant = fc.constantFrom('2026-11-21T10:12:00Z', '2025-01-01T00:00:00+05:00');
const recorded = {
  id: someId,
  review: fc.constantFrom(...REVIEWS),
  creator: someWords,
  created: instant,
  modified: instant,
  anchor,
  flags: fc.uniqueArray(fc.constantFrom(...FLAGS), { minLength: 1 }),
};
const always = ['id', 'review', 'creator', 'created', 'anchor'] as const;

/** Any annotation, with texts of every kind. */
export const someAnnotation: fc.Arbitrary<Annotation> = fc.oneof(
  fc.record(
    { ...recorded, kind: fc.constant('mention'), label: fc.constantFrom(...MENTION_LABELS), actor: someWords },
    { requiredKeys: [...always, 'kind', 'label'] },
  ),
  fc.record(
    {
      ...recorded,
      kind: fc.constant('event'),
      type: fc.constantFrom(...EVENT_TYPES),
      source: fc.array(participant, { maxLength: 3 }),
      target: fc.array(participant, { maxLength: 2 }),
      date: fc.constantFrom('2025-10-31', '2025', '2025-10/..', 'soon'),
      place: someWords,
      status: fc.constantFrom(...EVENT_STATUSES),
      by: someWords,
      same: someWords,
    },
    { requiredKeys: [...always, 'kind', 'type', 'source', 'target'] },
  ),
  fc.record(
    { ...recorded, kind: fc.constant('tag'), tags: fc.array(someText, { maxLength: 5 }) },
    { requiredKeys: [...always, 'kind', 'tags'] },
  ),
  fc.record(
    {
      ...recorded,
      kind: fc.constant('note'),
      body: someText,
      replies: fc.array(fc.record({ creator: someWords, created: instant, body: someWords }), {
        minLength: 1,
        maxLength: 3,
      }),
      resolved: fc.boolean(),
    },
    { requiredKeys: [...always, 'kind', 'body'] },
  ),
  fc.record({ ...recorded, kind: fc.constant('quote'), speaker: someWords }, { requiredKeys: [...always, 'kind'] }),
  fc.record(
    {
      ...recorded,
      kind: fc.constant('commitment'),
      by: fc.array(someText, { maxLength: 3 }),
      to: fc.array(someText, { maxLength: 3 }),
      what: someText,
      status: fc.constantFrom(...COMMITMENT_STATUSES),
    },
    { requiredKeys: [...always, 'kind', 'by', 'to', 'what', 'status'] },
  ),
);
