import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { EMPTY_ANALYSIS, tokenise } from '../../core/index';
import { MODEL_FILES, type ModelBytes } from '../../core/analysis/models';
import { type Analyser, createAnalyser } from '../../core/analysis/pipeline';
import { ratesOf } from './counts';
import { scoreDocument } from './documentScore';
import { type ErrorLayer, type ListedError, listErrors } from './errors';
import { type GoldDocument, readGold } from './goldDocument';
import { findNamesWithPeer } from './peer';
import { addScore, MEASURES, type Totals } from './totals';

/** Sets of the data folder that no shipped model learns from. */
const SETS: readonly (readonly [string, string])[] = [
  ['newswire_dev', 'events/newswire_dev.jsonl'],
  ['crossner_politics_dev', 'ner/crossner_politics_dev.jsonl'],
  ['re3d_dev', 'ner/re3d_dev.jsonl'],
  ['gum_dev', 'ner/gum_dev.jsonl'],
  ['plover_gsr_dev', 'events/plover_gsr_dev.jsonl'],
  ['wikiwars_dev', 'dates/wikiwars_dev.jsonl'],
];

export interface EvaluationOptions {
  readonly data: string;
  /** A folder of gold documents, and the folder of their texts if they are not beside them. */
  readonly gold?: string;
  readonly texts?: string;
  readonly errors?: ErrorLayer;
  /** Takes the table too. */
  readonly keep?: (table: string) => void;
  readonly log: (line: string) => void;
}

interface SetResult {
  readonly name: string;
  readonly documents: number;
  readonly ours: Totals;
  readonly peers: Totals;
  readonly errors: readonly ListedError[];
}

/** Processor time and text that went through an analyser. */
interface Speed {
  milliseconds: number;
  tokens: number;
  characters: number;
}

/** Scores the shipped models on every set and prints one table, or the errors of one layer by category. */
export function evaluate(options: EvaluationOptions): void {
  const { data, gold, texts, log } = options;
  const analyser = createAnalyser(readModels());
  const sets = SETS.map(([name, file]) => [name, join(data, file)] as const)
    .filter(([, path]) => existsSync(path))
    .map(([name, path]) => [name, readGold(path)] as const);
  if (gold !== undefined)
    sets.push(...goldFolders(gold).map((at) => [`gold: ${basename(at)}`, readGold(at, texts)] as const));
  const ourSpeed: Speed = { milliseconds: 0, tokens: 0, characters: 0 };
  const peerSpeed: Speed = { milliseconds: 0, tokens: 0, characters: 0 };
  // the first texts pay for compiling
  for (const { id, text } of sets[0]?.[1] ?? []) analyser.analyse({ id, text });
  const results = sets.map(([name, documents]) => scoreSet(name, documents, analyser, options, ourSpeed, peerSpeed));
  if (options.errors) printErrors(results, log);
  else {
    const table = tableOf(results);
    log(table);
    log('');
    options.keep?.(table);
    log(`speed in processor time, ours: ${describe(ourSpeed)}; compromise, names alone: ${describe(peerSpeed)}`);
  }
}

/** The folder itself, and `docs` inside it, as far as they hold gold files. */
function goldFolders(at: string): string[] {
  return [at, join(at, 'docs')].filter(
    (folder) => existsSync(folder) && readdirSync(folder).some((file) => file.endsWith('.gold.json')),
  );
}

function readModels(): ModelBytes {
  return Object.fromEntries(
    MODEL_FILES.map((file) => [file, new Uint8Array(readFileSync(join('media/models', file)))]),
  ) as ModelBytes;
}

function scoreSet(
  name: string,
  documents: readonly GoldDocument[],
  analyser: Analyser,
  { errors: layer }: EvaluationOptions,
  ourSpeed: Speed,
  peerSpeed: Speed,
): SetResult {
  const ours: Totals = new Map();
  const peers: Totals = new Map();
  const errors: ListedError[] = [];
  for (const gold of documents) {
    const analysis = timed(ourSpeed, gold.text, () => analyser.analyse({ id: gold.id, text: gold.text }));
    const score = scoreDocument(gold, analysis);
    addScore(ours, score);
    if (layer) errors.push(...listErrors(gold, score, layer));
    else if (gold.mentions) {
      const mentions = timed(peerSpeed, gold.text, () => findNamesWithPeer(gold.text));
      const { names } = scoreDocument(
        { id: gold.id, text: gold.text, mentions: gold.mentions },
        { ...EMPTY_ANALYSIS, mentions },
      );
      addScore(peers, { ...(names && { names }) });
    }
  }
  return { name, documents: documents.length, ours, peers, errors };
}

function timed<T>(speed: Speed, text: string, run: () => T): T {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  speed.milliseconds += (user + system) / 1000;
  speed.tokens += tokenise(text).count;
  speed.characters += text.length;
  return result;
}

function describe({ milliseconds, tokens, characters }: Speed): string {
  const perSecond = (n: number): number => (n / milliseconds) * 1000;
  return `${Math.round(perSecond(tokens)).toLocaleString('en')} tokens/s, ${(perSecond(characters) / 1e6).toFixed(2)} MB/s`;
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

function tableOf(results: readonly SetResult[]): string {
  const lines: string[] = [];
  const log = (line: string): number => lines.push(line);
  log(`${'set and measure'.padEnd(40)}     P      R      F1   wanted | compromise F1`);
  for (const { name, documents, ours, peers } of results) {
    log(`${name} (${documents})`);
    for (const measure of MEASURES) {
      const counts = ours.get(measure);
      if (!counts || counts.wanted === 0) continue;
      const { precision, recall, f1 } = ratesOf(counts);
      const peer = peers.get(measure);
      log(
        `  ${measure.padEnd(36)} ${percent(precision)} ${percent(recall)}  ${percent(f1)}  ${String(counts.wanted).padStart(6)} |${peer ? percent(ratesOf(peer).f1) : ''}`,
      );
    }
  }
  return lines.join('\n');
}

function printErrors(results: readonly SetResult[], log: (line: string) => void): void {
  for (const { name, errors } of results) {
    if (errors.length === 0) continue;
    log(`== ${name}: ${errors.length} errors`);
    const byCategory = new Map<string, ListedError[]>();
    for (const error of errors) byCategory.set(error.category, [...(byCategory.get(error.category) ?? []), error]);
    for (const [category, list] of [...byCategory].sort((a, b) => b[1].length - a[1].length)) {
      log(`-- ${category}: ${list.length}`);
      for (const { line } of list) log(`   ${line}`);
    }
  }
}
