import { samePerson } from '../analysis/coreference/personName';
import { sounds } from '../analysis/coreference/spelling';
import type { ActorGroup, ActorGroups } from './actorGroups';
import { byDocument, compare, type ActorNode } from './actorNode';

/**
 * Links people: by full names that can be one person's, where nothing in role or state speaks against it; by surname alone
 * only where one person of the whole corpus comes into question. An office that two people hold links nobody.
 */
export function linkPeople(nodes: readonly ActorNode[], groups: ActorGroups): void {
  const full = nodes.filter((node) => node.fullName.length > 1);
  linkEqualNames(full, groups);
  linkVariants(full, groups);
  linkSurnames(
    nodes.filter((node) => node.fullName.length <= 1),
    full,
    groups,
  );
}

function linkEqualNames(full: readonly ActorNode[], groups: ActorGroups): void {
  const byName = new Map<string, ActorNode[]>();
  for (const node of full) push(byName, node.fullName.join(' '), node);
  for (const same of byName.values()) {
    // the best known comes first: those of whom less is known join it
    const ordered = [...same].sort((a, b) => b.actor.roles.length - a.actor.roles.length || byDocument(a, b));
    const heads: ActorNode[] = [];
    for (const node of ordered) {
      const head = heads.find((other) => compatible(other, node) && groups.join(other, node));
      if (!head) heads.push(node);
    }
  }
}

interface FullName {
  readonly node: ActorNode;
  readonly words: readonly string[];
}

/** "Ishaq Dar" and "Mohammad Ishaq Dar", "Joe Biden" and "Joseph R. Biden": only where the shorter fits one person. */
function linkVariants(full: readonly ActorNode[], groups: ActorGroups): void {
  const blocks = new Map<string, Map<string, FullName>>();
  for (const node of full) {
    const words = node.fullName;
    // two names of one person end alike, or the one begins with the other
    for (const key of [`end ${sounds(words.at(-1) ?? '')}`, `begin ${words.slice(0, 2).map(sounds).join(' ')}`]) {
      const block = blocks.get(key) ?? new Map<string, FullName>();
      blocks.set(key, block);
      const name = words.join(' ');
      if (!block.has(name)) block.set(name, { node, words });
    }
  }
  for (const [, block] of [...blocks].sort(([a], [b]) => compare(a, b))) {
    if (block.size < 2) continue;
    const names = [...block].sort(([a], [b]) => compare(a, b)).map(([, name]) => name);
    for (const { node, words } of names) {
      const fits = names.filter(
        (other) =>
          other.node !== node &&
          other.words.length >= words.length &&
          samePerson(words, other.words) &&
          compatible(node, other.node),
      );
      const distinct = fits.filter((a, i) => fits.slice(0, i).every((b) => !samePerson(a.words, b.words)));
      if (distinct.length === 1) for (const other of fits) groups.join(node, other.node);
    }
  }
}

/** What is known of one person from all the documents that give the full name. */
interface Portrait {
  readonly node: ActorNode;
  readonly names: Map<string, readonly string[]>;
  readonly offices: Set<string>;
  readonly countries: Set<string>;
  readonly states: Set<string>;
  readonly documents: ReadonlySet<string>;
  readonly lives: Set<'public' | 'other'>;
}

function portraits(full: readonly ActorNode[], groups: ActorGroups): Portrait[] {
  const byGroup = new Map<ActorGroup, Portrait>();
  for (const node of full) {
    const group = groups.of(node);
    let portrait = byGroup.get(group);
    if (!portrait) {
      const { documents } = group;
      portrait = {
        node,
        names: new Map(),
        offices: new Set(),
        countries: new Set(),
        states: new Set(),
        documents,
        lives: new Set(),
      };
      byGroup.set(group, portrait);
    }
    portrait.names.set(node.fullName.join(' '), node.fullName);
    for (const { head } of node.roles) portrait.offices.add(head);
    if (node.country !== undefined) portrait.countries.add(node.country);
    for (const state of node.states) portrait.states.add(state);
    const life = lifeOf(node);
    if (life !== undefined) portrait.lives.add(life);
  }
  return [...byGroup.values()];
}

function linkSurnames(single: readonly ActorNode[], full: readonly ActorNode[], groups: ActorGroups): void {
  const byPart = new Map<string, Set<Portrait>>();
  for (const portrait of portraits(full, groups))
    for (const words of portrait.names.values())
      for (const word of [words[0] ?? '', words.at(-1) ?? '']) {
        const list = byPart.get(word);
        if (list) list.add(portrait);
        else byPart.set(word, new Set([portrait]));
      }
  const alone = new Map<string, ActorNode>();
  for (const node of single) {
    const word = node.fullName[0] ?? '';
    const candidates = [...(byPart.get(word) ?? [])].filter(({ documents }) => !documents.has(node.document));
    const fitting = candidates.filter((portrait) => supports(node, portrait));
    const [only] = fitting;
    if (only && fitting.length === 1) groups.join(only.node, node);
    else if (candidates.length === 0) {
      // nobody's first name is known: one name and one office or state are one person
      for (const sign of signs(node)) {
        const key = `${word} ${sign}`;
        const first = alone.get(key);
        if (!first) alone.set(key, node);
        else if (compatible(first, node)) groups.join(first, node);
      }
    }
  }
}

function signs({ roles, country, scene }: ActorNode): string[] {
  if (roles.length > 0) return roles.map(({ head }) => head);
  const home = country ?? scene;
  return home === undefined ? [] : [home];
}

/** Whether a surname's holder shows signs of being that person: a shared office, or a shared state and no clash. */
function supports(node: ActorNode, portrait: Portrait): boolean {
  const { offices, countries, states, lives } = portrait;
  const life = lifeOf(node);
  if (life !== undefined && lives.size > 0 && !lives.has(life)) return false;
  const sharesRole = node.roles.some(({ head }) => offices.has(head));
  if (node.roles.length > 0 && offices.size > 0) return sharesRole;
  if (node.country !== undefined && countries.size > 0) return countries.has(node.country);
  return [...node.states].some((state) => states.has(state));
}

function push<K>(map: Map<K, ActorNode[]>, key: K, node: ActorNode): void {
  const list = map.get(key);
  if (list) list.push(node);
  else map.set(key, [node]);
}

function sharesOffice(a: ActorNode, b: ActorNode): boolean {
  return a.roles.some((one) => b.roles.some((other) => one.head === other.head));
}

const PUBLIC_LIFE = new Set(
  'president minister premier secretary ambassador envoy diplomat senator lawmaker legislator governor mayor chancellor king queen prince emir sultan general colonel commander admiral lieutenant brigadier marshal spokesperson leader deputy speaker politician congressman parliamentarian undersecretary commissioner official'.split(
    ' ',
  ),
);
const OTHER_LIFE = new Set(
  'journalist reporter correspondent editor professor doctor teacher lecturer researcher scientist historian economist engineer driver coach author writer columnist broadcaster presenter physician technician student resident witness victim farmer fisherman'.split(
    ' ',
  ),
);

/** Whether two people of one name can be one: no state and no walk of life speaks against it. */
function compatible(a: ActorNode, b: ActorNode): boolean {
  if (a.document === b.document) return false;
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country && !sharesOffice(a, b))
    return false;
  const left = lifeOf(a);
  const right = lifeOf(b);
  return left === undefined || right === undefined || left === right;
}

function lifeOf({ roles }: ActorNode): 'public' | 'other' | undefined {
  if (roles.some(({ head }) => PUBLIC_LIFE.has(head))) return 'public';
  return roles.some(({ head }) => OTHER_LIFE.has(head)) ? 'other' : undefined;
}
