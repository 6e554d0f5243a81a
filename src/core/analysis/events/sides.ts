import type { EventType, Participant } from '../../model/event';
import { sameSpan } from '../../text/span';
import type { Candidate } from './candidates';
import type { SentenceFrame } from './sentenceFrame';

/** Acts of two parties: of "A and B met" one stands on each side. */
export const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

const MEDIATING = /^(?:mediat|broker|facilitat)(?:ed|ing|ion)$/;

/** Who mediates behind a trigger: "talks … mediated by [C] and [D]", "with the mediation of [C]". */
export function mediatorsOf(frame: SentenceFrame, trigger: number, candidates: readonly Candidate[]): Candidate[] {
  const { lower, length } = frame;
  for (let k = trigger + 1; k + 1 < length; k++) {
    if (!MEDIATING.test(lower[k]!) || (lower[k + 1] !== 'by' && lower[k + 1] !== 'of')) continue;
    const out: Candidate[] = [];
    let at = k + 2;
    for (const candidate of candidates) {
      if (candidate.inner || candidate.head < at) continue;
      let start = candidate.head;
      while (start > at && frame.phraseHeads[start - 1] === frame.phraseHeads[candidate.head]) start--;
      // only "and", commas and an article between them
      if (start - at > 2) break;
      out.push(candidate);
      at = candidate.head + 1;
      if (lower[at] !== 'and' && lower[at] !== ',') break;
    }
    return out;
  }
  return [];
}

/**
 * Nobody stands on both sides: an actor named twice stays where it is named first, and of two that act together one goes
 * to the other side, as with "the two sides".
 */
export function settleSides(
  type: EventType,
  source: readonly Participant[],
  target: readonly Participant[],
): { readonly source: readonly Participant[]; readonly target: readonly Participant[] } {
  const first = once(source);
  const taken = new Set(first.flatMap(({ actor }) => actor ?? []));
  const second = once(target).filter(({ actor }) => actor === undefined || !taken.has(actor));
  const [one, ...others] = first;
  const pair = one !== undefined && others.some(({ actor }) => actor !== undefined);
  const open = second.every(({ actor }) => actor === undefined);
  if (
    pair &&
    open &&
    (MUTUAL.has(type) || (second.length === 0 && others.some(({ span }) => sameSpan(span, one.span))))
  )
    return { source: [one], target: others };
  return { source: first, target: second };
}

function once(side: readonly Participant[]): Participant[] {
  return side.filter(({ actor }, i) => actor === undefined || side.findIndex((other) => other.actor === actor) === i);
}
