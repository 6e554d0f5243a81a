import { tokenise } from '../../text/tokens';
import { ARMED_GROUP_BY_NAME } from '../lexicon/armedGroups';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../lexicon/countries';
import { GOVERNMENT_BODIES } from '../lexicon/institutions';
import { INTERNATIONAL_BODY_BY_NAME } from '../lexicon/internationalBodies';
import { MEDIA } from '../lexicon/media';
import { PEOPLES } from '../lexicon/peoples';
import { GEOGRAPHIC_REGIONS, PROVINCES } from '../lexicon/regions';
import { OFFICES } from '../lexicon/titles';
import { combine, hashString } from './hash';
import { Shape, shapeOf } from './shape';

/** Kinds of names in the gazetteer; a name may be of several. */
export const NAME_KINDS = [
  'country',
  'people',
  'province',
  'region',
  'body',
  'government-body',
  'media',
  'armed-group',
  'office',
  'city',
  'town',
  'given-name',
  'surname',
  'known-person',
  'known-place',
  'known-group',
  'common-word',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Bit of a kind. */
export const NAME_KIND: Readonly<Record<NameKind, number>> = Object.fromEntries(
  NAME_KINDS.map((kind, n) => [kind, 1 << n]),
) as Record<NameKind, number>;

/** Kinds of names of places. */
export const PLACE_KINDS =
  NAME_KIND.country |
  NAME_KIND.province |
  NAME_KIND.region |
  NAME_KIND.city |
  NAME_KIND.town |
  NAME_KIND['known-place'];

const MORE = 1 << 30;

/**
 * Names of several words and their kinds, kept as hashes: a name matches if all its words do, in small letters, but
 * acronyms of up to five letters only as written. Names can be asked for, not listed.
 */
export class Gazetteer {
  #keys = new Int32Array(1 << 16);
  #kinds = new Int32Array(1 << 16);
  #bits = 16;
  #size = 0;

  /** Adds a name; its words are those of our tokeniser. */
  add(name: string, kind: NameKind): void {
    const { words } = tokenise(name);
    let hash = 0;
    words.forEach((word, i) => {
      hash = extendName(hash, nameKey(word));
      this.addHash(hash, i === words.length - 1 ? NAME_KIND[kind] : MORE);
    });
  }

  /** Adds kinds to a name given by its hash. */
  addHash(hash: number, kinds: number): void {
    if (this.#size * 2 > this.#keys.length) this.#grow();
    const slot = this.#slotOf(hash);
    if (this.#kinds[slot] === 0) {
      this.#keys[slot] = hash;
      this.#size++;
    }
    this.#kinds[slot]! |= kinds;
  }

  /** Kinds of the name with this hash, 0 if there is none; a further bit says that longer names begin so. */
  kindsOf(hash: number): number {
    return this.#kinds[this.#slotOf(hash)]!;
  }

  /** Kinds of a name, as bits. */
  lookUp(name: string): number {
    let hash = 0;
    for (const word of tokenise(name).words) {
      const next = extendName(hash, nameKey(word));
      const known = !isAcronym(word) || this.kindsOf(next) !== 0;
      hash = known ? next : extendName(hash, hashString(word.toLowerCase()));
    }
    return this.kindsOf(hash) & ~MORE;
  }

  #slotOf(hash: number): number {
    let slot = hash >>> (32 - this.#bits);
    while (this.#kinds[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & (this.#keys.length - 1);
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const kinds = this.#kinds;
    this.#bits++;
    this.#keys = new Int32Array(1 << this.#bits);
    this.#kinds = new Int32Array(1 << this.#bits);
    this.#size = 0;
    for (let slot = 0; slot < keys.length; slot++) if (kinds[slot] !== 0) this.addHash(keys[slot]!, kinds[slot]!);
  }
}

/** Whether longer names begin with the one that has these kinds. */
export function continues(kinds: number): boolean {
  return (kinds & MORE) !== 0;
}

/** Hash of a name so far and its next word. */
export function extendName(hash: number, wordKey: number): number {
  return combine(hash, wordKey);
}

/** What of a word counts in a name. */
export function nameKey(word: string): number {
  return isAcronym(word) ? hashString(word) : hashString(word.toLowerCase().replaceAll('’', "'"));
}

/** Acronyms count as written; where the gazetteer has no such acronym, the word in small letters is tried. */
export function isAcronym(word: string): boolean {
  return word.length <= 5 && shapeOf(word) === Shape.Upper;
}

/** A gazetteer with the names that the lexicons hold. */
export function createGazetteer(): Gazetteer {
  const gazetteer = new Gazetteer();
  const addAll = (names: Iterable<string>, kind: NameKind): void => {
    for (const name of names) gazetteer.add(name, kind);
  };
  addAll(COUNTRY_BY_NAME.keys(), 'country');
  addAll(COUNTRY_BY_DEMONYM.keys(), 'people');
  addAll(PEOPLES, 'people');
  addAll(COUNTRY_BY_CAPITAL.keys(), 'city');
  addAll(PROVINCES, 'province');
  addAll(GEOGRAPHIC_REGIONS, 'region');
  addAll(INTERNATIONAL_BODY_BY_NAME.keys(), 'body');
  addAll(GOVERNMENT_BODIES, 'government-body');
  addAll(MEDIA, 'media');
  addAll(ARMED_GROUP_BY_NAME.keys(), 'armed-group');
  addAll(OFFICES, 'office');
  return gazetteer;
}
