import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { scalarText } from '../../../../src/core/sidecar/scalarText';
import { runs } from '../../propertyRuns';
import { someText } from './arbitraries';

describe('sidecar/scalarText', () => {
  const cases: [string, string][] = [
    ['Tehran Accord', 'Tehran Accord'],
    [' (TRC) and others', "' (TRC) and others'"],
    ["the state's view", "the state's view"],
    ["'quoted'", "'''quoted'''"],
    ['no', "'no'"],
    ['Yes', "'Yes'"],
    ['null', "'null'"],
    ['2025', "'2025'"],
    ['1_000', "'1_000'"],
    ['12:30', "'12:30'"],
    ['2025-10-31', "'2025-10-31'"],
    ['1e3', "'1e3'"],
    ['4c5e21', '4c5e21'],
    ['54d773b6', '54d773b6'],
    ['a: b', "'a: b'"],
    ['a:b', 'a:b'],
    ['a #b', "'a #b'"],
    ['- item', "'- item'"],
    ['two\nlines', '"two\\nlines"'],
    ['tab\there', '"tab\\there"'],
    ['\u202eright to left', '"\\u202eright to left"'],
    ['\ud83d alone', '"\\ud83d alone"'],
    ['😀', '😀'],
    ['وزیر خارجہ', 'وزیر خارجہ'],
    ['', "''"],
  ];
  for (const [value, text] of cases) it(JSON.stringify(value), () => assert.equal(scalarText(value), text));

  it('comes back as it was, for readers of YAML 1.1 and 1.2, in blocks and in braces', () => {
    fc.assert(
      fc.property(someText, (value) => {
        for (const version of ['1.1', '1.2'] as const) {
          assert.equal((parse(`k: ${scalarText(value)}\n`, { version }) as { k: unknown }).k, value);
          assert.deepEqual(parse(`k: [${scalarText(value, true)}, x]\n`, { version }), { k: [value, 'x'] });
        }
      }),
      runs(500),
    );
  });
});
