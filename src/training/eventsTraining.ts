import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { AnalysisDocument } from '../core/analysis/document';
import { EVENT_MODELS } from '../core/analysis/events/eventModels';
import { RELATIONS } from '../core/analysis/events/parsing/labels';
import { MoveTable } from '../core/analysis/events/parsing/moveTable';
import { Parser } from '../core/analysis/events/parsing/parser';
import { LinearTable } from '../core/analysis/events/linearTable';
import { ROLES } from '../core/analysis/events/roles';
import { createLinearModel } from '../core/analysis/tagging/linearModel';
import { annotatedDocument, readSentences } from './eventsData';
import { readConllu, trainParser, type TaggedSentence, type TreebankSentence } from './eventsParser';
import {
  candidateTest,
  frameDocument,
  gateExamples,
  roleChoices,
  triggerExamples,
  TRIGGER_LABELS,
  type FramedSentence,
} from './eventsTrainer';
import { roundWeights, type TrainedModel } from './featureRows';
import { RankTable } from './rankTrainer';
import { SoftmaxTable } from './softmaxTable';

export type EventModelName = keyof typeof EVENT_MODELS;

/** Tags the parts of speech of a document in place. */
export type Tag = (doc: AnalysisDocument) => void;

/** Tags words that are given one by one. */
export type TagWords = (words: readonly string[], glued: readonly boolean[]) => Uint8Array;

/** The dependency parser's two models, from the treebanks under `data/syntax`. */
export function trainParserModels(
  data: string,
  tagWords: (half: 0 | 1) => TagWords,
  skip: ReadonlySet<string>,
  log: (line: string) => void,
): Pick<Record<EventModelName, TrainedModel>, 'moves' | 'relations'> {
  const read = (name: string): TreebankSentence[] =>
    readConllu(gunzipSync(readFileSync(path.join(data, 'syntax', name))).toString('utf8'), skip);
  const treebank = [...read('ewt_train.conllu.gz'), ...read('gum_train.conllu.gz')];
  const taggers = [tagWords(0), tagWords(1)] as const;
  const tagged = treebank.map((sentence, i): TaggedSentence => ({
    ...sentence,
    pos: taggers[i % 2 === 0 ? 0 : 1](sentence.words, sentence.glued),
  }));
  const { moves, relations } = trainParser(tagged, { rounds: 10, log });
  const moveWeights = moves.averages();
  const relationWeights = relations.averages();
  return {
    moves: roundWeights(moveWeights.hashes, againstShift(moveWeights.weights), {
      features: EVENT_MODELS.moves.features,
      labels: ['right', 'left'],
      prune: 0.05,
      most: 131_000,
    }),
    relations: roundWeights(relationWeights.hashes, relationWeights.weights, {
      features: EVENT_MODELS.relations.features,
      labels: RELATIONS,
      prune: 0.2,
      most: 32_000,
    }),
  };
}

/** Only differences count: the weights of right and left less those of shift. */
function againstShift(weights: Float32Array): Float32Array {
  const out = new Float32Array((weights.length / 3) * 2);
  for (let row = 0; row * 3 < weights.length; row++) {
    out[row * 2] = weights[row * 3 + 1]! - weights[row * 3]!;
    out[row * 2 + 1] = weights[row * 3 + 2]! - weights[row * 3]!;
  }
  return out;
}

/** A parser straight from its trained models. */
export function parserOf(models: Pick<Record<EventModelName, TrainedModel>, 'moves' | 'relations'>): Parser {
  const { moves } = models;
  return new Parser(new MoveTable(createLinearModel(moves.head, moves.rows)), tableOf(models.relations));
}

function tableOf({ head, rows }: TrainedModel): LinearTable {
  return new LinearTable(createLinearModel(head, rows));
}

/** Frames all annotated sentences of the training files. */
export function frameTrainingSentences(data: string, tag: Tag, parser: Parser): FramedSentence[] {
  return ['newswire_train.jsonl', 'newswire_rare.jsonl']
    .flatMap((name) => readSentences(readFileSync(path.join(data, 'events', name), 'utf8')))
    .flatMap((sentence) => frameDocument(annotatedDocument(sentence, tag), sentence.events, parser));
}

/** How the trigger classifier and the ranking are trained; found by cross-validation on the training sentences. */
export const EVENT_TRAINING = {
  gate: { least: 1, rounds: 6, rate: 0.1, dropout: 0.2, decay: 0, calm: 1, seed: 3 },
  triggers: { least: 2, rounds: 8, rate: 0.05, dropout: 0.2, decay: 0, calm: 1, seed: 1 },
  roles: { least: 8, rounds: 8, rate: 0.05, dropout: 0.2, calm: 1, seed: 2 },
  prune: 0.02,
};

/** The models of triggers and participants. */
export function trainEventModels(
  sentences: readonly FramedSentence[],
  options = EVENT_TRAINING,
): Pick<Record<EventModelName, TrainedModel>, 'gate' | 'triggers' | 'roles'> {
  const passes = candidateTest(sentences);
  const gate = new SoftmaxTable(['none', 'event']);
  gate.train(gateExamples(sentences, passes), options.gate);
  const triggers = new SoftmaxTable(TRIGGER_LABELS);
  triggers.train(triggerExamples(sentences, passes), options.triggers);
  const roles = new RankTable(ROLES);
  roles.train(roleChoices(sentences), options.roles);
  return {
    gate: gate.toModel(EVENT_MODELS.gate.features, options.prune, options.gate.dropout),
    triggers: triggers.toModel(EVENT_MODELS.triggers.features, options.prune, options.triggers.dropout),
    roles: roles.toModel(EVENT_MODELS.roles.features, options.prune, options.roles.dropout),
  };
}
