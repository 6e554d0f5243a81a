import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnalysisDocument } from '../../../../../src/core/analysis/document';
import { openDocument } from '../../../../../src/core/analysis/pipeline';
import { reportedSpeech } from '../../../../../src/core/analysis/quotes/reportedSpeech';
import { quotesStep } from '../../../../../src/core/analysis/quotes/step';
import type { MentionLabel } from '../../../../../src/core/index';

const WHY = { step: 'test', rule: 'test', score: 1 };

/** Names that the tests' texts use, with the actors that coreference would give them. */
const NAMES: readonly [name: string, label: MentionLabel, actor: string][] = [
  ['Amina Rauf', 'PERSON', 'rauf'],
  ['Rauf', 'PERSON', 'rauf'],
  ['Li Wei', 'PERSON', 'li'],
  ['Karim', 'PERSON', 'karim'],
  ['Health Ministry', 'ORG', 'ministry'],
  ['Northern Front', 'GROUP', 'front'],
  ['Norland', 'GPE', 'norland'],
];

function open(text: string): AnalysisDocument {
  const doc = openDocument({ id: 'a', text });
  for (const [name, label, actor] of NAMES)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (!doc.mentions.some((mention) => mention.start <= at && at < mention.end))
        doc.mentions.push({ start: at, end: at + name.length, label, actor, why: WHY });
  doc.mentions.sort((a, b) => a.start - b.start);
  doc.actors = [...new Set(doc.mentions.map(({ actor }) => actor ?? ''))].map((id) => ({
    id,
    name: NAMES.find(([, , actor]) => actor === id)?.[0] ?? id,
    kind: NAMES.find(([, , actor]) => actor === id)?.[1] === 'PERSON' ? 'person' : 'government-body',
    aliases: [],
    roles: id === 'rauf' ? ['Health Ministry spokesperson'] : [],
  }));
  return doc;
}

function quotesOf(text: string): string[] {
  const doc = open(text);
  quotesStep().run(doc);
  return doc.quotes.map(({ start, end, speaker }) => `${speaker ?? '?'}: ${text.slice(start, end)}`);
}

