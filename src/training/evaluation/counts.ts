/** Right answers, answers given, and answers wanted. */
export interface Counts {
  right: number;
  given: number;
  wanted: number;
}

export const noCounts = (): Counts => ({ right: 0, given: 0, wanted: 0 });

export function addCounts(to: Counts, from: Counts): void {
  to.right += from.right;
  to.given += from.given;
  to.wanted += from.wanted;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function ratesOf({ right, given, wanted }: Counts): Rates {
  const precision = given > 0 ? right / given : 0;
  const recall = wanted > 0 ? right / wanted : 0;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}
