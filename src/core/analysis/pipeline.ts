import type { Analysis } from '../model/analysis';
import type { FrontMatterReader } from '../ports';
import { readSource } from '../source/readSource';
import { splitSentences } from '../text/sentences';
import { tokenise } from '../text/tokens';
import { commitmentsStep } from './commitments/step';
import { coreferenceStep } from './coreference/step';
import { datesStep } from './dates/step';
import type { AnalysisDocument, Step } from './document';
import { entitiesStep } from './entities/step';
import { eventsStep } from './events/step';
import type { ModelBytes } from './models';
import { quotesStep } from './quotes/step';
import { taggingStep } from './tagging/step';

/** What the analysis is given about one source. */
export interface AnalysisInput {
  /** A path, uri or file name; only a label. */
  readonly id: string;
  /** The text as read; it is normalised here, and all offsets refer to the normalised text. */
  readonly text: string;
  /** Publication date (ISO 8601 day), if a person set it or the caller knows it. */
  readonly date?: string;
}

export interface Analyser {
  /** Analyses one document. Never throws, whatever the text. */
  analyse(input: AnalysisInput): Analysis;
}

/**
 * Makes an analyser.
 * @param readFrontMatter without it, front matter is skipped but not read
 * @throws if the bytes of a model are no model of this version
 */
export function createAnalyser(models: ModelBytes, readFrontMatter?: FrontMatterReader): Analyser {
  const steps = createSteps(models);
  return {
    analyse(input) {
      const doc = openDocument(input, readFrontMatter);
      for (const step of steps) step.run(doc);
      return {
        ...(doc.date === undefined ? {} : { date: doc.date }),
        actors: doc.actors,
        mentions: doc.mentions,
        dates: doc.dates,
        quotes: doc.quotes,
        events: doc.events,
        commitments: doc.commitments,
      };
    },
  };
}

/** The steps in order. Each reads what those before it wrote. */
export function createSteps(models: ModelBytes): Step[] {
  return [
    taggingStep(models['pos.bin']),
    entitiesStep(models['names.bin'], models['gazetteer.bin']),
    datesStep(),
    coreferenceStep(),
    quotesStep(),
    eventsStep(models),
    commitmentsStep(),
  ];
}

/** The document object that the steps fill: tokens and sentences are there, everything else is still empty. */
export function openDocument(input: AnalysisInput, readFrontMatter?: FrontMatterReader): AnalysisDocument {
  const source = readSource(input, readFrontMatter);
  const tokens = tokenise(source.text);
  return {
    source,
    text: source.text,
    tokens,
    sentences: splitSentences(source.text, tokens),
    pos: new Uint8Array(tokens.count),
    mentions: [],
    actors: [],
    dates: [],
    ...(source.date === undefined ? {} : { date: source.date }),
    quotes: [],
    events: [],
    commitments: [],
  };
}
