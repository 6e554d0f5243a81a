const ABBREVIATION =
  /(^|[\s("“])(Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Cmdr|Adm|Rep|Sen|Gov|St|Jr|Sr|No|vs|Prof|Brig|\p{Lu}|(\p{Lu}\.)+\p{Lu})\.$/u;

/** Where sentences begin; made apart from the analysis, whose sentences are not to be their own measure. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/([.!?…]["”’')\]]*)\s+(?=["“‘([]?[\p{Lu}\p{N}])|\n+/gu)) {
    const abbreviation = ABBREVIATION.test(text.slice(Math.max(0, match.index - 20), match.index + 1));
    if (match[1] !== undefined && !match[0].includes('\n') && abbreviation) continue;
    starts.push(match.index + match[0].length);
  }
  return starts;
}

/** Number of the sentence that an offset lies in. */
export function sentenceAt(starts: readonly number[], offset: number): number {
  let n = 0;
  while (n + 1 < starts.length && starts[n + 1]! <= offset) n++;
  return n;
}
