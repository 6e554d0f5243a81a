import assert from 'node:assert/strict';
import codes from 'i18n-iso-countries/codes.json';
import {
  COUNTRIES,
  COUNTRY_BY_CAPITAL,
  COUNTRY_BY_DEMONYM,
  COUNTRY_BY_NAME,
} from '../../../../../src/core/analysis/lexicon/countries';

describe('lexicon/countries', () => {
  it('gives every state its ISO 3166 code, once', () => {
    const known = new Set(codes.map(([, alpha3]) => alpha3));
    // no ISO codes: Kosovo's is user-assigned, Somaliland has none
    const own = new Set(['XKX', 'SOL']);
    for (const { code, name } of COUNTRIES) assert.ok(known.has(code) || own.has(code), `${code} ${name}`);
    assert.equal(new Set(COUNTRIES.map(({ code }) => code)).size, COUNTRIES.length);
  });

  it('gives every state a name, and words for its people', () => {
    for (const { code, name, demonyms } of COUNTRIES) {
      assert.match(name, /^\p{Lu}/u, code);
      if (code !== 'VAT') assert.notEqual(demonyms.length, 0, name);
    }
  });

  const cases: [ReadonlyMap<string, { code: string }>, string, string | undefined][] = [
    [COUNTRY_BY_NAME, 'Türkiye', 'TUR'],
    [COUNTRY_BY_NAME, 'Islamic Republic of Iran', 'IRN'],
    [COUNTRY_BY_NAME, 'U.S.', 'USA'],
    [COUNTRY_BY_NAME, 'DR Congo', 'COD'],
    [COUNTRY_BY_NAME, 'Atlantis', undefined],
    [COUNTRY_BY_DEMONYM, 'Germans', 'DEU'],
    [COUNTRY_BY_DEMONYM, 'Chinese', 'CHN'],
    [COUNTRY_BY_DEMONYM, 'Iraqis', 'IRQ'],
    [COUNTRY_BY_DEMONYM, 'Dutchmen', 'NLD'],
    [COUNTRY_BY_DEMONYM, 'Congolese', 'COD'],
    [COUNTRY_BY_CAPITAL, 'Nairobi', 'KEN'],
    [COUNTRY_BY_CAPITAL, 'New Delhi', 'IND'],
  ];
  for (const [index, word, code] of cases)
    it(`${word} → ${code ?? 'none'}`, () => assert.equal(index.get(word)?.code, code));

  it('keeps names that differ in one letter apart', () => {
    for (const [a, b] of [
      ['Iran', 'Iraq'],
      ['Niger', 'Nigeria'],
      ['Austria', 'Australia'],
      ['Slovakia', 'Slovenia'],
    ] as const)
      assert.notEqual(COUNTRY_BY_NAME.get(a), COUNTRY_BY_NAME.get(b));
  });
});
