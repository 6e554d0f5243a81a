import assert from 'node:assert/strict';
import { commitmentsStep } from '../../../../../src/core/analysis/commitments/step';
import { openDocument, type Commitment, type EventType } from '../../../../../src/core/index';

const WHY = { step: 'test', rule: 'test', score: 0.9 };

/** Commitments of a text whose names and one event are given. */
function find(
  text: string,
  names: readonly string[],
  event?: [EventType, string, source: string, target?: string],
): Commitment[] {
  const doc = openDocument({ id: 'a', text });
  const span = (words: string): { start: number; end: number } => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  doc.mentions = names.map((name) => ({ ...span(name), label: 'GPE', actor: name.toLowerCase(), why: WHY }));
  if (event) {
    const [type, trigger, source, target] = event;
    const side = (name: string | undefined): { actor: string; span: { start: number; end: number } }[] =>
      name === undefined ? [] : [{ actor: name.toLowerCase(), span: span(name) }];
    doc.events = [
      {
        id: 'e1',
        type,
        trigger: span(trigger),
        source: side(source),
        target: side(target),
        status: 'asserted',
        same: 'g1',
        why: WHY,
      },
    ];
  }
  commitmentsStep().run(doc);
  return doc.commitments;
}

describe('analysis/commitments', () => {
  it('reads promises off events of agreement', () => {
    const [promise] = find(
      'Ruritania promised Borduria to open the dam.',
      ['Ruritania', 'Borduria'],
      ['AGREE', 'promised', 'Ruritania', 'Borduria'],
    );
    assert.deepEqual([promise?.by, promise?.to, promise?.status], [['ruritania'], ['borduria'], 'promised']);
  });

  it('reads demands and denials', () => {
    const demand = find(
      'Ruritania demanded the release of its sailors.',
      ['Ruritania'],
      ['REQUEST', 'demanded', 'Ruritania'],
    );
    assert.deepEqual(
      demand.map(({ status, what }) => [status, what]),
      [['demanded', 'the release of its sailors']],
    );
    const denial = find('Ruritania denied arming the rebels.', ['Ruritania'], ['REJECT', 'denied', 'Ruritania']);
    assert.deepEqual(
      denial.map(({ status }) => status),
      ['denied'],
    );
  });

  it('finds promises broken and kept', () => {
    const broken = find('There were violations of the ceasefire by Borduria.', ['Borduria']);
    assert.deepEqual(
      broken.map(({ status, by }) => [status, by]),
      [['violated', ['borduria']]],
    );
    const kept = find('Borduria honoured its commitments.', ['Borduria']);
    assert.deepEqual(
      kept.map(({ status, by }) => [status, by]),
      [['done', ['borduria']]],
    );
  });

  it('leaves events out that bind nobody', () => {
    assert.deepEqual(
      find('Ruritania attacked Borduria.', ['Ruritania', 'Borduria'], ['ASSAULT', 'attacked', 'Ruritania', 'Borduria']),
      [],
    );
    assert.deepEqual(find('They violated the rules of taste.', []), []);
  });
});
