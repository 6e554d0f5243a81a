import { stem } from '../lexicon/stems';
import { UPOS } from '../tagging/upos';
import { R } from './parsing/labels';
import { caseOf, type SentenceFrame } from './sentenceFrame';

/** How a phrase hangs on a trigger, with the roundabout ways of grammar taken out. */
export const Link = {
  none: 0,
  subject: 1,
  object: 2,
  /** Subject of a passive: whom the act befalls. */
  passive: 3,
  agent: 4,
  possessor: 5,
  /** A name or noun before a noun: "[U.S.] airstrike". */
  modifier: 6,
  indirect: 7,
  /** The other half of a clause that a noun stands in: "[The army] launched an offensive". */
  governorSubject: 8,
  governorObject: 9,
  governorPassive: 10,
  between: 11,
  with: 12,
  against: 13,
  of: 14,
  by: 15,
  to: 16,
  from: 17,
  on: 18,
  in: 19,
  for: 20,
  about: 21,
  otherPreposition: 22,
  clauseSubject: 23,
  /** Where phrases only reached through the clause above stand: added to the links above. */
  outer: 32,
} as const;

const PREPOSITIONS = new Map<string, number>([
  ['between', Link.between],
  ['among', Link.between],
  ['with', Link.with],
  ['alongside', Link.with],
  ['against', Link.against],
  ['of', Link.of],
  ['by', Link.by],
  ['to', Link.to],
  ['toward', Link.to],
  ['towards', Link.to],
  ['from', Link.from],
  ['on', Link.on],
  ['upon', Link.on],
  ['at', Link.on],
  ['in', Link.in],
  ['into', Link.in],
  ['near', Link.in],
  ['inside', Link.in],
  ['outside', Link.in],
  ['for', Link.for],
  ['about', Link.about],
  ['over', Link.about],
]);

/** Verbs whose object does what the infinitive behind says: "urged [X] to stop". */
const OBJECT_CONTROL = new Set(
  'urge ask tell order force allow permit enable persuade convince encourage invite call press want require instruct warn help let make cause lead get request advise pressure push forbid command prompt compel authorize accuse'
    .split(' ')
    .map(stem),
);

/**
 * For every position how it hangs on the trigger (a value of `Link`), or 0: subjects, objects and complements, found
 * through passives, relative clauses, participles, coordination, control and light verbs.
 */
export function clauseArguments(frame: SentenceFrame, trigger: number): Uint8Array {
  const links = new Uint8Array(frame.length);
  const put = (position: number, link: number): void => {
    if (position < 0 || position === trigger) return;
    if (links[position] !== 0) return;
    links[position] = link;
  };
  const tag = frame.pos[trigger];
  if (tag === UPOS.NOUN || tag === UPOS.PROPN) nounArguments(frame, trigger, put);
  else predicateArguments(frame, trigger, put, 0);
  spread(frame, links, trigger);
  return links;
}

type Put = (position: number, link: number) => void;

/** Arguments of a verb or of an adjective with a copula. */
function predicateArguments(frame: SentenceFrame, verb: number, put: Put, depth: number): void {
  const { tree, children } = frame;
  for (const child of children[verb]!) {
    const relation = tree.relations[child];
    if (relation === R.nsubj)
      put(child, isRelative(frame, child) ? antecedent(frame, verb, put, Link.subject) : Link.subject);
    else if (relation === R.nsubjPass)
      put(child, isRelative(frame, child) ? antecedent(frame, verb, put, Link.passive) : Link.passive);
    else if (relation === R.obj) put(child, Link.object);
    else if (relation === R.iobj) put(child, Link.indirect);
    else if (relation === R.agent) put(child, Link.agent);
    else if (relation === R.obl || relation === R.nmod) {
      if (frame.dates[child]! < 0) put(child, prepositionLink(frame, child));
    }
  }
  if (!hasSubject(frame, verb)) {
    const subject = impliedSubject(frame, verb, depth);
    if (subject) put(subject.position, subject.link);
  }
  if (
    tree.relations[verb] === R.relcl &&
    hasSubject(frame, verb) &&
    !children[verb]!.some((child) => isRelative(frame, child))
  )
    put(tree.heads[verb]!, Link.object);
  // "held talks with X": the verb of a noun's object may carry the noun's complement; here the verb is its own
  const above = tree.heads[verb]!;
  if (
    above >= 0 &&
    (tree.relations[verb] === R.xcomp || tree.relations[verb] === R.ccomp || tree.relations[verb] === R.advcl)
  ) {
    for (const child of children[above]!) {
      const relation = tree.relations[child];
      if (relation === R.nsubj || relation === R.nsubjPass) put(child, Link.outer + Link.subject);
      else if (relation === R.obj) put(child, Link.outer + Link.object);
      else if (relation === R.obl) put(child, Link.outer + prepositionLink(frame, child));
    }
  }
}

