import assert from 'node:assert/strict';
import { addAcronyms } from '../../../../../src/core/analysis/entities/acronyms';
import { completeBodies } from '../../../../../src/core/analysis/entities/bodies';
import { agreeInDocument } from '../../../../../src/core/analysis/entities/documentNames';
import { correctDescribedGroups } from '../../../../../src/core/analysis/entities/describedGroups';
import { correctEdges } from '../../../../../src/core/analysis/entities/edges';
import { addKnownNames } from '../../../../../src/core/analysis/entities/knownNames';
import { correctLabels } from '../../../../../src/core/analysis/entities/labels';
import type { NameDraft } from '../../../../../src/core/analysis/entities/nameDraft';
import { addNamedThings } from '../../../../../src/core/analysis/entities/namedThings';
import { draftOf, gazetteer, marked } from './draft';

function table(title: string, rule: (draft: NameDraft) => void, cases: readonly (readonly [string, string])[]): void {
  describe(`entities/${title}`, () => {
    for (const [before, after] of cases)
      it(after, () => {
        const draft = draftOf(before);
        rule(draft);
        assert.equal(marked(draft), after);
      });
  });
}

table('edges', (draft) => correctEdges(draft, gazetteer, () => false), [
  ['said [PERSON Capt. Laura Sorokin] of', 'said Capt. [PERSON Laura Sorokin] of'],
  ['[PERSON Dean Sorokin] left', '[PERSON Dean Sorokin] left'],
  ['[PERSON Tang Mei]-ling won', '[PERSON Tang Mei-ling] won'],
  ['[PERSON Tang]-backed plan', '[PERSON Tang]-backed plan'],
  ['the [GPE Chad-Sudan] talks', 'the [GPE Chad]-[GPE Sudan] talks'],
  ['in [GPE Guinea-Bissau] now', 'in [GPE Guinea-Bissau] now'],
  ['fighting [GROUP Boko Haram in Nigeria] today', 'fighting [GROUP Boko Haram] in [GPE Nigeria] today'],
  ['[GROUP al-Qaida in Iraq] claimed', '[GROUP al-Qaida in Iraq] claimed'],
  ['to the [GPE United Nations Tobias Berg] said', 'to the [GPE United Nations] [PERSON Tobias Berg] said'],
  ["the [ORG River Aid Council's Laura Berg] said", "the [ORG River Aid Council]'s [PERSON Laura Berg] said"],
  ["the [ORG Nordal People's Relief Fund] gave", "the [ORG Nordal People's Relief Fund] gave"],
  ['[PERSON Laura Berg lb@example.org] wrote', '[PERSON Laura Berg] lb@example.org wrote'],
  ['Laura Berg, [PERSON R-Ohio], said', 'Laura Berg, R-Ohio, said'],
  ['by [ORG Justice Sorokin] today', 'by Justice [PERSON Sorokin] today'],
  ['the [ORG Justice Department] said', 'the [ORG Justice Department] said'],
  ['from [ORG Harbour Lights], Inc. of', 'from [ORG Harbour Lights, Inc.] of'],
  ['the [ORG Laura Sorokin Foundation] gave', 'the [ORG Laura Sorokin Foundation] gave'],
]);

table('edges in headlines', (draft) => correctEdges(draft, gazetteer, () => true), [
  ['[PERSON Sorokin Meets Berg] in [GPE Oslo]', '[PERSON Sorokin] Meets [PERSON Berg] in [GPE Oslo]'],
  ['[ORG Alliance Meets] in [GPE Oslo]', '[ORG Alliance] Meets in [GPE Oslo]'],
]);

table('bodies', completeBodies, [
  ['the [NORP Kenyan] Navy sailed', 'the [ORG Kenyan Navy] sailed'],
  ['the [GPE UK] Government said', 'the [ORG UK Government] said'],
  ['the [NORP Kenyan] navy sailed', 'the [NORP Kenyan] navy sailed'],
  ['[NORP Kenyan] Army Kills Five Rebels', '[NORP Kenyan] Army Kills Five Rebels'],
  ['the Government of [GPE Peru] asked', 'the [ORG Government of Peru] asked'],
  ['the [GPE U.S.] 7th Fleet sailed', 'the [ORG U.S. 7th Fleet] sailed'],
  ['the Armed Forces of the [GPE Philippines] said', 'the [ORG Armed Forces of the Philippines] said'],
  ['the 12th [ORG Guards Division] came', 'the [ORG 12th Guards Division] came'],
  ['the [ORG Green Party] of [GPE Peru] won', 'the [ORG Green Party of Peru] won'],
  ['in [GPE Marib] Province on', 'in [GPE Marib Province] on'],
  ['the [GPE China]-[GPE Laos] Railway opened', 'the [MISC China-Laos Railway] opened'],
  ['along the [GPE Chad]-[GPE Sudan] border', 'along the [LOC Chad-Sudan border]'],
  ['the [NORP Kenyan] [ORG Finance Ministry] said', 'the [NORP Kenyan] [ORG Finance Ministry] said'],
]);

