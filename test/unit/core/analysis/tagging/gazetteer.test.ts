import assert from 'node:assert/strict';
import {
  createGazetteer,
  Gazetteer,
  NAME_KIND,
  nameKey,
  extendName,
} from '../../../../../src/core/analysis/tagging/gazetteer';
import { readNames, writeNames } from '../../../../../src/core/analysis/tagging/gazetteerFile';

describe('tagging/gazetteer', () => {
  const gazetteer = createGazetteer();
  const cases: [string, keyof typeof NAME_KIND, boolean][] = [
    ['South Korea', 'country', true],
    ['SOUTH KOREA', 'country', true],
    ['South', 'country', false],
    ['Kenyan', 'people', true],
    ['WHO', 'body', true],
    ['Who', 'body', false],
    ['World Bank', 'body', true],
    ['Boko Haram', 'armed-group', true],
    ['Reuters', 'media', true],
    ['Punjab', 'province', true],
    ['Atlantis', 'country', false],
  ];
  for (const [name, kind, expected] of cases)
    it(`${name} ${expected ? 'is' : 'is no'} ${kind}`, () =>
      assert.equal((gazetteer.lookUp(name) & NAME_KIND[kind]) !== 0, expected));

  it('reads the names that were written', () => {
    const hash = (words: string[]): number => words.reduce((sum, word) => extendName(sum, nameKey(word)), 0);
    const file = writeNames([
      { kind: 'town', hashes: [hash(['Old', 'Harbour']), hash(['Lund'])] },
      { kind: undefined, hashes: [hash(['Old'])] },
    ]);
    const read = new Gazetteer();
    readNames(file, read);
    assert.equal(read.lookUp('Old Harbour'), NAME_KIND.town);
    assert.equal(read.lookUp('Lund'), NAME_KIND.town);
    assert.equal(read.lookUp('Old'), 0);
    assert.throws(() => readNames(file.slice(0, -1), new Gazetteer()), /cut short/);
    assert.throws(() => readNames(new Uint8Array(9), new Gazetteer()), /not a gazetteer/);
  });
});
