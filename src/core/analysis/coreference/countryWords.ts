import { COUNTRIES } from '../lexicon/countries';

/** Folded single words of country names and of their peoples, with the country's code: these are never spelled alike. */
export const COUNTRY_WORDS: ReadonlyMap<string, string> = build();

function build(): Map<string, string> {
  const words = new Map<string, string>();
  for (const { code, name, variants, demonyms, capitals } of COUNTRIES)
    for (const term of [name, ...variants, ...demonyms, ...capitals]) {
      const folded = term
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase();
      if (/^\p{L}+$/u.test(folded) && !words.has(folded)) words.set(folded, code);
    }
  return words;
}
