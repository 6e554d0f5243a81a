import assert from 'node:assert/strict';
import {
  acceptSuggestion,
  addNote,
  annotateCommitment,
  annotateEvent,
  annotateMention,
  annotateQuote,
  carryRecords,
  deleteAnnotation,
  editActor,
  editAnnotation,
  editTag,
  isRefusal,
  readSidecar,
  registerActor,
  registerTag,
  rejectSuggestion,
  replyToNote,
  setPublicationDate,
  tagSelection,
  type Refusal,
  type SidecarContext,
  type Suggestion,
} from '../../../../src/core/index';

const TEXT = 'Envoys met in Varna. Talks about grain went on until Friday, the River Council said.';

function context(yaml?: string, more: Partial<SidecarContext> = {}): SidecarContext {
  let minute = 10;
  let n = 0;
  return {
    yaml,
    sourceName: 'harbour.txt',
    text: TEXT,
    textHash: 'h',
    creator: 'amina',
    clock: { now: () => `2026-11-21T10:${minute++}:00Z` },
    ids: {
      next: (taken) => {
        let id = `id000${n}`;
        while (taken.has(id)) id = `id000${++n}`;
        return id;
      },
    },
    ...more,
  };
}

const span = (words: string, text = TEXT): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

function done<E extends object>(result: E | Refusal): E {
  assert.ok(!isRefusal(result), JSON.stringify(result));
  return result;
}

const why = { step: 'names', rule: 'test', score: 1 };
const MENTION: Suggestion = {
  kind: 'mention',
  value: { ...span('River Council'), label: 'ORG', actor: 'river-council', why },
};
const EVENT: Suggestion = {
  kind: 'event',
  value: {
    id: 'e1',
    type: 'CONSULT',
    trigger: span('met'),
    source: [{ actor: 'envoys', span: span('Envoys') }],
    target: [],
    place: 'Varna',
    date: '2025-10-31',
    status: 'asserted',
    same: 'g1',
    why,
  },
};

