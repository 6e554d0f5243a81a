import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editSidecar } from '../../../../src/core/index';
import { layOut } from '../../../../src/core/sidecar/recordLayout';
import { readQuickly } from '../../../../src/core/sidecar/quickRecord';
import type { RecordNode } from '../../../../src/core/sidecar/recordNode';
import { parseYaml } from '../../../../src/core/sidecar/yamlNodes';
import { runs } from '../../propertyRuns';
import { someAnnotation, someText } from './arbitraries';

/** What a node says and where its scalars and keys stand; ends of blocks are not used. */
function essence(node: RecordNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.type === 'list') return { flow: node.flow, items: node.items.map(essence) };
  if (node.type === 'map')
    return { flow: node.flow, pairs: node.pairs.map(({ key, start, value }) => [key, start, essence(value)]) };
  const { value, style, start, end } = node;
  return style === 'block' ? { value, style, start } : { value, style, start, end };
}

function assertAgrees(chunk: string): boolean {
  const quick = readQuickly(chunk);
  if (quick === undefined) return false;
  const parsed = parseYaml(chunk);
  assert.deepEqual(parsed.errors, [], JSON.stringify(chunk));
  assert.ok(parsed.node?.type === 'list');
  assert.deepEqual(essence(quick), essence(parsed.node.items[0]), JSON.stringify(chunk));
  return true;
}

describe('sidecar/quickRecord', () => {
  it('reads what we write as the YAML library reads it', () => {
    let quick = 0;
    let all = 0;
    fc.assert(
      fc.property(someAnnotation, fc.boolean(), (annotation, crlf) => {
        const yaml = editSidecar(undefined, [{ change: 'add', annotation }], { sourceName: 'a.txt' });
        const [block] = layOut(yaml, 'annotations').blocks;
        assert.ok(block);
        const chunk = yaml.slice(block.start, block.next);
        all++;
        if (assertAgrees(crlf ? chunk.replaceAll('\n', '\r\n') : chunk)) quick++;
      }),
      runs(300),
    );
    assert.ok(quick > all / 2, `${quick} of ${all}`);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '- id: a1',
      '  id: b',
      '- ',
      '  ',
      '    ',
      '\n',
      '\n  ',
      '\n    ',
      '\n      ',
      '\r\n  ',
      'key: ',
      'k:',
      ':',
      ' ',
    ),
    fc.constantFrom(
      'anchor:\n    start: 1',
      '[a, b]',
      '[',
      ']',
      ', ',
      '{a: b}',
      "'x'",
      "'it''s'",
      '"x\\n"',
      '"\\ud83d"',
      '|',
      '|-',
      '|+',
      '>',
    ),
    fc.constantFrom(
      '\n  body: |\n    text\n',
      '\n    more\n',
      '\n\n',
      '#',
      ' # c',
      '&a ',
      '*a',
      '!t ',
      '? ',
      '-',
      '\t',
      '\\',
      '%',
      '@',
      '~',
      '---',
    ),
    someText,
  );
  it('agrees with the YAML library on anything that it accepts', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), fc.boolean(), (pieces, dash) => {
        if (assertAgrees((dash ? '- id: a\n  ' : '') + pieces.join(''))) accepted++;
      }),
      runs(1500),
    );
    assert.ok(accepted > 10, String(accepted));
  });
});
