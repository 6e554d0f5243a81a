import { EVENT_TYPES, type Event, type EventType, type Participant } from '../../model/event';
import type { Sentence } from '../../text/sentences';
import { lastStartingAt } from '../../text/span';
import type { AnalysisDocument } from '../document';
import { betweenPair } from './betweenPair';
import { joinConsequences } from './consequences';
import { Classifier, FeatureList } from './featureList';
import type { LinearTable } from './linearTable';
import { participantCandidates, type Candidate } from './candidates';
import { isJoined } from './participants';
import { reportingVerb } from '../lexicon/reportingVerbs';
import { UPOS } from '../tagging/upos';
import { R } from './parsing/labels';
import type { Parser } from './parsing/parser';
import { resolveParticipants } from './resolve';
import { MUTUAL, mediatorsOf, settleSides } from './sides';
import { RoleRanker, type RankedEvent, type TypedPosition } from './roles';
import { frameSentence, type SentenceFrame } from './sentenceFrame';
import { statusOf } from './status';
import { triggerFeatures } from './triggers';
import { WordGate } from './wordGate';

export interface EventTables {
  readonly parser: Parser;
  readonly gate: LinearTable;
  readonly triggers: LinearTable;
  readonly roles: LinearTable;
}

/** A word is a trigger if its likeliest type is at least this likely. */
const LEAST_LIKELY = 0.24;

/** An event before its missing parties are filled in; who mediates joins the source afterwards. */
export interface FoundEvent extends Event {
  readonly mediators: readonly Participant[];
}

/** Finds the events of one sentence after the other. */
export class Extractor {
  readonly #parser: Parser;
  readonly #gate: WordGate;
  readonly #triggers: Classifier;
  readonly #roles: RoleRanker;

  constructor({ parser, gate, triggers, roles }: EventTables) {
    this.#parser = parser;
    this.#gate = new WordGate(gate);
    this.#triggers = new Classifier(triggers);
    this.#roles = new RoleRanker(roles);
  }

  /** Appends the sentence's events. */
  extract(doc: AnalysisDocument, sentence: Sentence, out: FoundEvent[]): void {
    const positions = this.#gate.candidates(doc, sentence);
    if (positions.length === 0) return;
    const frame = frameSentence(doc, sentence, this.#parser);
    const triggers = findTriggers(frame, positions, this.#triggers);
    if (triggers.length === 0) return;
    const candidates = participantCandidates(frame);
    const scores = new Map(triggers.map(({ position, score }) => [position, score]));
    for (const ranked of joinConsequences(frame, this.#roles.decide(frame, candidates, triggers)))
      out.push(toEvent(frame, ranked, candidates, scores.get(ranked.position) ?? 0));
  }
}

interface ScoredTrigger extends TypedPosition {
  /** Probability that the word names an event of the type. */
  readonly score: number;
}

function findTriggers(frame: SentenceFrame, positions: readonly number[], classifier: Classifier): ScoredTrigger[] {
  return positions.flatMap((position) => {
    triggerFeatures(frame, position, features);
    const probabilities = classifier.classify(features);
    const type = likeliestType(probabilities);
    if (probabilities[type]! < LEAST_LIKELY) return [];
    return { position, type: type - 1, score: probabilities[type]! };
  });
}

const features = new FeatureList();

function likeliestType(probabilities: Float64Array): number {
  let best = 1;
  for (let label = 2; label < probabilities.length; label++)
    if (probabilities[label]! > probabilities[best]!) best = label;
  return best;
}

function toEvent(
  frame: SentenceFrame,
  ranked: RankedEvent,
  candidates: readonly Candidate[],
  score: number,
): FoundEvent {
  const { doc, first } = frame;
  const token = first + ranked.position;
  const trigger = { start: doc.tokens.starts[token]!, end: doc.tokens.ends[token]! };
  const type = EVENT_TYPES[ranked.type]!;
  const sides = (list: readonly Candidate[]): Participant[] =>
    list.flatMap((candidate) => resolveParticipants(frame, candidate));
  const mediators = MUTUAL.has(type) ? mediatorsOf(frame, ranked.position, candidates) : [];
  const pair = betweenPair(frame, ranked.position, candidates);
  const [sources, targets] = pair
    ? [[pair[0]], [pair[1]]]
    : splitPair(
        frame,
        type,
        withoutTeller(frame, ranked, type).filter((candidate) => !mediators.includes(candidate)),
        ranked.target.filter((candidate) => !mediators.includes(candidate)),
      );
  const settled = settleSides(type, sides(sources), sides(targets));
  const { source, target } = settled;
  const date = ranked.date && doc.dates.find((one) => one.start === ranked.date?.start)?.value;
  const place = ranked.place && doc.text.slice(ranked.place.start, ranked.place.end);
  const by = speakerOf(frame, ranked);
  return {
    mediators: sides(mediators),
    id: '',
    type,
    trigger,
    source,
    target,
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    status: statusOf(frame, ranked.position, type),
    ...(by === undefined ? {} : { by }),
    same: '',
    why: { step: 'events', rule: 'event classifier', score: Math.round(score * 100) / 100 },
  };
}

/** Acts of speech, whose speaker is a party. */
const SPEECH: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'THREATEN', 'REJECT', 'SUPPORT']);

/** The sources without those who only tell of it: "[The office] said the talks …", "according to [the ministry]". */
function withoutTeller(frame: SentenceFrame, { source, position }: RankedEvent, type: EventType): readonly Candidate[] {
  if (SPEECH.has(type)) return source;
  const others = source.filter((candidate) => !candidate.places.every((place) => tells(frame, place, position)));
  if (others.length > 0 || frame.pos[position] !== UPOS.VERB) return others;
  return source;
}

/** Whether the phrase is the subject of a reporting verb above the trigger, or stands behind "according to". */
function tells(frame: SentenceFrame, place: number, trigger: number): boolean {
  const { tree, lower } = frame;
  for (let k = place - 1; k >= 1 && k >= place - 6; k--)
    if (lower[k] === 'to' && lower[k - 1] === 'according') return true;
  const verb = tree.heads[place]!;
  if (verb < 0 || verb === trigger || tree.relations[place] !== R.nsubj || !reportingVerb(lower[verb]!)) return false;
  let below = trigger;
  for (let n = 0; n < 12 && below >= 0; n++) {
    const above = tree.heads[below]!;
    if (above === verb) return tree.relations[below] === R.ccomp || tree.relations[below] === R.parataxis;
    below = above;
  }
  // "…, he said": the verb hangs on what is told
  return tree.relations[verb] === R.parataxis && verb > trigger;
}

function splitPair(
  frame: SentenceFrame,
  type: EventType,
  source: readonly Candidate[],
  target: readonly Candidate[],
): readonly [readonly Candidate[], readonly Candidate[]] {
  const [first, second] = source;
  if (!MUTUAL.has(type) || target.length > 0 || !first || !second) return [source, target];
  return isJoined(frame, first.head, second.head) ? [[first], source.slice(1)] : [source, target];
}

/** Actor id of whoever says so: the speaker of a quotation around the trigger, else the sentence's own attribution. */
function speakerOf(frame: SentenceFrame, ranked: RankedEvent): string | undefined {
  const { doc, first } = frame;
  const start = doc.tokens.starts[first + ranked.position]!;
  const quote = doc.quotes[lastStartingAt(doc.quotes, start)];
  if (quote && start < quote.end && quote.speaker !== undefined) return quote.speaker;
  if (!ranked.by) return undefined;
  return resolveParticipants(frame, ranked.by)[0]?.actor;
}
