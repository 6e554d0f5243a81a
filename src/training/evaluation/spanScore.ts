import { type Span, sameSpan } from '../../core/index';
import type { Counts } from './counts';

/** A span of the gold annotation; finding an optional one is neither right nor wrong. */
export type Gold<T extends Span> = T & { readonly optional: boolean };

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** One-to-one pairs of overlapping spans: wanted before optional ones, then equal spans, then the longest overlap. */
export function pairSpans<G extends Span, S extends Span>(
  gold: readonly Gold<G>[],
  system: readonly S[],
  fits: (gold: Gold<G>, system: S) => boolean = () => true,
): [Gold<G>, S][] {
  const all: [number, number, number][] = [];
  gold.forEach((g, i) =>
    system.forEach((s, j) => {
      const shared = overlap(g, s);
      if (shared > 0 && fits(g, s)) all.push([i, j, (g.optional ? 0 : 4e6) + (sameSpan(g, s) ? 2e6 : 0) + shared]);
    }),
  );
  all.sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]);
  const usedGold = new Set<number>();
  const usedSystem = new Set<number>();
  const pairs: [Gold<G>, S][] = [];
  for (const [i, j] of all) {
    if (usedGold.has(i) || usedSystem.has(j)) continue;
    usedGold.add(i);
    usedSystem.add(j);
    pairs.push([gold[i]!, system[j]!]);
  }
  return pairs;
}

export interface SpanResult<G extends Span, S extends Span> {
  readonly counts: Counts;
  /** Pairs of wanted and found spans. */
  readonly pairs: readonly [Gold<G>, S][];
  /** Wanted spans that were not found. */
  readonly missed: readonly G[];
  /** Found spans that are wrong. */
  readonly wrong: readonly S[];
}

/** @param free found spans that never count */
export function scoreSpans<G extends Span, S extends Span>(
  gold: readonly Gold<G>[],
  system: readonly S[],
  fits: (gold: Gold<G>, system: S) => boolean = () => true,
  free: (system: S) => boolean = () => false,
): SpanResult<G, S> {
  const pairs = pairSpans(gold, system, fits);
  const partner = new Map(pairs.map(([g, s]) => [s, g]));
  const counted = system.filter((s) => {
    const g = partner.get(s);
    return g ? !g.optional : !free(s) && !gold.some((o) => o.optional && overlap(o, s) > 0);
  });
  const hits = pairs.filter(([g]) => !g.optional);
  const found = new Set(hits.map(([g]) => g));
  const wanted = gold.filter((g) => !g.optional);
  return {
    counts: { right: hits.length, given: counted.length, wanted: wanted.length },
    pairs: hits,
    missed: wanted.filter((g) => !found.has(g)),
    wrong: counted.filter((s) => !partner.has(s)),
  };
}

export function touch(a: Span, b: Span): boolean {
  return overlap(a, b) > 0;
}

/** Shared part of two spans by their joint extent, 0 to 1. */
export function likeness(a: Span, b: Span): number {
  const shared = overlap(a, b);
  return shared / (a.end - a.start + b.end - b.start - shared);
}
