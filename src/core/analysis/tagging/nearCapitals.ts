import { PAD, type SentenceView } from './sentenceView';
import { isCapitalised, Shape } from './shape';

/** Names may begin with small words ("al", "bin") and end with them ("Abu Ghraib prison"), this many at most. */
const BEFORE = 3;
const BEHIND = 3;

/** Marks the tokens of a sentence that stand near a capital letter: no others can be in a name. */
export function markNearCapitals({ ids, types, length }: SentenceView, out: Uint8Array): void {
  const { shapes } = types;
  out.fill(0, 0, length);
  for (let i = 0; i < length; i++) {
    const shape = shapes[ids[PAD + i]!]!;
    if (isCapitalised(shape) || shape === Shape.DigitsAndUpper || shape === Shape.LowerMixed)
      out.fill(1, Math.max(0, i - BEFORE), Math.min(length, i + BEHIND + 1));
  }
}