table('labels', (draft) => correctLabels(draft, gazetteer), [
  ['the [NORP Asad] regime fell', 'the [PERSON Asad] regime fell'],
  ['the [NORP Kenyan] government fell', 'the [NORP Kenyan] government fell'],
  ['Brussels, [ORG Belgium], on', 'Brussels, [GPE Belgium], on'],
  ['[PERSON Jaish-al-Nur] attacked', '[GROUP Jaish-al-Nur] attacked'],
  ['[PERSON Hayat Shia al-Nur] left', '[PERSON Hayat Shia al-Nur] left'],
  ['the terrorist group [PERSON Zarim] attacked', 'the terrorist group [GROUP Zarim] attacked'],
  ['the [PERSON Mirza Beg] network struck', 'the [GROUP Mirza Beg network] struck'],
]);

table('knownNames', (draft) => addKnownNames(draft, gazetteer), [
  ['fighting ISIL and YPJ units', 'fighting [GROUP ISIL] and YPJ units'],
  ['the [NORP Pakistani] [GROUP Taliban] said', 'the [GROUP Pakistani Taliban] said'],
  ['Who said so?', 'Who said so?'],
  ['the [ORG World] Bank lent', 'the [ORG World Bank] lent'],
  ['Iraqi security forces came', 'Iraqi security forces came'],
]);

table('namedThings', addNamedThings, [
  ['during Operation Silent Dawn in', 'during [MISC Operation Silent Dawn] in'],
  ['the operation began', 'the operation began'],
  ['adopted Resolution 2401 on', 'adopted [MISC Resolution 2401] on'],
  ['aboard HMS Kestrel today', 'aboard [MISC HMS Kestrel] today'],
  ['the [GPE Nordal] border crossing is', 'the [LOC Nordal border crossing] is'],
]);

table('acronyms', (draft) => addAcronyms(draft, gazetteer, () => false), [
  ['the [ORG Green Homeland Party] (GHP) won', 'the [ORG Green Homeland Party] ([ORG GHP]) won'],
  ['the [GPE United States] (USA) won', 'the [GPE United States] (USA) won'],
  ['the [GROUP Northern Fighters Front] ([ORG NFF]) fled', 'the [GROUP Northern Fighters Front] ([GROUP NFF]) fled'],
  ['merged with the PRLX in May', 'merged with the [ORG PRLX] in May'],
  ['treated with the HIV drug', 'treated with the HIV drug'],
]);

describe('entities/documentNames', () => {
  const weak = new Set<number>();
  const cases: [string, string][] = [
    [
      '[PERSON Horace Winterbottom] left. Winterbottom returned.',
      '[PERSON Horace Winterbottom] left. [PERSON Winterbottom] returned.',
    ],
    ['[PERSON Laura Sorokin] left. [ORG Sorokin] came.', '[PERSON Laura Sorokin] left. [PERSON Sorokin] came.'],
    [
      '[GPE Lund] grew. [GPE Lund] fell. [GPE Lund] rose. [PERSON Ana Lund] left.',
      '[GPE Lund] grew. [GPE Lund] fell. [GPE Lund] rose. [PERSON Ana Lund] left.',
    ],
    [
      '[GROUP Zarim] fled. [GROUP Zarim] came. [GPE Zarim] hid.',
      '[GROUP Zarim] fled. [GROUP Zarim] came. [GROUP Zarim] hid.',
    ],
    [
      'the [ORG Global Coalition] met. The Coalition agreed.',
      'the [ORG Global Coalition] met. The [ORG Coalition] agreed.',
    ],
    [
      'the [ORG River Health Agency] (RHA) met. RHA left.',
      'the [ORG River Health Agency] ([ORG RHA]) met. [ORG RHA] left.',
    ],
    ['[PERSON Laura Winter] left. Winter came.', '[PERSON Laura Winter] left. Winter came.'],
  ];
  for (const [before, after] of cases)
    it(after, () => {
      const draft = draftOf(before);
      weak.clear();
      for (const { firstToken } of draft.doc.sentences) weak.add(firstToken);
      agreeInDocument(draft, gazetteer, (token) => weak.has(token));
      assert.equal(marked(draft), after);
    });
});

table('describedGroups', correctDescribedGroups, [
  [
    'terrorist groups such as [PERSON Ilm-al-Bahr] and [ORG Red Dune] fled',
    'terrorist groups such as [GROUP Ilm-al-Bahr] and [GROUP Red Dune] fled',
  ],
  ['the rebels, including the [PERSON Dune Front], fled', 'the rebels, including the [GROUP Dune Front], fled'],
  ['[ORG Red Dune] and other militant outfits fled', '[GROUP Red Dune] and other militant outfits fled'],
  [
    '[PERSON Ilm-al-Bahr] is an official term for the banned group [GROUP Red Dune] there',
    '[GROUP Ilm-al-Bahr] is an official term for the banned group [GROUP Red Dune] there',
  ],
  [
    '[PERSON Ilm-al-Bahr] is a label that the state uses to refer to coastal groups . [PERSON Ilm-al-Bahr] fled',
    '[GROUP Ilm-al-Bahr] is a label that the state uses to refer to coastal groups . [GROUP Ilm-al-Bahr] fled',
  ],
  ['aid groups such as [ORG Harbour Lights] came', 'aid groups such as [ORG Harbour Lights] came'],
  ['countries including [GPE Chad] fought militants', 'countries including [GPE Chad] fought militants'],
  ['[PERSON Laura Berg] and other officials left', '[PERSON Laura Berg] and other officials left'],
  ['[PERSON Dar] is a name for a house', '[PERSON Dar] is a name for a house'],
]);
