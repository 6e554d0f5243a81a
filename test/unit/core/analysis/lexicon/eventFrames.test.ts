import assert from 'node:assert/strict';
import { EVENT_TYPES, type EventType } from '../../../../../src/core/index';
import { frameSenses } from '../../../../../src/core/analysis/lexicon/eventFrames';
import { triggerSenses } from '../../../../../src/core/analysis/lexicon/eventTriggers';
import { stem } from '../../../../../src/core/analysis/lexicon/stems';

const typesIn = (bits: number): EventType[] => EVENT_TYPES.filter((_, i) => bits & (1 << i));

describe('lexicon/eventFrames', () => {
  const cases: readonly (readonly [string, string, EventType])[] = [
    ['lifted', 'curfew', 'CONCEDE'],
    ['hunger', 'strikes', 'PROTEST'],
    ['granted', 'asylum', 'AID'],
    ['severed', 'ties', 'SANCTION'],
    ['air', 'strike', 'ASSAULT'],
  ];
  for (const [first, second, type] of cases)
    it(`${first} ${second}: ${type}`, () => assert.ok(typesIn(frameSenses(stem(first), stem(second))).includes(type)));

  it('says nothing of pairs that name no act', () => assert.equal(frameSenses(stem('eat'), stem('bread')), 0));
});

describe('lexicon/eventTriggers', () => {
  it('gives a word its types by part of speech', () => {
    const strike = triggerSenses(stem('strikes'));
    assert.deepEqual(typesIn(strike?.verb ?? 0), ['PROTEST', 'ASSAULT']);
    assert.deepEqual(typesIn(strike?.noun ?? 0), ['PROTEST', 'ASSAULT']);
    assert.equal(triggerSenses(stem('umbrella')), undefined);
  });
});
