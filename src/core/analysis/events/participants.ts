import { UPOS } from '../tagging/upos';
import { clauseArguments } from './clauseArguments';
import type { FeatureList } from './featureList';
import { R } from './parsing/labels';
import type { Candidate } from './candidates';
import { caseOf, type SentenceFrame } from './sentenceFrame';
import { hashPath, meetingPoint, skeleton, treePath } from './treePath';
import { labelOf } from './triggers';

/** An event of the sentence whose participants are decided. */
export interface Decided {
  readonly position: number;
  readonly type: number;
  readonly source: readonly Candidate[];
  readonly target: readonly Candidate[];
}

/** What all candidates of one trigger share. */
export interface TriggerContext {
  readonly position: number;
  /** Number of the type in EVENT_TYPES. */
  readonly type: number;
  readonly passive: boolean;
  readonly hasSubject: boolean;
  readonly hasObject: boolean;
  /** The event that governs this one in the tree, else the nearest before it. */
  readonly governor: Decided | undefined;
  readonly governed: boolean;
  /** How each position hangs on the trigger. */
  readonly links: Uint8Array;
  /** Which links are taken at all, as bits. */
  readonly taken: number;
}

export function triggerContext(
  frame: SentenceFrame,
  position: number,
  type: number,
  decided: readonly Decided[],
): TriggerContext {
  let passive = false;
  let hasSubject = false;
  let hasObject = false;
  for (const child of frame.children[position]!) {
    const r = frame.tree.relations[child];
    if (r === R.auxPass || r === R.nsubjPass) passive = true;
    if (r === R.nsubj) hasSubject = true;
    if (r === R.obj) hasObject = true;
  }
  // "the men detained on Friday": a participle behind its noun, without object
  if (
    frame.tree.relations[position] === R.acl &&
    !hasObject &&
    /(?:ed|en|n|t)$/.test(frame.lower[position]!) &&
    !frame.lower[position]!.endsWith('ing')
  )
    passive = true;
  let governor: Decided | undefined;
  let governed = false;
  for (let k = frame.tree.heads[position]!, n = 0; k >= 0 && n < 12 && !governor; k = frame.tree.heads[k]!, n++)
    governor = decided.find((event) => event.position === k);
  if (governor) governed = true;
  else
    for (const event of decided)
      if (event.position < position && (!governor || event.position > governor.position)) governor = event;
  const links = clauseArguments(frame, position);
  let taken = 0;
  for (const link of links) if (link > 0 && link < 32) taken |= 1 << link;
  return { position, type, passive, hasSubject, hasObject, governor, governed, links, taken };
}