describe('analysis/quotes', () => {
  const cases: [text: string, ...expected: string[]][] = [
    ['“We will go,” said Amina Rauf.', 'rauf: We will go,'],
    ['“We will go,” Rauf said.', 'rauf: We will go,'],
    ['"We will go," Rauf told reporters in Norland.', 'rauf: We will go,'],
    ['‘We will go,’ Rauf said.', 'rauf: We will go,'],
    ['«We will go», Rauf said.', 'rauf: We will go'],
    ['Rauf said: “We will go.”', 'rauf: We will go.'],
    ['Rauf, a doctor from Norland, said, “We will go.”', 'rauf: We will go.'],
    ['According to Li Wei, it was “a clear sign”.', 'li: a clear sign'],
    ['It was “a clear sign”, according to Li Wei.', 'li: a clear sign'],
    ['“We will go,” Rauf said. “They will stay.”', 'rauf: We will go,', 'rauf: They will stay.'],
    ['“We will go,” Rauf said, “and they will stay.”', 'rauf: We will go,', 'rauf: and they will stay.'],
    ['Rauf said it was late. “We will go,” she added.', 'rauf: We will go,'],
    ['Rauf said it was late.\n“We will go.”', 'rauf: We will go.'],
    ['“We will go,” Rauf said.\nLi Wei disagreed. “No,” he said.', 'rauf: We will go,', 'li: No,'],
    ['Rauf took part. “We will go,” the spokesperson said.', 'rauf: We will go,'],
    ['Rauf said Norland hoped for a “good end”.', 'rauf: good end'],
    ['After talks with Karim, Li Wei said “all is well”.', 'li: all is well'],
    ['Karim spoke, with Rauf stating: “Enough.”', 'rauf: Enough.'],
    ['“Go,” said Wei.\nLi Wei left.', 'li: Go,'],
    // broken marks
    ['Rauf said: “We will go.\n“They will stay.”', 'rauf: We will go.', 'rauf: They will stay.'],
    ['Rauf said: “We “will go.”', 'rauf: We “will go.'],
    ['Rauf said: “We will go."', 'rauf: We will go.'],
    ['“We will go,” Rauf said.\n“And stay.', 'rauf: We will go,', 'rauf: And stay.'],
    [
      'Rauf said: "We will go.\n\nThey will stay." Then Karim said, "No."',
      'rauf: We will go.',
      'rauf: They will stay.',
      'karim: No.',
    ],
    ['It was late.\n“We will go.” – Amina Rauf', 'rauf: We will go.'],
    ['Li Wei left. Karim called the plan “a mistake”.', 'karim: a mistake'],
    ['Amina Rauf of Norland released the following statement:\n\n"We will go."', 'rauf: We will go.'],
    ['In the words of Li Wei, “no one knew”.', 'li: no one knew'],
    ['Karim spoke.\nThe gates, it was “too late”, were shut.', '?: too late'],
    ['"The plan ""Storm"" is on," Rauf said.', 'rauf: The plan ""Storm"" is on,'],
    ['Rauf left. “We will go,” a Northern Front spokesman said.', 'front: We will go,'],
    ['The Health Ministry letter reads “no entry”.', 'ministry: no entry'],
    // marks that are no speech
    ['Rauf wrote on the site "Norland Today" about the "Black Day".'],
    ['The robot, named "Northern Star", won.'],
    ["The traders' and farmers' rights were upheld."],
    ['He is 5\' 10" tall.'],
    // a headline's speaker is not guessed
    ['“We will go” is the word\n\nRauf said it was late.', '?: We will go'],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(quotesOf(text), expected));

  it('never throws and keeps spans in order and inside the text', () => {
    const pieces = [
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      ' ',
      '\n',
      'Rauf',
      ' said',
      ',',
      '.',
      ' he',
      ' added that',
      'x',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (list) => {
        const text = list.join('');
        const doc = open(text);
        quotesStep().run(doc);
        let start = 0;
        for (const quote of doc.quotes) {
          assert.ok(quote.start >= start && quote.end > quote.start && quote.end <= text.length);
          assert.ok(!text.slice(quote.start, quote.end).includes('\n'));
          start = quote.start;
        }
        reportedSpeech(doc);
      }),
      { numRuns: 500 },
    );
  });
});

describe('analysis/quotes/reportedSpeech', () => {
  const said = (text: string): string[] =>
    reportedSpeech(open(text)).map(
      ({ span, speaker, class: reportingClass }) =>
        `${speaker ?? '?'} ${reportingClass}: ${text.slice(span.start, span.end)}`,
    );
  const cases: [text: string, ...expected: string[]][] = [
    ['Rauf said that rebels attacked Norland.', 'rauf say: rebels attacked Norland.'],
    ['Rauf told reporters on Friday that rebels fled.', 'rauf say: rebels fled.'],
    ['Rebels attacked two towns, Rauf said on Friday.', 'rauf say: Rebels attacked two towns'],
    ['The Health Ministry denied it closed the ward.', 'ministry deny: it closed the ward.'],
    ['According to Li Wei, rebels fled.', 'li say: rebels fled.'],
    ['Rebels fled, according to Li Wei.', 'li say: Rebels fled,'],
    ['The Northern Front claimed it shot down a drone.', 'front claim: it shot down a drone.'],
    ['On Friday Karim said that rebels fled.', 'karim say: rebels fled.'],
    ['The report said rebels fled.', '? say: rebels fled.'],
    ['The head of the Health Ministry Li Wei said rebels fled.', 'li say: rebels fled.'],
    ['An aide to President Li Wei said rebels fled.', '? say: rebels fled.'],
    ['A critic of Karim, who said rebels fled, left.', 'karim say: rebels fled, left.'],
    ['Rauf was told that rebels fled.'],
    ['Rauf hoped to claim the prize.', 'rauf think: to claim the prize.'],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(said(text), expected));
});