const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose']);

function isRelative(frame: SentenceFrame, position: number): boolean {
  return RELATIVES.has(frame.lower[position]!);
}

/** Gives the noun before a relative clause the pronoun's link; the pronoun itself keeps it as well. */
function antecedent(frame: SentenceFrame, verb: number, put: Put, link: number): number {
  if (frame.tree.relations[verb] === R.relcl) put(frame.tree.heads[verb]!, link);
  return Link.none;
}

function hasSubject(frame: SentenceFrame, verb: number): boolean {
  return frame.children[verb]!.some((child) => {
    const relation = frame.tree.relations[child];
    return relation === R.nsubj || relation === R.nsubjPass || relation === R.csubj;
  });
}

export function isPassive(frame: SentenceFrame, verb: number): boolean {
  return frame.children[verb]!.some((child) => {
    const relation = frame.tree.relations[child];
    return relation === R.auxPass || relation === R.nsubjPass;
  });
}

const PAST_PARTICIPLE = /(?:ed|en|wn|nt|lt|ght|de|ne|ung|uck|hot|eld|ept|ent|ost|old|id|it|ut|et)$/;

function subjectOf(frame: SentenceFrame, verb: number): { position: number; passive: boolean } | undefined {
  for (const child of frame.children[verb]!) {
    const relation = frame.tree.relations[child];
    if (relation === R.nsubj || relation === R.nsubjPass) return { position: child, passive: relation === R.nsubjPass };
  }
  return undefined;
}

/** Who does (or suffers) what a verb without a subject of its own says. */
function impliedSubject(
  frame: SentenceFrame,
  verb: number,
  depth: number,
): { position: number; link: number } | undefined {
  if (depth > 4) return undefined;
  const { tree, children, lower, stems } = frame;
  const head = tree.heads[verb]!;
  if (head < 0) return undefined;
  const relation = tree.relations[verb]!;
  const word = lower[verb]!;
  const participle = !word.endsWith('ing') && PAST_PARTICIPLE.test(word);
  const bare = !children[verb]!.some((child) => tree.relations[child] === R.mark || tree.relations[child] === R.aux);
  const passive = isPassive(frame, verb);
  const own = passive ? Link.passive : Link.subject;
  if (relation === R.acl || relation === R.relcl) {
    if (relation === R.acl && participle && bare && !word.endsWith('ing'))
      return { position: head, link: Link.passive };
    if (relation === R.acl && !word.endsWith('ing') && lower[verb - 1] === 'to') {
      // "plan to attack": who has the plan
      const owner = children[head]!.find((child) => tree.relations[child] === R.poss);
      if (owner !== undefined) return { position: owner, link: own };
      const above = tree.heads[head]!;
      const subject = above >= 0 ? subjectOf(frame, above) : undefined;
      return subject && subject.position !== head
        ? { position: subject.position, link: own }
        : { position: head, link: own };
    }
    return { position: head, link: own };
  }
  if (
    relation === R.conj ||
    relation === R.advcl ||
    relation === R.xcomp ||
    relation === R.parataxis ||
    relation === R.ccomp
  ) {
    if (relation === R.xcomp && OBJECT_CONTROL.has(stems[head]!)) {
      const object = children[head]!.find(
        (child) => tree.relations[child] === R.obj || tree.relations[child] === R.iobj,
      );
      if (object !== undefined) return { position: object, link: own };
    }
    const subject = subjectOf(frame, head);
    if (subject) {
      if (isRelative(frame, subject.position) && tree.relations[head] === R.relcl)
        return { position: tree.heads[head]!, link: own };
      const shared = relation === R.conj && subject.passive && participle && bare;
      return { position: subject.position, link: shared ? Link.passive : own };
    }
    const implied = impliedSubject(frame, head, depth + 1);
    if (!implied) return undefined;
    return { position: implied.position, link: relation === R.conj && participle && bare ? implied.link : own };
  }
  return undefined;
}

