import { COUNTRIES, type Country } from '../lexicon/countries';
import { nameForm } from './nameForm';

/** Seats of international bodies and courts, which stand for those rather than for their country's government. */
const SHARED_SEATS = new Set([
  'brussels',
  'the hague',
  'hague',
  'amsterdam',
  'yangon',
  'rangoon',
  'abidjan',
  'cape town',
  'dar es salaam',
]);

const byName = new Map<string, Country>();
const byDemonym = new Map<string, Country>();
const byCapital = new Map<string, Country>();
const byCode = new Map<string, Country>();
for (const country of COUNTRIES) {
  byCode.set(country.code, country);
  for (const name of [country.name, ...country.variants]) add(byName, name, country);
  for (const demonym of country.demonyms) add(byDemonym, demonym, country);
  for (const capital of country.capitals)
    if (!SHARED_SEATS.has(nameForm(capital).key)) add(byCapital, capital, country);
}

function add(map: Map<string, Country>, name: string, country: Country): void {
  const { key } = nameForm(name);
  if (key !== '' && !map.has(key)) map.set(key, country);
}

/** The country of a name or variant ("Türkiye", "U.S."), in any case and with or without article. */
export function countryNamed(text: string): Country | undefined {
  return byName.get(nameForm(text).key);
}

/** The country of an adjective or a people ("Afghan", "Turks"). */
export function countryOfDemonym(text: string): Country | undefined {
  return byDemonym.get(nameForm(text).key);
}

/** The country whose government the capital stands for. */
export function countryOfCapital(text: string): Country | undefined {
  return byCapital.get(nameForm(text).key);
}

/** The country by its name or its adjective. */
export function countryOf(text: string): Country | undefined {
  return countryNamed(text) ?? countryOfDemonym(text);
}

export function countryOfCode(code: string): Country | undefined {
  return byCode.get(code);
}

/** The country that a body's or role's name begins or ends with: "U.S. State Department", "Government of Iraq". */
export function countryWithin(words: readonly string[]): Country | undefined {
  for (let length = Math.min(4, words.length - 1); length >= 1; length--) {
    const front = words.slice(0, length).join(' ');
    const country = byName.get(front) ?? byDemonym.get(front);
    if (country) return country;
  }
  const of = words.lastIndexOf('of');
  return of >= 0
    ? byName.get(
        words
          .slice(of + 1)
          .filter((word) => word !== 'the')
          .join(' '),
      )
    : undefined;
}