/** The features of a candidate's part in an event. */
export function participantFeatures(
  frame: SentenceFrame,
  trigger: TriggerContext,
  candidates: readonly Candidate[],
  index: number,
  out: FeatureList,
): void {
  const { tree, stemHashes, pos, coded, lower, length, phraseHeads } = frame;
  const candidate = candidates[index]!;
  const self = candidate.head;
  const c = placeFor(frame, trigger, candidate);
  const t = trigger.position;
  const type = trigger.type;
  const part = pos[t] === UPOS.VERB ? 1 : pos[t] === UPOS.NOUN || pos[t] === UPOS.PROPN ? 2 : 3;
  const voice = part * 2 + (trigger.passive ? 1 : 0);
  const side = c < t ? 0 : c > t ? 1 : 2;
  const own = stemHashes[t]!;
  const senseBits = frame.senses[t]!;
  const label = labelOf(frame, self);
  const kind = frame.nounClasses[self]!;
  const what =
    label > 0 ? label : kind > 0 ? 32 + kind : pos[self] === UPOS.PRON ? 30 : pos[self] === UPOS.NUM ? 31 : 29;
  const path = treePath(frame, c, t);
  const way = hashPath(path);
  const relation = tree.relations[c]!;
  const marker = caseOf(frame, c);
  const preposition = marker >= 0 ? stemHashes[marker]! : 5;
  // by position: words right before the phrase and right behind it
  let start = c;
  while (start > 0 && phraseHeads[start - 1] === c) start--;
  const before = start > 0 ? stemHashes[start - 1]! : 7;
  const after = c + 1 < length ? stemHashes[c + 1]! : 8;
  const samePhrase = phraseHeads[c] === phraseHeads[t] && phraseHeads[t]! >= 0 ? 1 : 0;
  const inner = (candidate.inner ? 2 : 0) + samePhrase;

  // how many other candidates and verbs stand between
  const from = Math.min(c, t);
  const to = Math.max(c, t);
  let between = 0;
  let verbs = 0;
  let commas = 0;
  for (let k = from + 1; k < to; k++) {
    if (phraseHeads[k] === k) between++;
    if (pos[k] === UPOS.VERB) verbs++;
    if (lower[k] === ',') commas++;
  }
  const near = Math.min(between, 4) * 16 + Math.min(verbs, 3) * 4 + Math.min(commas, 2);
  const distance = to - from < 2 ? 0 : to - from < 4 ? 1 : to - from < 8 ? 2 : to - from < 15 ? 3 : 4;

  out.add(0, type, side, voice);
  out.add(1, what, type, side);
  out.add(2, what, voice, side);
  out.add(3, stemHashes[self]!, type);
  out.add(4, stemHashes[self]!, side, voice);
  out.add(5, way, voice);
  out.add(6, way, type, voice);
  out.add(7, way, own);
  out.add(8, way, preposition, voice);
  out.add(9, way, preposition, type * 8 + voice);
  out.add(10, way, preposition, own);
  out.add(11, relation, preposition, side * 8 + voice);
  out.add(12, relation, preposition, type * 16 + side * 8 + voice);
  out.add(13, preposition, own, side);
  out.add(14, near, side, voice);
  out.add(15, near, side, type);
  out.add(16, distance, side, type);
  out.add(17, before, side, voice);
  out.add(18, before, own, side);
  out.add(19, before, type, side);
  out.add(20, after, side, voice);
  out.add(21, after, type, side);
  out.add(22, inner, what, voice);
  out.add(23, inner, type, side);
  out.add(24, way, what, voice);
  out.add(25, way, what, type);
  out.add(26, preposition, what, side * 8 + voice);
  out.add(27, coded.tags[c]!, side, voice);
  out.add(28, own, side, what);
  out.add(29, own, side, Math.min(between, 3));
  const needs = (trigger.hasSubject ? 1 : 0) + (trigger.hasObject ? 2 : 0);
  out.add(30, way, needs, voice);
  out.add(31, near, needs, side * 8 + voice);
  out.add(32, relation, stemHashes[Math.max(0, tree.heads[c]!)], side);
  if (path) {
    out.add(33, path.length, side, type);
    out.add(34, path[0] ?? 0, path[path.length - 1] ?? 0, voice);
    out.add(35, path[0] ?? 0, path[path.length - 1] ?? 0, type);
  }
  out.add(36, tree.relations[t]!, relation, side * 8 + voice);
  out.add(37, own, way, needs);
  // the first name or person to the left and to the right is the likeliest
  let rivals = 0;
  for (let k = 0; k < candidates.length; k++) {
    const other = candidates[k]!;
    if (k === index || other.inner) continue;
    if (side === 0 ? other.head > c && other.head < t : other.head < c && other.head > t)
      if (labelOf(frame, other.head) > 0 || frame.nounClasses[other.head]! > 0 || pos[other.head] === UPOS.PRON)
        rivals++;
  }
  out.add(38, Math.min(rivals, 3), side, voice);
  out.add(39, Math.min(rivals, 3), side, type);
  out.add(40, Math.min(rivals, 3), what, side * 8 + voice);
  const lead = index === 0 ? 1 : 0;
  out.add(41, lead, what, voice);
  out.add(42, tree.heads[c] === t ? 1 : 0, relation, type * 8 + voice);
  const meeting = meetingPoint(frame, c, t);
  if (meeting >= 0 && meeting !== t && meeting !== c) {
    out.add(48, way, stemHashes[meeting], voice);
    out.add(49, way, stemHashes[meeting], type);
    out.add(50, way, frame.senses[meeting]! & (1 << type) ? 1 : 0, voice);
  }
  const bones = skeleton(frame, from, to);
  out.add(51, bones, side, voice);
  out.add(52, bones, side * 16 + type, what);
  const link = linkOf(frame, trigger, c);
  const main = trigger.taken & 0x1ffe;
  out.add(53, link, voice);
  out.add(54, link, type, voice);
  out.add(55, link, own);
  out.add(56, link, what, voice);
  out.add(57, link, what, type);
  out.add(58, link, main, part);
  out.add(59, link, main & 0x1e, type);
  out.add(67, link, rivals > 0 ? 1 : 0, type);
  out.add(68, link, side, near);
  out.add(69, link, senseBits, part);
  const governor = trigger.governor;
  if (governor) {
    const tie = trigger.governed ? tree.relations[t]! + 1 : 0;
    const before = governor.source.some((other) => other.head === self)
      ? 1
      : governor.target.some((other) => other.head === self)
        ? 2
        : 0;
    out.add(43, before, governor.type, tie);
    out.add(44, before, governor.type, type);
    out.add(45, before, tie, voice);
    out.add(46, before, type, tie > 0 ? 1 : 0);
    out.add(47, before, stemHashes[governor.position], tie);
    out.add(70, before, link, type);
  }
}

