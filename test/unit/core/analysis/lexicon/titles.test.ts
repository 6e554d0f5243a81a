import assert from 'node:assert/strict';
import { isTitleWord } from '../../../../../src/core/analysis/lexicon/titles';

describe('lexicon/titles', () => {
  const cases: [string, boolean][] = [
    ['Mr.', true],
    ['Mullah', true],
    ['Brig.', true],
    ['Spokesperson', true],
    ['spokesman', true],
    ['Deputy', true],
    ['Karim', false],
    ['Kabul', false],
    ['said', false],
  ];
  for (const [word, expected] of cases)
    it(`${word}: ${expected ? 'title' : 'no title'}`, () => assert.equal(isTitleWord(word), expected));
});
