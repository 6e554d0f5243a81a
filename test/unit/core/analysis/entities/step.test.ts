import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entitiesStep } from '../../../../../src/core/analysis/entities/step';
import { taggingStep } from '../../../../../src/core/analysis/tagging/step';
import { type Mention, openDocument } from '../../../../../src/core/index';
import { shippedModel } from '../models';

describe('entities/step', () => {
  const steps = [
    taggingStep(shippedModel('pos.bin')),
    entitiesStep(shippedModel('names.bin'), shippedModel('gazetteer.bin')),
  ];
  const find = (text: string): readonly Mention[] => {
    const doc = openDocument({ id: '', text });
    for (const step of steps) step.run(doc);
    return doc.mentions;
  };
  const names = (text: string): string =>
    find(text)
      .map(({ start, end, label }) => `${text.slice(start, end)}=${label}`)
      .join(', ');

  const cases: [string, string][] = [
    [
      'Kenyan President William Ruto met U.N. officials in Nairobi on Monday.',
      'Kenyan=NORP, William Ruto=PERSON, U.N.=ORG, Nairobi=GPE',
    ],
    ['Gunmen from Boko Haram attacked a village near Maiduguri.', 'Boko Haram=GROUP, Maiduguri=GPE'],
    ['The Foreign Ministry in Beijing rejected the claim.', 'Foreign Ministry=ORG, Beijing=GPE'],
    ['Fighters crossed the Euphrates into Syria.', 'Euphrates=LOC, Syria=GPE'],
    ['the talks went on until late in the evening.', ''],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(names(text), expected));

  it('says for every name of any text how sure it is, and keeps names apart and in order', () => {
    const words = fc.constantFrom(
      'Kenya',
      'the',
      'President',
      'Ruto',
      "'s",
      '-',
      'U.N.',
      '(',
      ')',
      'said',
      'al',
      '\n',
      'ISIL',
      '“',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          let end = 0;
          for (const mention of find(text)) {
            assert.ok(mention.start >= end && mention.end > mention.start);
            assert.ok(mention.why.score > 0 && mention.why.score <= 1);
            end = mention.end;
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('finds the same names whatever was read before', () => {
    const text = 'Gunmen from Boko Haram attacked a village near Maiduguri.';
    const first = find(text);
    find('Other people came from Peru and Chad to see the United Nations.');
    assert.deepEqual(find(text), first);
  });
});
