/** What kind of characters a word is made of, as a small code. */
export const Shape = {
  Sign: 0,
  Lower: 1,
  /** One capital letter, with or without a point. */
  Initial: 2,
  /** Title case: "Kabul". */
  Title: 3,
  /** All capitals: "NATO". */
  Upper: 4,
  /** Capitals and points: "U.S." */
  Dotted: 5,
  /** Capitals within: "McGurk", "al-Ja’afari". */
  Mixed: 6,
  /** Small letter first, capitals later: "al-Qaeda" in one word, "iPhone". */
  LowerMixed: 7,
  Digits: 8,
  /** Digits and letters: "1990s", "M23". */
  DigitsAndLower: 9,
  DigitsAndUpper: 10,
  Clitic: 11,
  Hyphen: 12,
} as const;

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;

export function shapeOf(word: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let points = 0;
  let firstUpper = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 97 && code <= 122) lower++;
    else if (code >= 65 && code <= 90) {
      if (i === 0) firstUpper = true;
      upper++;
    } else if (code >= 48 && code <= 57) digits++;
    else if (code === 46) points++;
    else if (code > 127) {
      const character = word.charAt(i);
      if (UPPER.test(character)) {
        if (i === 0) firstUpper = true;
        upper++;
      } else if (LETTER.test(character)) lower++;
    }
  }
  const first = word.charCodeAt(0);
  if ((first === 39 || first === 0x2019) && lower + upper > 0) return Shape.Clitic;
  if (digits > 0) return upper > 0 ? Shape.DigitsAndUpper : lower > 0 ? Shape.DigitsAndLower : Shape.Digits;
  if (upper + lower === 0)
    return word === '-' || word === '–' || word === '‑' || word === '‐' ? Shape.Hyphen : Shape.Sign;
  if (upper === 0) return Shape.Lower;
  if (lower === 0) return upper === 1 ? Shape.Initial : points > 0 ? Shape.Dotted : Shape.Upper;
  if (!firstUpper) return Shape.LowerMixed;
  return upper === 1 ? Shape.Title : Shape.Mixed;
}

/** Whether a word of this shape opens with a capital letter. */
export function isCapitalised(shape: number): boolean {
  return shape >= Shape.Initial && shape <= Shape.Mixed;
}
