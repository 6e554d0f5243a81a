/**
 * A filter as people type it: every word must occur, small and capital letters and marks on letters aside.
 * @returns a test for texts; the empty filter lets everything through
 */
export function textFilter(query: string): (...texts: readonly string[]) => boolean {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (...texts) => {
    const all = texts.map(fold).join('\n');
    return words.every((word) => all.includes(word));
  };
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
