import type { EventStatus, EventType } from '../../model/event';
import { reportingVerb } from '../lexicon/reportingVerbs';
import { stem } from '../lexicon/stems';
import { UPOS } from '../tagging/upos';
import { R } from './parsing/labels';
import type { SentenceFrame } from './sentenceFrame';

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'without']);
const CONDITIONS = new Set(['if', 'unless', 'provided', 'should', 'whether', 'until']);
const POSSIBLE = new Set(['could', 'might', 'may', 'would', 'can']);
const FUTURE = new Set(['will', 'shall', '’ll', "'ll", 'wo']);
const PLANS = new Set(
  'plan intend expect schedule set due hope want aim prepare propose seek consider decide will agree promise pledge vow threaten offer ask urge call demand order request invite ready warn likely going'
    .split(' ')
    .map(stem),
);
const COMING = new Set('next upcoming forthcoming planned scheduled future proposed possible potential'.split(' '));
const DOUBTS = new Set('alleged allegedly reportedly suspected apparently purported supposedly accused'.split(' '));

/** Types that are acts of speech: their own verb is what was done, whatever is said in it. */
const SPEECH: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'THREATEN', 'REJECT', 'AGREE']);

/**
 * Whether an event is told as done, planned, denied, alleged or conditional, from negation, modal verbs, the verbs that
 * govern it and the words beside it.
 */
export function statusOf(frame: SentenceFrame, position: number, type: EventType): EventStatus {
  const { tree, children, lower, stems, pos } = frame;
  for (let k = Math.max(0, position - 3); k < position; k++) {
    if (DOUBTS.has(lower[k]!)) return 'alleged';
    if (COMING.has(lower[k]!) && pos[position] !== UPOS.VERB) return 'planned';
  }
  let at = position;
  let status: EventStatus = 'asserted';
  for (let n = 0; n < 5 && at >= 0; n++) {
    let subject = false;
    for (const child of children[at]!) {
      const word = lower[child]!;
      const relation = tree.relations[child]!;
      if (relation === R.nsubj) subject = true;
      if (child > at && relation !== R.advmod) continue;
      if ((relation === R.advmod || relation === R.det) && NEGATIONS.has(word) && type !== 'REJECT') {
        if (n === 0 || (n === 1 && relation === R.advmod)) return 'denied';
      }
      if (relation === R.mark && CONDITIONS.has(word)) return 'conditional';
      if (relation === R.aux) {
        if (FUTURE.has(word)) status = 'planned';
        else if (POSSIBLE.has(word) && status === 'asserted') status = 'conditional';
      }
    }
    const relation = tree.relations[at]!;
    const head = tree.heads[at]!;
    if (head < 0) break;
    const infinitive = children[at]!.some((child) => tree.relations[child] === R.mark && lower[child] === 'to');
    if (infinitive && status === 'asserted' && (relation === R.xcomp || relation === R.advcl || relation === R.acl))
      status = 'planned';
    const verb = reportingVerb(lower[head]!);
    if (
      relation === R.ccomp ||
      relation === R.xcomp ||
      relation === R.advcl ||
      relation === R.acl ||
      relation === R.conj
    ) {
      if (relation === R.ccomp && verb?.class === 'deny') return 'denied';
      if (verb && (verb.class === 'claim' || verb.class === 'accuse') && relation !== R.conj && !SPEECH.has(type))
        return 'alleged';
      if (relation === R.ccomp && verb) break;
      if (PLANS.has(stems[head]!) && status === 'asserted' && (infinitive || relation === R.ccomp)) status = 'planned';
      if (relation === R.conj && subject) break;
    } else if (pos[head] !== UPOS.VERB && pos[head] !== UPOS.NOUN) break;
    at = head;
  }
  return status;
}
