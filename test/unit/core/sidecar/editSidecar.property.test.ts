import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { EditRefused, editSidecar, readSidecar, type Annotation, type SidecarChange } from '../../../../src/core/index';
import { runs } from '../../propertyRuns';
import { someAnnotation } from './arbitraries';
import { HAND_KEPT } from './samples';

const FILE = { sourceName: 'harbour.txt' };

/** The lines of each record, by id. */
function recordTexts(yaml: string): Map<string, string> {
  return new Map(readSidecar(yaml).records.map(({ id, start, end }) => [id ?? '', yaml.slice(start, end).trimEnd()]));
}

/** The lines that belong to no record. */
function otherLines(yaml: string): string {
  let text = yaml;
  for (const { start, end } of [...readSidecar(yaml).records].reverse()) text = text.slice(0, start) + text.slice(end);
  return text;
}

const byId = (annotations: readonly Annotation[]): Map<string, Annotation> =>
  new Map(annotations.map((annotation) => [annotation.id, annotation]));

interface Step {
  readonly action: 'add' | 'replace' | 'remove';
  readonly pick: number;
  readonly annotation: Annotation;
}
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    action: fc.constantFrom('add' as const, 'add' as const, 'replace' as const, 'remove' as const),
    pick: fc.nat(),
    annotation: someAnnotation,
  }),
  { maxLength: 8 },
);

function changeOf({ action, pick, annotation }: Step, ids: readonly string[]): SidecarChange {
  const id = ids[pick % Math.max(1, ids.length)];
  if (action === 'add' || id === undefined) return { change: 'add', annotation };
  return action === 'remove' ? { change: 'remove', id } : { change: 'replace', annotation: { ...annotation, id } };
}

