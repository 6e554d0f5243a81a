import type { Commitment, CommitmentStatus } from '../../model/commitment';
import type { Event, Participant } from '../../model/event';
import { bySpan, lastStartingAt, type Span } from '../../text/span';
import type { AnalysisDocument, Step } from '../document';
import { BREAKING, DEMANDING, DENYING, KEEPING, PROMISES, PROMISING } from '../lexicon/commitmentWords';
import { stem } from '../lexicon/stems';
import { UPOS } from '../tagging/upos';
import { clauseFrom, contentOf, hasContent } from './evidence';

/**
 * Finds who promised, demanded, did, broke or denied what towards whom: in events of agreement, demand and denial, and
 * where a word of breaking or keeping meets one for what was promised.
 */
export function commitmentsStep(): Step {
  return {
    name: 'commitments',
    run(doc) {
      const found: Commitment[] = [];
      for (const event of doc.events) {
        const status = statusOf(doc, event);
        if (status) found.push(fromEvent(doc, event, status));
      }
      for (let i = 0; i < doc.tokens.count; i++) {
        const kept = keptOrBroken(doc, i);
        if (kept) found.push(kept);
      }
      doc.commitments = found.sort((a, b) => bySpan(a.evidence, b.evidence));
    },
  };
}

function statusOf(doc: AnalysisDocument, event: Event): CommitmentStatus | undefined {
  const key = stem(doc.text.slice(event.trigger.start, event.trigger.end));
  if (BREAKING.has(key) || KEEPING.has(key) || event.status === 'denied') return undefined;
  if (event.source.every(({ actor }) => actor === undefined)) return undefined;
  switch (event.type) {
    case 'AGREE':
      return PROMISING.has(key) ? 'promised' : undefined;
    case 'REQUEST':
      return DEMANDING.has(key) ? 'demanded' : undefined;
    case 'REJECT':
      return DENYING.has(key) ? 'denied' : undefined;
    case 'CONCEDE':
    case 'AID':
    case 'RETREAT':
      return event.status === 'asserted' && event.why.score >= 0.5 ? 'done' : undefined;
    default:
      return undefined;
  }
}

const actors = (side: readonly Participant[]): string[] => [...new Set(side.flatMap(({ actor }) => actor ?? []))];

function fromEvent(doc: AnalysisDocument, event: Event, status: CommitmentStatus): Commitment {
  const noun = doc.pos[tokenAt(doc, event.trigger)] === UPOS.NOUN;
  const clause = noun && !hasContent(doc, event.trigger) ? event.trigger : clauseFrom(doc, event.trigger);
  return {
    by: actors(event.source),
    to: actors(event.target),
    what: contentOf(doc, clause, event.trigger),
    evidence: clause,
    status,
    why: { step: 'commitments', rule: `event of type ${event.type}`, score: event.why.score },
  };
}

/** Before a verb: it is wanted or expected, not done. */
const NOT_YET = new Set('to will would must should shall may might could not never if'.split(' '));

/** "violated the ceasefire", "violations of the truce by X", "honour its commitment" at the token. */
function keptOrBroken(doc: AnalysisDocument, i: number): Commitment | undefined {
  const { tokens } = doc;
  const key = stem(tokens.words[i]!);
  const broken = BREAKING.has(key);
  if (!broken && !KEEPING.has(key)) return undefined;
  for (let k = Math.max(0, i - 3); k < i; k++) if (NOT_YET.has(tokens.words[k]!.toLowerCase())) return undefined;
  const sentence = doc.sentences[lastStartingAt(doc.sentences, tokens.starts[i]!)];
  if (!sentence) return undefined;
  let object = -1;
  for (let k = i + 1; k < Math.min(sentence.endToken, i + 8) && object < 0; k++)
    if (PROMISES.has(stem(tokens.words[k]!))) object = k;
  if (object < 0) return undefined;
  const word = { start: tokens.starts[i]!, end: tokens.ends[i]! };
  const clause = clauseFrom(doc, word);
  const doer = doerOf(doc, sentence, word, tokens.ends[object]!);
  if (doer === undefined) return undefined;
  return {
    by: [doer],
    to: [],
    what: doc.text.slice(tokens.starts[i], clause.end),
    evidence: clause,
    status: broken ? 'violated' : 'done',
    why: { step: 'commitments', rule: broken ? 'a promise broken' : 'a promise kept', score: 0.5 },
  };
}

/** The actor behind "by" after the object, else the last one named before the word. */
function doerOf(doc: AnalysisDocument, sentence: Span, word: Span, objectEnd: number): string | undefined {
  const inside = doc.mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const behind = inside.find(
    ({ start }) => start >= objectEnd && /\bby\s+(?:the\s+)?$/.test(doc.text.slice(objectEnd, start)),
  );
  return behind?.actor ?? inside.filter(({ actor, end }) => actor !== undefined && end <= word.start).at(-1)?.actor;
}

function tokenAt({ tokens }: AnalysisDocument, { start }: Span): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.starts[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
