import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyChanges, type TextChange } from '../../../../src/core/index';
import { runs } from '../../propertyRuns';

/** "ab[cd]ef" with "[ ]" as the span and "{old|new}" as changes, and the result with its span marked alike. */
function play(marked: string): string {
  let text = '';
  let start = -1;
  let end = -1;
  const changes: TextChange[] = [];
  for (let i = 0; i < marked.length; i++) {
    const char = marked.charAt(i);
    if (char === '[') start = text.length;
    else if (char === ']') end = text.length;
    else if (char === '{') {
      const bar = marked.indexOf('|', i);
      const close = marked.indexOf('}', i);
      const old = marked.slice(i + 1, bar).replace(/[[\]]/g, (edge, at: number) => {
        if (edge === '[') start = text.length + at;
        else end = text.length + at - (marked.slice(i + 1, i + 1 + at).includes('[') ? 1 : 0);
        return '';
      });
      changes.push({ start: text.length, end: text.length + old.length, text: marked.slice(bar + 1, close) });
      text += old;
      i = close;
    } else text += char;
  }
  const [span] = applyChanges([{ start, end }], changes);
  const result = splice(text, changes);
  assert.ok(span);
  return `${result.slice(0, span.start)}[${result.slice(span.start, span.end)}]${result.slice(span.end)}${'doubtful' in span ? ' ?' : ''}`;
}

function splice(text: string, changes: readonly TextChange[]): string {
  return [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((result, change) => result.slice(0, change.start) + change.text + result.slice(change.end), text);
}

describe('anchor/liveEdits', () => {
  const cases: [string, string][] = [
    ['ab[cd]ef', 'ab[cd]ef'],
    ['{|xx}ab[cd]ef', 'xxab[cd]ef'],
    ['{ab|}[cd]ef', '[cd]ef'],
    ['ab[cd]ef{|xx}', 'ab[cd]efxx'],
    ['ab{|xx}[cd]ef', 'abxx[cd]ef'],
    ['ab[cd]{|xx}ef', 'ab[cd]xxef'],
    ['ab{|xx}[cd]{|yy}ef', 'abxx[cd]yyef'],
    ['ab[c{|xx}d]ef', 'ab[cxxd]ef ?'],
    ['ab[c{d]e|}f', 'ab[c]f ?'],
    ['a{b[c|}d]ef', 'a[d]ef ?'],
    ['a{b[cd]e|xx}f', 'a[]xxf ?'],
    ['ab{[cd]|xy}ef', 'ab[xy]ef ?'],
    ['{a|}b[{c|C}d]e{f|}', 'b[Cd]e ?'],
  ];
  for (const [before, after] of cases) it(`${before} → ${after}`, () => assert.equal(play(before), after));

  it('sees through replacements that write the same words again', () => {
    const oldText = 'The talks in Doha failed on Friday';
    const spans = [{ start: 13, end: 17 }];
    const rewritten = 'Talks in Doha collapsed on Saturday.';
    assert.deepEqual(applyChanges(spans, [{ start: 0, end: oldText.length, text: rewritten }], oldText), [
      { start: 9, end: 13 },
    ]);
    const completed = [{ start: 13, end: 17, text: 'Dohale' }];
    assert.deepEqual(applyChanges(spans, completed, oldText), [{ start: 13, end: 17 }]);
    assert.deepEqual(applyChanges(spans, completed), [{ start: 13, end: 19, doubtful: true }]);
  });

  it('does not split a surrogate pair while it trims', () => {
    const oldText = 'a😀b';
    const [span] = applyChanges([{ start: 1, end: 3 }], [{ start: 1, end: 3, text: '😁' }], oldText);
    assert.deepEqual(span, { start: 1, end: 3, doubtful: true });
  });

  it('keeps doubt once it is there, and the fields it does not know', () => {
    const [span] = applyChanges([{ start: 5, end: 6, doubtful: true, id: 'x' }], [{ start: 0, end: 1, text: '' }]);
    assert.deepEqual(span, { start: 4, end: 5, doubtful: true, id: 'x' });
  });

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '\n'), maxLength: 6 });
  /** A text cut into pieces, each kept or replaced: an edit script whose truth is known. */
  const script = fc.array(fc.record({ old: letters, replaced: fc.option(letters, { nil: undefined }) }), {
    maxLength: 12,
  });

  it('carries every untouched span exactly and marks every touched one, under any script', () => {
    fc.assert(
      fc.property(script, fc.nat(), fc.nat(), (pieces, a, b) => {
        const oldText = pieces.map((piece) => piece.old).join('');
        const changes: TextChange[] = [];
        let at = 0;
        for (const { old, replaced } of pieces) {
          // neighbouring replacements would be one change in an editor
          if (replaced !== undefined && changes.at(-1)?.end !== at)
            changes.push({ start: at, end: at + old.length, text: replaced });
          at += old.length;
        }
        const real = changes.filter((change) => change.start < change.end || change.text !== '');
        const start = oldText.length === 0 ? 0 : a % oldText.length;
        const end = start + 1 + (oldText.length - start > 1 ? b % (oldText.length - start) : 0);
        if (end > oldText.length) return;
        const touched = real.some((change) => change.start < end && change.end > start);
        const shift = real
          .filter((change) => change.end <= start)
          .reduce((sum, change) => sum + change.text.length - (change.end - change.start), 0);
        const [span] = applyChanges([{ start, end }], changes);
        assert.ok(span);
        assert.equal('doubtful' in span, touched);
        const newText = splice(oldText, changes);
        if (touched) assert.ok(0 <= span.start && span.start <= span.end && span.end <= newText.length);
        else assert.deepEqual(span, { start: start + shift, end: end + shift });
      }),
      runs(500),
    );
  });
});
