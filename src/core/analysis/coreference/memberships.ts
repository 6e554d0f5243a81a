import type { AnalysisDocument } from '../document';
import type { Country } from '../lexicon/countries';
import type { Cluster } from './cluster';
import type { Naming } from './naming';
import type { RoleFound } from './roles';
import { countryOf } from './states';
import { lower } from './words';

/**
 * Who belongs to whom, as far as the text says it: a role's own words name a body or a state ("Foreign Office
 * Spokesperson", "Malaysia's Prime Minister"), a body's name or the word before it a state ("the Turkish Foreign Ministry").
 */
export function memberships(
  doc: AnalysisDocument,
  clusters: readonly Cluster[],
  roles: ReadonlyMap<Cluster, readonly RoleFound[]>,
): Map<Cluster, Cluster> {
  const byCountry = new Map<Country, Cluster>();
  const placed: { naming: Naming; cluster: Cluster }[] = [];
  for (const cluster of clusters) {
    if (cluster.type === 'country' && cluster.country) byCountry.set(cluster.country, cluster);
    if (cluster.type === 'country' || cluster.type === 'body')
      for (const naming of cluster.namings) placed.push({ naming, cluster });
  }
  placed.sort((a, b) => a.naming.first - b.naming.first);

  const above = new Map<Cluster, Cluster>();
  for (const cluster of clusters) {
    if (cluster.type === 'body' && cluster.country) {
      const state = byCountry.get(cluster.country);
      const group = cluster.namings.some(({ label }) => label === 'GROUP');
      if (state && !group) above.set(cluster, state);
    }
    if (cluster.type !== 'person') continue;
    for (const role of roles.get(cluster) ?? []) {
      const parent = parentOf(doc, role, placed, byCountry);
      const current = above.get(cluster);
      // a body says more than its state
      if (parent && (!current || (current.type === 'country' && parent.type === 'body'))) above.set(cluster, parent);
    }
  }
  return above;
}

function parentOf(
  doc: AnalysisDocument,
  role: RoleFound,
  placed: readonly { naming: Naming; cluster: Cluster }[],
  byCountry: ReadonlyMap<Country, Cluster>,
): Cluster | undefined {
  let state: Cluster | undefined;
  for (
    let i = firstFrom(placed, Math.min(role.first, role.owner < 0 ? role.first : role.owner - 4));
    i < placed.length;
    i++
  ) {
    const { naming, cluster } = placed[i]!;
    if (naming.first >= role.endToken) break;
    const inside = naming.first >= role.first && naming.end <= role.endToken;
    const owns = role.owner >= 0 && naming.end === role.owner + 1;
    if ((!inside && !owns) || naming.leaning) continue;
    if (cluster.type === 'body') return cluster;
    // "Afghan Ambassador to the United States", "Secretary for Peru": the state served stands before the office or behind "of"
    if (!inside || naming.first < role.headToken || isBehindOf(doc, role, naming)) state ??= cluster;
  }
  return state ?? stateInWords(role, byCountry);
}

/** Whether the nearest preposition between office and name is "of". */
function isBehindOf(doc: AnalysisDocument, role: RoleFound, naming: Naming): boolean {
  for (let at = naming.first - 1; at > role.headToken; at--) {
    const word = lower(doc, at);
    if (word === 'of') return true;
    if (/^(?:for|to|on|in|at|from)$/.test(word)) return false;
  }
  return false;
}

/** A state that the role names without being a mention of its own ("U.S." inside a longer mention). */
function stateInWords(role: RoleFound, byCountry: ReadonlyMap<Country, Cluster>): Cluster | undefined {
  const country = countryOf(role.text.split(' ')[0] ?? '');
  return country && byCountry.get(country);
}

function firstFrom(placed: readonly { naming: Naming }[], token: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placed[middle]!.naming.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
