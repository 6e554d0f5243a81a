import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkActors, checkCodebook, checkSidecar, type CheckInput, type Problem } from '../../../../src/core/index';
import { runs } from '../../propertyRuns';

const TEXT = 'Envoys met in Varna. Talks about grain went on until Friday. Envoys met in Varna.';
const HEAD = 'version: 1\nsource: {sha256: h}\nannotations:\n';
const DONE = 'creator: amina, created: 2026-11-21T10:12:00Z';
const VARNA = 'anchor: {start: 14, end: 19, exact: Varna}';
const GRAIN = 'anchor: {start: 33, end: 38, exact: grain}';

function problems(records: string, more: Partial<CheckInput> = {}): readonly Problem[] {
  return checkSidecar({ yaml: HEAD + records, source: { text: TEXT, hash: 'h' }, ...more });
}

/** Records, one a line → codes with the line of the YAML (from 0) they stand on. */
const cases: [name: string, records: string, expected: string[], more?: Partial<CheckInput>][] = [
  ['nothing', '', []],
  ['a good mention', `  - {id: a, kind: mention, label: GPE, ${DONE}, ${VARNA}}`, []],
  [
    'another quote',
    `  - {id: a, kind: mention, label: GPE, ${DONE}, anchor: {start: 0, end: 5, exact: grain}}`,
    ['quote-differs 3'],
  ],
  [
    'a quote that stands nowhere',
    `  - {id: a, kind: quote, ${DONE}, anchor: {start: 0, end: 5, exact: barley}}`,
    ['quote-differs 3', 'orphan 3'],
  ],
  [
    'an old quote that stands nowhere',
    `  - {id: a, kind: quote, ${DONE}, anchor: {start: 0, end: 5, exact: barley, sha256: old}}`,
    ['orphan 3'],
  ],
  [
    'an old quote that stands twice',
    `  - {id: a, kind: quote, ${DONE}, anchor: {start: 1, end: 6, exact: Varna, sha256: old}}`,
    ['ambiguous-anchor 3'],
  ],
  [
    'no source, no anchors to check',
    `  - {id: a, kind: quote, ${DONE}, anchor: {start: 0, end: 5, exact: barley}}`,
    [],
    { source: undefined },
  ],
  ['the source is gone', '', ['missing-source 0'], { source: undefined, missingSource: 'a.txt' }],
  [
    'an unknown actor',
    `  - {id: a, kind: mention, label: GPE, actor: varna, ${DONE}, ${VARNA}}`,
    ['unknown-actor 3'],
    { actors: new Set(['burgas']) },
  ],
  [
    'a known actor',
    `  - {id: a, kind: mention, label: GPE, actor: varna, ${DONE}, ${VARNA}}`,
    [],
    { actors: new Set(['varna']) },
  ],
  ['actors not checked', `  - {id: a, kind: mention, label: GPE, actor: varna, ${DONE}, ${VARNA}}`, []],
  [
    'an unknown actor of something rejected',
    `  - {id: a, kind: mention, label: GPE, actor: x, review: rejected, ${DONE}, ${VARNA}}`,
    [],
    { actors: new Set() },
  ],
  [
    'an unknown source of an event',
    `  - id: a\n    kind: event\n    type: CONSULT\n    source: [{actor: x}]\n    target: [{actor: y}]\n    ${DONE.replace(', ', '\n    ')}\n    ${GRAIN}`,
    ['unknown-actor 6', 'unknown-actor 7'],
    { actors: new Set() },
  ],
  [
    'an unknown tag',
    `  - {id: a, kind: tag, tags: [x, y], ${DONE}, ${VARNA}}`,
    ['unknown-tag 3'],
    { tags: new Set(['y']) },
  ],
  ['an event without anybody', `  - {id: a, kind: event, type: CONSULT, ${DONE}, ${VARNA}}`, ['missing-role 3']],
  [
    'a rejected event without anybody',
    `  - {id: a, kind: event, type: CONSULT, review: rejected, ${DONE}, ${VARNA}}`,
    [],
  ],
  [
    'a commitment of nobody',
    `  - {id: a, kind: commitment, status: promised, ${DONE}, ${VARNA}}`,
    ['missing-role 3', 'missing-role 3'],
  ],
  ['an empty note', `  - {id: a, kind: note, ${DONE}, ${VARNA}}`, ['missing-role 3']],
  [
    'a date that does not exist',
    `  - {id: a, kind: event, type: AID, source: [{actor: x}], date: 2025-02-30, ${DONE}, ${VARNA}}`,
    ['impossible-date 3'],
  ],
  [
    'an open interval',
    `  - {id: a, kind: event, type: AID, source: [{actor: x}], date: 2025-02-28/.., ${DONE}, ${VARNA}}`,
    [],
  ],
  [
    'an interval that runs backwards',
    `  - {id: a, kind: event, type: AID, source: [{actor: x}], date: 2025-03/2025-02, ${DONE}, ${VARNA}}`,
    ['impossible-date 3'],
  ],
  [
    'an instant that does not exist',
    `  - {id: a, kind: quote, created: 2025-02-01T25:00:00Z, ${VARNA}}`,
    ['impossible-date 3'],
  ],
  [
    'two ids',
    `  - {id: a, kind: quote, ${DONE}, ${VARNA}}\n  - {id: a, kind: quote, ${DONE}, ${GRAIN}}`,
    ['duplicate-id 4'],
  ],
  [
    'the same twice',
    `  - {id: a, kind: quote, ${DONE}, ${VARNA}}\n  - {id: b, kind: quote, ${DONE}, ${VARNA}}`,
    ['duplicate-annotation 4'],
  ],
  [
    'the same of two people',
    `  - {id: a, kind: quote, creator: bo, ${VARNA}}\n  - {id: b, kind: quote, creator: al, ${VARNA}}`,
    [],
  ],
  ['a record without kind', `  - {id: a, ${DONE}, ${VARNA}}`, ['broken-record 3']],
  ['a label that is none', `  - id: a\n    kind: mention\n    label: TOWN\n    ${VARNA}`, ['broken-record 5']],
  ['a review that is none', `  - {id: a, kind: quote, review: maybe, ${DONE}, ${VARNA}}`, ['broken-record 3']],
  [
    'a status that is none',
    `  - id: a\n    kind: event\n    type: AID\n    source: [{actor: x}]\n    status: rumoured\n    ${VARNA}`,
    ['ignored-value 7'],
  ],
  [
    'an open quotation mark',
    `  - {id: a, kind: quote, speaker: 'x, ${VARNA}}\n  - {id: b, kind: quote, ${DONE}, anchor: {start: 0, end: 5, exact: grain}}`,
    ['not-yaml 3', 'quote-differs 4'],
  ],
];

