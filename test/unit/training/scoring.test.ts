import assert from 'node:assert/strict';
import { EMPTY_ANALYSIS, type Analysis, type Mention, type MentionLabel } from '../../../src/core/index';
import { assign } from '../../../src/training/evaluation/assignment';
import { ratesOf } from '../../../src/training/evaluation/counts';
import { compareDates } from '../../../src/training/evaluation/dateRange';
import { scoreDocument, scoreNames } from '../../../src/training/evaluation/documentScore';
import type { GoldDocument } from '../../../src/training/evaluation/goldDocument';

const why = { step: 'test', rule: 'test', score: 1 };
const mention = (start: number, end: number, label: MentionLabel, actor?: string): Mention => ({
  start,
  end,
  label,
  why,
  ...(actor !== undefined && { actor }),
});
const gold = (start: number, end: number, label: string, optional = false) => ({ start, end, label, optional });

describe('training/evaluation: names', () => {
  const cases: [string, ReturnType<typeof gold>[], Mention[], [number, number, number]][] = [
    ['exact', [gold(0, 4, 'GPE')], [mention(0, 4, 'GPE')], [1, 1, 1]],
    ['GPE for LOC is right', [gold(0, 4, 'LOC')], [mention(0, 4, 'GPE')], [1, 1, 1]],
    ['PERSON for LOC is wrong', [gold(0, 4, 'LOC')], [mention(0, 4, 'PERSON')], [0, 1, 1]],
    ['another edge is wrong', [gold(0, 4, 'LOC')], [mention(0, 5, 'LOC')], [0, 1, 1]],
    ['an optional name found counts for nothing', [gold(0, 4, 'LOC', true)], [mention(0, 4, 'LOC')], [0, 0, 0]],
    ['nor does one that overlaps an optional name', [gold(0, 4, 'LOC', true)], [mention(2, 9, 'ORG')], [0, 0, 0]],
  ];
  for (const [title, wanted, found, [right, given, all]] of cases)
    it(title, () => assert.deepEqual(scoreNames(wanted, found).merged.counts, { right, given, wanted: all }));

  it('leaves NORP and MISC out of the core', () => {
    const { core } = scoreNames(
      [gold(0, 4, 'NORP'), gold(5, 9, 'ORG')],
      [mention(0, 4, 'ORG'), mention(5, 9, 'GROUP')],
    );
    assert.deepEqual(core, { right: 1, given: 1, wanted: 1 });
  });
});

describe('training/evaluation: dates', () => {
  const cases: [string, string | null, 'same' | 'part' | 'no'][] = [
    ['2024-05-03', '2024-05-03', 'same'],
    ['2024-05-03', '2024-05', 'part'],
    ['2024-05', '2024-05-01/2024-05-31', 'same'],
    ['2024-Q1', '2024-01/2024-03', 'same'],
    ['2024-W01', '2024-01-01/2024-01-07', 'same'],
    ['199', '1990/1999', 'same'],
    ['2024-05-03', '2024-06-03', 'no'],
    ['2024-05-03', null, 'no'],
  ];
  for (const [a, b, expected] of cases)
    it(`${a} and ${b ?? 'none'}: ${expected}`, () => assert.equal(compareDates(a, b), expected));
});

describe('training/evaluation: actors and events', () => {
  const text = 'Ana Roy met Bo Lund. Roy left.';
  const document: GoldDocument = {
    id: 'd',
    text,
    mentions: [
      { ...gold(0, 7, 'PERSON'), actor: 'ana' },
      { ...gold(12, 19, 'PERSON'), actor: 'bo' },
      { ...gold(21, 24, 'PERSON'), actor: 'ana' },
    ],
    actors: [
      { id: 'ana', name: 'Ana Roy', kind: 'person' },
      { id: 'bo', name: 'Bo Lund', kind: 'person' },
    ],
    events: [{ type: 'CONSULT', trigger: { start: 8, end: 11 }, source: ['ana'], target: ['bo'] }],
  };
  const analysis: Analysis = {
    ...EMPTY_ANALYSIS,
    mentions: [mention(0, 7, 'PERSON', 'x'), mention(12, 19, 'PERSON', 'y'), mention(21, 24, 'PERSON', 'x')],
    actors: [
      { id: 'x', name: 'Ana Roy', kind: 'person', aliases: [], roles: [] },
      { id: 'y', name: 'Bo Lund', kind: 'other', aliases: [], roles: [] },
    ],
    events: [
      {
        id: 'e1',
        type: 'CONSULT',
        trigger: { start: 8, end: 11 },
        source: [{ actor: 'x', span: { start: 0, end: 7 } }],
        target: [{ actor: 'y', span: { start: 12, end: 19 } }],
        status: 'asserted',
        same: 'e1',
        why,
      },
    ],
  };

  it('finds all right in a right analysis but the kind', () => {
    const { actors, events } = scoreDocument(document, analysis);
    assert.deepEqual(actors?.ceaf, { right: 2, given: 2, wanted: 2 });
    assert.deepEqual(actors.kinds, { right: 1, given: 2, wanted: 2 });
    assert.deepEqual(events?.whoWhatWhom, { right: 1, given: 1, wanted: 1 });
  });

  it('sees a torn actor, a wrong type and a lost target', () => {
    const [first, second] = analysis.mentions;
    const torn = { ...analysis, mentions: [first!, second!, mention(21, 24, 'PERSON', 'y')] };
    assert.ok(ratesOf(scoreDocument(document, torn).actors!.ceaf).f1 < 0.8);
    const event = analysis.events[0]!;
    const otherType = scoreDocument(document, { ...analysis, events: [{ ...event, type: 'ASSAULT' }] }).events!;
    assert.deepEqual([otherType.trigger.right, otherType.type.right], [1, 0]);
    const noTarget = scoreDocument(document, { ...analysis, events: [{ ...event, target: [] }] }).events!;
    assert.deepEqual([noTarget.type.right, noTarget.whoWhatWhom.right], [1, 0]);
  });

  it('pairs so that the sum is largest, not greedily', () => {
    const pairs = assign([
      [5, 4],
      [4, 0],
    ]).sort();
    assert.deepEqual(pairs, [
      [0, 1],
      [1, 0],
    ]);
  });
});
