import { nameForm } from '../analysis/coreference/nameForm';
import { personWords } from '../analysis/coreference/personName';
import { countryOfCode } from '../analysis/coreference/states';
import { ACTOR_KINDS, type ActorKind } from '../model/actor';
import { uniqueSlug } from '../model/ids';
import type { RegisteredActor } from '../model/register';
import { linkBodies } from './actorBodies';
import { ActorGroups, type ActorGroup } from './actorGroups';
import { actorNodes, byDocument, compare, type ActorNode, type LinkedDocument } from './actorNode';
import { linkPeople } from './actorPeople';
import type { ActorLink } from './buildCorpus';

/**
 * Says which actors of many documents are one. Pure, and the same in whatever order the documents come. Names are met
 * through keys (folded names, sounds, acronyms), never by comparing all with all.
 * @param documents their analyses; ids must differ
 * @param registered entries of actors.yaml: their names and aliases attract, `not` keeps apart, name and kind override
 * @returns one link for each actor of the corpus, sorted by id; registered actors that no document names are left out
 */
export function linkActors(
  documents: readonly LinkedDocument[],
  registered: readonly RegisteredActor[] = [],
): ActorLink[] {
  const nodes = documents.flatMap(actorNodes).sort(byDocument);
  const register = new Map(registered.map((entry) => [entry.id, entry] as const));
  const groups = new ActorGroups(nodes, (a, b) => staysApart(a, b, register));
  attachRegistered(nodes, registered, groups);
  linkStates(nodes, groups);
  linkBodies(
    nodes.filter((node) => node.class === 'body'),
    groups,
  );
  linkPeople(
    nodes.filter((node) => node.class === 'person'),
    groups,
  );
  return describe(groups, register);
}

/** What must never be one: two entries of the register, what `not` forbids, people and bodies, two states, two of one document. */
function staysApart(a: ActorGroup, b: ActorGroup, register: ReadonlyMap<string, RegisteredActor>): boolean {
  if (a.registered !== undefined && b.registered !== undefined && a.registered !== b.registered) return true;
  if (forbids(a, b, register) || forbids(b, a, register)) return true;
  const one = a.nodes[0];
  const other = b.nodes[0];
  if (one && other && one.class !== other.class && a.registered === undefined && b.registered === undefined)
    return true;
  if (one?.class !== 'person' && a.countries.size > 0 && b.countries.size > 0) {
    for (const country of a.countries) if (b.countries.has(country)) return sharesDocument(a, b);
    return true;
  }
  return sharesDocument(a, b);
}

function forbids(a: ActorGroup, b: ActorGroup, register: ReadonlyMap<string, RegisteredActor>): boolean {
  const not = a.registered === undefined ? undefined : register.get(a.registered)?.not;
  if (!not || not.length === 0) return false;
  return (
    (b.registered !== undefined && not.includes(b.registered)) || b.nodes.some(({ actor }) => not.includes(actor.id))
  );
}

/** Within a document coreference has decided already, unless a person's register says otherwise. */
function sharesDocument(a: ActorGroup, b: ActorGroup): boolean {
  if (a.registered !== undefined && a.registered === b.registered) return false;
  const [small, large] = a.documents.size < b.documents.size ? [a, b] : [b, a];
  for (const document of small.documents) if (large.documents.has(document)) return true;
  return false;
}

function attachRegistered(
  nodes: readonly ActorNode[],
  registered: readonly RegisteredActor[],
  groups: ActorGroups,
): void {
  const byName = new Map<string, RegisteredActor[]>();
  for (const entry of registered)
    for (const name of new Set([entry.name, ...entry.aliases].map((text) => nameForm(text).key))) {
      const list = byName.get(name);
      if (list) list.push(entry);
      else byName.set(name, [entry]);
    }
  const firsts = new Map<string, ActorNode>();
  for (const node of nodes) {
    const entry = registeredFor(node, byName);
    if (!entry) continue;
    groups.register(node, entry.id);
    const first = firsts.get(entry.id);
    if (first) groups.join(first, node);
    else firsts.set(entry.id, node);
  }
}

function registeredFor(
  node: ActorNode,
  byName: ReadonlyMap<string, readonly RegisteredActor[]>,
): RegisteredActor | undefined {
  for (const name of node.names) {
    // "Khan" beside a full name says nothing about which Khan
    if (node.class === 'person' && personWords(name).length < 2 && nameForm(node.actor.name).key !== name.key) continue;
    for (const entry of byName.get(name.key) ?? [])
      if ((entry.kind === 'person') === (node.class === 'person') && !entry.not.includes(node.actor.id)) return entry;
  }
  return undefined;
}

