import assert from 'node:assert/strict';
import { gatherHappenings, type CorpusEvent } from '../../../../src/core/index';

const event = (start: number, more: Partial<CorpusEvent> = {}): CorpusEvent => ({
  source: 'a',
  start,
  end: start + 5,
  trigger: 'talks',
  type: 'CONSULT',
  sources: [{ actor: 'mali', name: 'Mali' }],
  targets: [{ actor: 'chad', name: 'Chad' }],
  status: 'asserted',
  ...more,
});

describe('corpus/gatherHappenings', () => {
  it('sums mentions up: all who take part, the usual date, the surest status', () => {
    const mentions = [
      event(0, { status: 'planned', date: '2025-01-02' }),
      event(9, {
        sources: [
          { actor: 'mali', name: 'Mali' },
          { actor: 'qatar', name: 'Qatar' },
        ],
        date: '2025-01-03',
        place: 'Doha',
      }),
      event(20, { date: '2025-01-03' }),
    ];
    const [sum, ...more] = gatherHappenings(mentions, () => 'g');
    assert.equal(more.length, 0);
    assert.deepEqual(
      sum?.sources.map(({ name }) => name),
      ['Mali', 'Qatar'],
    );
    assert.deepEqual([sum.date, sum.place, sum.status], ['2025-01-03', 'Doha', 'asserted']);
  });

  it('keeps both directions of a mutual act on the sides of its first mention', () => {
    const swapped = event(9, {
      sources: [{ actor: 'chad', name: 'Chad' }],
      targets: [{ actor: 'mali', name: 'Mali' }],
    });
    const [sum] = gatherHappenings([event(0), swapped], () => 'g');
    assert.deepEqual(
      [sum?.sources.map(({ name }) => name), sum?.targets.map(({ name }) => name)],
      [['Mali'], ['Chad']],
    );
  });

  it('lets mere noun phrases stand only where no actor is known', () => {
    const vague = event(9, { sources: [{ name: 'officials' }] });
    const [sum] = gatherHappenings([event(0), vague], () => 'g');
    assert.deepEqual(
      sum?.sources.map(({ name }) => name),
      ['Mali'],
    );
  });

  it('keeps what two people correct at the same place', () => {
    const corrected = event(9, { type: 'ACCUSE' });
    const happenings = gatherHappenings([event(0), corrected, { ...corrected }], () => 'g');
    assert.deepEqual(
      happenings.map(({ type, mentions }) => [type, mentions.length]),
      [
        ['CONSULT', 1],
        ['ACCUSE', 2],
      ],
    );
  });

  it('loses no mention, whatever the groups', () => {
    const mentions = [event(0), event(9, { type: 'ASSAULT' }), event(20), event(30)];
    const gathered = gatherHappenings(mentions, ({ start }) => (start < 25 ? 'g' : undefined));
    assert.equal(gathered.flatMap((happening) => happening.mentions).length, 4);
  });
});
