import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown } from '../../../src/extension/bridge/markdown';

describe('extension/bridge/markdown', () => {
  const cases: [string, string][] = [
    ['Ishaq Dar', 'Ishaq Dar'],
    ['a\nb', 'a b'],
    ['[x](command:evil)', '\\[x\\]\\(command:evil\\)'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['&lt;', '&amp;lt;'],
  ];
  for (const [text, escaped] of cases) it(JSON.stringify(text), () => assert.equal(escapeMarkdown(text), escaped));

  it('never leaves a bracket or angle that could start a link, an image or HTML', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        assert.doesNotMatch(escapeMarkdown(text).replace(/\\./g, ''), /[[\]()<>`*_!]/);
      }),
    );
  });
});
