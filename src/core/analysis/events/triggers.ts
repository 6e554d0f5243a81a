import { frameSenses } from '../lexicon/eventFrames';
import { triggerSenses, type TriggerSenses } from '../lexicon/eventTriggers';
import { hashString } from '../tagging/hash';
import { UPOS } from '../tagging/upos';
import type { FeatureList } from './featureList';
import { R } from './parsing/labels';
import type { SentenceFrame } from './sentenceFrame';

/** Whether a word of this part of speech can name an event. */
export function canTrigger(pos: number): boolean {
  return pos === UPOS.VERB || pos === UPOS.NOUN || pos === UPOS.ADJ || pos === UPOS.PROPN || pos === UPOS.AUX;
}

/** The types that the lexicon gives a word of this part of speech, as bits. */
export function sensesOf(key: string, pos: number): number {
  const senses = triggerSenses(key);
  if (!senses) return 0;
  return sensesByPart(senses, pos);
}

function sensesByPart(senses: TriggerSenses, pos: number): number {
  if (pos === UPOS.VERB || pos === UPOS.AUX) return senses.verb || senses.adjective;
  if (pos === UPOS.ADJ) return senses.adjective | senses.verb;
  return senses.noun || senses.verb;
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'without']);
const LIGHT_VERBS = new Set(
  'hold make take have give launch carry conduct stage begin start end resume open issue order impose sign reach announce call call-for continue suspend lift host receive offer provide send launch face do commit perpetrate mount wag'
    .split(' ')
    .map((verb) => verb.replace(/e$/, '')),
);

/** The features of one candidate by itself. */
export function triggerFeatures(frame: SentenceFrame, i: number, out: FeatureList): void {
  const { stems, stemHashes, pos, coded, tree, children, labels, length, lower } = frame;
  const tags = coded.tags;
  const stemAt = (k: number): number => (k < 0 || k >= length ? 99 : stemHashes[k]!);
  const tagAt = (k: number): number => (k < 0 || k >= length ? 999 : tags[k]!);
  const part = pos[i] === UPOS.AUX ? UPOS.VERB : pos[i]!;
  const own = stemHashes[i]!;
  const word = coded.words[i]!;
  const senses = frame.senses[i]!;
  const head = tree.heads[i]!;
  const relation = tree.relations[i]!;

  out.clear();
  out.add(0, 1);
  out.add(1, own);
  out.add(2, own, part);
  out.add(3, word);
  out.add(4, tagAt(i));
  out.add(5, hashString(lower[i]!.slice(-4)), part);
  const sense = (template: number, context: number): void => {
    if (senses === 0) out.add(template, 77, part, context);
    // the set bits alone, from the lowest
    else
      for (let left = senses; left !== 0; left &= left - 1)
        out.add(template, 31 - Math.clz32(left & -left), part, context);
  };
  sense(6, 0);
  out.add(7, senses, part);

  for (let d = 1; d <= 2; d++) {
    out.add(8 + d, stemAt(i - d), own);
    out.add(10 + d, stemAt(i + d), own);
    out.add(12 + d, stemAt(i - d));
    out.add(14 + d, stemAt(i + d));
    sense(16 + d, stemAt(i - d));
    sense(18 + d, stemAt(i + d));
  }
  out.add(21, tagAt(i - 1), tagAt(i), tagAt(i + 1));
  out.add(22, stemAt(i - 1), stemAt(i + 1), part);
  sense(23, tagAt(i - 1));
  sense(24, tagAt(i + 1));

  // tree
  out.add(25, relation, own);
  sense(26, relation);
  out.add(27, stemAt(head), own);
  out.add(28, stemAt(head), relation, part);
  sense(29, hashPair(stemAt(head), relation));
  if (head >= 0) {
    const headSenses = frame.senses[head]!;
    if (headSenses) for (let t = 0; t < 16; t++) if (headSenses & (1 << t)) sense(30, t * 64 + relation);
    if (LIGHT_VERBS.has(stems[head]!)) sense(31, relation);
  }
  let shape = 0;
  let negated = 0;
  for (const child of children[i]!) {
    const r = tree.relations[child]!;
    if (r === R.punct) continue;
    const label = labelOf(frame, child);
    out.add(32, r, own);
    sense(33, r * 8 + label);
    out.add(34, stemAt(child), own, r);
    out.add(35, stemAt(child), r, part);
    if (r === R.obj || r === R.nsubjPass || r === R.nsubj || r === R.obl || r === R.nmod) {
      out.add(36, own, r, label);
      sense(37, hashPair(stemAt(child), r));
      const marker = children[child]!.find((k) => tree.relations[k] === R.case && k < child);
      if (marker !== undefined) {
        out.add(38, own, stemHashes[marker], label);
        sense(39, hashPair(stemHashes[marker]!, label));
        out.add(51, own, stemHashes[marker]);
      }
    }
    if (r === R.particle) out.add(40, stemAt(child), own);
    if (NEGATIONS.has(lower[child]!)) negated = 1;
    shape |= shapeBit(r);
  }
  const frames = framesAround(frame, i);
  for (let t = 0; t < 16; t++) {
    if (frames.down & (1 << t)) out.add(57, t);
    if (frames.down & (1 << t)) out.add(58, t, senses & (1 << t) ? 1 : 0, part);
    if (frames.up & (1 << t)) out.add(59, t);
    if (frames.up & (1 << t)) out.add(60, t, senses & (1 << t) ? 1 : 0, part);
  }
  out.add(61, frames.down === 0 ? 0 : 1, frames.up === 0 ? 0 : 1, part);
  out.add(41, shape, part);
  sense(42, shape);
  out.add(43, shape, own);
  out.add(44, negated, own);
  sense(45, negated);

  // names and other possible triggers around it
  let leftName = 0;
  for (let k = i - 1; k >= 0 && leftName === 0; k--) leftName = labels[k]!;
  let rightName = 0;
  for (let k = i + 1; k < length && rightName === 0; k++) rightName = labels[k]!;
  sense(46, leftName * 8 + rightName);
  out.add(47, leftName * 8 + rightName, part);
  out.add(48, labels[i]!, part);
  let before = 0;
  let after = 0;
  for (let k = 0; k < length; k++) {
    if (k === i || (frame.senses[k]! & senses) === 0 || !canTrigger(pos[k]!)) continue;
    if (k < i) before++;
    else after++;
    if (Math.abs(k - i) < 12) out.add(49, own, stemHashes[k], k < i ? 1 : 0);
  }
  sense(50, Math.min(before, 2) * 3 + Math.min(after, 2));
  sense(52, length < 12 ? 0 : length < 25 ? 1 : 2);
  const headless = frame.phraseHeads[i]!;
  out.add(53, headless === i ? 1 : headless < 0 ? 0 : 2, own);
  sense(54, headless === i ? 1 : headless < 0 ? 0 : 2);
  if (headless > i) {
    out.add(55, own, stemHashes[headless]);
    sense(56, stemHashes[headless]!);
  }
}

