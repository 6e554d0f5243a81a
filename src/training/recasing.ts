const SMALL = new Set(
  'a an the and or but nor for so yet as at by in of off on onto out over per to up via with from into than vs is are was'.split(
    ' ',
  ),
);

/** A text as a headline has it; no character changes its place. */
export function inTitleCase(text: string): string {
  let first = true;
  return text.replace(/[\p{L}\p{M}’']+/gu, (word, at: number) => {
    const keep = (!first && SMALL.has(word)) || text[at - 1] === '-';
    first = false;
    if (keep) return word;
    const upper = word.charAt(0).toUpperCase();
    return upper.length === 1 ? upper + word.slice(1) : word;
  });
}

/** A text in capitals; letters whose capital has another length stay. */
export function inCapitals(text: string): string {
  return text.replace(/\p{Ll}/gu, (letter) =>
    letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
  );
}
