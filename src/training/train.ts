import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLinearModel } from '../core/analysis/tagging/modelFile';
import { taggingStep } from '../core/analysis/tagging/step';
import { makeEvents, makeParser } from './eventsMakers';
import { buildGazetteer } from './gazetteerBuilding';
import type { QuantisedModel } from './learning/quantise';
import { writeCardSection } from './modelCard';
import { trainNames } from './nameTraining';
import { trainPos } from './posTraining';
import { readTreebank } from './reading/conllu';
import { GUM_FOR_EVALUATION, readNameCorpora } from './reading/nameCorpora';

const MODELS = 'media/models';

/** The models in the order in which they are made: later ones build on earlier ones. */
const MAKERS: Readonly<Record<string, (data: string, seed: number) => Uint8Array>> = {
  pos: (data, seed) => {
    const sentences = ['ewt_train', 'gum_train']
      .flatMap((name) => readTreebank(join(data, 'syntax', `${name}.conllu.gz`)))
      .filter(({ document }) => !GUM_FOR_EVALUATION.has(document));
    return fileOf(trainPos(sentences, seed, log));
  },
  gazetteer: () => buildGazetteer(),
  names: (data, seed) => {
    const tagging = taggingStep(readFileSync(join(MODELS, 'pos.bin')));
    const gazetteer = readFileSync(join(MODELS, 'gazetteer.bin'));
    return fileOf(trainNames(readNameCorpora(data), gazetteer, tagging, { seed, epochs: 8, log }));
  },
};

/** Models of several files each. */
const GROUP_MAKERS: Readonly<Record<string, (data: string, seed: number) => Readonly<Record<string, Uint8Array>>>> = {
  parser: (data, seed) => makeParser(data, seed, log),
  events: (data) => makeEvents(data, MODELS),
};

/** Trains the models named (all if none is) and writes them to media/models. */
export function train(
  data: string,
  seed: number,
  only: readonly string[] = [...Object.keys(MAKERS), ...Object.keys(GROUP_MAKERS)],
): void {
  mkdirSync(MODELS, { recursive: true });
  for (const [name, make] of Object.entries(MAKERS)) {
    if (!only.includes(name)) continue;
    log(`${name}:`);
    const bytes = make(data, seed);
    writeFileSync(join(MODELS, `${name}.bin`), bytes);
    log(`${name}.bin: ${bytes.length} bytes`);
  }
  for (const [name, make] of Object.entries(GROUP_MAKERS)) {
    if (!only.includes(name)) continue;
    log(`${name}:`);
    for (const [file, bytes] of Object.entries(make(data, seed))) {
      writeFileSync(join(MODELS, file), bytes);
      log(`${file}: ${bytes.length} bytes`);
    }
  }
  writeCardSection('files', listFiles());
}

/** The card's table of files: sizes, and hashes to know them by. */
function listFiles(): string {
  const rows = readdirSync(MODELS)
    .filter((file) => file.endsWith('.bin'))
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(MODELS, file));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return `| \`${file}\` | ${bytes.length.toLocaleString('en')} | ${sha256.slice(0, 16)} |`;
    });
  return ['| file | bytes | sha256 begins |', '| --- | ---: | --- |', ...rows].join('\n');
}

function fileOf({ head, rows }: QuantisedModel): Uint8Array {
  return writeLinearModel(head, rows);
}

function log(line: string): void {
  console.log(line);
}
