import { abbreviates, looksLikeAcronym } from '../analysis/coreference/acronyms';
import { bodyName } from '../analysis/coreference/bodyName';
import type { NameForm } from '../analysis/coreference/nameForm';
import { sounds } from '../analysis/coreference/spelling';
import { ARMED_GROUP_NOUNS } from '../analysis/lexicon/armedGroups';
import { GOVERNMENT_HEADS, ORGANISATION_HEADS, PARTY_WORDS } from '../analysis/lexicon/institutions';
import type { ActorGroups } from './actorGroups';
import type { ActorNode } from './actorNode';

const GENERIC = new Set([
  ...GOVERNMENT_HEADS,
  ...ORGANISATION_HEADS,
  ...ARMED_GROUP_NOUNS,
  ...PARTY_WORDS,
  ...'the of for and on to in foreign home interior defence defense finance justice health education oil energy information state supreme high central federal national general public regional local provincial constitutional royal armed security military civil affairs global international joint new special people intelligence small expanded election electoral human rights'.split(
    ' ',
  ),
]);

/** Links bodies: by distinctive names, declared aliases and acronyms; offices that every state has only within one state. */
export function linkBodies(nodes: readonly ActorNode[], groups: ActorGroups): void {
  const byKey = new Map<string, ActorNode>();
  const acronyms: { node: ActorNode; name: NameForm }[] = [];
  for (const node of nodes)
    for (const name of node.names) {
      if (looksLikeAcronym(name.text)) acronyms.push({ node, name });
      for (const key of bodyKeys(node, name)) {
        const known = byKey.get(key);
        if (known) groups.join(known, node);
        else byKey.set(key, node);
      }
    }
  linkAcronyms(nodes, acronyms, groups);
}

/** The keys under which a body's name is looked for: those who share one are one, unless something speaks against it. */
export function bodyKeys(node: ActorNode, form: NameForm): string[] {
  const name = bodyName(form);
  if (name.known !== undefined) return [`known ${name.known}`];
  if (looksLikeAcronym(form.text) && name.office === undefined) return [];
  const words = name.office === undefined ? name.words : name.office.split(' ');
  const generic = name.office !== undefined || words.every((word) => GENERIC.has(word) || /^\d+\p{L}*$/u.test(word));
  const core = words
    .map((word) => (word.length >= 4 ? sounds(word) : LINKS.has(word) ? '' : word))
    .filter((word) => word !== '');
  if (core.length === 0) return [];
  const home = name.country?.code ?? node.country;
  if (generic) {
    // "the Coalition" beside "Global Coalition": the other name says which
    if (node.names.some((other) => other !== form && distinctive(other))) return [];
    const ofState = name.office !== undefined || words.length > 1 || GOVERNMENT_HEADS.has(words.at(-1) ?? '');
    const place = home ?? (ofState ? node.scene : undefined);
    return place === undefined ? [] : [`${place} ${core.sort().join(' ')}`];
  }
  // in no order, so that "Committee on Refugees" is the "Refugees Committee"
  const bag = core.sort().join(' ');
  return name.country === undefined
    ? [`name ${bag}`]
    : [`${name.country.code} ${bag}`, ...(core.length > 1 ? [`name ${bag}`] : [])];
}

function distinctive(form: NameForm): boolean {
  if (looksLikeAcronym(form.text)) return false;
  const { words, office, known } = bodyName(form);
  return known !== undefined || (office === undefined && !words.every((word) => GENERIC.has(word)));
}

const LINKS = new Set('e i ul ur al el of the and de'.split(' '));

/** An acronym alone goes to the one group that bears it or that its letters spell. */
function linkAcronyms(
  nodes: readonly ActorNode[],
  acronyms: readonly { node: ActorNode; name: NameForm }[],
  groups: ActorGroups,
): void {
  const byAcronym = new Map<string, { node: ActorNode; spelled: boolean }[]>();
  for (const { node, name } of acronyms) {
    const spelled = node.names.some((other) => !looksLikeAcronym(other.text));
    const list = byAcronym.get(name.key);
    if (list) list.push({ node, spelled });
    else byAcronym.set(name.key, [{ node, spelled }]);
  }
  const spelledBy = new Map<string, ActorNode[]>();
  for (const node of nodes)
    for (const { text, words } of node.names) {
      if (words.length < 2) continue;
      const initials = words
        .filter((word) => !LINKS.has(word))
        .map((word) => word.charAt(0))
        .join('');
      const list = byAcronym.has(initials) ? (spelledBy.get(initials) ?? []) : undefined;
      if (list && abbreviates(initials, text)) spelledBy.set(initials, [...list, node]);
    }
  for (const [acronym, bearers] of [...byAcronym].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const full = [
      ...bearers.filter(({ spelled }) => spelled).map(({ node }) => node),
      ...(spelledBy.get(acronym) ?? []),
    ];
    const homes = new Set(full.map((node) => groups.of(node)));
    const bare = bearers.filter(({ spelled }) => !spelled).map(({ node }) => node);
    if (homes.size > 1) continue;
    const first = full[0] ?? bare[0];
    if (first) for (const node of bare) groups.join(first, node);
  }
}
