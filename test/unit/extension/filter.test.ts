import assert from 'node:assert/strict';
import { textFilter } from '../../../src/extension/bridge/filter';

describe('extension/bridge/filter', () => {
  const cases: [query: string, texts: string[], passes: boolean][] = [
    ['', ['anything'], true],
    ['turk', ['Türkiye'], true],
    ['TÜRK', ['turkish delegation'], true],
    ['talks doha', ['Doha', 'peace talks'], true],
    ['talks doha', ['peace talks'], false],
  ];
  for (const [query, texts, passes] of cases)
    it(`“${query}” ${passes ? 'finds' : 'passes over'} ${texts.join(' + ')}`, () =>
      assert.equal(textFilter(query)(...texts), passes));
});
