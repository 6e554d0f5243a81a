import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommandLine } from '../../../src/cli/commandLine';
import { nodeStore, Unreadable, type NodeStore } from '../../../src/cli/nodeStore';
import type { Terminal } from '../../../src/cli/terminal';

const TEXT = 'Envoys met in Varna. Talks about grain went on until Friday.';
const HASH = createHash('sha256').update(TEXT).digest('hex');

const sidecar = (records: string, hash = HASH): string =>
  `version: 1\nsource:\n  sha256: ${hash}\nannotations:\n${records}`;
const mention = (id: string, start: number, exact: string, more = ''): string =>
  `  - id: ${id}\n    kind: mention\n    label: GPE\n${more}    creator: amina\n    created: 2026-11-21T10:12:00Z\n    anchor: {start: ${start}, end: ${start + exact.length}, exact: ${exact}}\n`;

describe('cli/check', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'check-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string): string => {
    const at = path.join(folder, name);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, content);
    return at;
  };
  const store: NodeStore = {
    ...nodeStore(path.join(__dirname, '..', '..')),
    openAnalyser: () => {
      throw new Unreadable('no models here');
    },
  };

  async function check(...args: string[]): Promise<{ code: number; lines: string[]; errors: string[] }> {
    let out = '';
    const errors: string[] = [];
    const terminal: Terminal = {
      stdin: { [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true, value: undefined }) }) },
      write: (text) => {
        out += text;
        return Promise.resolve();
      },
      complain: (line) => errors.push(line),
    };
    const code = await runCommandLine(['check', ...args], store, terminal);
    return {
      code,
      lines: out
        .replaceAll(folder + path.sep, '')
        .split('\n')
        .slice(0, -1),
      errors,
    };
  }

  it('finds nothing wrong with what is right', async () => {
    file('a.txt', TEXT);
    file('a.txt.annotations.yaml', sidecar(mention('aaaaaa', 14, 'Varna')));
    assert.deepEqual(await check(folder), { code: 0, lines: [], errors: [] });
  });

  it('says what is wrong, file by file and line by line', async () => {
    file('sub/a.txt', TEXT);
    file('sub/a.txt.annotations.yaml', sidecar(mention('aaaaaa', 15, 'Varna') + mention('bbbbbb', 0, 'Burgas')));
    file('sub/gone.txt.annotations.yaml', sidecar(''));
    file('codebook.yaml', 'version: 1\ntags:\n  - id: a\n    parent: b\n');
    file('actors.yaml', 'version: 2\nactors: []\n');
    const { code, lines } = await check(folder);
    assert.equal(code, 1);
    assert.deepEqual(
      lines,
      [
        'actors.yaml:1: error newer-version: is of version 2, which this program does not know; it is not written to',
        'codebook.yaml:4: warning unknown-tag: record a: the codebook has no tag b',
        'sub/a.txt.annotations.yaml:10: error quote-differs: record aaaaaa says “Varna”, its place says “arna.”',
        'sub/a.txt.annotations.yaml:16: error quote-differs: record bbbbbb says “Burgas”, its place says “Envoys”',
        'sub/a.txt.annotations.yaml:16: warning orphan: record bbbbbb: “Burgas” stands nowhere in the text',
        'sub/gone.txt.annotations.yaml:1: error missing-source: there is no gone.txt',
      ].map((line) => line.replaceAll('/', path.sep)),
    );
  });

  it('takes a source for its sidecars, of every annotator', async () => {
    const source = file('a.txt', TEXT);
    file('a.txt.annotations.yaml', sidecar(mention('aaaaaa', 0, 'Varna')));
    file('a.txt.bo.annotations.yaml', sidecar(mention('bbbbbb', 0, 'grain')));
    file('b.txt.annotations.yaml', sidecar(mention('cccccc', 0, 'x')));
    const { lines } = await check(source);
    assert.deepEqual(
      lines.map((line) => line.split(':')[0]),
      ['a.txt.annotations.yaml', 'a.txt.bo.annotations.yaml'],
    );
  });

  it('knows the actors and tags of the nearest registers above', async () => {
    file('actors.yaml', 'version: 1\nactors:\n  - id: varna\n    name: Varna\n');
    file('codebook.yaml', 'version: 1\ntags:\n  - id: ports\n    name: Ports\n');
    file('deep/down/a.txt', TEXT);
    file('deep/down/a.txt.annotations.yaml', sidecar(mention('aaaaaa', 14, 'Varna', '    actor: varna\n')));
    assert.equal((await check(folder)).code, 0);
  });

  it('does not judge actors without models to look for them', async () => {
    file('a.txt', TEXT);
    file('a.txt.annotations.yaml', sidecar(mention('aaaaaa', 14, 'Varna', '    actor: varna\n')));
    assert.equal((await check(folder)).code, 0);
  });

  it('prints one JSON list', async () => {
    file('a.txt', TEXT);
    const at = file('a.txt.annotations.yaml', sidecar(mention('aaaaaa', 15, 'Varna')));
    const { code, lines } = await check('--format', 'json', at);
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(lines.join('\n')), [
      {
        file: 'a.txt.annotations.yaml',
        line: 10,
        severity: 'error',
        code: 'quote-differs',
        id: 'aaaaaa',
        exact: 'Varna',
        found: 'arna.',
        start: 14,
        end: 19,
      },
    ]);
  });

  it('leaves every file as it was', async () => {
    const at = file('a.txt.annotations.yaml', '\ufeffannotations: [}\r\n');
    assert.equal((await check(folder)).code, 1);
    assert.equal(readFileSync(at, 'utf8'), '\ufeffannotations: [}\r\n');
  });

  it('goes on after a file that cannot be read', async () => {
    file('a.txt.annotations.yaml', '\0\0');
    file('b.txt', TEXT);
    file('b.txt.annotations.yaml', sidecar(mention('aaaaaa', 0, 'Varna')));
    const { code, lines, errors } = await check(folder);
    assert.equal(code, 1);
    assert.equal(lines.length, 1);
    assert.match(errors.join(), /a\.txt\.annotations\.yaml: is a binary file/);
  });

  const wrong: [string, string[], number, RegExp][] = [
    ['no file', [], 2, /needs a FILE/],
    ['an unknown format', ['--format', 'xml', '.'], 2, /--format must be/],
    ['an unknown option', ['--fix', '.'], 2, /--fix/],
    ['a file that is not there', ['nowhere.txt'], 1, /nowhere\.txt: no such file/],
  ];
  for (const [name, args, code, message] of wrong)
    it(name, async () => {
      const result = await check(...args);
      assert.equal(result.code, code);
      assert.match(result.errors.join(), message);
    });
});
