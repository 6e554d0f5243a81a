import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommandLine } from '../../../src/cli/commandLine';
import { type NodeStore, nodeStore } from '../../../src/cli/nodeStore';
import type { Analyser } from '../../../src/core/index';
import { ReaderGone, type Terminal } from '../../../src/cli/terminal';

const home = path.join(__dirname, '..', '..');
let analyser: Analyser | undefined;
/** Opens the models once for all tests. */
const store: NodeStore = { ...nodeStore(home), openAnalyser: () => (analyser ??= nodeStore(home).openAnalyser()) };

interface Result {
  readonly code: number;
  readonly out: string;
  readonly errors: readonly string[];
}

async function rapporteur(args: readonly string[], input: readonly (string | Uint8Array)[] = []): Promise<Result> {
  let out = '';
  const errors: string[] = [];
  const terminal: Terminal = {
    stdin: stream(input),
    write: (text) => {
      out += text;
      return Promise.resolve();
    },
    complain: (line) => errors.push(line),
  };
  const code = await runCommandLine(args, store, terminal);
  return { code, out, errors };
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* stream(chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

const parsed = (out: string): Record<string, unknown>[] =>
  out
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('cli/analyze', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'analyze-'))));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Uint8Array): string => {
    const at = path.join(folder, name);
    writeFileSync(at, content);
    return at;
  };

  const wrong: [string, string[], RegExp][] = [
    ['no command', [], /command is missing/],
    ['an unknown command', ['analise'], /unknown command "analise"/],
    ['an unknown option', ['analyze', '--quick', 'a.txt'], /--quick/],
    ['an unknown format', ['analyze', '--format', 'xml', 'a.txt'], /text, jsonl, json/],
    ['no file', ['analyze'], /needs a FILE/],
    ['a date that is none', ['analyze', '--date', '2025-02-30', 'a.txt'], /2025-02-30/],
    ['files with --jsonl', ['analyze', '--jsonl', 'a.txt'], /takes no files/],
    ['text with --jsonl', ['analyze', '--jsonl', '--format', 'text'], /always writes jsonl/],
  ];
  for (const [what, args, message] of wrong)
    it(`refuses ${what}`, async () => {
      const { code, out, errors } = await rapporteur(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.equal(errors.length, 1);
      assert.match(errors[0] ?? '', message);
    });

  it('prints help and version', async () => {
    assert.match((await rapporteur(['--help'])).out, /analyze/);
    assert.match((await rapporteur(['analyze', '--help'])).out, /--jsonl/);
    assert.match((await rapporteur(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  });

  it('analyses the readable files and names the others in one line each', async () => {
    const good = file('good.txt', 'The envoy met rebels in Geneva on 3 May 2021.\n');
    const bad: [string, RegExp][] = [
      [path.join(folder, 'missing.txt'), /missing\.txt: no such file$/],
      [folder, /is a folder/],
      [file('picture.txt', Uint8Array.of(0x89, 0x50, 0, 0xff, 0)), /picture\.txt: is a binary file$/],
      [file('latin.txt', Uint8Array.of(0x54, 0xfc, 0x72)), /latin\.txt: is not valid UTF-8$/],
    ];
    const { code, out, errors } = await rapporteur([
      'analyze',
      '--format',
      'jsonl',
      ...bad.map(([name]) => name),
      good,
      file('empty.txt', ''),
    ]);
    assert.equal(code, 1);
    assert.deepEqual(
      parsed(out).map(({ id }) => path.basename(String(id))),
      ['good.txt', 'empty.txt'],
    );
    assert.equal(errors.length, bad.length);
    bad.forEach(([, message], i) => assert.match(errors[i] ?? '', message));
  });

  it('has every key on every line', async () => {
    const { out } = await rapporteur(['analyze', '--format', 'jsonl', file('one.txt', 'Nothing.')]);
    assert.deepEqual(Object.keys(parsed(out)[0] ?? {}), [
      'id',
      'date',
      'actors',
      'mentions',
      'dates',
      'quotes',
      'events',
      'commitments',
    ]);
  });

  it('carries the given date', async () => {
    const { out } = await rapporteur(['analyze', '--format', 'json', '--date', '2024-02-29', file('d.txt', 'Hello.')]);
    const list = JSON.parse(out) as { date: string }[];
    assert.equal(list[0]?.date, '2024-02-29');
  });

  it('takes the date from front matter and from the name of the file', async () => {
    const front = file('front.md', '---\ndate: 2021-05-03\n---\nHello there.');
    const named = file('2021-05-04-named.txt', 'Hello there.');
    const { out } = await rapporteur(['analyze', '--format', 'jsonl', front, named]);
    assert.deepEqual(
      parsed(out).map(({ date }) => date),
      ['2021-05-03', '2021-05-04'],
    );
  });

  it('prints for people', async () => {
    const { code, out } = await rapporteur(['analyze', file('p.txt', 'It was signed on 3 May 2021. It held.')]);
    assert.equal(code, 0);
    assert.match(out, /p\.txt\n(?:.*\n)*Dates\n {2}1:18 {2}3 May 2021 {2}2021-05-03\n/);
  });

  it('writes an empty list if nothing could be read', async () => {
    const { code, out } = await rapporteur(['analyze', '--format', 'json', path.join(folder, 'missing.txt')]);
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(out), []);
  });

  it('reads one text from standard input', async () => {
    const { code, out } = await rapporteur(['analyze', '--format', 'jsonl', '-'], ['A short ', 'text.']);
    assert.equal(code, 0);
    assert.equal(parsed(out)[0]?.id, '-');
  });

  it('analyses a stream of documents in order, wherever its chunks break', async () => {
    const lines = Array.from({ length: 20 }, (_, i) =>
      JSON.stringify({ id: `d${i}`, text: `Türkiye ${i}`, date: null }),
    );
    const bytes = Buffer.from(lines.join('\n'));
    const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(i * 7, i * 7 + 7));
    const { code, out } = await rapporteur(['analyze', '--jsonl'], chunks);
    assert.equal(code, 0);
    assert.deepEqual(
      parsed(out).map(({ id }) => id),
      lines.map((_, i) => `d${i}`),
    );
  });

  it('names broken lines by number and goes on', async () => {
    const { code, out, errors } = await rapporteur(
      ['analyze', '--jsonl'],
      [
        '{"id":"a","text":"One."}\n{broken\n\n[1]\n{"id":"b"}\n{"text":"x"}\n{"id":"c","text":"Two.","date":"soon"}\r\n',
        Uint8Array.of(0xff, 10),
        '{"id":7,"text":"\\ud800"}',
      ],
    );
    assert.equal(code, 1);
    assert.deepEqual(
      parsed(out).map(({ id }) => id),
      ['a', 'c', '7'],
    );
    assert.deepEqual(
      errors.map((line) => /line (\d+)/.exec(line)?.[1]),
      ['2', '4', '5', '6', '7', '8'],
    );
  });

  it('ends quietly when the reader has gone', async () => {
    const terminal: Terminal = {
      stdin: stream(['{"id":"a","text":"One."}\n', '{"id":"b","text":"Two."}\n']),
      write: () => Promise.reject(new ReaderGone()),
      complain: () => assert.fail('not quiet'),
    };
    assert.equal(await runCommandLine(['analyze', '--jsonl'], store, terminal), 0);
  });
});
