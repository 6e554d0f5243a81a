import assert from 'node:assert/strict';
import fc from 'fast-check';
import { coreferenceStep } from '../../../../../src/core/analysis/coreference/step';
import { COUNTRIES } from '../../../../../src/core/analysis/lexicon/countries';
import { openDocument } from '../../../../../src/core/analysis/pipeline';
import { MENTION_LABELS } from '../../../../../src/core/model/mention';
import { actorsOf, analyseMarked } from './marked';

/** Each case: a marked text and the actors of its mentions in text order. */
function table(cases: readonly (readonly [marked: string, expected: string])[]): void {
  for (const [marked, expected] of cases) it(marked, () => assert.equal(actorsOf(marked), expected));
}

describe('analysis/coreference', () => {
  describe('people', () => {
    table([
      ['[P:Joan Marsh] spoke. [P:Marsh] left.', 'joan-marsh joan-marsh'],
      ['[P:Marsh] speaks out\n\n[P:Joan Marsh] spoke.', 'joan-marsh joan-marsh'],
      ['[P:Joan Marsh] spoke. [P:Joan] left.', 'joan-marsh joan-marsh'],
      ['[P:Omar Vale] and [P:Tariq Vale] met. [P:Vale] left.', 'omar-vale tariq-vale tariq-vale'],
      ['[P:Omar Vale] met [P:Ann Holt]. [P:Tariq Vale], his son, left.', 'omar-vale ann-holt tariq-vale'],
      ['[P:Karim Asif] met [P:Asif Noor]. [P:Asif] left.', 'karim-asif asif-noor karim-asif'],
      ['[P:John Q. Harker] spoke. [P:John Harker] left.', 'john-q-harker john-q-harker'],
      ['[P:Joseph Harker] spoke. [P:Joe Harker] left.', 'joseph-harker joseph-harker'],
      [
        '[P:Abu Rami al-Hakim] spoke. [P:Al-Hakim] left. [P:Hakim] too.',
        'abu-rami-al-hakim abu-rami-al-hakim abu-rami-al-hakim',
      ],
      ['[P:Mohammed Sadeq] spoke. [P:Muhammad Sadiq] left.', 'mohammed-sadeq mohammed-sadeq'],
      ['Mr [P:Paul Crane] and Mrs [P:Eva Crane] came. Mr [P:Crane] spoke.', 'paul-crane eva-crane paul-crane'],
      ['Police spokesman [P:Adil Khan] confirmed it. Prime Minister [P:Khan] did not.', 'adil-khan khan'],
      [
        '[P:Omar Vale Jr.], son of the late [P:Omar Vale], came. [P:Vale] spoke.',
        'omar-vale-jr omar-vale omar-vale-jr',
      ],
      [
        '[P:Omar Vale] fled. His brother, former mayor [P:Tariq Vale], stayed. [P:Vale] spoke.',
        'omar-vale tariq-vale omar-vale',
      ],
      [
        '[P:Harbour Workers Bloc] ([O:HWB]) met. The [O:HWB] voted.',
        'harbour-workers-bloc harbour-workers-bloc harbour-workers-bloc',
      ],
      ['[P:Lima] has troops there.', 'peru'],
      ['[P:Omar Amir-Valid] came. [P:Amirvalid] spoke.', 'omar-amir-valid omar-amir-valid'],
      ['[P:Omar Vale], known as [P:Bahri], spoke. [P:Bahri] left.', 'omar-vale omar-vale omar-vale'],
      ['[P:Richard Wagner] wrote. [G:Wagner Group] fighters fled.', 'richard-wagner wagner-group'],
      ['[P:Leung Wai-man] beat [P:Leung Ka-fai].', 'leung-wai-man leung-ka-fai'],
    ]);
  });

  describe('bodies', () => {
    table([
      [
        'The [G:Red River Front] ([G:RRF]) struck. The [G:RRF] fled.',
        'red-river-front red-river-front red-river-front',
      ],
      ['The [G:RRF] ([G:Red River Front]) struck.', 'red-river-front red-river-front'],
      ['The [O:Office of Harbour Works] met. The [O:OHW] voted.', 'office-of-harbour-works office-of-harbour-works'],
      ['[G:Lashkar-e-Bahar] struck. [G:Lashkar-i-Bahaar] fled.', 'lashkar-e-bahar lashkar-e-bahar'],
      ['[G:Sons of Dawn], also known as the [G:Dawn Brigade], struck.', 'sons-of-dawn sons-of-dawn'],
      [
        '[G:Nur-al-Shar] is a term officials use for the banned group [G:Red River Front].',
        'red-river-front red-river-front',
      ],
      ['Members of a unit of [G:Sons of Dawn] called [G:Night Guard] fled.', 'sons-of-dawn night-guard'],
      ['The [O:UN Security Council] met. The [O:Security Council] voted.', 'un-security-council un-security-council'],
      ['[G:ISIS] fled. [G:Daesh] lost.', 'daesh daesh'],
      [
        'The [O:Foreign Office] said so. The [O:Ministry of Foreign Affairs] agreed.',
        'ministry-of-foreign-affairs ministry-of-foreign-affairs',
      ],
      [
        'The [N:Turkish] [O:Foreign Ministry] spoke, then the [N:Greek] [O:Foreign Ministry].',
        'turkey foreign-ministry greece foreign-ministry-2',
      ],
      ['[G:ISIL] fled. [G:ISIL in Iraq] lost.', 'isil-in-iraq isil-in-iraq'],
      [
        'The [O:Global Coalition] to Counter Piracy met. The [O:Counter Piracy Coalition] voted.',
        'counter-piracy-coalition counter-piracy-coalition',
      ],
      [
        'The [O:Civil Ports Authority] met. The Civil [O:Ports Authority] voted.',
        'civil-ports-authority civil-ports-authority',
      ],
      [
        'The [O:Harbour Party] met its [O:Central Committee of the Harbour Party].',
        'harbour-party central-committee-of-the-harbour-party',
      ],
      [
        '[P:Nur-al-Shar] is a label for the [G:Red River Front]. [P:Nur-al-Shar] fled.',
        'red-river-front red-river-front red-river-front',
      ],
      ['The [O:Peruvian Navy] sailed. The [N:Peruvian] navy turned back.', 'peruvian-navy peruvian-navy'],
      ['[G:al Qaeda] grew. [G:al Qaeda in Iraq] split.', 'al-qaeda al-qaeda-in-iraq'],
      ['The [G:Afghan Taliban] met the [G:Pakistani Taliban].', 'afghan-taliban pakistani-taliban'],
      [
        'The [O:Global Alliance for Ports] met. The [O:Alliance] voted.',
        'global-alliance-for-ports global-alliance-for-ports',
      ],
    ]);
  });

  describe('states', () => {
    table([
      ['[C:Peru] signed the treaty.', 'peru'],
      ['The storm reached [C:Peru].', '-'],
      ['He lives in [C:Peru].', '-'],
      ['[C:Peru] agreed. He lives in [C:Peru].', 'peru peru'],
      ['[C:Türkiye] agreed. [C:Turkey] will sign.', 'turkey turkey'],
      ['Talks between [C:Lima] and [C:Quito] failed.', 'peru ecuador'],
      ['[C:Lima] said it would sign.', 'peru'],
      ['They met in [C:Lima] during a visit to [C:Quito].', '- -'],
      ['Relations with [C:Lima] soured.', 'peru'],
      ['He arrived in [C:Lima] on Monday.', '-'],
      ['The [N:Peruvian] side agreed.', 'peru'],
      ['They crossed [N:Peruvian] soil with [N:Peruvian] nationals.', '- -'],
      ['The [N:Peruvian] authorities and the [N:Chilean] delegation met.', 'peru chile'],
      ['The [O:Government of Peru] agreed with [C:Peru].', 'peru peru'],
      ['[N:Sami] insurgents struck.', 'sami-insurgents'],
      ['A blast in northern [C:Peru] has killed two.', '-'],
      ['They met near the border with [C:Peru].', '-'],
      ['[C:Peru], in turn, promised aid.', 'peru'],
      ['[C:Peru], which hosts the summit, called for talks.', 'peru'],
      ['The foreign ministers of [C:Peru] and [C:Chile] met.', 'peru chile'],
      ['South [N:Sudanese] officials spoke to [N:Sudanese] officials.', 'south-sudan sudan'],
      ['A [N:Sunni] militant and [N:Sunni] clerics came.', '- -'],
      ['The [N:Sami] have voted. They asked the [N:Sami] to wait.', 'sami sami'],
      [
        '[C:Congo] agreed. The [C:Democratic Republic of Congo] signed.',
        'democratic-republic-of-the-congo democratic-republic-of-the-congo',
      ],
      ['The [C:Peru]-[C:Chile] railway opened.', '- -'],
      ['[C:Peru]-[C:Chile] talks opened.', 'peru chile'],
      ['Floods hit [C:Lima], [C:Peru].', '- -'],
    ]);
  });

  it('never takes two states for one', () => {
    const names = COUNTRIES.map(({ name }) => name);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...names), (a, b) => {
        const [left, right] = actorsOf(`[C:${a}] warned [C:${b}]. [C:${b}] warned [C:${a}].`).split(' ');
        assert.ok(left !== undefined && left !== '-');
        assert.equal(left === right, a === b);
      }),
    );
  });

  it('gives every mention an actor that exists, and never throws', () => {
    const text = fc.stringMatching(/^(?:[A-Z][a-z]{0,6}|[a-z]{1,6}|,|\.|'s|\(|\)|-|“|é|\n| ){0,40}$/);
    const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(30), fc.constantFrom(...MENTION_LABELS)), { maxLength: 12 });
    fc.assert(
      fc.property(text, spans, (raw, marks) => {
        const doc = openDocument({ id: 'a', text: raw });
        doc.mentions = marks
          .map(([start, length, label]) => ({
            start: Math.min(start, doc.text.length),
            end: Math.min(start + length, doc.text.length),
            label,
            why: { step: 'test', rule: 'any', score: 1 },
          }))
          .sort((a, b) => a.start - b.start);
        coreferenceStep().run(doc);
        const ids = doc.actors.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        for (const { actor } of doc.mentions) assert.ok(actor === undefined || ids.includes(actor));
        for (const { memberOf } of doc.actors) assert.ok(memberOf === undefined || ids.includes(memberOf));
      }),
    );
  });

  it('gives the same on a second run', () => {
    const doc = analyseMarked('[P:Joan Marsh] of [O:Harbour News] met [P:Marsh]. [C:Peru] agreed.');
    const { actors, mentions } = doc;
    coreferenceStep().run(doc);
    assert.deepEqual([doc.actors, doc.mentions], [actors, mentions]);
  });
});
