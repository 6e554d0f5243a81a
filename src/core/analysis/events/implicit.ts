import type { Event, EventType, Participant } from '../../model/event';
import { lastStartingAt } from '../../text/span';
import type { AnalysisDocument } from '../document';
import type { FoundEvent } from './extractor';

/** Acts that two parties do together: either may stand first. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'CONCEDE']);
/** Acts of speech: in a quotation they are the speaker's. */
const SPEECH: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'THREATEN', 'SUPPORT', 'REJECT', 'AGREE']);
/** How many sentences back an event may be whose parties a later mention takes over. */
const MEMORY = 12;

interface Past {
  readonly type: EventType;
  readonly source: readonly Participant[];
  readonly target: readonly Participant[];
  readonly sentence: number;
}

/**
 * Gives events the parties that their sentence leaves out ("The talks ended without agreement"): those of the last event
 * of the type that fits what the sentence does say, else for acts of two parties the pair that the text deals with most.
 * Parties only come from sentences before; their spans stay where they stand.
 */
export function fillParties(doc: AnalysisDocument, events: readonly FoundEvent[]): Event[] {
  const history: Past[] = [];
  return events.map(({ mediators, ...event }) => {
    const sentence = lastStartingAt(doc.sentences, event.trigger.start);
    const before = history.filter((past) => past.sentence < sentence && sentence - past.sentence <= MEMORY).reverse();
    const filled = complete(doc, event, before);
    if (actorsOf(filled.source).length > 0 && actorsOf(filled.target).length > 0)
      history.push({ type: filled.type, source: filled.source, target: filled.target, sentence });
    return mediators.length === 0 ? filled : { ...filled, source: [...filled.source, ...mediators] };
  });
}

function complete(doc: AnalysisDocument, event: Event, before: readonly Past[]): Event {
  if (event.source.length > 0 && event.target.length > 0) return event;
  const alike = before.find((past) => past.type === event.type && fit(event, past));
  const pair =
    alike ?? (MUTUAL.has(event.type) ? before.find((past) => MUTUAL.has(past.type) && fit(event, past)) : undefined);
  const turned = pair && isTurned(event, pair);
  let source = event.source;
  let target = event.target;
  if (pair) {
    if (source.length === 0) source = turned ? pair.target : pair.source;
    if (target.length === 0) target = turned ? pair.source : pair.target;
  }
  if (source.length === 0 && SPEECH.has(event.type)) source = speakerOf(doc, event);
  if (source === event.source && target === event.target) return event;
  return {
    ...event,
    source,
    target,
    why: {
      ...event.why,
      rule: 'event classifier; a party from the text before',
      score: Math.round(event.why.score * 80) / 100,
    },
  };
}

function speakerOf(doc: AnalysisDocument, event: Event): Participant[] {
  const quote = doc.quotes[lastStartingAt(doc.quotes, event.trigger.start)];
  if (!quote || quote.end <= event.trigger.start || quote.speaker === undefined) return [];
  const mention = doc.mentions.find((one) => one.actor === quote.speaker);
  return mention ? [{ actor: quote.speaker, span: { start: mention.start, end: mention.end } }] : [];
}

function actorsOf(side: readonly Participant[]): string[] {
  return side.flatMap(({ actor }) => actor ?? []);
}

/** Whether what the sentence says of the parties agrees with an event before. */
function fit(event: Event, past: Past): boolean {
  if (event.source.length === 0 && event.target.length === 0) return true;
  const known = actorsOf(event.source.length > 0 ? event.source : event.target);
  const straight = actorsOf(event.source.length > 0 ? past.source : past.target);
  const crossed = actorsOf(event.source.length > 0 ? past.target : past.source);
  return known.some((actor) => straight.includes(actor) || crossed.includes(actor));
}

function isTurned(event: Event, past: Past): boolean {
  if (event.source.length > 0) return actorsOf(event.source).some((actor) => actorsOf(past.target).includes(actor));
  return actorsOf(event.target).some((actor) => actorsOf(past.source).includes(actor));
}