describe('edit', () => {
  it('writes a new sidecar that reads well', () => {
    const mention = done(annotateMention(context(), { span: span(' Varna'), label: 'GPE', actor: 'varna' }));
    assert.equal(mention.file, 'sidecar');
    const yaml = done(
      annotateEvent(context(mention.newText), {
        span: span('met'),
        type: 'CONSULT',
        source: [{ actor: 'envoys', span: span('Envoys') }, {}],
        target: [{ actor: 'river-council' }],
        date: '2025-10-31',
        place: 'Varna',
        status: 'asserted',
      }),
    ).newText;
    assert.equal(
      yaml,
      `# Annotations of harbour.txt. Made with Rapporteur; safe to edit by hand.
version: 1
source:
  sha256: h
annotations:
  - id: id0001
    kind: event
    type: CONSULT
    source:
      - actor: envoys
        anchor:
          start: 0
          end: 6
          exact: Envoys
          suffix: ' met in Varna. Talks about grain'
    target:
      - actor: river-council
    date: 2025-10-31
    place: Varna
    status: asserted
    review: accepted
    creator: amina
    created: 2026-11-21T10:10:00Z
    anchor:
      start: 7
      end: 10
      exact: met
      prefix: 'Envoys '
      suffix: ' in Varna. Talks about grain wen'
  - id: id0000
    kind: mention
    label: GPE
    actor: varna
    review: accepted
    creator: amina
    created: 2026-11-21T10:10:00Z
    anchor:
      start: 14
      end: 19
      exact: Varna
      prefix: 'Envoys met in '
      suffix: . Talks about grain went on unti
`
        .replace('suffix: . Talks', "suffix: '. Talks")
        .replace('unti\n', "unti'\n"),
    );
  });

  it('keeps notes as they are written, with their replies', () => {
    const note = done(
      addNote(context(), { span: span('grain'), body: 'Which?\r\n- wheat\r\n- barley', flags: ['uncertain'] }),
    );
    const answered = done(replyToNote(context(note.newText, { creator: 'bo' }), note.annotation.id, 'Wheat.'));
    const [back] = readSidecar(answered.newText).annotations;
    assert.deepEqual(back, answered.annotation);
    assert.ok(back.kind === 'note');
    assert.equal(back.body, 'Which?\n- wheat\n- barley');
    assert.deepEqual(back.replies, [{ creator: 'bo', created: '2026-11-21T10:10:00Z', body: 'Wheat.' }]);
    assert.match(note.newText, /body: \|-\n {6}Which\?\n {6}- wheat\n {6}- barley\n/);
  });

  it('adds tags to the record that is there', () => {
    const first = done(tagSelection(context(), { span: span('Talks'), tags: ['grain', 'ports', 'grain'] }));
    const second = done(tagSelection(context(first.newText), { span: span('Talks '), tags: ['ports', 'war'] }));
    assert.deepEqual(
      readSidecar(second.newText).annotations.map((a) => (a.kind === 'tag' ? a.tags : a.kind)),
      [['grain', 'ports', 'war']],
    );
    assert.equal(
      done(tagSelection(context(second.newText), { span: span('Talks'), tags: ['war'] })).newText,
      second.newText,
    );
  });

  it('records quotes and commitments', () => {
    const quote = done(annotateQuote(context(), { span: span('until Friday'), speaker: 'river-council' }));
    const promise = { span: span('went on'), by: ['a'], to: [], what: 'talks go on', status: 'promised' } as const;
    const yaml = done(annotateCommitment(context(quote.newText), promise)).newText;
    assert.deepEqual(
      readSidecar(yaml).annotations.map(({ kind }) => kind),
      ['commitment', 'quote'],
    );
    assert.deepEqual(readSidecar(yaml).problems, []);
  });

  for (const suggestion of [MENTION, EVENT])
    it(`accepts and rejects a ${suggestion.kind}, back and forth, in one record`, () => {
      const accepted = done(acceptSuggestion(context(), suggestion));
      assert.equal(accepted.annotation.review, 'accepted');
      assert.equal(done(acceptSuggestion(context(accepted.newText), suggestion)).newText, accepted.newText);
      const rejected = done(rejectSuggestion(context(accepted.newText), suggestion));
      assert.equal(rejected.annotation.review, 'rejected');
      assert.equal(rejected.annotation.id, accepted.annotation.id);
      const again = done(acceptSuggestion(context(rejected.newText), suggestion));
      assert.deepEqual({ ...again.annotation, modified: undefined }, { ...accepted.annotation, modified: undefined });
      assert.equal(readSidecar(again.newText).annotations.length, 1);
    });

  it('rejects with no more than what was rejected, and fills in when accepted after all', () => {
    const rejected = done(rejectSuggestion(context(), EVENT));
    assert.ok(rejected.annotation.kind === 'event');
    assert.deepEqual(rejected.annotation.source, []);
    const accepted = done(acceptSuggestion(context(rejected.newText), EVENT));
    assert.ok(accepted.annotation.kind === 'event');
    assert.deepEqual([accepted.annotation.source[0]?.actor, accepted.annotation.place], ['envoys', 'Varna']);
  });

  it('changes a record and nothing else, keeping who made it and when', () => {
    const made = done(annotateMention(context(), { span: span('River Council'), label: 'GROUP' }));
    const yaml = made.newText.replace('label: GROUP', 'label: GROUP # sure?\n    seen: twice');
    const changed = done(
      editAnnotation(context(yaml, { creator: 'bo' }), made.annotation.id, (a) => ({
        ...a,
        kind: 'mention',
        label: 'ORG',
        creator: 'x',
      })),
    );
    assert.equal(
      changed.newText,
      yaml
        .replace('label: GROUP #', 'label: ORG #')
        .replace(
          'created: 2026-11-21T10:10:00Z\n',
          'created: 2026-11-21T10:10:00Z\n    modified: 2026-11-21T10:10:00Z\n',
        ),
    );
  });

  it('moves a record to another place', () => {
    const made = done(annotateMention(context(), { span: span('River Council'), label: 'ORG' }));
    const moved = done(editAnnotation(context(made.newText), made.annotation.id, (a) => a, span('Varna')));
    assert.equal(moved.annotation.anchor.exact, 'Varna');
    assert.deepEqual(readSidecar(moved.newText).annotations, [moved.annotation]);
  });

  it('deletes, and gives the id to nobody else in the same breath', () => {
    const made = done(annotateMention(context(), { span: span('Varna'), label: 'GPE' }));
    const gone = done(deleteAnnotation(context(made.newText), made.annotation.id));
    assert.equal(readSidecar(gone.newText).annotations.length, 0);
    assert.deepEqual(gone.annotation, made.annotation);
  });

  it('sets and removes the publication date', () => {
    const made = done(annotateMention(context(), { span: span('Varna'), label: 'GPE' })).newText;
    const dated = done(setPublicationDate(context(made), '2025-10-31')).newText;
    assert.equal(dated, made.replace('sha256: h\n', 'sha256: h\n  date: 2025-10-31\n'));
    assert.equal(done(setPublicationDate(context(dated), undefined)).newText, made);
  });

  const refusals: [string, () => object, Refusal][] = [
    [
      'an empty selection',
      () => annotateMention(context(), { span: { start: 6, end: 7 }, label: 'GPE' }),
      { refused: 'empty-selection' },
    ],
    [
      'a selection outside',
      () => addNote(context(), { span: { start: 5, end: 999 }, body: 'x' }),
      { refused: 'empty-selection' },
    ],
    ['an empty note', () => addNote(context(), { span: span('Varna'), body: ' \n' }), { refused: 'empty-text' }],
    ['no tags', () => tagSelection(context(), { span: span('Varna'), tags: [] }), { refused: 'empty-text' }],
    ['no such record', () => deleteAnnotation(context(), 'x'), { refused: 'no-such-record', id: 'x' }],
    [
      'broken YAML',
      () => addNote(context('annotations: [}'), { span: span('Varna'), body: 'x' }),
      { refused: 'not-yaml' },
    ],
    [
      'a newer version',
      () => addNote(context('version: 2\nannotations:\n'), { span: span('Varna'), body: 'x' }),
      { refused: 'newer-version' },
    ],
    [
      'a text for a file',
      () => addNote(context('hello'), { span: span('Varna'), body: 'x' }),
      { refused: 'wrong-shape' },
    ],
    [
      'an actor that is there',
      () => registerActor('actors:\n  - id: a\n', { id: 'a', name: 'A', kind: 'state' }),
      { refused: 'id-taken', id: 'a' },
    ],
    ['a tag without name', () => registerTag(undefined, { name: ' ' }), { refused: 'empty-text' }],
  ];
  for (const [name, operation, refusal] of refusals)
    it(`refuses ${name}`, () => assert.deepEqual(operation(), refusal));
});

