import { EVENT_TYPES } from '../../model/event';
import { stem } from '../lexicon/stems';
import type { Candidate } from './candidates';
import type { RankedEvent } from './roles';
import type { SentenceFrame } from './sentenceFrame';

const ASSAULT = EVENT_TYPES.indexOf('ASSAULT');
/** Words for what an attack does to people: beside the attack's own word they tell of the same happening. */
const HARM = new Set('kill wound injure hurt maim die death killing casualty'.split(' ').map(stem));
/** How far up the tree the two words may be apart. */
const REACH = 3;

/**
 * Of "a bombing killed five" and "attacked a base, killing five" one mention is left, the attack, with all
 * participants. Where the killing is told first ("killed in an attack") both words stay: annotators take either.
 */
export function joinConsequences(frame: SentenceFrame, events: readonly RankedEvent[]): RankedEvent[] {
  let left = [...events];
  for (const harm of events) {
    if (harm.type !== ASSAULT || !HARM.has(frame.stems[harm.position]!) || !left.includes(harm)) continue;
    const attack = left.find(
      (other) =>
        other !== harm &&
        other.type === ASSAULT &&
        !HARM.has(frame.stems[other.position]!) &&
        other.position < harm.position &&
        areTied(frame, harm.position, other.position),
    );
    if (!attack) continue;
    const joined: RankedEvent = {
      ...attack,
      source: attack.source.length > 0 ? attack.source : harm.source,
      target: union(attack.target, harm.target),
      date: attack.date ?? harm.date,
      place: attack.place ?? harm.place,
      by: attack.by ?? harm.by,
    };
    left = left.filter((event) => event !== harm).map((event) => (event === attack ? joined : event));
  }
  return left;
}

function union(a: readonly Candidate[], b: readonly Candidate[]): Candidate[] {
  return [...a, ...b.filter((one) => !a.some((other) => other.head === one.head))];
}

function areTied(frame: SentenceFrame, a: number, b: number): boolean {
  return isBelow(frame, a, b) || isBelow(frame, b, a);
}

function isBelow(frame: SentenceFrame, below: number, above: number): boolean {
  for (let k = frame.tree.heads[below]!, n = 0; k >= 0 && n < REACH; k = frame.tree.heads[k]!, n++)
    if (k === above) return true;
  return false;
}
