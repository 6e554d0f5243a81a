import { ROLE_NOUNS } from '../lexicon/titles';
import { UPOS } from '../tagging/upos';
import { R } from './parsing/labels';
import type { Candidate } from './candidates';
import { isNominal, type SentenceFrame } from './sentenceFrame';

const HE = new Set(['he', 'him', 'his', 'she', 'her', 'himself', 'herself']);
const IT = new Set(['it', 'its', 'itself']);
const THEY = new Set(['they', 'them', 'their', 'themselves']);
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);
const PERSON = 1;
const BODY = new Set([2, 3, 4]);

/**
 * Joins candidates of one sentence that stand for the same: a pronoun with the phrase before it, a relative pronoun with
 * its noun, a description with the name beside it. The name or the fuller phrase stays and takes the others' places.
 */
export function joinCandidates(frame: SentenceFrame, candidates: readonly Candidate[]): Candidate[] {
  const keeper = new Map<Candidate, Candidate>();
  const byHead = new Map(candidates.map((candidate) => [candidate.head, candidate]));
  for (const [index, candidate] of candidates.entries()) {
    const other = antecedent(frame, candidates, index, byHead) ?? appositive(frame, candidate, byHead);
    if (other && other !== candidate && !chainOf(keeper, other).includes(candidate)) keeper.set(candidate, other);
  }
  const places = new Map<Candidate, number[]>();
  for (const candidate of candidates) {
    const kept = chainOf(keeper, candidate).at(-1)!;
    places.set(kept, [...(places.get(kept) ?? []), candidate.head]);
  }
  return candidates.flatMap((candidate) => {
    const own = places.get(candidate);
    return own === undefined ? [] : [{ ...candidate, places: own }];
  });
}

function chainOf(keeper: ReadonlyMap<Candidate, Candidate>, candidate: Candidate): Candidate[] {
  const chain = [candidate];
  for (let next = keeper.get(candidate); next && chain.length < 10; next = keeper.get(next)) chain.push(next);
  return chain;
}

function antecedent(
  frame: SentenceFrame,
  candidates: readonly Candidate[],
  index: number,
  byHead: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  const candidate = candidates[index]!;
  const { head } = candidate;
  if (frame.pos[head] !== UPOS.PRON && frame.pos[head] !== UPOS.DET) return undefined;
  const word = frame.lower[head]!;
  if (RELATIVE.has(word)) {
    for (let k = head, n = 0; k >= 0 && n < 5; k = frame.tree.heads[k]!, n++)
      if (frame.tree.relations[k] === R.relcl) return byHead.get(frame.tree.heads[k]!);
    return undefined;
  }
  const fits = HE.has(word)
    ? (other: Candidate): boolean => isPerson(frame, other)
    : IT.has(word)
      ? (other: Candidate): boolean => isBody(frame, other)
      : THEY.has(word)
        ? (other: Candidate): boolean => isPlural(frame, other)
        : undefined;
  if (!fits) return undefined;
  let best: Candidate | undefined;
  for (let k = index - 1; k >= 0; k--) {
    const other = candidates[k]!;
    if (other.inner || !fits(other)) continue;
    // subjects are taken up more often than what stands nearer
    if (isSubject(frame, other.head)) return other;
    best ??= other;
  }
  return best;
}

function isSubject(frame: SentenceFrame, position: number): boolean {
  const relation = frame.tree.relations[position];
  return relation === R.nsubj || relation === R.nsubjPass;
}

function isPerson(frame: SentenceFrame, { head }: Candidate): boolean {
  if (frame.labels[head] === PERSON) return true;
  if (frame.labels[head] !== 0) return false;
  const word = frame.lower[head]!;
  return ROLE_NOUNS.has(word) || (frame.nounClasses[head] === 5 && !word.endsWith('s') && word !== 'people');
}

function isBody(frame: SentenceFrame, { head }: Candidate): boolean {
  if (BODY.has(frame.labels[head]!)) return true;
  const kind = frame.nounClasses[head]!;
  return frame.labels[head] === 0 && kind > 0 && kind < 5 && !frame.lower[head]!.endsWith('s');
}

function isPlural(frame: SentenceFrame, { head }: Candidate): boolean {
  if (frame.labels[head] !== 0) return frame.labels[head] === 3 || frame.labels[head] === 6;
  const word = frame.lower[head]!;
  if (frame.pos[head] === UPOS.NUM) return true;
  return (word.endsWith('s') && isNominal(frame.pos, head)) || /^(?:people|police|men|women|children)$/.test(word);
}

/** "the army chief, [Dan Halutz]", "the militant group [Hamas]": a description gives way to the name beside it. */
function appositive(
  frame: SentenceFrame,
  candidate: Candidate,
  byHead: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  const { head } = candidate;
  if (candidate.inner || !isNominal(frame.pos, head) || frame.labels[head] !== 0) return undefined;
  if (frame.nounClasses[head] === 0) return undefined;
  const named = sharedTitle(frame, head, byHead);
  if (named) return named;
  for (const child of frame.children[head]!) {
    if (frame.tree.relations[child] !== R.appos && frame.tree.relations[child] !== R.flat) continue;
    const other = nameAt(frame, byHead, child);
    if (other && isBeside(frame, candidate, other)) return other;
  }
  const above = frame.tree.heads[head]!;
  if (above >= 0 && (frame.tree.relations[head] === R.appos || frame.tree.relations[head] === R.flat)) {
    const other = nameAt(frame, byHead, above);
    if (other && isBeside(frame, candidate, other)) return other;
  }
  return undefined;
}

/** "Deputy Prime Minister and Foreign Minister [Anna Weiss]": two offices of one person. */
function sharedTitle(
  frame: SentenceFrame,
  head: number,
  byHead: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  const { lower, phraseHeads, labels } = frame;
  if (!ROLE_NOUNS.has(lower[head]!) || lower[head + 1] !== 'and') return undefined;
  const name = phraseHeads[head + 2] ?? -1;
  if (name < 0 || labels[name] !== PERSON) return undefined;
  for (let k = head + 2; k < name && labels[k] !== PERSON; k++) if (ROLE_NOUNS.has(lower[k]!)) return byHead.get(name);
  return undefined;
}

/** Nothing but a comma and a title stands between. */
function isBeside(frame: SentenceFrame, a: Candidate, b: Candidate): boolean {
  const from = Math.min(a.head, b.head);
  const to = Math.max(a.head, b.head);
  for (let k = from + 1; k < to; k++)
    if (frame.pos[k] === UPOS.VERB || frame.pos[k] === UPOS.ADP || frame.pos[k] === UPOS.CCONJ) return false;
  return to - from < 10;
}

function nameAt(frame: SentenceFrame, byHead: ReadonlyMap<number, Candidate>, position: number): Candidate | undefined {
  const index = frame.mentions[position]!;
  if (index < 0) return undefined;
  for (let k = position; k < frame.length && frame.mentions[k] === index; k++) {
    const candidate = byHead.get(k);
    if (candidate && !candidate.inner && frame.labels[k]! <= 4) return candidate;
  }
  return undefined;
}
