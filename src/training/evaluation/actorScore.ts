import type { Actor, Analysis, Mention } from '../../core/index';
import { assign } from './assignment';
import type { Counts } from './counts';
import type { GoldActor, GoldDocument, GoldMention } from './goldDocument';
import { pairSpans } from './spanScore';

/** How the actors of the analysis and those of the gold stand to each other in one document. */
export class ActorMatch {
  /** Mentions by actor. */
  readonly gold: ReadonlyMap<string, readonly GoldMention[]>;
  readonly system: ReadonlyMap<string, readonly Mention[]>;
  readonly goldActors: ReadonlyMap<string, GoldActor>;
  readonly systemActors: ReadonlyMap<string, Actor>;
  readonly #partner: ReadonlyMap<GoldMention, Mention>;
  readonly #home = new Map<string, string | undefined>();

  constructor(gold: GoldDocument, analysis: Analysis) {
    this.gold = gather(gold.mentions ?? []);
    this.system = gather(analysis.mentions);
    this.goldActors = new Map((gold.actors ?? []).map((actor) => [actor.id, actor]));
    this.systemActors = new Map(analysis.actors.map((actor) => [actor.id, actor]));
    this.#partner = new Map<GoldMention, Mention>(pairSpans(gold.mentions ?? [], analysis.mentions));
    const byName = new Map(
      (gold.actors ?? []).flatMap(({ id, name, aliases = [] }) =>
        [name ?? '', ...aliases].filter(Boolean).map((one) => [nameKey(one), id] as const),
      ),
    );
    for (const id of new Set([...this.system.keys(), ...this.systemActors.keys()]))
      this.#home.set(id, this.#findHome(id, byName));
  }

  /** The gold actor that an actor of the analysis is: the one it shares most mentions with, else the one of its name. */
  homeOf(system: string): string | undefined {
    return this.#home.get(system);
  }

  shared(gold: string, system: string): number {
    return (this.gold.get(gold) ?? []).filter((mention) => this.#partner.get(mention)?.actor === system).length;
  }

  #findHome(system: string, byName: ReadonlyMap<string, string>): string | undefined {
    let best: string | undefined;
    let most = 0;
    for (const gold of this.gold.keys()) {
      const shared = this.shared(gold, system);
      if (shared > most) {
        most = shared;
        best = gold;
      }
    }
    if (best !== undefined) return best;
    const actor = this.systemActors.get(system);
    for (const name of [actor?.name ?? '', ...(actor?.aliases ?? [])]) {
      const found = name === '' ? undefined : byName.get(nameKey(name));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** A name without what does not tell names apart. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function gather<T extends { readonly actor?: string | null }>(mentions: readonly T[]): Map<string, T[]> {
  const byActor = new Map<string, T[]>();
  for (const mention of mentions) {
    if (mention.actor === undefined || mention.actor === null) continue;
    const list = byActor.get(mention.actor);
    if (list) list.push(mention);
    else byActor.set(mention.actor, [mention]);
  }
  return byActor;
}

export interface ActorScore {
  /** CEAF-e (Luo 2005): likeness of the best one-to-one pairs of actors. */
  readonly ceaf: Counts;
  /** Kinds of the paired actors. */
  readonly kinds: Counts;
  /** Names of gold actors that found no partner, or one that shares less than half of its mentions. */
  readonly lost: readonly string[];
}

export function scoreActors(match: ActorMatch): ActorScore {
  const gold = [...match.gold.keys()];
  const system = [...match.system.keys()];
  const likeness = gold.map((a) =>
    system.map((b) => (2 * match.shared(a, b)) / (match.gold.get(a)!.length + match.system.get(b)!.length)),
  );
  const kinds: Counts = { right: 0, given: 0, wanted: 0 };
  const lost = new Set(gold);
  let sum = 0;
  for (const [i, j] of assign(likeness)) {
    sum += likeness[i]![j]!;
    if (likeness[i]![j]! >= 0.5) lost.delete(gold[i]!);
    const actor = match.goldActors.get(gold[i]!);
    if (actor?.kind === undefined) continue;
    kinds.given++;
    kinds.wanted++;
    const kind = match.systemActors.get(system[j]!)?.kind;
    if (kind !== undefined && (kind === actor.kind || kind === actor.kindAlt)) kinds.right++;
  }
  return { ceaf: { right: sum, given: system.length, wanted: gold.length }, kinds, lost: [...lost] };
}