/** The place of a candidate that hangs on the trigger most directly. */
function placeFor(frame: SentenceFrame, trigger: TriggerContext, candidate: Candidate): number {
  if (candidate.places.length < 2) return candidate.head;
  let best = candidate.head;
  let least = Infinity;
  for (const place of candidate.places) {
    const link = linkOf(frame, trigger, place);
    const cost = (link === 0 ? 2000 : link >= 32 ? 1000 : 0) + Math.abs(place - trigger.position);
    if (cost < least) {
      least = cost;
      best = place;
    }
  }
  return best;
}

/** The link of a candidate's head, or of the word of its phrase that has one. */
function linkOf(frame: SentenceFrame, trigger: TriggerContext, head: number): number {
  const own = trigger.links[head]!;
  if (own !== 0) return own;
  const index = frame.mentions[head]!;
  if (index >= 0)
    for (let k = head - 1; k >= 0 && frame.mentions[k] === index; k--) if (trigger.links[k]) return trigger.links[k]!;
  if (index >= 0)
    for (let k = head + 1; k < frame.length && frame.mentions[k] === index; k++)
      if (trigger.links[k]) return trigger.links[k]!;
  return 0;
}

/** More features of a candidate for the target, once the source is chosen. */
export function targetFeatures(
  frame: SentenceFrame,
  trigger: TriggerContext,
  candidate: Candidate,
  source: readonly Candidate[],
  out: FeatureList,
): void {
  const first = source[0];
  const c = placeFor(frame, trigger, candidate);
  const t = trigger.position;
  const { type } = trigger;
  if (!first) {
    out.add(60, type, c < t ? 0 : 1);
    out.add(61, c < t ? 0 : 1, trigger.passive ? 1 : 0);
    return;
  }
  const s = placeFor(frame, trigger, first);
  const order = (c < s ? 0 : 1) + (s < t ? 2 : 0) + (c < t ? 4 : 0);
  const joined = isJoined(frame, s, c) ? 1 : 0;
  out.add(62, order, type, joined);
  out.add(63, order, trigger.passive ? 1 : 0, joined);
  out.add(64, frame.stemHashes[t]!, order, joined);
  const marker = caseOf(frame, c);
  out.add(65, order, marker >= 0 ? frame.stemHashes[marker]! : 5, type);
  out.add(66, hashPath(treePath(frame, c, s)), order);
  out.add(71, linkOf(frame, trigger, c), linkOf(frame, trigger, s), type);
  out.add(72, linkOf(frame, trigger, c), linkOf(frame, trigger, s), joined);
}

