const SMALL_WORDS = new Set('of the and for in on to de la le du des al el e i ul ur y at with und von'.split(' '));

/** Whether a name looks like an acronym: one word, short, mostly capitals ("TTP", "DoD", "LeT", "U.N."). */
export function looksLikeAcronym(name: string): boolean {
  const letters = name.replace(/[.\-&]/g, '');
  if (!/^[\p{L}\p{N}+]{2,10}$/u.test(letters) || /\s/.test(name)) return false;
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 2 >= letters.length;
}

/**
 * Whether the acronym can be read off the name: by its initials with or without small words ("Tehrik-e-Taliban
 * Pakistan", TTP; "Department of Defense", DoD), or by the beginnings of its words ("Central Command", CENTCOM).
 */
export function abbreviates(acronym: string, name: string): boolean {
  const letters = acronymLetters(acronym);
  return letters.length > 1 && (initialsOf(name).includes(letters) || abbreviatesBySyllables(acronym, name));
}

/** The letters of an acronym, small and without points. */
export function acronymLetters(acronym: string): string {
  return acronym.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** The initials of a name in small letters: of its weighty words, of all, of those in capitals. None for a single word. */
export function initialsOf(name: string): readonly string[] {
  const words = wordsOf(name);
  if (words.length < 2) return [];
  const lists = [weighty(words), words, words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word))];
  return [...new Set(lists.filter((list) => list.length > 1).map(initials))];
}

/** As `abbreviates`, by the beginnings of words alone; only for acronyms of five letters and more. */
export function abbreviatesBySyllables(acronym: string, name: string): boolean {
  const letters = acronymLetters(acronym);
  if (letters.length < SYLLABIC) return false;
  const words = weighty(wordsOf(name)).map((word) => word.toLowerCase());
  for (let from = 0; from < words.length; from++) if (readsOff(letters, words, from, 0)) return true;
  return false;
}

export const SYLLABIC = 5;

function wordsOf(name: string): string[] {
  return name
    .replace(/['’]s?(?=\P{L}|$)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function weighty(words: readonly string[]): readonly string[] {
  return words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
}

function initials(words: readonly string[]): string {
  return words
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
}

/** Whether the letters are beginnings, two letters or more each, of neighbouring words. */
function readsOff(letters: string, words: readonly string[], at: number, used: number): boolean {
  if (letters === '') return used >= 2;
  const word = words[at];
  if (word === undefined) return false;
  for (let length = Math.min(word.length, letters.length); length >= 2; length--)
    if (letters.startsWith(word.slice(0, length)) && readsOff(letters.slice(length), words, at + 1, used + 1))
      return true;
  return false;
}
