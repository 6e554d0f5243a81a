/** How often properties are tried: a few times in every run of the tests; `PROPERTY_RUNS=100` makes it a hundred times more. */
export function runs(few: number): { readonly numRuns: number } {
  const factor = Number(process.env.PROPERTY_RUNS ?? '1');
  return { numRuns: few * (factor > 0 ? factor : 1) };
}
