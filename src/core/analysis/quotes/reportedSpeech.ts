import type { Span } from '../../text/span';
import type { AnalysisDocument } from '../document';
import { type ReportingClass, WEAK_REPORTING } from '../lexicon/reportingVerbs';
import { createSpeechView, type SpeechView } from './clause';
import { findQuoteSpans } from './quoteSpans';
import { phraseEnd, type Reporter, reportersIn } from './reporters';
import { type KnownSpeaker, resolveSpeaker, subjectIn } from './subject';

/** What somebody is reported to say, think, promise …, outside or inside quotation marks. */
export interface ReportedSpeech {
  /** The words that the report covers, within one sentence. */
  readonly span: Span;
  /** Actor id of who says so; missing where the speaker is no known actor. */
  readonly speaker?: string;
  /** Where the speaker stands. */
  readonly speakerSpan: Span;
  readonly class: ReportingClass;
  /** "told", "claimed"; "according" for "according to". */
  readonly verb: Span;
}

/**
 * Finds indirect speech: "X said that …", "…, the ministry claimed", "according to X, …". A pure function of a document
 * whose mentions, actors and tags are filled (it needs no quotes). Reports may nest; of those that cover a place, the last
 * in the list that does is the innermost. For "who says so" take the innermost of a class in `SPEECH`: what somebody
 * hopes, demands or promises (the other classes) is no statement that it happened. In order of their verbs.
 */
export function reportedSpeech(doc: AnalysisDocument): ReportedSpeech[] {
  const view = createSpeechView(doc, findQuoteSpans(doc));
  const found: ReportedSpeech[] = [];
  let last: KnownSpeaker | undefined;
  for (let index = 0; index < doc.sentences.length; index++) {
    for (const reporter of reportersIn(view, index)) {
      const known = resolveSpeaker(view, reporter.speaker, last);
      if (known.actor !== undefined) last = { ...known, token: reporter.verb };
      const span = contentOf(view, reporter);
      if (span) found.push(report(view, span, known, reporter.speaker.span, reporter.reporting.class, reporter.verb));
    }
    found.push(...accordingTo(view, index));
  }
  return found;
}

function report(
  view: SpeechView,
  span: Span,
  { actor }: { readonly actor?: string },
  speakerSpan: Span,
  reportingClass: ReportingClass,
  verb: number,
): ReportedSpeech {
  const { tokens } = view.doc;
  return {
    span,
    ...(actor === undefined ? {} : { speaker: actor }),
    speakerSpan,
    class: reportingClass,
    verb: { start: tokens.starts[verb]!, end: tokens.ends[verb]! },
  };
}

/** So many tokens may follow a verb of report that closes its sentence: ", the ministry said in a statement on Friday." */
const TAIL = 9;

function contentOf(view: SpeechView, { sentence, verb, speaker, inverted, reporting }: Reporter): Span | undefined {
  const bounds = view.doc.sentences[sentence];
  if (!bounds) return undefined;
  const { tokens } = view.doc;
  let subject = verb;
  while (subject > bounds.firstToken && tokens.starts[subject]! > speaker.span.start) subject--;
  let that = -1;
  for (let i = verb + 1; i < bounds.endToken; i++)
    if (view.low(i) === 'that') {
      that = i;
      break;
    }
  // the article and titles before the subject belong to it, so the comma is looked for a little further left
  let comma = Math.min(subject, verb) - 1;
  while (comma > bounds.firstToken && comma > subject - 6 && tokens.words[comma] !== ',') comma--;
  const tail = bounds.endToken - verb - 1;
  const closesSentence =
    tokens.words[comma] === ',' && that < 0 && (inverted || tail <= TAIL) && comma - bounds.firstToken >= 3;
  if (closesSentence) return spanOf(view, bounds.firstToken, comma);
  if (inverted) return undefined;
  const close = that > 0 && that - verb <= 8;
  if (!close && WEAK_REPORTING.has(reporting.lemma)) return undefined;
  const first = close ? that + 1 : verb + 1;
  return first < bounds.endToken ? spanOf(view, first, bounds.endToken) : undefined;
}

function accordingTo(view: SpeechView, index: number): ReportedSpeech[] {
  const bounds = view.doc.sentences[index];
  if (!bounds) return [];
  for (let i = bounds.firstToken; i + 1 < bounds.endToken; i++) {
    if (view.low(i) !== 'according' || view.low(i + 1) !== 'to' || view.quoted[i]) continue;
    const end = phraseEnd(view, i + 2, bounds.endToken);
    const speaker = subjectIn(view, i + 2, end, true);
    if (!speaker) return [];
    const opens = i - bounds.firstToken <= 1;
    const span = opens
      ? spanOf(view, Math.min(end + 1, bounds.endToken - 1), bounds.endToken)
      : spanOf(view, bounds.firstToken, i);
    return [report(view, span, resolveSpeaker(view, speaker, undefined), speaker.span, 'say', i)];
  }
  return [];
}

function spanOf(view: SpeechView, first: number, end: number): Span {
  const { tokens } = view.doc;
  return { start: tokens.starts[first]!, end: tokens.ends[end - 1]! };
}
