import { EVENT_TYPES, type Span } from '../core/index';
import type { AnalysisDocument } from '../core/analysis/document';
import { FeatureList } from '../core/analysis/events/featureList';
import { participantCandidates, type Candidate } from '../core/analysis/events/candidates';
import { triggerContext, type Decided } from '../core/analysis/events/participants';
import { decisionOrder, optionsFor, rankFeatures, ROLES } from '../core/analysis/events/roles';
import type { Parser } from '../core/analysis/events/parsing/parser';
import { frameSentence, type SentenceFrame } from '../core/analysis/events/sentenceFrame';
import { canTrigger, sensesOf, triggerFeatures } from '../core/analysis/events/triggers';
import { gateFeatures, gateWord } from '../core/analysis/events/wordGate';
import { UPOS } from '../core/analysis/tagging/upos';
import type { DataEvent, DataSpan } from './eventsData';
import type { Choice } from './rankTrainer';
import type { LabelledFeatures } from './softmaxTable';

/** A sentence ready for learning: its frame, and where the gold events' triggers stand in it. */
export interface FramedSentence {
  readonly frame: SentenceFrame;
  readonly events: readonly {
    readonly event: DataEvent;
    readonly position: number;
    readonly covered: ReadonlySet<number>;
  }[];
}

/** Frames all sentences of a document and puts the gold events into theirs. */
export function frameDocument(doc: AnalysisDocument, events: readonly DataEvent[], parser: Parser): FramedSentence[] {
  return doc.sentences.map((sentence) => {
    const frame = frameSentence(doc, sentence, parser);
    const own = events.filter((event) => event.trigger.start >= sentence.start && event.trigger.start < sentence.end);
    return {
      frame,
      events: own.flatMap((event) => {
        const covered = positionsOf(frame, event.trigger);
        const position = mainPosition(frame, covered);
        return position === undefined ? [] : [{ event, position, covered: new Set(covered) }];
      }),
    };
  });
}

function positionsOf({ doc, first, length }: SentenceFrame, span: Span): number[] {
  const out: number[] = [];
  for (let i = 0; i < length; i++)
    if (doc.tokens.starts[first + i]! < span.end && doc.tokens.ends[first + i]! > span.start) out.push(i);
  return out;
}

/** The word of a longer trigger that carries its sense: "opened [fire]" by the lexicon, else its verb, else its last word. */
function mainPosition(frame: SentenceFrame, positions: readonly number[]): number | undefined {
  const able = positions.filter((i) => canTrigger(frame.pos[i]!));
  return (
    able.find((i) => sensesOf(frame.stems[i]!, frame.pos[i]!) !== 0) ??
    able.find((i) => frame.pos[i] === UPOS.VERB) ??
    able.at(-1) ??
    positions.at(-1)
  );
}

export const TRIGGER_LABELS = ['none', ...EVENT_TYPES] as const;
const features = new FeatureList();
const snapshot = (): Int32Array => features.hashes.slice(0, features.count);

/** A word that the lexicon has, or that the annotation has as a trigger: the others are no candidates. */
export function candidateTest(sentences: readonly FramedSentence[]): (frame: SentenceFrame, i: number) => boolean {
  const known = new Set<string>();
  for (const { frame, events } of sentences) for (const { position } of events) known.add(frame.stems[position]!);
  return (frame, i) =>
    canTrigger(frame.pos[i]!) && (known.has(frame.stems[i]!) || sensesOf(frame.stems[i]!, frame.pos[i]!) !== 0);
}

/** Examples for the gate, which sees a word and its neighbours only. */
export function gateExamples(
  sentences: readonly FramedSentence[],
  isCandidate: (frame: SentenceFrame, i: number) => boolean,
): LabelledFeatures[] {
  const out: LabelledFeatures[] = [];
  for (const { frame, events } of sentences) {
    const triggers = new Set(events.flatMap(({ covered }) => [...covered]));
    const words = frame.stems.map(gateWord);
    const neighbour = (i: number): number => (i < 0 || i >= frame.length ? 0 : (words[i]!.hash << 5) + frame.pos[i]!);
    for (let i = 0; i < frame.length; i++) {
      if (!isCandidate(frame, i)) continue;
      features.clear();
      gateFeatures(words[i]!, frame.pos[i]!, neighbour(i - 1), neighbour(i + 1), features);
      out.push({ features: snapshot(), label: triggers.has(i) ? 1 : 0 });
    }
  }
  return out;
}

