import { sameSpelling } from './spelling';

/** A name taken apart for comparison. */
export interface NameForm {
  readonly text: string;
  /** Folded words: no marks, small letters, hyphens split. */
  readonly words: readonly string[];
  /** The words joined: equal keys are equal names. */
  readonly key: string;
}

const cached = new Map<string, NameForm>();
const CACHE_LIMIT = 5000;

/**
 * Folds a name: NFKD without marks, small letters, apostrophes and points inside words dropped ("U.S." → "us",
 * "Da’esh" → "daesh"), a leading article and a possessive ending left out.
 */
export function nameForm(text: string): NameForm {
  const known = cached.get(text);
  if (known !== undefined) return known;
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/['’‘`ʻʼ.]/g, '')
    .replace(/ı/g, 'i')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length > 1 && words[0] === 'the') words.shift();
  const form = { text, words, key: words.join(' ') };
  if (cached.size > CACHE_LIMIT) cached.clear();
  cached.set(text, form);
  return form;
}

/** Whether two names differ in nothing but the spelling of long words ("Tehrik-e-Taliban", "Tehreek-i-Taliban"). */
export function sameName(a: NameForm, b: NameForm): boolean {
  if (a.key === b.key) return true;
  const left = weighty(a.words);
  const right = weighty(b.words);
  return left.length > 0 && left.length === right.length && left.every((word, i) => sameSpelling(word, right[i] ?? ''));
}

/** Izafat and articles inside names, which every paper writes in its own way. */
const LINKS = new Set('e i ul ur al el the of and de'.split(' '));

function weighty(words: readonly string[]): readonly string[] {
  return words.filter((word) => !LINKS.has(word));
}
