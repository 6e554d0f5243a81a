import assert from 'node:assert/strict';
import { linkHappenings, type CorpusEvent } from '../../../../src/core/index';

const event = (source: string, more: Partial<CorpusEvent> = {}): CorpusEvent => ({
  source,
  start: 0,
  end: 5,
  trigger: 'talks',
  type: 'CONSULT',
  sources: [{ actor: 'mali', name: 'Mali' }],
  targets: [{ actor: 'chad', name: 'Chad' }],
  status: 'asserted',
  date: '2025-03-04',
  ...more,
});
const swapped = {
  sources: [{ actor: 'chad', name: 'Chad' }],
  targets: [{ actor: 'mali', name: 'Mali' }],
};

describe('corpus/happenings', () => {
  const cases: readonly [name: string, a: CorpusEvent, b: CorpusEvent, joined: boolean][] = [
    ['the same act in two documents', event('a'), event('b'), true],
    ['told from the other side', event('a'), event('b', swapped), true],
    ['another day', event('a'), event('b', { date: '2025-03-05' }), false],
    ['no date', event('a'), event('b', { date: undefined as never }), false],
    ['another type', event('a'), event('b', { type: 'AGREE' }), false],
    ['another party', event('a'), event('b', { targets: [{ actor: 'niger', name: 'Niger' }] }), false],
    ['another place', event('a', { place: 'Doha' }), event('b', { place: 'Cairo' }), false],
    ['one place unsaid', event('a', { place: 'Doha' }), event('b'), true],
    ['two groups of one document', event('a'), event('a', { start: 30, end: 35 }), false],
    ['one actor only', event('a', { targets: [] }), event('b', { targets: [] }), false],
  ];
  for (const [name, a, b, joined] of cases)
    it(`${joined ? 'joins' : 'keeps apart'}: ${name}`, () => {
      const group = linkHappenings([a, b], (one) => (one === a ? 'g1' : 'g2'));
      assert.equal(group(a) === group(b), joined);
    });

  it('leaves mentions without a group alone', () => {
    const alone = event('a');
    assert.equal(linkHappenings([alone], () => undefined)(alone), undefined);
  });

  it('joins over three documents, not through differing places', () => {
    const events = [event('a', { place: 'Doha' }), event('b', { place: 'Cairo' }), event('c', { place: 'Cairo' })];
    const group = linkHappenings(events, (one) => one.source);
    assert.deepEqual(events.map(group), ['a', 'b', 'b']);
  });
});
