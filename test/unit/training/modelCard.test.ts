import assert from 'node:assert/strict';
import { replaceSection } from '../../../src/training/modelCard';

describe('training/modelCard', () => {
  const card = 'before\n<!-- files -->\nold\n<!-- end of files -->\nbehind\n';

  it('writes a section anew and leaves the rest', () => {
    const once = replaceSection(card, 'files', 'new\n');
    assert.equal(once, 'before\n<!-- files -->\nnew\n<!-- end of files -->\nbehind\n');
    assert.equal(replaceSection(once, 'files', 'new\n'), once);
  });

  it('refuses a card without the section', () => {
    assert.throws(() => replaceSection(card, 'scores', 'x'), /no section "scores"/);
  });
});
