import assert from 'node:assert/strict';
import type { Corpus, Happening } from '../../../src/core/index';
import { sidesInWords } from '../../../src/extension/bridge/sides';
import { groupHappenings } from '../../../src/extension/features/events/eventGroups';

const happening = (id: string, more: Partial<Happening>): Happening => ({
  id,
  type: 'CONSULT',
  sources: [],
  targets: [],
  status: 'asserted',
  mentions: [
    {
      source: 'a.txt',
      start: 0,
      end: 5,
      trigger: 'talks',
      type: 'CONSULT',
      sources: [],
      targets: [],
      status: 'asserted',
    },
  ],
  ...more,
});
const corpus: Corpus = { actors: [], happenings: [], mentions: new Map([['a.txt', []]]), events: new Map() };
const year = (value: string): number => Number(value.slice(0, 4));

describe('extension/features/events/eventGroups', () => {
  it('groups by date in calendar order, what has no date last', () => {
    const all = [happening('1', {}), happening('2', { date: '2025-11-06' }), happening('3', { date: '2024' })];
    assert.deepEqual(
      groupHappenings(corpus, all, 'date', year).map(({ key }) => key),
      ['2024', '2025-11-06', undefined],
    );
  });

  it('shows a happening under each of its actors, once', () => {
    const side = [{ actor: 'x', name: 'X' }];
    const groups = groupHappenings(
      corpus,
      [happening('1', { sources: side, targets: [...side, { actor: 'y', name: 'Y' }] })],
      'actor',
      year,
    );
    assert.deepEqual(
      groups.map(({ key, happenings }) => [key, happenings.length]),
      [
        ['x', 1],
        ['y', 1],
      ],
    );
  });

  it('orders types from cooperative to hostile', () => {
    const all = [happening('1', { type: 'ASSAULT' }), happening('2', { type: 'AGREE' })];
    assert.deepEqual(
      groupHappenings(corpus, all, 'type', year).map(({ key }) => key),
      ['AGREE', 'ASSAULT'],
    );
  });

  const names = (...list: string[]): { name: string }[] => list.map((name) => ({ name }));
  const cases: [Happening['type'], string[], string[], string][] = [
    ['CONSULT', ['Qatar', 'Chad'], ['Mali'], 'Qatar, Chad ⇄ Mali'],
    ['AGREE', ['Mali', 'Chad'], ['Mali', 'Chad'], 'Mali ⇄ Chad'],
    ['ASSAULT', ['Rebels'], ['Mali'], 'Rebels → Mali'],
    ['ASSAULT', [], ['Mali'], '→ Mali'],
    ['PROTEST', ['students'], [], 'students'],
    ['CONSULT', [], [], ''],
  ];
  for (const [type, sources, targets, words] of cases)
    it(`says “${words}”`, () =>
      assert.equal(sidesInWords({ type, sources: names(...sources), targets: names(...targets) }), words));
});