function linkStates(nodes: readonly ActorNode[], groups: ActorGroups): void {
  const byCountry = new Map<string, ActorNode>();
  for (const node of nodes) {
    if (node.class !== 'state') continue;
    const key = node.country ?? `name ${node.names[0]?.key ?? ''}`;
    const first = byCountry.get(key);
    if (first) groups.join(first, node);
    else byCountry.set(key, node);
  }
}

function describe(groups: ActorGroups, register: ReadonlyMap<string, RegisteredActor>): ActorLink[] {
  const described = groups
    .all()
    .map((group) => ({
      group,
      entry: group.registered === undefined ? undefined : register.get(group.registered),
      name: nameOf(group),
    }))
    .sort((a, b) => compare(a.name, b.name) || byFirstPart(a.group, b.group));
  const taken = new Set(register.keys());
  const ids = new Map<ActorGroup, string>();
  const idOfPart = new Map<string, string>();
  for (const { group, entry, name } of described) {
    const id = entry?.id ?? uniqueSlug(stateName(group) ?? name, taken);
    ids.set(group, id);
    for (const { document, actor } of group.nodes) idOfPart.set(`${actor.id}\n${document}`, id);
  }
  return described
    .map(({ group, entry, name }): ActorLink => {
      const id = ids.get(group) ?? '';
      const shown = entry?.name ?? name;
      const memberOf = entry?.memberOf ?? above(group, idOfPart, id);
      return {
        id,
        name: shown,
        kind: entry?.kind ?? kindOf(group),
        aliases: distinct(
          [...(entry?.aliases ?? []), ...group.nodes.flatMap(({ actor }) => [actor.name, ...actor.aliases])],
          shown,
        ),
        roles: distinct([...(entry?.roles ?? []), ...group.nodes.flatMap(({ actor }) => actor.roles)], ''),
        ...(memberOf === undefined ? {} : { memberOf }),
        registered: entry !== undefined,
        parts: group.nodes.map(({ document, actor }) => ({ document, actor: actor.id })),
      };
    })
    .sort((a, b) => compare(a.id, b.id));
}

function byFirstPart(a: ActorGroup, b: ActorGroup): number {
  const one = a.nodes[0];
  const other = b.nodes[0];
  return one && other ? byDocument(one, other) : 0;
}

/** The fullest name that its documents use, of equally full ones the most frequent. */
function nameOf({ nodes }: ActorGroup): string {
  const counts = new Map<string, number>();
  for (const { actor } of nodes) counts.set(actor.name, (counts.get(actor.name) ?? 0) + 1);
  const size = (name: string): number => nameForm(name).words.length;
  const [best] = [...counts].sort((a, b) => size(b[0]) - size(a[0]) || b[1] - a[1] || compare(a[0], b[0]));
  return best?.[0] ?? '';
}

function stateName({ nodes }: ActorGroup): string | undefined {
  const node = nodes[0];
  return node?.class === 'state' && node.country !== undefined ? countryOfCode(node.country)?.name : undefined;
}

function kindOf({ nodes }: ActorGroup): ActorKind {
  const counts = new Map<ActorKind, number>();
  for (const { actor } of nodes)
    counts.set(actor.kind, (counts.get(actor.kind) ?? 0) + (actor.kind === 'other' ? 0.1 : 1));
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || ACTOR_KINDS.indexOf(a[0]) - ACTOR_KINDS.indexOf(b[0]));
  return best?.[0] ?? 'other';
}

function above({ nodes }: ActorGroup, idOfPart: ReadonlyMap<string, string>, own: string): string | undefined {
  const counts = new Map<string, number>();
  for (const { document, actor } of nodes) {
    const id = actor.memberOf === undefined ? undefined : idOfPart.get(`${actor.memberOf}\n${document}`);
    if (id !== undefined && id !== own) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  return best?.[0];
}

function distinct(texts: readonly string[], without: string): string[] {
  const seen = new Set([without]);
  const kept: string[] = [];
  for (const text of texts)
    if (text !== '' && !seen.has(text)) {
      seen.add(text);
      kept.push(text);
    }
  return kept;
}

export type { LinkedDocument } from './actorNode';
