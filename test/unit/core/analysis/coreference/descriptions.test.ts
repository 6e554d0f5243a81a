import assert from 'node:assert/strict';
import { resolveParties, resolveRole } from '../../../../../src/core/analysis/coreference/descriptions';
import { analyseMarked } from './marked';

/** Cases: a marked text, the description to resolve (its last occurrence), the expected id or ids. */
function resolve(marked: string, description: string): string {
  const doc = analyseMarked(marked);
  const start = doc.text.lastIndexOf(description);
  assert.ok(start >= 0);
  const span = { start, end: start + description.length };
  return resolveRole(doc, span) ?? (resolveParties(doc, span).join(' ') || '-');
}

describe('analysis/coreference/descriptions', () => {
  const cases: readonly (readonly [marked: string, description: string, expected: string])[] = [
    ['Port Office spokesman [P:Omar Vale] spoke to [P:Ann Holt].\nThe spokesman left.', 'The spokesman', 'omar-vale'],
    [
      'Foreign Minister [P:Omar Vale] met Defence Minister [P:Ann Holt]. The defense minister left.',
      'The defense minister',
      'ann-holt',
    ],
    [
      '[N:Peruvian] President [P:Omar Vale] met [N:Chilean] President [P:Ann Holt]. The Peruvian president left.',
      'The Peruvian president',
      'omar-vale',
    ],
    ['[P:Omar Vale] spoke. The president left.', 'The president', '-'],
    ['[P:Omar Vale] said that [P:Ann Holt] visited the port. “It was quiet,” he said.', 'he', 'omar-vale'],
    ['Mr [P:Vale] spoke to Mrs [P:Holt]. Then she left.', 'she', 'holt'],
    ['The [G:Red River Front] struck. The group fled.', 'The group', 'red-river-front'],
    ['The [G:Red River Front] and the [O:Port Office] met. The rebels left.', 'The rebels', 'red-river-front'],
    ['The [O:Port Office] spoke of threats. Terrorist groups fled.', 'Terrorist groups', '-'],
    ['The [O:Port Office] spoke of threats. The militant group fled.', 'The militant group', '-'],
    ['[C:Peru] agreed. The country will vote.', 'The country', 'peru'],
    [
      '[C:Peru] and [C:Chile] met, with mediation of [C:Oman] and [C:Qatar]. Both sides agreed.',
      'Both sides',
      'peru chile',
    ],
    ['[P:Omar Vale] and [P:Ann Holt] met. The two leaders agreed.', 'The two leaders', 'omar-vale ann-holt'],
    ['[C:Peru] met [P:Ann Holt].', 'met', '-'],
  ];
  for (const [marked, description, expected] of cases)
    it(`${marked} → ${description}`, () => assert.equal(resolve(marked, description), expected));
});
