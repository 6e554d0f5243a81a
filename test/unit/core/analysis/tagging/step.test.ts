import assert from 'node:assert/strict';
import fc from 'fast-check';
import { taggingStep } from '../../../../../src/core/analysis/tagging/step';
import { UPOS_TAGS } from '../../../../../src/core/analysis/tagging/upos';
import { openDocument } from '../../../../../src/core/index';
import { shippedModel } from '../models';

describe('tagging/step', () => {
  const step = taggingStep(shippedModel('pos.bin'));
  const tags = (text: string): string => {
    const doc = openDocument({ id: '', text });
    step.run(doc);
    return Array.from(doc.pos, (tag) => UPOS_TAGS[tag]).join(' ');
  };

  const cases: [string, string][] = [
    ['The minister met rebels in Kinshasa.', 'DET NOUN VERB NOUN ADP PROPN PUNCT'],
    ['They will not attack the city.', 'PRON AUX PART VERB DET NOUN PUNCT'],
    ['The attack was stopped by two soldiers.', 'DET NOUN AUX VERB ADP NUM NOUN PUNCT'],
    ['She left because it rained and he stayed.', 'PRON VERB SCONJ PRON VERB CCONJ PRON VERB PUNCT'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(tags(text), expected));

  it('gives every token of any text a tag, and the same text the same tags', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const found = tags(text);
        assert.doesNotMatch(found, /undefined/);
        assert.equal(tags(text), found);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses another model', () => assert.throws(() => taggingStep(shippedModel('names.bin')), /for features/));
});