describe('check/checkSidecar', () => {
  for (const [name, records, expected, more] of cases)
    it(name, () =>
      assert.deepEqual(
        problems(records, more).map(({ data, line }) => `${data.code} ${line}`),
        expected,
      ),
    );

  it('points to the key, not only to the record', () => {
    const yaml = `${HEAD}  - id: a\n    kind: quote\n    anchor:\n      start: 0\n      end: 5\n      exact: barley # sic\n`;
    const [problem] = checkSidecar({ yaml, source: { text: TEXT, hash: 'h' } });
    assert.ok(problem);
    assert.equal(yaml.slice(problem.start, problem.end), 'exact: barley # sic');
  });

  it('has severities that people may set', () => {
    const record = `  - {id: a, kind: tag, tags: [x], ${DONE}, ${VARNA}}`;
    const severity = (set: 'error' | 'off' | undefined): (string | undefined)[] =>
      problems(record, { tags: new Set(), ...(set === undefined ? {} : { severities: { 'unknown-tag': set } }) }).map(
        (p) => p.severity,
      );
    assert.deepEqual([severity(undefined), severity('error'), severity('off')], [['warning'], ['error'], []]);
  });

  it('judges the publication date too', () => {
    const yaml = 'source:\n  date: 2025-13-01\nannotations:\n';
    assert.deepEqual(
      checkSidecar({ yaml }).map(({ data, line }) => [data.code, line]),
      [['impossible-date', 1]],
    );
  });

  it('never throws, on any text', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'annotations:',
        '  - id: a',
        '    kind: note',
        'source:',
        '  sha256: h',
        ' - ',
        '{',
        '}',
        '&a',
        '*a',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), fc.string({ maxLength: 20 }), (lines, text) => {
        for (const yaml of [lines.join('\n'), HEAD + lines.join('\n')]) {
          checkSidecar({ yaml, source: { text, hash: 'h' }, actors: new Set(), tags: new Set() });
          checkActors(yaml);
          checkCodebook(yaml);
        }
      }),
      runs(100),
    );
  });
});

describe('check/checkRegisters', () => {
  it('finds circles and unknown parents of tags', () => {
    const yaml =
      'tags:\n  - {id: a, parent: b}\n  - {id: b, parent: a}\n  - {id: c, parent: d}\n  - {id: e, parent: a}\n';
    assert.deepEqual(
      checkCodebook(yaml).map(({ data, line }) => `${data.code} ${line}`),
      ['circular 1', 'circular 2', 'unknown-tag 3'],
    );
  });

  it('finds actors that belong to themselves, and unknown ones if all are known', () => {
    const yaml = 'actors:\n  - {id: a, memberOf: a}\n  - {id: b, not: [c]}\n';
    assert.deepEqual(
      checkActors(yaml).map(({ data }) => data.code),
      ['circular'],
    );
    assert.deepEqual(
      checkActors(yaml, { known: new Set() }).map(({ data }) => data.code),
      ['circular', 'unknown-actor'],
    );
    assert.deepEqual(
      checkActors(yaml, { known: new Set(['c']) }).map(({ data }) => data.code),
      ['circular'],
    );
  });
});
