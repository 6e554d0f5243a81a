import assert from 'node:assert/strict';
import { isCapitalised, Shape, shapeOf } from '../../../../../src/core/analysis/tagging/shape';

describe('tagging/shape', () => {
  const cases: [string, keyof typeof Shape][] = [
    ['river', 'Lower'],
    ['River', 'Title'],
    ['Öre', 'Title'],
    ['NATO', 'Upper'],
    ['U.S.', 'Dotted'],
    ['J.', 'Initial'],
    ['McKay', 'Mixed'],
    ['iPhone', 'LowerMixed'],
    ['1990s', 'DigitsAndLower'],
    ['G20', 'DigitsAndUpper'],
    ['42', 'Digits'],
    ["'s", 'Clitic'],
    ['-', 'Hyphen'],
    ['—', 'Sign'],
    ['', 'Sign'],
  ];
  for (const [word, shape] of cases) it(`${word} is ${shape}`, () => assert.equal(shapeOf(word), Shape[shape]));

  it('takes words that open with a capital for capitalised', () => {
    for (const word of ['River', 'NATO', 'U.S.', 'J.', 'McKay']) assert.ok(isCapitalised(shapeOf(word)), word);
    for (const word of ['river', 'iPhone', '42', '-']) assert.ok(!isCapitalised(shapeOf(word)), word);
  });
});