/** Examples for the trigger classifier. */
export function triggerExamples(
  sentences: readonly FramedSentence[],
  gate: (frame: SentenceFrame, i: number) => boolean,
): LabelledFeatures[] {
  const out: LabelledFeatures[] = [];
  for (const { frame, events } of sentences) {
    const labels = new Map(events.map(({ event, position }) => [position, EVENT_TYPES.indexOf(event.type) + 1]));
    const skip = new Set(events.flatMap(({ covered }) => [...covered]));
    for (let i = 0; i < frame.length; i++) {
      const label = labels.get(i);
      if (label === undefined && (skip.has(i) || !gate(frame, i))) continue;
      features.clear();
      triggerFeatures(frame, i, features);
      out.push({ features: snapshot(), label: label ?? 0 });
    }
  }
  return out;
}

/** Index of the candidate that stands for an annotated participant, or −1. */
export function candidateFor(frame: SentenceFrame, candidates: readonly Candidate[], span: DataSpan): number {
  let best = -1;
  let most = 0;
  candidates.forEach((candidate, k) => {
    const inSpan = candidate.places.some((place) => {
      const at = frame.doc.tokens.starts[frame.first + place]!;
      return at >= span.start && at < span.end;
    });
    const shared = Math.max(0, Math.min(candidate.end, span.end) - Math.max(candidate.start, span.start));
    if (shared === 0 && !inSpan) return;
    const start = frame.doc.tokens.starts[frame.first + candidate.head]!;
    const inside = start >= span.start && start < span.end;
    // the head of a longer phrase stands before its modifiers: "[supporters] of the president"
    const depth = depthOf(frame, candidate.head);
    const score = 1 + (inside ? 1000 : 0) + (candidate.inner ? 0 : 100) - depth * 2 + shared / 1000;
    if (score > most) {
      most = score;
      best = k;
    }
  });
  return best;
}

function depthOf(frame: SentenceFrame, position: number): number {
  let depth = 0;
  for (let k = frame.tree.heads[position]!; k >= 0 && depth < 40; k = frame.tree.heads[k]!) depth++;
  return depth;
}

/** Choices for the ranking: everything that an annotated event has or lacks. */
export function roleChoices(sentences: readonly FramedSentence[]): Choice[] {
  const out: Choice[] = [];
  for (const { frame, events } of sentences) {
    if (events.length === 0) continue;
    const candidates = participantCandidates(frame);
    const decided: Decided[] = [];
    const gold = events.map(({ event, position }) => ({ position, type: EVENT_TYPES.indexOf(event.type), event }));
    for (const { position, type, event } of decisionOrder(frame, gold)) {
      const context = triggerContext(frame, position, type, decided);
      const find = (options: readonly Candidate[], spans: readonly DataSpan[]): Candidate[] => {
        const found = spans.flatMap((span) => options[candidateFor(frame, options, span)] ?? []);
        return [...new Set(found)].filter(({ head }) => head !== position);
      };
      const source = find(candidates, event.source);
      const target = find(candidates, event.target).filter((candidate) => !source.includes(candidate));
      ROLES.forEach((role, column) => {
        const given = role === 'target' ? source : undefined;
        const list = optionsFor(frame, role, candidates);
        const right =
          role === 'source' ? source : role === 'target' ? target : find(list, event[role] ? [event[role]] : []);
        const options: Int32Array[] = [];
        const rightOptions: number[] = [];
        for (let k = 0; k <= list.length; k++) {
          const option = list[k];
          if (option && (option.head === position || (role === 'target' && source.includes(option)))) continue;
          rankFeatures(frame, context, list, k, given, features);
          if (option ? right.includes(option) : right.length === 0) rightOptions.push(options.length);
          options.push(snapshot());
        }
        if (list.length > 0) out.push({ options, right: rightOptions, column });
      });
      decided.push({ position, type, source, target });
    }
  }
  return out;
}
