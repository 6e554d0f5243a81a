import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createAnalyser,
  MODEL_FILES,
  type Analysis,
  type EventType,
  type ModelBytes,
} from '../../../../../src/core/index';
import { shippedModel } from '../models';

const models = Object.fromEntries(MODEL_FILES.map((file) => [file, shippedModel(file)])) as ModelBytes;
const analyser = createAnalyser(models);
const analyse = (text: string): Analysis => analyser.analyse({ id: 'a', text });

describe('analysis/events', () => {
  const cases: readonly [text: string, type: EventType, trigger: string, source: string, target: string][] = [
    ['The United States accused Iran of arming rebels.', 'ACCUSE', 'accused', 'United States', 'Iran'],
    ['Gunmen killed three soldiers near Kirkuk on Monday.', 'ASSAULT', 'killed', 'Gunmen', 'soldiers'],
    ['Police arrested two journalists in Harare.', 'COERCE', 'arrested', 'Police', 'journalists'],
    ['Three soldiers were kidnapped by rebels in Colombia.', 'ASSAULT', 'kidnapped', 'rebels', 'soldiers'],
    [
      'French President Nicolas Sarkozy met Chinese leader Hu Jintao in Paris.',
      'CONSULT',
      'met',
      'Nicolas Sarkozy',
      'Hu Jintao',
    ],
    ['Russia urged Georgia to withdraw its troops.', 'REQUEST', 'urged', 'Russia', 'Georgia'],
    ['Talks between Kenya and Uganda began on Tuesday.', 'CONSULT', 'Talks', 'Kenya', 'Uganda'],
  ];
  for (const [text, type, trigger, source, target] of cases)
    it(text, () => {
      const cut = ({ span }: { span: { start: number; end: number } }): string => text.slice(span.start, span.end);
      const event = analyse(text).events.find((one) => cut({ span: one.trigger }) === trigger);
      assert.equal(event?.type, type);
      assert.ok(
        event.source.map(cut).some((words) => words.includes(source)),
        `source ${event.source.map(cut).join()}`,
      );
      assert.ok(
        event.target.map(cut).some((words) => words.includes(target)),
        `target ${event.target.map(cut).join()}`,
      );
    });

  it('tells of an attack once, with its victims', () => {
    const text = 'A car bombing in Baghdad killed five policemen on Tuesday.';
    const { events } = analyse(text);
    assert.deepEqual(
      events.map(({ trigger }) => text.slice(trigger.start, trigger.end)),
      ['bombing'],
    );
    assert.ok(events[0]?.target.some(({ span }) => text.slice(span.start, span.end).includes('policemen')));
  });

  it('puts the two of "between" on the two sides', () => {
    const text = 'Fighting in the north between government troops and Maoist rebels has killed dozens.';
    const event = analyse(text).events.find(({ trigger }) => text.slice(trigger.start, trigger.end) === 'Fighting');
    const cut = (side: readonly { span: { start: number; end: number } }[] = []): string[] =>
      side.map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(cut(event?.source), ['government troops']);
    assert.ok(cut(event?.target).includes('Maoist rebels'));
  });

  it('takes no place behind "in" for a party', () => {
    const text = 'Russian Foreign Minister Sergei Lavrov met his Turkish counterpart in Geneva.';
    for (const { source, target } of analyse(text).events)
      for (const { span } of [...source, ...target]) assert.notEqual(text.slice(span.start, span.end), 'Geneva');
  });

  it('takes parties over that a later sentence leaves out', () => {
    const { events } = analyse(
      'Talks between Kenya and Uganda began in Nairobi on Tuesday. The talks will resume next week.',
    );
    const [first, second] = events.filter(({ type }) => type === 'CONSULT');
    assert.ok(first && second);
    assert.deepEqual(
      second.source.map(({ actor }) => actor),
      first.source.map(({ actor }) => actor),
    );
    assert.ok(second.source.length > 0 && second.target.length > 0);
  });

  it('finds nothing where nothing happens', () => {
    assert.deepEqual(analyse('The lake is blue and very deep.').events, []);
    assert.deepEqual(analyse('').events, []);
  });

  it('says when and where', () => {
    const text = 'KABUL, March 3, 2014 — Militants attacked a police station in Kandahar on March 2, 2014.';
    const event = analyse(text).events.find(({ type }) => type === 'ASSAULT');
    assert.deepEqual([event?.date, event?.place], ['2014-03-02', 'Kandahar']);
  });

  it('tells plans and denials from deeds', () => {
    const status = (text: string): string | undefined => analyse(text).events[0]?.status;
    assert.equal(status('Chad will withdraw its troops from Mali next month.'), 'planned');
    assert.equal(status('Police arrested two journalists in Harare.'), 'asserted');
    assert.equal(status('Chad did not attack Mali.'), 'denied');
  });

  it('never throws, and keeps every span inside the text and in order', () => {
    const word = fc.constantFrom(
      'Iran',
      'attacked',
      'talks',
      'between',
      'and',
      ',',
      '“',
      '”',
      'the',
      'rebels',
      'said',
      '.',
      '\n',
      'will',
      '-',
      'U.S.',
      'on',
      'Monday',
      'who',
      'killed',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
        ),
        (text) => {
          const { events, commitments } = analyse(text);
          let last = 0;
          for (const { trigger, source, target } of events) {
            assert.ok(trigger.start >= last && trigger.end <= text.length && trigger.start < trigger.end);
            last = trigger.start;
            for (const { span } of [...source, ...target]) assert.ok(span.start < span.end && span.end <= text.length);
          }
          for (const { evidence } of commitments)
            assert.ok(evidence.start < evidence.end && evidence.end <= text.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
