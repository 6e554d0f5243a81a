import { createHash } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Analyser,
  type CheckInput,
  checkActors,
  checkCodebook,
  checkSidecar,
  type Problem,
  readActors,
  readCodebook,
} from '../../core/index';
import { ACTORS_FILE, annotationFilesOf, CODEBOOK_FILE, nearest, sourceOf } from '../annotationFiles';
import { type Command, type ExitCode, WrongUse } from '../command';
import { type NodeStore, Unreadable } from '../nodeStore';
import { problemText } from '../problemText';
import type { Terminal } from '../terminal';

const FORMATS = ['text', 'json'] as const;

export const check: Command = {
  name: 'check',
  summary: 'check annotations against their texts, actors and codebook',
  help: `Usage: rapporteur check [--format text|json] FILE|FOLDER…

Checks sidecars (NAME.annotations.yaml), actors.yaml and codebook.yaml: whether they can be read, whether the
annotated words still stand where the records say, whether actors, tags and dates exist. A folder stands for all
such files in it, a source for its sidecars.

  --format text    one problem a line: FILE:LINE: SEVERITY CODE: what is wrong (default)
  --format json    one JSON list; lines count from 1, offsets of the text from 0 in UTF-16 code units
  --help           this text

Exit code: 0 all well or only informations, 1 problems found, 2 wrong use.
`,
  async run(args, store, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' } },
    });
    const format = FORMATS.find((known) => known === values.format);
    if (format === undefined)
      throw new WrongUse(`--format must be one of ${FORMATS.join(', ')}, not "${values.format}"`);
    if (positionals.length === 0) throw new WrongUse('check needs a FILE or a FOLDER');
    return checkAll(positionals, format, store, terminal);
  },
};

async function checkAll(
  given: readonly string[],
  format: (typeof FORMATS)[number],
  store: NodeStore,
  terminal: Terminal,
): Promise<ExitCode> {
  const checker = new Checker(store);
  const files = new Set<string>();
  let code: ExitCode = 0;
  for (const name of given) {
    const found = annotationFilesOf(name);
    if (found === undefined) {
      terminal.complain(`rapporteur: ${name}: no such file or folder`);
      code = 1;
    }
    for (const file of found ?? []) files.add(file);
  }
  const list: object[] = [];
  for (const file of files) {
    try {
      for (const problem of await checker.problemsOf(file)) {
        if (problem.severity !== 'information') code = 1;
        if (format === 'json') list.push(jsonOf(file, problem));
        else
          await terminal.write(
            `${file}:${problem.line + 1}: ${problem.severity} ${problem.data.code}: ${problemText(problem.data)}\n`,
          );
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      terminal.complain(`rapporteur: ${file}: ${error.message}`);
      code = 1;
    }
  }
  if (format === 'json') await terminal.write(`${JSON.stringify(list, undefined, 1)}\n`);
  return code;
}

function jsonOf(file: string, { data, severity, line, place }: Problem): object {
  return {
    file,
    line: line + 1,
    severity,
    ...data,
    ...(place === undefined ? {} : { start: place.start, end: place.end }),
  };
}

/** Checks files; reads what several of them need only once. */
class Checker {
  readonly #store: NodeStore;
  readonly #ids = new Map<string, ReadonlySet<string>>();
  #analyser: Analyser | undefined;

  constructor(store: NodeStore) {
    this.#store = store;
  }

  /** @throws {Unreadable} */
  async problemsOf(file: string): Promise<readonly Problem[]> {
    const yaml = await this.#store.readText(file);
    const name = path.basename(file);
    if (name === ACTORS_FILE) return checkActors(yaml);
    if (name === CODEBOOK_FILE) return checkCodebook(yaml);
    return this.#sidecarProblems(file, yaml);
  }

  async #sidecarProblems(file: string, yaml: string): Promise<readonly Problem[]> {
    const folder = path.dirname(file);
    const sourceName = sourceOf(file) ?? '';
    const text = await this.#sourceText(path.join(folder, sourceName));
    const tags = await this.#idsOf(nearest(folder, CODEBOOK_FILE), (codebook) => readCodebook(codebook).entries);
    const registered = await this.#idsOf(nearest(folder, ACTORS_FILE), (actors) => readActors(actors).entries);
    const input: CheckInput = {
      yaml,
      tags,
      actors: registered ?? new Set(),
      ...(text === undefined
        ? { missingSource: sourceName }
        : { source: { text, hash: createHash('sha256').update(text, 'utf8').digest('hex') } }),
    };
    const problems = checkSidecar(input);
    if (!problems.some(({ data }) => data.code === 'unknown-actor')) return problems;
    // the analysis may know actors that no file names
    const suggested = text === undefined ? undefined : this.#actorsIn(sourceName, text);
    return checkSidecar({
      ...input,
      actors: suggested === undefined ? undefined : new Set([...(registered ?? []), ...suggested]),
    });
  }

  async #sourceText(file: string): Promise<string | undefined> {
    try {
      return await this.#store.readText(file);
    } catch (error) {
      if (error instanceof Unreadable) return undefined;
      throw error;
    }
  }

  async #idsOf(
    file: string | undefined,
    read: (yaml: string) => readonly { readonly id: string }[],
  ): Promise<ReadonlySet<string> | undefined> {
    if (file === undefined) return undefined;
    const known = this.#ids.get(file) ?? new Set(read(await this.#store.readText(file)).map(({ id }) => id));
    this.#ids.set(file, known);
    return known;
  }

  /** Ids of the actors that the analysis finds; `undefined` if there is no analysis. */
  #actorsIn(id: string, text: string): readonly string[] | undefined {
    try {
      this.#analyser ??= this.#store.openAnalyser();
    } catch (error) {
      if (error instanceof Unreadable) return undefined;
      throw error;
    }
    return this.#analyser.analyse({ id, text }).actors.map((actor) => actor.id);
  }
}