describe('edit, when the text has changed since', () => {
  const newText = `Update. ${TEXT.replace('grain', 'wheat')}`;
  const before = (): string => {
    const varna = done(annotateMention(context(), { span: span('Varna'), label: 'GPE' })).newText;
    return done(annotateMention(context(varna), { span: span('about grain'), label: 'MISC' })).newText;
  };
  const later = (yaml: string): SidecarContext =>
    context(yaml, { text: newText, textHash: 'new', oldText: (hash) => (hash === 'h' ? TEXT : undefined) });

  it('carries what it can and lets the rest name its own text', () => {
    const result = done(carryRecords(later(before())));
    const { source, annotations } = readSidecar(result.newText);
    assert.deepEqual([result.carried, result.left, source.sha256], [1, ['id0001'], 'new']);
    assert.deepEqual(
      annotations.map(({ anchor }) => [anchor.start, anchor.exact, anchor.sha256]),
      [
        [22, 'Varna', undefined],
        [27, 'about grain', 'h'],
      ],
    );
  });

  it('does so with the next annotation that is made', () => {
    const result = done(addNote(later(before()), { span: span('wheat', newText), body: 'now wheat' }));
    const { source, annotations, problems } = readSidecar(result.newText);
    assert.deepEqual([source.sha256, problems], ['new', []]);
    assert.deepEqual(
      annotations.map(({ anchor }) => newText.slice(anchor.start, anchor.end) === anchor.exact),
      [true, false, true],
    );
  });

  it('changes nothing where nothing changed', () => {
    const yaml = before();
    assert.equal(done(carryRecords(context(yaml))).newText, yaml);
  });
});

describe('edit, registers', () => {
  it('registers actors with ids from their names', () => {
    const first = done(
      registerActor(undefined, { name: 'River Council', kind: 'igo', aliases: ['RC', 'the Council'] }),
    );
    const second = done(
      registerActor(first.newText, { name: 'River  Council', kind: 'armed-group', not: ['river-council'] }),
    );
    assert.equal(
      second.newText,
      `# Actors that people named, merged or kept apart. Made with Rapporteur; safe to edit by hand.
version: 1
actors:
  - id: river-council
    name: River Council
    kind: igo
    aliases: [RC, the Council]
  - id: river-council-2
    name: River  Council
    kind: armed-group
    not: [river-council]
`,
    );
    const renamed = done(
      editActor(second.newText, 'river-council', (actor) => ({ ...actor, id: 'x', aliases: [...actor.aliases, 'no'] })),
    );
    assert.equal(renamed.newText, second.newText.replace('the Council]', "the Council, 'no']"));
  });

  it('registers tags', () => {
    const tag = done(registerTag(undefined, { name: 'Mediation', color: 'blue', definition: 'A third party\nhelps.' }));
    const edited = done(editTag(tag.newText, 'mediation', (old) => ({ ...old, parent: 'diplomacy' })));
    assert.equal(
      edited.newText,
      `# Tags and what they mean. Made with Rapporteur; safe to edit by hand.
version: 1
tags:
  - id: mediation
    name: Mediation
    color: blue
    definition: |-
      A third party
      helps.
    parent: diplomacy
`,
    );
  });
});
