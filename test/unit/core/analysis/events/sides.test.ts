import assert from 'node:assert/strict';
import { settleSides } from '../../../../../src/core/analysis/events/sides';
import type { EventType, Participant } from '../../../../../src/core/index';

/** Participants by their actors ("-" for a mere noun phrase), each at a place of its own. */
const side = (names: string): Participant[] =>
  names
    .split(' ')
    .filter((name) => name !== '')
    .map((name, i) => ({ span: { start: i * 10, end: i * 10 + 5 }, ...(name === '-' ? {} : { actor: name }) }));
const names = (participants: readonly Participant[]): string => participants.map(({ actor }) => actor ?? '-').join(' ');

describe('analysis/events sides', () => {
  const cases: readonly [type: EventType, source: string, target: string, expected: readonly [string, string]][] = [
    ['CONSULT', 'mali chad', '', ['mali', 'chad']],
    ['AGREE', 'mali chad', 'mali chad', ['mali', 'chad']],
    ['ASSAULT', 'mali chad', '', ['mali chad', '']],
    ['ASSAULT', 'mali', 'mali niger', ['mali', 'niger']],
    ['CONSULT', 'mali chad', 'niger', ['mali chad', 'niger']],
    ['ACCUSE', 'mali mali', '-', ['mali', '-']],
    ['CONSULT', '', '', ['', '']],
  ];
  for (const [type, source, target, expected] of cases)
    it(`${type} ${source} → ${target}`, () => {
      const settled = settleSides(type, side(source), side(target));
      assert.deepEqual([names(settled.source), names(settled.target)], expected);
    });

  it('parts two that one phrase stands for', () => {
    const span = { start: 0, end: 9 };
    const both = [
      { actor: 'mali', span },
      { actor: 'chad', span },
    ];
    const settled = settleSides('ASSAULT', both, []);
    assert.deepEqual([names(settled.source), names(settled.target)], ['mali', 'chad']);
  });
});
