import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocumentLine } from '../../../src/cli/documentLine';
import { byteLines } from '../../../src/cli/lines';
import { decodeText, Unreadable } from '../../../src/cli/nodeStore';

// eslint-disable-next-line @typescript-eslint/require-await
async function* stream(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function linesOf(chunks: readonly string[], limit = 1000): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  for await (const { number, bytes } of byteLines(stream(chunks), limit)) {
    assert.equal(number, lines.length + 1);
    lines.push(bytes && Buffer.from(bytes).toString());
  }
  return lines;
}

describe('cli/lines', () => {
  it('gives the lines of a text whatever its chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[ab\n]{0,6}$/), { maxLength: 12 }), async (chunks) => {
        const text = chunks.join('');
        const expected = text.split('\n');
        if (expected.at(-1) === '') expected.pop();
        assert.deepEqual(await linesOf(chunks), expected);
      }),
    );
  });

  it('drops the bytes of lines that are too long, and goes on', async () => {
    assert.deepEqual(await linesOf(['ab\nabc', 'def', 'g\nab\n'], 5), ['ab', undefined, 'ab']);
  });
});

describe('cli/decodeText', () => {
  it('takes off the byte order mark and makes line ends LF', () =>
    assert.equal(decodeText(Buffer.from('\uFEFFa\r\nb\rc')), 'a\nb\nc'));
  it('refuses binary and other encodings', () => {
    assert.throws(() => decodeText(Uint8Array.of(0x61, 0, 0x62)), new Unreadable('is a binary file'));
    assert.throws(() => decodeText(Uint8Array.of(0x61, 0xe9)), new Unreadable('is not valid UTF-8'));
  });
});

describe('cli/readDocumentLine', () => {
  const cases: [line: string, document: unknown, problem: RegExp | undefined][] = [
    ['{"id":"a","text":"b"}', { id: 'a', text: 'b' }, undefined],
    ['{"id":7,"text":"b","more":1}', { id: '7', text: 'b' }, undefined],
    ['{"id":"a","text":"b","date":"2024-02-29"}', { id: 'a', text: 'b', date: '2024-02-29' }, undefined],
    ['{"id":"a","text":"b","date":"2024-02-29T10:00:00Z"}', { id: 'a', text: 'b', date: '2024-02-29' }, undefined],
    ['{"id":"a","text":"b","date":null}', { id: 'a', text: 'b' }, undefined],
    ['{"id":"a","text":"b","date":"2024-02-30"}', { id: 'a', text: 'b' }, /"date"/],
    ['{"id":"a"}', undefined, /"text"/],
    ['{"text":"b"}', undefined, /"id"/],
    ['null', undefined, /object/],
    ['{"id":', undefined, /JSON/],
  ];
  for (const [line, document, problem] of cases)
    it(line, () => {
      const read = readDocumentLine(line);
      assert.deepEqual(read.document, document);
      if (problem) assert.match(read.problem ?? '', problem);
      else assert.equal(read.problem, undefined);
    });
});
