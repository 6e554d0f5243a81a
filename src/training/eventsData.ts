import { openDocument } from '../core/analysis/pipeline';
import type { AnalysisDocument } from '../core/analysis/document';
import type { EventType, EventStatus, MentionLabel, Span } from '../core/index';

/** A span of the data files. */
export interface DataSpan extends Span {
  readonly text: string;
}

export interface DataEvent {
  readonly type: EventType;
  readonly trigger: DataSpan;
  readonly source: readonly DataSpan[];
  readonly target: readonly DataSpan[];
  readonly status?: EventStatus;
  readonly date?: DataSpan;
  readonly place?: DataSpan;
  readonly by?: DataSpan;
}

/** A sentence annotated for names, dates and events. */
export interface EventSentence {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly (DataSpan & { readonly label: MentionLabel })[];
  readonly dates: readonly DataSpan[];
  readonly events: readonly DataEvent[];
}

const WHY = { step: 'data', rule: 'annotated', score: 1 };

/** A document whose names and dates are those of the annotation. @param tag part-of-speech tagger */
export function annotatedDocument(sentence: EventSentence, tag: (doc: AnalysisDocument) => void): AnalysisDocument {
  const doc = openDocument({ id: sentence.id, text: sentence.text });
  tag(doc);
  doc.mentions = sentence.mentions.map(({ start, end, label }) => ({ start, end, label, why: WHY }));
  doc.dates = sentence.dates.map(({ start, end }) => ({ start, end, why: WHY }));
  return doc;
}

export function readSentences(jsonLines: string): EventSentence[] {
  return jsonLines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as EventSentence);
}
