import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences, tokenise } from '../../../../src/core/index';

const words = (text: string): string => tokenise(text).words.join('|');
const sentences = (text: string): string[] =>
  splitSentences(text, tokenise(text)).map((s) => text.slice(s.start, s.end));

describe('text/tokens', () => {
  const cases: [string, string][] = [
    ['Pakistan’s stance didn’t change.', 'Pakistan|’s|stance|did|n’t|change|.'],
    ['the U.S. State Department', 'the|U.S.|State|Department'],
    ['Mr. Dar, 62, left at 10:30 a.m. (GMT)', 'Mr.|Dar|,|62|,|left|at|10:30|a.m.|(|GMT|)'],
    ['Tehreek-i-Taliban cross-border', 'Tehreek|-|i|-|Taliban|cross|-|border'],
    ['a 10% fee of $1,500.50 in 1990s', 'a|10|%|fee|of|$|1,500.50|in|1990s'],
    ['chargé d’affaires O’Brien', 'chargé|d’affaires|O’Brien'],
    ['see https://example.org/a?b=1, then', 'see|https://example.org/a?b=1|,|then'],
    ['“Yes,” he said…', '“|Yes|,|”|he|said|…'],
    ['J. Smith and Traders’ rights', 'J.|Smith|and|Traders|’|rights'],
    ['He cannot leave -- not yet?!', 'He|can|not|leave|--|not|yet|?!'],
    ['AT&T paid for R&D, not Q&A sessions', 'AT&T|paid|for|R&D|,|not|Q&A|sessions'],
    ['وزیر خارجہ 🙂', 'وزیر|خارجہ|🙂'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(words(text), expected));

  it('covers every visible character exactly once, in order, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const tokens = tokenise(text);
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          assert.match(text.slice(at, tokens.starts[i]), /^[\s\p{Z}\p{C}]*$/u);
          assert.ok(tokens.ends[i]! > tokens.starts[i]!);
          assert.equal(tokens.words[i], text.slice(tokens.starts[i], tokens.ends[i]));
          at = tokens.ends[i]!;
        }
        assert.match(text.slice(at), /^[\s\p{Z}\p{C}]*$/u);
      }),
    );
  });
});

describe('text/sentences', () => {
  const cases: [string, string[]][] = [
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    [
      'Mr. Dar met Gen. A. Khan in the U.S. The talks failed.',
      ['Mr. Dar met Gen. A. Khan in the U.S.', 'The talks failed.'],
    ],
    ['“We agree.” He smiled.', ['“We agree.”', 'He smiled.']],
    ['A headline without a point\nThe body begins', ['A headline without a point', 'The body begins']],
    ['It rose 3.5 percent.', ['It rose 3.5 percent.']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(sentences(text), expected));

  it('holds every token in exactly one sentence', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (text) => {
        const tokens = tokenise(text);
        let next = 0;
        for (const sentence of splitSentences(text, tokens)) {
          assert.equal(sentence.firstToken, next);
          next = sentence.endToken;
        }
        assert.equal(next, tokens.count);
      }),
    );
  });
});
