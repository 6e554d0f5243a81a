import { stem } from './stems';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));

/** Verbs and nouns by which somebody binds himself. */
export const PROMISING = stems(
  'agree promise pledge commit undertake vow guarantee assure reassure sign conclude ratify adopt accept reaffirm offer promise pledge commitment assurance guarantee undertaking vow agreement accord pact treaty deal memorandum understanding protocol ceasefire truce settlement',
);

/** Verbs and nouns by which somebody wants something done by others. */
export const DEMANDING = stems(
  'demand urge ask call request appeal insist press require order want hope expect implore plead push seek demand call appeal request ultimatum condition plea',
);

/** Verbs and nouns of denial. */
export const DENYING = stems('deny reject refute rebut dismiss repudiate dispute denial rejection');

/** Verbs and nouns of broken promises; they count beside a word of what was promised. */
export const BREAKING = stems(
  'violate breach break renege abrogate flout contravene ignore disregard betray abandon violation breach abrogation infringement',
);

/** Verbs of kept promises, likewise. */
export const KEEPING = stems(
  'fulfill fulfil honor honour implement observe respect uphold comply abide implementation compliance observance',
);

/** What can be broken or kept. */
export const PROMISES = stems(
  'agreement accord pact treaty deal ceasefire truce promise pledge commitment assurance guarantee undertaking obligation vow resolution terms protocol memorandum arrangement armistice cessation',
);
