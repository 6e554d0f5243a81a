import assert from 'node:assert/strict';
import {
  EMPTY_ANALYSIS,
  overlay,
  type Analysis,
  type Annotation,
  type PlacedAnnotation,
} from '../../../../src/core/index';

const why = { step: 'names', rule: 'test', score: 1 };
const ANALYSIS: Analysis = {
  ...EMPTY_ANALYSIS,
  mentions: [
    { start: 0, end: 5, label: 'GPE', why },
    { start: 10, end: 20, label: 'ORG', why },
  ],
  quotes: [{ start: 0, end: 30, why }],
  events: [
    {
      id: 'e1',
      type: 'CONSULT',
      trigger: { start: 6, end: 9 },
      source: [],
      target: [],
      status: 'asserted',
      same: 'g',
      why,
    },
  ],
};

const common = { creator: 'a', created: '', anchor: { start: 0, end: 0, exact: 'x' } };
function placed(annotation: Partial<Annotation>, start: number, end: number): PlacedAnnotation {
  return {
    annotation: { ...common, id: 'r', kind: 'quote', review: 'accepted', ...annotation } as Annotation,
    outcome: { state: 'exact', span: { start, end } },
  };
}

/** What is shown: "kind:start–end", with "*" for what people say. */
function shown(...annotations: PlacedAnnotation[]): string[] {
  return overlay(ANALYSIS, annotations).shown.map(({ span, ...item }) => {
    const kind = 'annotation' in item ? `*${item.annotation.kind}` : item.suggestion.kind;
    return `${kind}:${span.start}–${span.end}`;
  });
}

describe('sidecar/overlay', () => {
  const all = ['quote:0–30', 'mention:0–5', 'event:6–9', 'mention:10–20'];
  const without = (...gone: string[]): string[] => all.filter((item) => !gone.includes(item));
  const cases: [string, PlacedAnnotation[], string[]][] = [
    ['nothing decided', [], all],
    [
      'a rejection takes the suggestion away',
      [placed({ kind: 'mention', label: 'ORG', review: 'rejected' }, 10, 20)],
      without('mention:10–20'),
    ],
    [
      'also on an overlapping span',
      [placed({ kind: 'mention', label: 'ORG', review: 'rejected' }, 15, 25)],
      without('mention:10–20'),
    ],
    ['not beside it', [placed({ kind: 'mention', label: 'ORG', review: 'rejected' }, 20, 25)], all],
    ['not of another label elsewhere', [placed({ kind: 'mention', label: 'GPE', review: 'rejected' }, 15, 25)], all],
    [
      'a correction on the same span',
      [placed({ kind: 'mention', label: 'GROUP' }, 10, 20)],
      [...without('mention:10–20'), '*mention:10–20'],
    ],
    [
      'an acceptance',
      [placed({ kind: 'event', type: 'CONSULT' }, 6, 9)],
      ['quote:0–30', 'mention:0–5', '*event:6–9', 'mention:10–20'],
    ],
    [
      'another kind decides nothing',
      [placed({ kind: 'tag', tags: [] }, 0, 5)],
      ['quote:0–30', '*tag:0–5', 'mention:0–5', 'event:6–9', 'mention:10–20'],
    ],
    [
      'a long record before',
      [
        placed({ kind: 'mention', label: 'ORG', review: 'rejected' }, 0, 12),
        placed({ kind: 'mention', label: 'LOC', review: 'rejected' }, 1, 2),
      ],
      without('mention:10–20'),
    ],
  ];
  for (const [name, annotations, expected] of cases)
    it(name, () => assert.deepEqual(shown(...annotations).sort(), [...expected].sort()));

  it('stands in text order, longer first', () => assert.deepEqual(shown(), all));

  it('says which record decided, and which have no place', () => {
    const rejected = placed({ id: 'no', kind: 'mention', label: 'ORG', review: 'rejected' }, 10, 20);
    const lost: PlacedAnnotation = {
      ...placed({ kind: 'mention', label: 'GPE', review: 'rejected' }, 0, 5),
      outcome: { state: 'orphaned' },
    };
    const { decided, unplaced } = overlay(ANALYSIS, [lost, rejected]);
    assert.deepEqual(
      decided.map(({ suggestion, by }) => [suggestion.kind, by.id]),
      [['mention', 'no']],
    );
    assert.deepEqual(unplaced, [lost]);
  });
});
