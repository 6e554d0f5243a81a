import assert from 'node:assert/strict';
import type { Actor } from '../../../../../src/core/model/actor';
import { analyseMarked } from './marked';

function actor(marked: string, id: string): Actor {
  const found = analyseMarked(marked).actors.find((one) => one.id === id);
  assert.ok(found, `${id} is among the actors`);
  return found;
}

describe('analysis/coreference: what an actor is', () => {
  describe('kind', () => {
    const cases: readonly (readonly [marked: string, id: string, kind: string])[] = [
      ['[C:Peru] agreed.', 'peru', 'state'],
      ['The [O:Ministry of Ports] agreed.', 'ministry-of-ports', 'government-body'],
      ['The [O:Peruvian Navy] sailed.', 'peruvian-navy', 'government-body'],
      ['The [G:Red River Front] struck.', 'red-river-front', 'armed-group'],
      ['The [O:African Union] met.', 'african-union', 'igo'],
      ['The [O:International Harbour Organization] met.', 'international-harbour-organization', 'igo'],
      ['The [O:Harbour Relief Foundation] helped.', 'harbour-relief-foundation', 'ngo'],
      ['The [O:Lima Herald] reported it.', 'lima-herald', 'media'],
      ['He told [O:al-Bahr] television so.', 'al-bahr', 'media'],
      ['[O:Harbour Holdings Ltd] closed.', 'harbour-holdings-ltd', 'company'],
      ['The [O:Harbour Party] lost.', 'harbour-party', 'other'],
      ['[P:Joan Marsh] spoke.', 'joan-marsh', 'person'],
    ];
    for (const [marked, id, kind] of cases) it(marked, () => assert.equal(actor(marked, id).kind, kind));
  });

  describe('roles', () => {
    const cases: readonly (readonly [marked: string, id: string, roles: readonly string[]])[] = [
      ['[O:Port Office] Spokesperson [P:Joan Marsh] spoke.', 'joan-marsh', ['Port Office Spokesperson']],
      ['[P:Joan Marsh], the mayor of [C:Lima], spoke.', 'joan-marsh', ['mayor of Lima']],
      ['The defense minister, [P:Joan Marsh], spoke.', 'joan-marsh', ['defense minister']],
      ["[C:Peru]'s Prime Minister [P:Joan Marsh] spoke.", 'joan-marsh', ['Prime Minister']],
      [
        'Deputy Prime Minister and Foreign Minister [P:Joan Marsh] spoke.',
        'joan-marsh',
        ['Deputy Prime Minister and Foreign Minister'],
      ],
      [
        '[P:Joan Marsh], spokeswoman for the [O:Port Office], spoke.',
        'joan-marsh',
        ['spokeswoman for the Port Office'],
      ],
      ["[C:Peru]'s interior and trade minister [P:Joan Marsh] met.", 'joan-marsh', ['interior and trade minister']],
      ['It was a major [P:Joan Marsh] show.', 'joan-marsh', []],
      [
        'It was led by Deputy Secretary for [L:Lakes] and [L:Dams], [P:Joan Marsh].',
        'joan-marsh',
        ['Deputy Secretary for Lakes and Dams'],
      ],
      ['The Prime Minister and President [P:Joan Marsh] met.', 'joan-marsh', ['President']],
      ["[C:Peru]'s charge d'affaires [P:Joan Marsh] came.", 'joan-marsh', ["charge d'affaires"]],
      ['[P:Joan Marsh] spoke.', 'joan-marsh', []],
      ['Officials, [P:Joan Marsh] said, agreed.', 'joan-marsh', []],
    ];
    for (const [marked, id, roles] of cases) it(marked, () => assert.deepEqual(actor(marked, id).roles, roles));
  });

  describe('membership', () => {
    const cases: readonly (readonly [marked: string, id: string, memberOf: string | undefined])[] = [
      ['[O:Port Office] Spokesperson [P:Joan Marsh] spoke.', 'joan-marsh', 'port-office'],
      ["[C:Peru]'s Prime Minister [P:Joan Marsh] spoke.", 'joan-marsh', 'peru'],
      ['[N:Peruvian] Ambassador to [C:Chile] [P:Joan Marsh] spoke with [C:Chile].', 'joan-marsh', 'peru'],
      ["[C:Peru]'s [O:Port Ministry] agreed.", 'port-ministry', 'peru'],
      ['Deputy Secretary for [C:Chile] [P:Joan Marsh] met [C:Chile].', 'joan-marsh', undefined],
      ['President of [C:Chile] [P:Joan Marsh] met [C:Chile].', 'joan-marsh', 'chile'],
      ['The pro-[C:Lima] councillor [P:Joan Marsh] met [C:Peru].', 'joan-marsh', undefined],
      ['[P:Joan Marsh] spoke.', 'joan-marsh', undefined],
    ];
    for (const [marked, id, memberOf] of cases) it(marked, () => assert.equal(actor(marked, id).memberOf, memberOf));
  });

  it('takes the fullest name and keeps the others', () => {
    const { name, aliases } = actor(
      'The [G:RRF] struck. The [G:Red River Front] ([G:RRF]) fled the [N:Peruvian] side.',
      'red-river-front',
    );
    assert.deepEqual([name, aliases], ['Red River Front', ['RRF']]);
  });

  it('keeps adjectives with their nouns as other names of a state', () => {
    assert.deepEqual(actor('[C:Peru] and [C:Lima] agreed. The [N:Peruvian] side left.', 'peru').aliases, [
      'Lima',
      'Peruvian side',
    ]);
  });
});
