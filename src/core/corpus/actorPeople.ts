import { partOfName, samePerson } from '../analysis/coreference/personName';
import { sounds } from '../analysis/coreference/spelling';
import { roleWords } from '../analysis/coreference/holders';
import type { ActorGroups } from './actorGroups';
import { byDocument, compare, fullWords, type ActorNode } from './actorNode';

/**
 * Links people: by full names that can be one person's, where nothing in role or state speaks against it; by surname alone
 * only where one person of the whole corpus comes into question. An office that two people hold links nobody.
 */
export function linkPeople(nodes: readonly ActorNode[], groups: ActorGroups): void {
  const full = nodes.filter((node) => fullWords(node).length > 1);
  linkEqualNames(full, groups);
  linkVariants(full, groups);
  linkSurnames(
    nodes.filter((node) => fullWords(node).length <= 1),
    full,
    groups,
  );
}

function linkEqualNames(full: readonly ActorNode[], groups: ActorGroups): void {
  const byName = new Map<string, ActorNode[]>();
  for (const node of full) push(byName, fullWords(node).join(' '), node);
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
    const words = fullWords(node);
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

function linkSurnames(single: readonly ActorNode[], full: readonly ActorNode[], groups: ActorGroups): void {
  const byPart = new Map<string, ActorNode[]>();
  for (const node of full) {
    const words = fullWords(node);
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) push(byPart, word, node);
  }
  const alone = new Map<string, ActorNode[]>();
  for (const node of single) {
    const word = fullWords(node)[0] ?? '';
    const candidates = (byPart.get(word) ?? []).filter(
      (other) => partOfName(word, fullWords(other)) !== undefined && other.document !== node.document,
    );
    const fitting = new Map(
      candidates.filter((other) => supports(node, other)).map((other) => [groups.of(other), other] as const),
    );
    const [only] = fitting.values();
    if (fitting.size === 1 && only) groups.join(only, node);
    else if (candidates.length === 0) push(alone, word, node);
  }
  // nobody's first name is known: one name and one office are one person
  for (const nodes of alone.values())
    for (const node of nodes) {
      const other = nodes.find((one) => one !== node && supports(one, node) && groups.of(one) !== groups.of(node));
      if (other) groups.join(other, node);
    }
}

function push<K>(map: Map<K, ActorNode[]>, key: K, node: ActorNode): void {
  const list = map.get(key);
  if (list) list.push(node);
  else map.set(key, [node]);
}

/** Whether a surname's holder shows signs of being the other: a shared office, or the same state and no clash of roles. */
function supports(a: ActorNode, b: ActorNode): boolean {
  if (!compatible(a, b)) return false;
  if (a.actor.roles.length > 0 && b.actor.roles.length > 0) return sharesOffice(a, b);
  if (a.country !== undefined && b.country !== undefined) return a.country === b.country;
  return [...a.states].some((state) => b.states.has(state));
}

function sharesOffice(a: ActorNode, b: ActorNode): boolean {
  const left = a.actor.roles.map(roleWords);
  const right = b.actor.roles.map(roleWords);
  return left.some((one) => right.some((other) => one.head === other.head));
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

function lifeOf({ actor }: ActorNode): 'public' | 'other' | undefined {
  const heads = actor.roles.map((role) => roleWords(role).head);
  if (heads.some((head) => PUBLIC_LIFE.has(head))) return 'public';
  return heads.some((head) => OTHER_LIFE.has(head)) ? 'other' : undefined;
}
