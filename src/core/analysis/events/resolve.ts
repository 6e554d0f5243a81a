import type { Participant } from '../../model/event';
import type { Mention } from '../../model/mention';
import { lastStartingAt } from '../../text/span';
import type { AnalysisDocument } from '../document';
import { countryNamed, countryOfCapital } from '../coreference/states';
import { resolveParties, resolveRole } from '../coreference/descriptions';
import type { Candidate } from './candidates';
import type { SentenceFrame } from './sentenceFrame';

/**
 * The actors behind a candidate: of the name that it is or has inside ("Afghan troops"), else what the text lets a
 * description or a pronoun stand for; several for "the two sides". One participant without actor if there are none.
 */
export function resolveParticipants(frame: SentenceFrame, candidate: Candidate): Participant[] {
  const { doc } = frame;
  const span = { start: candidate.start, end: candidate.end };
  const own = doc.mentions[frame.mentions[candidate.head]!];
  if (own?.actor !== undefined) return [{ actor: own.actor, span }];
  if (own) {
    const state = own.label === 'GPE' ? stateOfCapital(doc, doc.text.slice(own.start, own.end)) : undefined;
    return [state === undefined ? { span } : { actor: state, span }];
  }
  const speaker = firstPerson(frame, candidate);
  if (speaker !== undefined) return [{ actor: speaker, span }];
  const inside = linkedName(frame, candidate);
  const parties = inside ? [] : resolveParties(doc, span);
  if (parties.length > 0) return parties.map((actor) => ({ actor, span }));
  const role = resolveRole(doc, span);
  if (role !== undefined) return [{ actor: role, span }];
  return [inside?.actor === undefined ? { span } : { actor: inside.actor, span }];
}

/** The last name inside the phrase that stands for an actor: "[Afghan] troops". */
function linkedName(frame: SentenceFrame, { head, start }: Candidate): Mention | undefined {
  const { doc, first, mentions } = frame;
  for (let k = head; k >= 0 && doc.tokens.starts[first + k]! >= start; k--) {
    const mention = doc.mentions[mentions[k]!];
    if (mention?.actor !== undefined) return mention;
  }
  return undefined;
}

const WE = new Set(['we', 'us', 'our', 'ours', 'ourselves']);
const I = new Set(['i', 'me', 'my', 'myself']);

/** Who says "we" or "I" in a quotation: "we" are those whom the speaker speaks for. */
function firstPerson(frame: SentenceFrame, candidate: Candidate): string | undefined {
  const { doc } = frame;
  const word = frame.lower[candidate.head]!;
  if (!WE.has(word) && !I.has(word)) return undefined;
  const quote = doc.quotes[lastStartingAt(doc.quotes, candidate.start)];
  if (!quote || quote.end <= candidate.start) return I.has(word) ? firstPersonNamed(doc, candidate.start) : undefined;
  if (quote.speaker === undefined) return undefined;
  if (I.has(word)) return quote.speaker;
  return doc.actors.find((actor) => actor.id === quote.speaker)?.memberOf ?? quote.speaker;
}

/** In a statement that is printed without quotation marks "I" is the person that the text names first. */
function firstPersonNamed(doc: AnalysisDocument, offset: number): string | undefined {
  return doc.mentions.find(({ label, actor, start }) => label === 'PERSON' && actor !== undefined && start < offset)
    ?.actor;
}

/** The state, among the document's actors, whose capital this is: whoever visits a capital visits the state. */
function stateOfCapital(doc: AnalysisDocument, city: string): string | undefined {
  const country = countryOfCapital(city);
  if (!country) return undefined;
  return doc.actors.find(({ kind, name }) => kind === 'state' && countryNamed(name)?.code === country.code)?.id;
}
