import { parseArgs } from 'node:util';
import { type Analyser, type AnalysisInput, isIsoDay, normaliseText } from '../../core/index';
import { analysisToJson } from '../analysisJson';
import { analysisToText } from '../analysisText';
import { type Command, type ExitCode, WrongUse } from '../command';
import { readDocumentLine } from '../documentLine';
import { byteLines } from '../lines';
import { decodeText, type NodeStore, Unreadable } from '../nodeStore';
import type { Terminal } from '../terminal';

const FORMATS = ['text', 'jsonl', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** One document of a stream may be this large; the input as a whole may be endless. */
const LONGEST_LINE = 64 * 1024 * 1024;

export const analyze: Command = {
  name: 'analyze',
  summary: 'find actors, events, dates and quotes in texts',
  help: `Usage: rapporteur analyze [--format text|jsonl|json] [--date YYYY-MM-DD] FILE…
       rapporteur analyze --jsonl < DOCUMENTS

Finds actors, events, dates and quotes in texts (UTF-8). "-" reads one text from standard input.

  --format text    for people (default)
  --format jsonl   one analysis a line, as JSON
  --format json    one JSON list of all analyses
  --jsonl          read documents from standard input, one {"id", "text", "date"?} a line,
                   and write one analysis a line, in order
  --date DAY       publication date of the files, for "on Friday" and the like
  --help           this text

Offsets count UTF-16 code units of the text without byte order mark and with LF line ends.
Exit code: 0 all well, 1 some input could not be read (the rest is analysed), 2 wrong use.
`,
  async run(args, store, terminal) {
    const options = readOptions(args);
    if (options.jsonl) return analyseLines(store, terminal);
    return analyseFiles(options, store, terminal);
  },
};

interface Options {
  readonly files: readonly string[];
  readonly format: Format;
  readonly date?: string;
  readonly jsonl: boolean;
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string' }, date: { type: 'string' }, jsonl: { type: 'boolean', default: false } },
  });
  const { jsonl, date } = values;
  const format = FORMATS.find((known) => known === (values.format ?? (jsonl ? 'jsonl' : 'text')));
  if (format === undefined)
    throw new WrongUse(`--format must be one of ${FORMATS.join(', ')}, not "${values.format ?? ''}"`);
  if (date !== undefined && !isIsoDay(date)) throw new WrongUse(`--date must be a day like 2025-10-31, not "${date}"`);
  if (jsonl) {
    if (positionals.length > 0) throw new WrongUse('--jsonl reads standard input and takes no files');
    if (format !== 'jsonl') throw new WrongUse('--jsonl always writes jsonl');
    if (date !== undefined) throw new WrongUse('--jsonl takes each date from its line, not from --date');
  } else if (positionals.length === 0) throw new WrongUse('analyze needs a FILE, "-" or --jsonl');
  return { files: positionals, format, jsonl, ...(date === undefined ? {} : { date }) };
}

async function analyseFiles(options: Options, store: NodeStore, terminal: Terminal): Promise<ExitCode> {
  const analyser = store.openAnalyser();
  let code: ExitCode = 0;
  let written = 0;
  for (const file of options.files) {
    let text: string;
    try {
      text = file === '-' ? decodeText(await readAll(terminal.stdin)) : await store.readText(file);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      terminal.complain(`rapporteur: ${file === '-' ? 'standard input' : file}: ${error.message}`);
      code = 1;
      continue;
    }
    const document = { id: file, text, ...(options.date === undefined ? {} : { date: options.date }) };
    const lead = written === 0 ? { text: '', jsonl: '', json: '[\n' } : { text: '\n', jsonl: '', json: ',\n' };
    await terminal.write(lead[options.format] + analyseAs(options.format, analyser, document));
    written++;
  }
  if (options.format === 'json') await terminal.write(written === 0 ? '[]\n' : '\n]\n');
  return code;
}

async function analyseLines(store: NodeStore, terminal: Terminal): Promise<ExitCode> {
  const analyser = store.openAnalyser();
  let code: ExitCode = 0;
  for await (const { number, bytes } of byteLines(terminal.stdin, LONGEST_LINE)) {
    const complain = (problem: string): void => {
      terminal.complain(`rapporteur: line ${number}: ${problem}`);
      code = 1;
    };
    if (bytes === undefined) {
      complain(`is longer than ${LONGEST_LINE / 1024 / 1024} MB`);
      continue;
    }
    let line: string;
    try {
      line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      complain('is not valid UTF-8');
      continue;
    }
    if (line.trim() === '') continue;
    const { document, problem } = readDocumentLine(line);
    if (problem !== undefined) complain(problem);
    if (document === undefined) continue;
    await terminal.write(analyseAs('jsonl', analyser, { ...document, text: normaliseText(document.text) }));
  }
  return code;
}

function analyseAs(format: Format, analyser: Analyser, document: AnalysisInput): string {
  const analysis = analyser.analyse(document);
  if (format === 'text') return analysisToText(document.id, document.text, analysis);
  const json = JSON.stringify(analysisToJson(document.id, document.text, analysis));
  return format === 'jsonl' ? `${json}\n` : json;
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
