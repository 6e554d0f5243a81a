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
  const letters = acronym.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const words = name
    .replace(/['’]s?(?=\P{L}|$)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length < 2 || letters.length < 2) return false;
  const weighty = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  for (const list of [weighty, words, words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word))])
    if (list.length > 1 && initials(list) === letters) return true;
  return (
    letters.length >= 5 &&
    syllables(
      letters,
      weighty.map((word) => word.toLowerCase()),
    )
  );
}

function initials(words: readonly string[]): string {
  return words
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
}

/** Whether the letters are beginnings, two letters or more each, of neighbouring words. */
function syllables(letters: string, words: readonly string[]): boolean {
  for (let from = 0; from < words.length; from++) if (readsOff(letters, words, from, 0)) return true;
  return false;
}

function readsOff(letters: string, words: readonly string[], at: number, used: number): boolean {
  if (letters === '') return used >= 2;
  const word = words[at];
  if (word === undefined) return false;
  for (let length = Math.min(word.length, letters.length); length >= 2; length--)
    if (letters.startsWith(word.slice(0, length)) && readsOff(letters.slice(length), words, at + 1, used + 1))
      return true;
  return false;
}
