import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { OnigScanner, OnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar, type IGrammar } from 'vscode-textmate';

async function load(): Promise<IGrammar> {
  const require = createRequire(path.resolve('package.json'));
  await loadWASM(fs.readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new OnigScanner(patterns),
      createOnigString: (text: string) => new OnigString(text),
    }),
    loadGrammar: () => {
      const file = 'syntaxes/source-document.tmLanguage.json';
      return Promise.resolve(parseRawGrammar(fs.readFileSync(file, 'utf8'), file));
    },
  });
  const grammar = await registry.loadGrammar('text.source-document');
  assert.ok(grammar);
  return grammar;
}

describe('syntaxes/source-document', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await load();
  });

  /** "scope: text" of everything in the lines that has a scope of its own. */
  const scopes = (...lines: string[]): string[] => {
    let state = INITIAL;
    return lines.flatMap((line) => {
      const result = grammar.tokenizeLine(line, state);
      state = result.ruleStack;
      return result.tokens.flatMap(({ startIndex, endIndex, scopes: [, ...own] }) => {
        const scope = own.at(-1);
        return scope ? [`${scope.split('.')[0] ?? ''}: ${line.slice(startIndex, endIndex)}`] : [];
      });
    });
  };

  const cases: [string, string[], string[]][] = [
    ['a headline', ['Chile and Norway Agree on Fish', 'They met.'], ['markup: Chile and Norway Agree on Fish']],
    ['no headline where the first line is a sentence', ['They met in Oslo.'], []],
    [
      'quotation and attribution',
      ['', '“We agree,” she said.'],
      ['string: “', 'meta: We agree,', 'string: ”', 'markup: said'],
    ],
    [
      'a quotation that is never closed ends with its line',
      ['', '“We agree.', 'Nobody else.'],
      ['string: “', 'meta: We agree.'],
    ],
    [
      'dates and numbers',
      ['', 'On October 18-19 some 500,000 came, 10% more than on Friday.'],
      ['constant: October 18-19', 'constant: 500,000', 'constant: 10%', 'constant: Friday'],
    ],
    ['web residue', ['', 'Scroll to Top'], ['comment: Scroll to Top']],
    ['words that only look like residue', ['', 'Subscribers left.'], []],
  ];
  for (const [name, lines, expected] of cases) it(name, () => assert.deepEqual(scopes(...lines), expected));
});