/** Arguments of a noun: its own complements, and those of the verb that it completes. */
function nounArguments(frame: SentenceFrame, noun: number, put: Put): void {
  const { tree, children, phraseHeads } = frame;
  let at = noun;
  for (let level = 0; level < 3; level++) {
    const outer = level > 0 ? Link.outer : 0;
    for (const child of children[at]!) {
      if (child === noun) continue;
      const relation = tree.relations[child];
      if (frame.dates[child]! >= 0) continue;
      if (relation === R.poss) put(child, outer + Link.possessor);
      else if (relation === R.amod || relation === R.compound || relation === R.flat) put(child, outer + Link.modifier);
      else if (relation === R.nmod || relation === R.obl) put(child, outer + prepositionLink(frame, child));
      else if (relation === R.nsubj) put(child, outer + Link.clauseSubject);
      else if (relation === R.acl || relation === R.relcl) participleArguments(frame, child, put, outer);
    }
    const relation = tree.relations[at];
    // "a round of talks", "one of the attacks", "attacks and bombings": go on with the noun above
    if (
      tree.heads[at]! >= 0 &&
      (relation === R.conj || relation === R.compound || (relation === R.nmod && isOf(frame, at)))
    )
      at = tree.heads[at]!;
    else break;
  }
  for (let k = noun - 1; k >= 0 && phraseHeads[k] === phraseHeads[noun] && phraseHeads[noun]! >= 0; k--)
    if (frame.labels[k]) put(k, Link.modifier);
  governorArguments(frame, at, put);
}

/** "talks [mediated by X]", "attacks [blamed on X]", "an attack [that killed X]": what the clause behind a noun brings. */
function participleArguments(frame: SentenceFrame, verb: number, put: Put, outer: number): void {
  for (const child of frame.children[verb]!) {
    const relation = frame.tree.relations[child];
    if (relation === R.agent || relation === R.obl) put(child, Link.outer + prepositionLink(frame, child));
    else if (relation === R.obj) put(child, outer + Link.governorObject);
    else if (relation === R.nsubj && !isRelative(frame, child)) put(child, outer + Link.governorSubject);
  }
}

function isOf(frame: SentenceFrame, position: number): boolean {
  const marker = caseOf(frame, position);
  return marker >= 0 && frame.lower[marker] === 'of';
}

/** Arguments of the verb whose subject, object or complement a noun is. */
function governorArguments(frame: SentenceFrame, noun: number, put: Put): void {
  const { tree, children, pos } = frame;
  const verb = tree.heads[noun]!;
  if (verb < 0 || (pos[verb] !== UPOS.VERB && pos[verb] !== UPOS.ADJ && pos[verb] !== UPOS.AUX)) return;
  const relation = tree.relations[noun];
  const isSubject = relation === R.nsubj || relation === R.nsubjPass;
  const base = relation === R.obl || relation === R.advcl ? Link.outer : 0;
  for (const child of children[verb]!) {
    if (child === noun || frame.dates[child]! >= 0) continue;
    const r = tree.relations[child];
    if (r === R.nsubj) put(child, base + Link.governorSubject);
    else if (r === R.nsubjPass) put(child, base + Link.governorPassive);
    else if (r === R.obj || r === R.iobj) put(child, base + Link.governorObject);
    else if (r === R.agent) put(child, base + Link.agent);
    else if (r === R.obl) put(child, base + prepositionLink(frame, child));
  }
  if (!isSubject && !hasSubject(frame, verb)) {
    const subject = impliedSubject(frame, verb, 0);
    if (subject && subject.position !== noun)
      put(subject.position, base + (subject.link === Link.passive ? Link.governorPassive : Link.governorSubject));
  }
}

/** Coordinated phrases share the link of the first. */
function spread(frame: SentenceFrame, links: Uint8Array, trigger: number): void {
  const { tree } = frame;
  for (let i = 0; i < frame.length; i++) {
    if (links[i] !== 0 || i === trigger) continue;
    let k = i;
    for (let n = 0; n < 8 && tree.relations[k] === R.conj && tree.heads[k]! >= 0; n++) k = tree.heads[k]!;
    if (k !== i && k !== trigger && links[k] !== 0) links[i] = links[k]!;
  }
}

function prepositionLink(frame: SentenceFrame, position: number): number {
  const marker = caseOf(frame, position);
  if (marker < 0) return Link.otherPreposition;
  return PREPOSITIONS.get(frame.lower[marker]!) ?? Link.otherPreposition;
}
