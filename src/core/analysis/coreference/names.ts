import type { AnalysisDocument } from '../document';
import { headOf } from './nounHead';
import { looksLikeAcronym } from './acronyms';
import type { Cluster } from './cluster';
import { nameForm } from './nameForm';
import type { Naming } from './naming';
import { countryNamed } from './states';
import { lower, singular } from './words';

export interface ActorNames {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The fullest name of an actor and its other names, as they stand in the text; adjectives with their nouns. */
export function namesOf(doc: AnalysisDocument, cluster: Cluster): ActorNames {
  const counted = new Map<string, { count: number; order: number }>();
  for (const naming of cluster.namings) {
    const name = surface(doc, cluster, naming);
    if (name === undefined) continue;
    const entry = counted.get(name);
    if (entry) entry.count++;
    else counted.set(name, { count: 1, order: counted.size });
  }
  const all = [...counted.keys()];
  const count = (one: string): number => counted.get(one)?.count ?? 0;
  const name = cluster.given ?? fullest(cluster, all, count) ?? cluster.country?.name ?? all[0] ?? '';
  const seen = new Set([nameForm(name).text]);
  const aliases: string[] = [];
  for (const other of all) {
    if (seen.has(other)) continue;
    seen.add(other);
    aliases.push(other);
  }
  return { name, aliases };
}

const PARTY_NOUNS = new Set(
  'side delegation authority government official leader leadership regime administration military army force security'.split(
    ' ',
  ),
);

/** What a mention adds to the names: itself, "Pakistani side" for the adjective alone, nothing for "Pakistani airstrikes". */
function surface(doc: AnalysisDocument, cluster: Cluster, naming: Naming): string | undefined {
  const plain = naming.text
    .replace(/\s+/g, ' ')
    .replace(/^the (?=\S)/i, '')
    .replace(/['’]s$/, '');
  if (naming.label !== 'NORP') return plain;
  if (cluster.type === 'people' && cluster.given === undefined) return plain;
  const head = headOf(doc, naming.end);
  if (head.token < 0 || head.kind === 'none') return plain;
  if (cluster.type === 'country' && (head.token > naming.end + 1 || !PARTY_NOUNS.has(singular(lower(doc, head.token)))))
    return undefined;
  const end = doc.tokens.ends[head.token] ?? naming.mention.end;
  return doc.text.slice(naming.mention.start, end).replace(/\s+/g, ' ');
}

function fullest(cluster: Cluster, names: readonly string[], count: (name: string) => number): string | undefined {
  if (cluster.type === 'country') {
    const own = names.filter((name) => countryNamed(name) === cluster.country);
    return longest(own, count);
  }
  const spelled = names.filter((name) => !looksLikeAcronym(name));
  return longest(spelled.length > 0 ? spelled : names, count);
}

/** The name with most words, of several the most frequent, of several the first. */
function longest(names: readonly string[], count: (name: string) => number): string | undefined {
  let best: string | undefined;
  const size = (name: string): number => nameForm(name).words.length + 10 * name.split(' ').length;
  for (const name of names)
    if (best === undefined || size(name) > size(best) || (size(name) === size(best) && count(name) > count(best)))
      best = name;
  return best;
}
