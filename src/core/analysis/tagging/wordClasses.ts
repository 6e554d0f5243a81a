import { ARMED_GROUP_NOUNS, ARMED_GROUP_PARTS } from '../lexicon/armedGroups';
import { CALENDAR_NAMES } from '../lexicon/calendarNames';
import {
  COMPANY_SUFFIXES,
  GOVERNMENT_HEADS,
  ORGANISATION_HEADS,
  PARTY_WORDS,
  PLACE_HEADS,
  REGION_HEADS,
  WORK_HEADS,
} from '../lexicon/institutions';
import { HONORIFICS, RANKS, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/titles';

/** Lexicons of single words, as bits of a word's class. Those of names are in the gazetteer. */
const CLASSES: readonly ((word: string, small: string) => boolean)[] = [
  (word) => HONORIFICS.has(word),
  (word) => RANKS.has(word),
  (_, small) => ROLE_NOUNS.has(small),
  (_, small) => ROLE_MODIFIERS.has(small),
  (_, small) => GOVERNMENT_HEADS.has(small),
  (_, small) => ORGANISATION_HEADS.has(small),
  (word) => COMPANY_SUFFIXES.has(word),
  (_, small) => PARTY_WORDS.has(small),
  (_, small) => PLACE_HEADS.has(small),
  (_, small) => REGION_HEADS.has(small),
  (_, small) => WORK_HEADS.has(small),
  (_, small) => ARMED_GROUP_NOUNS.has(small),
  (word) => ARMED_GROUP_PARTS.has(word),
  (_, small) => CALENDAR_NAMES.has(small),
];

export const WORD_CLASSES = CLASSES.length;

/** The classes that a word belongs to, as bits. */
export function wordClassesOf(word: string): number {
  const small = word.toLowerCase();
  let bits = 0;
  for (let n = 0; n < CLASSES.length; n++) if (CLASSES[n]!(word, small)) bits |= 1 << n;
  return bits;
}