for (const [name, start] of [
  ['a hand-kept file', HAND_KEPT],
  ['a hand-kept file with CRLF', HAND_KEPT.replaceAll('\n', '\r\n')],
  ['a hand-kept file without a last line end', HAND_KEPT.replace(/# the end\n$/, '').trimEnd()],
  ['a new file', undefined],
  ['an empty list', 'version: 1\nannotations: []'],
  ['dashes at the margin', 'annotations:\n- id: a1b2c3\n  kind: note\n  body: x\n  anchor: {exact: y}\nversion: 1\n'],
] as const)
  describe(`sidecar/editSidecar, any edits of ${name}`, () => {
    it('says what was asked for, keeps every other record’s lines, and stays YAML', () => {
      fc.assert(
        fc.property(steps, (script) => {
          let yaml = start;
          for (const step of script) {
            const before = yaml ?? '';
            const records = byId(readSidecar(before).annotations);
            const change = changeOf(step, [...records.keys()]);
            let after: string;
            try {
              after = editSidecar(yaml, [change], FILE);
            } catch (error) {
              assert.ok(error instanceof EditRefused);
              // records in one line of braces cannot take everything, and ids may come twice
              assert.match(error.code, /^(?:unusual-layout|id-taken)$/);
              continue;
            }
            const touched =
              change.change === 'remove' ? change.id : change.change === 'source' ? '' : change.annotation.id;
            const [old, now] = [recordTexts(before), recordTexts(after)];
            for (const [id, text] of old) if (id !== touched) assert.equal(now.get(id), text);
            assert.deepEqual(
              [...now.keys()].filter((id) => id !== touched),
              [...old.keys()].filter((id) => id !== touched),
            );
            const back = byId(readSidecar(after).annotations).get(touched);
            if (change.change === 'remove') assert.equal(back, undefined);
            else if (change.change !== 'source') assert.deepEqual(sorted(back), sorted(change.annotation));
            if (yaml !== undefined)
              assert.equal(
                otherLines(after).trim(),
                otherLines(before).replace('annotations: []', 'annotations:').trim(),
              );
            assert.ok(!after.includes('\n') || after.includes('\r\n') === before.includes('\r\n'));
            // what the library makes of the whole file, values as strings aside
            assert.equal(
              (parse(after, { schema: 'failsafe' }) as { annotations: unknown[] }).annotations.length,
              now.size,
            );
            yaml = after;
          }
        }),
        runs(30),
      );
    });
  });

/** Keys in one order; texts as they come back: empty ones are missing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

describe('sidecar/editSidecar, many changes at once', () => {
  it('does the same as one by one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someAnnotation, { selector: ({ id }) => id, maxLength: 8 }), (annotations) => {
        const changes = annotations.map((annotation): SidecarChange => ({ change: 'add', annotation }));
        const atOnce = editSidecar(undefined, changes, FILE);
        const oneByOne = changes.reduce<string | undefined>(
          (yaml, change) => editSidecar(yaml, [change], FILE),
          undefined,
        );
        assert.equal(atOnce, oneByOne ?? editSidecar(undefined, [], FILE));
        const ordered = readSidecar(atOnce).annotations.map(({ id, anchor }) => [anchor.start, id] as const);
        assert.deepEqual(
          ordered,
          [...ordered].sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1)),
        );
        const removed = editSidecar(
          atOnce,
          annotations.map(({ id }): SidecarChange => ({ change: 'remove', id })),
          FILE,
        );
        assert.equal(readSidecar(removed).annotations.length, 0);
      }),
      runs(30),
    );
  });
});

describe('sidecar/editSidecar, on damaged files', () => {
  const mutation = fc.record({
    at: fc.nat(),
    drop: fc.nat(12),
    put: fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        ' ',
        '  ',
        '\t',
        '- ',
        '-',
        '#',
        ' #',
        ':',
        ': ',
        "'",
        '"',
        '[',
        ']',
        '{',
        '}',
        '|',
        '>',
        '&a',
        '*a',
      ),
      fc.constantFrom(
        '---\n',
        '...\n',
        '\n- ',
        '\n  - ',
        '<<<<<<< HEAD\n',
        '\\',
        '!!int ',
        '%',
        ',',
        '\ufeff',
        '\0',
        '? ',
        'annotations:\n',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  });
  it('never throws on reading, and an edit is refused or leaves all other lines as they were', () => {
    let edited = 0;
    fc.assert(
      fc.property(
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        someAnnotation,
        fc.nat(),
        (mutations, annotation, pick) => {
          let yaml = HAND_KEPT;
          for (const { at, drop, put } of mutations) {
            const from = at % (yaml.length + 1);
            yaml = yaml.slice(0, from) + put + yaml.slice(from + drop);
          }
          const before = readSidecar(yaml);
          for (const { start, end } of [...before.problems, ...before.records])
            assert.ok(0 <= start && start <= end && end <= yaml.length);
          const ids = before.records.flatMap(({ id }) => (id === undefined ? [] : [id]));
          const id = ids[pick % Math.max(1, ids.length)];
          const changes: SidecarChange[] = [
            { change: 'add', annotation },
            ...(id === undefined
              ? []
              : [{ change: 'remove', id } as const, { change: 'replace', annotation: { ...annotation, id } } as const]),
          ];
          assert.equal(tryEdit(yaml, []) ?? yaml, yaml);
          for (const change of changes) {
            const after = tryEdit(yaml, [change]);
            if (after === undefined) continue;
            edited++;
            assertKeepsLines(
              yaml,
              after,
              before.records.find((record) => record.id === id && change.change !== 'add'),
            );
            const others = (texts: Map<string, string>): [string, string][] =>
              [...texts].filter(([other]) => other !== annotation.id && other !== id);
            assert.deepEqual(others(recordTexts(after)), others(recordTexts(yaml)));
          }
        },
      ),
      runs(150),
    );
    assert.ok(edited > 10);
  });

  function tryEdit(yaml: string, changes: readonly SidecarChange[]): string | undefined {
    try {
      return editSidecar(yaml, changes, FILE);
    } catch (error) {
      assert.ok(error instanceof EditRefused, String(error));
      assert.notEqual(error.code, 'unsafe-edit');
      return undefined;
    }
  }

  /** Every line of the old text outside of the touched record stands in the new one, in order. */
  function assertKeepsLines(before: string, after: string, touched: { start: number; end: number } | undefined): void {
    const kept = touched === undefined ? before : before.slice(0, touched.start) + before.slice(touched.end);
    const lines = after.split('\n');
    let at = 0;
    for (const line of kept.split('\n')) {
      const bare = line.replace(/^(\ufeff?["']?annotations["']?[ \t]*:).*/, '$1');
      while (
        at < lines.length &&
        !(
          lines[at] === line ||
          lines[at]?.trimEnd() === line.trimEnd() ||
          (bare !== line && lines[at]?.startsWith(bare))
        )
      )
        at++;
      assert.ok(at < lines.length, `lost: ${JSON.stringify(line)}`);
      at++;
    }
  }
});
