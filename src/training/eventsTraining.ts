import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { AnalysisDocument } from '../core/analysis/document';
import { EVENT_MODELS } from '../core/analysis/events/eventModels';
import { RELATIONS } from '../core/analysis/events/parsing/labels';
import { Parser } from '../core/analysis/events/parsing/parser';
import { LinearTable } from '../core/analysis/events/linearTable';
import { ROLES } from '../core/analysis/events/roles';
import { createLinearModel } from '../core/analysis/tagging/linearModel';
import { annotatedDocument, readSentences } from './eventsData';
import { readConllu, trainParser, type TaggedSentence, type TreebankSentence } from './eventsParser';
import {
  frameDocument,
  roleChoices,
  triggerExamples,
  triggerGate,
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
    moves: roundWeights(moveWeights.hashes, moveWeights.weights, {
      features: EVENT_MODELS.moves.features,
      labels: ['shift', 'right', 'left'],
      prune: 0.05,
      most: 260_000,
    }),
    relations: roundWeights(relationWeights.hashes, relationWeights.weights, {
      features: EVENT_MODELS.relations.features,
      labels: RELATIONS,
      prune: 0.2,
      most: 50_000,
    }),
  };
}

/** A parser straight from its trained models. */
export function parserOf(models: Pick<Record<EventModelName, TrainedModel>, 'moves' | 'relations'>): Parser {
  return new Parser(tableOf(models.moves), tableOf(models.relations));
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
  triggers: { least: 3, rounds: 6, rate: 0.05, dropout: 0.2, decay: 0, calm: 1, seed: 1 },
  roles: { least: 8, rounds: 8, rate: 0.05, dropout: 0.2, calm: 1, seed: 2 },
  prune: 0.02,
};

/** The models of triggers and participants. */
export function trainEventModels(
  sentences: readonly FramedSentence[],
  options = EVENT_TRAINING,
): Pick<Record<EventModelName, TrainedModel>, 'gate' | 'triggers' | 'roles'> {
  const { model: gate, passes } = triggerGate(sentences);
  const triggers = new SoftmaxTable(TRIGGER_LABELS);
  triggers.train(triggerExamples(sentences, passes), options.triggers);
  const roles = new RankTable(ROLES);
  roles.train(roleChoices(sentences), options.roles);
  return {
    gate,
    triggers: triggers.toModel(EVENT_MODELS.triggers.features, options.prune, options.triggers.dropout),
    roles: roles.toModel(EVENT_MODELS.roles.features, options.prune, options.roles.dropout),
  };
}
