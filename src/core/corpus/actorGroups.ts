import { compare, type ActorNode } from './actorNode';

/** Groups of actors that are one, grown by joining; two that must stay apart are never joined. */
export class ActorGroups {
  readonly #groupOf = new Map<ActorNode, ActorGroup>();
  readonly #apart: (a: ActorGroup, b: ActorGroup) => boolean;

  constructor(nodes: readonly ActorNode[], apart: (a: ActorGroup, b: ActorGroup) => boolean) {
    this.#apart = apart;
    for (const node of nodes) {
      const countries = new Set(node.country === undefined ? [] : [node.country]);
      this.#groupOf.set(node, { nodes: [node], countries, documents: new Set([node.document]), registered: undefined });
    }
  }

  of(node: ActorNode): ActorGroup {
    const group = this.#groupOf.get(node);
    if (!group) throw new Error('an actor that is none of the groups');
    return group;
  }

  /** Ties a group to an entry of actors.yaml. */
  register(node: ActorNode, id: string): void {
    this.of(node).registered = id;
  }

  /** Joins the groups of two actors, unless they must stay apart. @returns whether they are one now */
  join(a: ActorNode, b: ActorNode): boolean {
    let [into, from] = [this.of(a), this.of(b)];
    if (into === from) return true;
    if (this.#apart(into, from)) return false;
    if (from.nodes.length > into.nodes.length) [into, from] = [from, into];
    for (const node of from.nodes) {
      into.nodes.push(node);
      this.#groupOf.set(node, into);
    }
    for (const country of from.countries) into.countries.add(country);
    for (const document of from.documents) into.documents.add(document);
    into.registered ??= from.registered;
    return true;
  }

  /** All groups, in an order that does not hang on that of the documents. */
  all(): ActorGroup[] {
    const groups = [...new Set(this.#groupOf.values())];
    for (const { nodes } of groups)
      nodes.sort((a, b) => compare(a.document, b.document) || compare(a.actor.id, b.actor.id));
    return groups;
  }
}

export interface ActorGroup {
  readonly nodes: ActorNode[];
  readonly countries: Set<string>;
  readonly documents: Set<string>;
  registered: string | undefined;
}
