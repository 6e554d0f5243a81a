import assert from 'node:assert/strict';
import {
  buildCorpus,
  type ActorLink,
  type Annotation,
  type Event,
  type Shown,
  type Why,
} from '../../../../src/core/index';

const why = (score: number): Why => ({ step: 'test', rule: 'test', score });
const mention = (start: number, end: number, actor: string, score = 0.9): Shown => ({
  origin: 'suggestion',
  span: { start, end },
  suggestion: { kind: 'mention', value: { start, end, label: 'GPE', actor, why: why(score) } },
});
const link = (id: string, name: string, parts: ActorLink['parts']): ActorLink => ({
  id,
  name,
  kind: 'state',
  aliases: [],
  roles: [],
  registered: false,
  parts,
});
const record = (actor: string): Annotation => ({
  id: 'abc123',
  kind: 'mention',
  label: 'PERSON',
  actor,
  review: 'accepted',
  creator: 'amina',
  created: '2026-01-01T00:00:00Z',
  anchor: { start: 0, end: 4, exact: 'Mali' },
});
type Source = Parameters<typeof buildCorpus>[0][number];
const source = (id: string, shown: Shown[], threshold = 0, decided: Source['overlay']['decided'] = []): Source => ({
  id,
  text: 'Mali met Chad. Mali left.',
  overlay: { shown, decided },
  threshold,
});

const event = (start: number): Event => ({
  id: `e${start}`,
  type: 'CONSULT',
  trigger: { start, end: start + 3 },
  source: [],
  target: [],
  status: 'asserted',
  same: 'g1',
  why: why(0.9),
});

describe('corpus/buildCorpus', () => {
  it('gathers an actor’s mentions over documents that call it by different ids', () => {
    const links = [
      link('mali', 'Mali', [
        { document: 'a', actor: 'mali' },
        { document: 'b', actor: 'mali-2' },
      ]),
    ];
    const { actors } = buildCorpus(
      [source('a', [mention(0, 4, 'mali')]), source('b', [mention(15, 19, 'mali-2')])],
      links,
    );
    assert.deepEqual(
      actors.map(({ id, mentions }) => [id, mentions.map((seen) => `${seen.source} ${seen.start}`)]),
      [['mali', ['a 0', 'b 15']]],
    );
  });

  it('keeps actors of different documents apart that share only their own id', () => {
    const links = [
      link('khan', 'A. Khan', [{ document: 'a', actor: 'khan' }]),
      link('khan-2', 'B. Khan', [{ document: 'b', actor: 'khan' }]),
    ];
    const { actors } = buildCorpus([source('a', [mention(0, 4, 'khan')]), source('b', [mention(0, 4, 'khan')])], links);
    assert.deepEqual(actors.map(({ id }) => id).sort(), ['khan', 'khan-2']);
  });

  it('leaves out what is less sure than the threshold, but nothing that a person recorded', () => {
    const links = [link('mali', 'Mali', [{ document: 'a', actor: 'mali' }])];
    const recorded: Shown = { origin: 'annotation', span: { start: 0, end: 4 }, annotation: record('mali') };
    const { mentions } = buildCorpus([source('a', [recorded, mention(15, 19, 'mali', 0.4)], 0.5)], links);
    assert.deepEqual(
      mentions.get('a')?.map(({ start, annotation }) => [start, annotation?.id]),
      [[0, 'abc123']],
    );
  });

  it('keeps an event that a person accepted with the other mentions of its happening', () => {
    const accepted: Annotation = {
      id: 'evt111',
      kind: 'event',
      type: 'CONSULT',
      source: [],
      target: [],
      review: 'accepted',
      creator: 'amina',
      created: '2026-01-01T00:00:00Z',
      anchor: { start: 5, end: 8, exact: 'met' },
    };
    const shown: Shown[] = [
      { origin: 'annotation', span: { start: 5, end: 8 }, annotation: accepted },
      { origin: 'suggestion', span: { start: 20, end: 23 }, suggestion: { kind: 'event', value: event(20) } },
    ];
    const decided = [{ suggestion: { kind: 'event', value: event(5) } as const, by: accepted }];
    const { happenings } = buildCorpus([source('a', shown, 0, decided)], []);
    assert.deepEqual(
      happenings.map(({ mentions }) => mentions.length),
      [2],
    );
  });

  it('shows an actor that only a person’s record names', () => {
    const recorded: Shown = { origin: 'annotation', span: { start: 0, end: 4 }, annotation: record('somebody') };
    const { actors } = buildCorpus([source('a', [recorded])], []);
    assert.deepEqual(
      actors.map(({ id, name, kind }) => [id, name, kind]),
      [['somebody', 'Mali', 'person']],
    );
  });
});
