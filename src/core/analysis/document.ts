import type { Actor } from '../model/actor';
import type { Commitment } from '../model/commitment';
import type { DateExpression, DateValue } from '../model/date';
import type { Event } from '../model/event';
import type { Mention } from '../model/mention';
import type { Quote } from '../model/quote';
import type { SourceDocument } from '../source/sourceDocument';
import type { Sentence } from '../text/sentences';
import type { Tokens } from '../text/tokens';

/** The one object that the steps of the analysis work on: each reads what earlier steps wrote and adds its own. */
export interface AnalysisDocument {
  readonly source: SourceDocument;
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Part-of-speech tag of each token, as an index into UPOS_TAGS; filled by the tagging step. */
  pos: Uint8Array;
  mentions: Mention[];
  actors: Actor[];
  dates: DateExpression[];
  /** Publication date: given with the source, or proved by the dates step. */
  date?: DateValue;
  quotes: Quote[];
  events: Event[];
  commitments: Commitment[];
}

/** A step of the pipeline: pure but for the document it fills. It never throws on any text. */
export interface Step {
  readonly name: string;
  run(doc: AnalysisDocument): void;
}
