import { COUNTRY_WORDS } from './countryWords';

const LEAST_LENGTH = 6;

/**
 * Whether two folded words are spellings of one name: equal, equal in their sounds ("tehrik", "tehreek"), or one slip
 * apart in words of at least six letters. Words that name different countries or their people never are.
 */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (COUNTRY_WORDS.has(a) && COUNTRY_WORDS.has(b) && COUNTRY_WORDS.get(a) !== COUNTRY_WORDS.get(b)) return false;
  if (/\d/.test(a) || /\d/.test(b)) return false;
  if (a.length >= 4 && b.length >= 4 && sounds(a) === sounds(b)) return true;
  if (Math.min(a.length, b.length) < LEAST_LENGTH || !b.startsWith(a.charAt(0))) return false;
  if (COUNTRY_WORDS.has(a) !== COUNTRY_WORDS.has(b)) return false;
  return withinOneSlip(a, b);
}

/** A rough key for transliterated names: vowels in classes, doubled letters and silent h single. */
export function sounds(word: string): string {
  const known = heard.get(word);
  if (known !== undefined) return known;
  const key = transcribe(word);
  if (heard.size > 20000) heard.clear();
  heard.set(word, key);
  return key;
}

const heard = new Map<string, string>();

function transcribe(word: string): string {
  return word
    .replace(/ou|oo|w(?=[aeiou])/g, (match) => (match.startsWith('o') ? 'u' : 'w'))
    .replace(/ee|ie|ei|ey|ea|y/g, 'i')
    .replace(/([a-z])\1/g, '$1')
    .replace(/q|ck|kh/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/dh/g, 'd')
    .replace(/ph/g, 'f')
    .replace(/e/g, 'i')
    .replace(/o/g, 'u')
    .replace(/h$/, '')
    .replace(/([a-z])\1/g, '$1');
}

/** Whether one insertion, deletion, exchange or swap of neighbours leads from one word to the other. */
function withinOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left === `${right.charAt(1)}${right.charAt(0)}`;
}