/** Whether two phrases are coordinated: "[A], B and [C]". */
export function isJoined(frame: SentenceFrame, a: number, b: number): boolean {
  const from = Math.min(a, b);
  let to = Math.max(a, b);
  while (
    to > from + 1 &&
    frame.phraseHeads[to - 1] === frame.phraseHeads[Math.max(a, b)] &&
    frame.phraseHeads[to - 1]! >= 0
  )
    to--;
  // nothing but "and" between two phrases, whatever the tree says
  if (
    to > from + 1 &&
    to - from <= 3 &&
    frame.lower[to - 1] === 'and' &&
    (to - from === 2 || frame.lower[from + 1] === ',')
  )
    return true;
  const root = (i: number): number => {
    let k = i;
    for (let n = 0; n < 8 && frame.tree.relations[k] === R.conj && frame.tree.heads[k]! >= 0; n++)
      k = frame.tree.heads[k]!;
    return k;
  };
  return root(a) === root(b);
}

/** The features of the case that nobody in the sentence takes the part. */
export function absenceFeatures(
  frame: SentenceFrame,
  trigger: TriggerContext,
  candidates: readonly Candidate[],
  out: FeatureList,
): void {
  const { position: t, type, passive } = trigger;
  const { tree, stemHashes, pos } = frame;
  const part = pos[t] === UPOS.VERB ? 1 : pos[t] === UPOS.NOUN || pos[t] === UPOS.PROPN ? 2 : 3;
  const needs = (trigger.hasSubject ? 1 : 0) + (trigger.hasObject ? 2 : 0) + (passive ? 4 : 0) + part * 8;
  const own = stemHashes[t]!;
  const relation = tree.relations[t]!;
  const head = tree.heads[t]!;
  out.add(80, 1);
  out.add(81, type, needs);
  out.add(82, own, needs);
  out.add(83, own);
  out.add(84, relation, needs);
  out.add(85, relation, type, part);
  out.add(86, head < 0 ? 0 : stemHashes[head]!, relation, part);
  out.add(87, Math.min(candidates.length, 6), type);
  out.add(88, Math.min(candidates.filter((c) => c.head < t).length, 4), needs);
  let marked = 0;
  for (const child of frame.children[t]!) {
    const r = tree.relations[child]!;
    if (r !== R.nmod && r !== R.obl && r !== R.poss && r !== R.agent && r !== R.amod && r !== R.compound) continue;
    marked++;
    const marker = caseOf(frame, child);
    out.add(89, r, marker >= 0 ? stemHashes[marker]! : 5, type);
    out.add(90, r, marker >= 0 ? stemHashes[marker]! : 5, part);
  }
  out.add(91, Math.min(marked, 3), type, part);
  out.add(92, trigger.governor ? trigger.governor.type + 1 : 0, type, trigger.governed ? relation + 1 : 0);
  if (trigger.governor) out.add(94, trigger.governor.source.length > 0 ? 1 : 0, type, trigger.governed ? 1 : 0);
  out.add(95, trigger.taken & 0x1ffe, part);
  out.add(96, trigger.taken & 0x1e, type);
  out.add(97, trigger.taken & 0x1e, own);
  out.add(98, trigger.taken & 0x7fe000, type);
  for (let bit = 1; bit < 24; bit++) if (trigger.taken & (1 << bit)) out.add(99, bit, type, part);
}

/** More features of the case without target, once the source is chosen. */
export function noTargetFeatures(
  { type, passive, taken }: TriggerContext,
  source: readonly Candidate[],
  out: FeatureList,
): void {
  out.add(93, source.length > 0 ? 1 : 0, type, passive ? 1 : 0);
  out.add(100, source.length > 0 ? 1 : 0, taken & 0x1e, passive ? 1 : 0);
}
