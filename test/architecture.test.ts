import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { importsOf, violation } from './importRules';

const root = process.cwd();
const sources = path.join(root, 'src');

interface Packages {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as Packages;
const packages = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]);

const files = fs
  .readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'))
  .sort();

const read = (file: string) => fs.readFileSync(path.join(sources, file), 'utf8');

const violations = (file: string, text: string) =>
  importsOf(file, text).flatMap((found) => {
    const why = violation(found, packages);
    return why === undefined ? [] : [`src/${file}:${found.line} ${why}`];
  });

describe('architecture', () => {
  it('has files to look at', () => assert.ok(files.length > 30));

  it('lets each file import only what its layer may', () => {
    assert.deepEqual(
      files.flatMap((file) => violations(file, read(file))),
      [],
    );
  });

  it('has no file past 400 lines, and half of the files under 120', () => {
    const lengths = files.map((file) => ({ file, lines: read(file).split('\n').length - 1 }));
    assert.deepEqual(
      lengths.filter(({ lines }) => lines > 400),
      [],
    );
    const median = lengths.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
    assert.ok(median < 120, `the median is ${median}`);
  });

  it('has one barrel file', () => {
    assert.deepEqual(
      files.filter((file) => path.posix.basename(file) === 'index.ts'),
      ['core/index.ts'],
    );
  });

  describe('tells a planted violation', () => {
    for (const [file, text, expected] of [
      ['core/text/a.ts', `import * as vscode from 'vscode';`, /may not import vscode/],
      ['core/text/a.ts', `import type { Uri } from 'vscode';`, /may not import vscode/],
      ['core/text/a.ts', `import fs from 'fs';`, /Node's fs/],
      ['core/text/a.ts', `import { readFile } from 'node:fs/promises';`, /Node's node:fs/],
      ['core/text/a.ts', `const fs = require('fs');`, /Node's fs/],
      ['core/text/a.ts', `export const a = () => import('node:os');`, /Node's node:os/],
      ['core/text/a.ts', `export const a = (name: string) => import(name);`, /cannot be told/],
      ['core/text/a.ts', `export type A = import('../model/actor').Actor;`, /core\/model\/actor/],
      ['core/model/a.ts', `export * from '../analysis/document';`, /core\/analysis\/document/],
      ['core/analysis/dates/a.ts', `import { resolve } from '../../anchor/resolve';`, /core\/anchor\/resolve/],
      ['core/check/a.ts', `import { b } from '../edit/b';`, /core\/edit\/b/],
      ['core/corpus/a.ts', `import { parse } from 'yaml';`, /may not import yaml/],
      ['core/text/a.ts', `import { a } from '../index';`, /core\/index/],
      ['core/text/a.ts', `import _ from 'no-such-package/part';`, /no-such-package/],
      ['core/ports.ts', `import type { Span } from './text/span';`, /core\/text\/span/],
      ['cli/a.ts', `import { tokens } from '../core/text/tokens';`, /core\/text\/tokens/],
      ['cli/a.ts', `import { a } from '../training/a';`, /training\/a/],
      ['training/a.ts', `import { a } from '../core/anchor/a';`, /core\/anchor\/a/],
      ['extension/extension.ts', `import { a } from '../core/index';`, /core\/index/],
      ['extension/bridge/a.ts', `import fs from 'node:fs';`, /Node's node:fs/],
      ['extension/bridge/a.ts', `import { a } from '../project/a';`, /extension\/project\/a/],
      ['extension/project/a.ts', `import { a } from '../features/actors/a';`, /features\/actors/],
      ['extension/features/actors/a.ts', `import { a } from '../events/a';`, /features\/events/],
      ['extension/features/actors/a.ts', `import { a } from '../../../core/text/span';`, /core\/text\/span/],
      ['extension/names/a.ts', `import { a } from '../bridge/a';`, /extension\/bridge\/a/],
      ['worker/web.ts', `import { parentPort } from 'node:worker_threads';`, /Node's/],
      ['webview/timeline/a.ts', `import { analyse } from '../../core/index';`, /only types/],
      ['webview/timeline/a.ts', `import { type A, b } from '../../core/index';`, /only types/],
      ['elsewhere/a.ts', `import { a } from '../core/index';`, /no layer/],
    ] as const)
      it(`${file}: ${text}`, () => {
        const found = violations(file, `\n// a comment with import 'vscode'\n${text}\n`);
        assert.equal(found.length, 1);
        assert.match(found[0] ?? '', expected);
      });
  });

  describe('lets pass', () => {
    for (const [file, text] of [
      ['core/text/a.ts', `import { b } from './b'; import type { Clock } from '../ports';`],
      ['core/check/a.ts', `import { b } from '../corpus/b'; import { c } from '../anchor/c';`],
      ['core/sidecar/a.ts', `import { parseDocument } from 'yaml';`],
      ['core/index.ts', `export * from './text/span'; export * from './ports';`],
      [
        'cli/commands/a.ts',
        `import fs from 'node:fs'; import { a } from '../../core/index'; import { b } from '../b';`,
      ],
      ['training/a.ts', `import { a } from '../core/analysis/tagging/a';`],
      ['extension/features/actors/a.ts', `import { b } from './b'; import { c } from '../../bridge/c';`],
      ['extension/bridge/node/a.ts', `import { Worker } from 'node:worker_threads';`],
      ['worker/node.ts', `import { parentPort } from 'node:worker_threads';`],
      ['webview/timeline/a.ts', `import type { A } from '../../core/index'; import { b } from '../protocol';`],
      ['webview/timeline/a.ts', `import { type A, type B } from '../../core/index';`],
    ] as const)
      it(`${file}: ${text}`, () => assert.deepEqual(violations(file, text), []));
  });
});
