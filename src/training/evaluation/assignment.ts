/**
 * Pairs rows with columns, each at most once, so that the weights of the pairs sum to the most (Hungarian method with
 * potentials). Pairs of weight 0 are left out.
 */
export function assign(weights: readonly (readonly number[])[]): [number, number][] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return [];
  const n = Math.max(rows, columns);
  const cost = (i: number, j: number): number => -(weights[i]?.[j] ?? 0);
  const u = new Array<number>(n + 1).fill(0);
  const v = new Array<number>(n + 1).fill(0);
  const match = new Array<number>(n + 1).fill(0);
  const way = new Array<number>(n + 1).fill(0);
  for (let i = 1; i <= n; i++) {
    match[0] = i;
    const least = new Array<number>(n + 1).fill(Infinity);
    const used = new Array<boolean>(n + 1).fill(false);
    let column = 0;
    do {
      used[column] = true;
      let delta = Infinity;
      let next = 1;
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue;
        const c = cost(match[column]! - 1, j - 1) - u[match[column]!]! - v[j]!;
        if (c < least[j]!) {
          least[j] = c;
          way[j] = column;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= n; j++)
        if (used[j]) {
          u[match[j]!]! += delta;
          v[j]! -= delta;
        } else least[j]! -= delta;
      column = next;
    } while (match[column] !== 0);
    while (column !== 0) {
      match[column] = match[way[column]!]!;
      column = way[column]!;
    }
  }
  const pairs: [number, number][] = [];
  for (let j = 1; j <= columns; j++) {
    const i = match[j]!;
    if (i <= rows && (weights[i - 1]?.[j - 1] ?? 0) > 0) pairs.push([i - 1, j - 1]);
  }
  return pairs;
}