function hashPair(a: number, b: number): number {
  return Math.imul(a, 31) + b;
}

/** Label of the name in the phrase that a position heads. */
export function labelOf(frame: SentenceFrame, position: number): number {
  const own = frame.labels[position]!;
  if (own) return own;
  for (let k = position - 1; k >= 0 && frame.phraseHeads[k] === position; k--)
    if (frame.labels[k]) return frame.labels[k]! + 8;
  return 0;
}

function shapeBit(relation: number): number {
  switch (relation) {
    case R.nsubj:
      return 1;
    case R.nsubjPass:
      return 2;
    case R.obj:
      return 4;
    case R.ccomp:
      return 8;
    case R.xcomp:
      return 16;
    case R.auxPass:
      return 32;
    case R.agent:
      return 64;
    case R.aux:
      return 128;
    case R.mark:
      return 256;
    case R.poss:
      return 512;
    case R.cop:
      return 1024;
    default:
      return 0;
  }
}

/** What pairs of words the candidate is part of: `down` as the first of them (the verb), `up` as the second. */
function framesAround(frame: SentenceFrame, i: number): { readonly down: number; readonly up: number } {
  const { stems, tree, children } = frame;
  const own = stems[i]!;
  let down = 0;
  let up = 0;
  for (const child of children[i]!) {
    const relation = tree.relations[child];
    if (relation === R.obj || relation === R.nsubjPass || relation === R.obl) down |= frameSenses(own, stems[child]!);
    else if (relation === R.compound || relation === R.amod) up |= frameSenses(stems[child]!, own);
    else if (relation === R.acl) up |= frameSenses(stems[child]!, own);
  }
  const head = tree.heads[i]!;
  const relation = tree.relations[i];
  if (head >= 0 && (relation === R.obj || relation === R.nsubjPass || relation === R.obl))
    up |= frameSenses(stems[head]!, own);
  if (i > 0) up |= frameSenses(stems[i - 1]!, own);
  for (let k = i + 1; k <= i + 4 && k < stems.length; k++) down |= frameSenses(own, stems[k]!);
  return { down, up };
}
