import assert from 'node:assert/strict';
import { clauseFrom, contentOf } from '../../../../../src/core/analysis/commitments/evidence';
import { openDocument } from '../../../../../src/core/index';

describe('commitments/evidence', () => {
  const cases: readonly [text: string, word: string, clause: string, content: string][] = [
    [
      'Ruritania promised to open the bridge, the minister said.',
      'promised',
      'promised to open the bridge',
      'open the bridge',
    ],
    [
      'They demanded that the camp be closed while talks went on.',
      'demanded',
      'demanded that the camp be closed while talks went on',
      'the camp be closed while talks went on',
    ],
    ['The two agreed.', 'agreed', 'agreed', 'agreed'],
    [
      '“We pledge full support to our neighbours” was all he said.',
      'pledge',
      'pledge full support to our neighbours',
      'full support to our neighbours',
    ],
  ];
  for (const [text, word, clause, content] of cases)
    it(text, () => {
      const doc = openDocument({ id: 'a', text });
      const start = text.indexOf(word);
      const span = { start, end: start + word.length };
      const found = clauseFrom(doc, span);
      assert.equal(text.slice(found.start, found.end), clause);
      assert.equal(contentOf(doc, found, span), content);
    });
});
