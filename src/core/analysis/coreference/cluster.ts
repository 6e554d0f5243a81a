import type { Country } from '../lexicon/countries';
import type { Naming } from './naming';

/** All namings of one actor, while it is being found. */
export interface Cluster {
  readonly type: 'country' | 'person' | 'body' | 'people';
  /** In the order in which they were found; the step sorts them. */
  readonly namings: Naming[];
  /** The state itself, or the one that a body belongs to. */
  country?: Country;
  /** A name that no single mention spells out: "Baloch insurgents". */
  given?: string;
  /** Whether it is a people under arms rather than at large. */
  armed?: boolean;
}

/** Joins things that prove to be one, in nearly constant time each (union by index, path halving). */
export class Joiner {
  readonly #parent: number[];

  constructor(count: number) {
    this.#parent = Array.from({ length: count }, (_, i) => i);
  }

  find(item: number): number {
    let at = item;
    for (;;) {
      const parent = this.#parent[at] ?? at;
      if (parent === at) return at;
      const above = this.#parent[parent] ?? parent;
      this.#parent[at] = above;
      at = above;
    }
  }

  join(a: number, b: number): void {
    const [low, high] = [this.find(a), this.find(b)].sort((x, y) => x - y) as [number, number];
    this.#parent[high] = low;
  }
}
