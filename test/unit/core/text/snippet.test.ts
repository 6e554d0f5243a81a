import assert from 'node:assert/strict';
import fc from 'fast-check';
import { snippetOf } from '../../../../src/core/index';

const marked = (text: string, word: string): string => {
  const start = text.indexOf(word);
  const { text: shown, highlight } = snippetOf(text, { start, end: start + word.length });
  return `${shown.slice(0, highlight.start)}[${shown.slice(highlight.start, highlight.end)}]${shown.slice(highlight.end)}`;
};

describe('text/snippet', () => {
  it('shows a short line whole', () => assert.equal(marked('Kabul agreed.\nMore', 'agreed'), 'Kabul [agreed].'));
  it('cuts a long line at white space and says so', () =>
    assert.equal(
      marked(`${'alpha beta '.repeat(9)}Kabul ${'gamma delta '.repeat(9)}`, 'Kabul'),
      `…alpha beta [Kabul] ${'gamma delta '.repeat(4)}gamma…`,
    ));
  it('always marks the span itself, on any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(200), fc.nat(30), (text, a, length) => {
        const start = Math.min(a, text.length);
        const end = Math.min(start + length, text.length);
        const { text: shown, highlight } = snippetOf(text, { start, end });
        assert.equal(shown.slice(highlight.start, highlight.end), text.slice(start, end).replace(/\s/g, ' '));
      }),
    );
  });
});
