import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_MODELS } from '../core/analysis/events/eventModels';
import { LinearTable } from '../core/analysis/events/linearTable';
import { MoveTable } from '../core/analysis/events/parsing/moveTable';
import { Parser } from '../core/analysis/events/parsing/parser';
import type { createLinearModel } from '../core/analysis/tagging/linearModel';
import { readLinearModel, writeLinearModel } from '../core/analysis/tagging/modelFile';
import { taggingStep } from '../core/analysis/tagging/step';
import { frameTrainingSentences, trainEventModels, trainParserModels, type TagWords } from './eventsTraining';
import type { TrainedModel } from './featureRows';
import { trainPos } from './posTraining';
import { readTreebank } from './reading/conllu';
import { GUM_FOR_EVALUATION } from './reading/nameCorpora';
import { treebankDocument } from './treebankDocument';

type Files = Readonly<Record<string, Uint8Array>>;

/** The dependency parser. Its words are tagged by taggers that have not seen their sentences, as in use. */
export function makeParser(data: string, seed: number, log: (line: string) => void): Files {
  const sentences = ['ewt_train', 'gum_train']
    .flatMap((name) => readTreebank(join(data, 'syntax', `${name}.conllu.gz`)))
    .filter(({ document }) => !GUM_FOR_EVALUATION.has(document));
  const tagWords = (half: 0 | 1): TagWords => {
    const { head, rows } = trainPos(
      sentences.filter((_, i) => i % 2 !== half),
      seed,
      log,
    );
    const tagging = taggingStep(writeLinearModel(head, rows));
    return (words, glued) => {
      const doc = treebankDocument(words, glued);
      tagging.run(doc);
      return doc.pos;
    };
  };
  return files(trainParserModels(data, tagWords, GUM_FOR_EVALUATION, log));
}

/** The gate, the trigger classifier and the ranking of participants. */
export function makeEvents(data: string, models: string): Files {
  const tagging = taggingStep(readFileSync(join(models, 'pos.bin')));
  const read = (name: 'moves' | 'relations'): ReturnType<typeof createLinearModel> =>
    readLinearModel(readFileSync(join(models, EVENT_MODELS[name].file)), EVENT_MODELS[name].features);
  const parser = new Parser(new MoveTable(read('moves')), new LinearTable(read('relations')));
  return files(trainEventModels(frameTrainingSentences(data, (doc) => tagging.run(doc), parser)));
}

function files(models: Readonly<Partial<Record<keyof typeof EVENT_MODELS, TrainedModel>>>): Files {
  return Object.fromEntries(
    Object.entries(EVENT_MODELS).flatMap(([name, { file }]) => {
      const model = models[name as keyof typeof EVENT_MODELS];
      return model ? [[file, writeLinearModel(model.head, model.rows)] as const] : [];
    }),
  );
}
