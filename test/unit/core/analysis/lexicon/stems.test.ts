import assert from 'node:assert/strict';
import { joinedStem, stem } from '../../../../../src/core/analysis/lexicon/stems';

describe('lexicon/stems', () => {
  const same: readonly (readonly [string, string])[] = [
    ['attacked', 'attack'],
    ['Attacks', 'attacking'],
    ['bombing', 'bombed'],
    ['kill', 'killed'],
    ['criticised', 'criticize'],
    ['accuses', 'accusing'],
    ['denied', 'deny'],
    ['talks', 'talk'],
    ['met', 'meeting'],
    ['fought', 'fights'],
    ['withdrew', 'withdrawn'],
    ['clashes', 'clash'],
    ['honoured', 'honor'],
    ['agreed', 'agree'],
  ];
  for (const [a, b] of same) it(`${a} and ${b} share a stem`, () => assert.equal(stem(a), stem(b)));

  const apart: readonly (readonly [string, string])[] = [
    ['bomb', 'bombard'],
    ['agreement', 'agree'],
    ['king', 'kill'],
    ['thing', 'the'],
  ];
  for (const [a, b] of apart) it(`${a} and ${b} do not`, () => assert.notEqual(stem(a), stem(b)));

  it('joins what a hyphen splits', () => {
    assert.equal(joinedStem('Co', 'operation'), stem('cooperation'));
    assert.equal(joinedStem('cease', 'fire'), stem('ceasefire'));
    assert.equal(joinedStem('well', 'known'), undefined);
  });
});
