import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describeAnchor, resolveAnchor, wholeSpan } from '../../../../src/core/index';
import { runs } from '../../propertyRuns';

/** The anchor of what stands between "[" and "]". */
function anchorOf(marked: string): ReturnType<typeof describeAnchor> {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return describeAnchor(marked.replace(/[[\]]/g, ''), { start, end });
}

describe('anchor/describe', () => {
  it('reaches to the edges of a long sentence', () => {
    const anchor = anchorOf(
      'Before. The envoy who had come from the coast that morning told [reporters] that nobody had yet agreed to anything at all. After.',
    );
    assert.equal(anchor.prefix, 'The envoy who had come from the coast that morning told ');
    assert.equal(anchor.suffix, ' that nobody had yet agreed to anything at all.');
  });

  it('takes 32 characters where the sentence is shorter', () => {
    const anchor = anchorOf(
      'The ministers met for the second day. [Talks] failed.\n\nNobody commented on them afterwards.',
    );
    assert.equal(anchor.prefix, 'nisters met for the second day. ');
    assert.equal(anchor.suffix, ' failed.\n\nNobody commented on th');
  });

  it('leaves out what the text does not have', () => {
    assert.deepEqual(anchorOf('[Doha]'), { start: 0, end: 4, exact: 'Doha' });
  });

  it('trims white space', () => {
    assert.equal(anchorOf('in[ Doha \n], today').exact, 'Doha');
  });

  const whole: [string, number, number, string][] = [
    ['a😀b', 2, 3, '😀'],
    ['a😀b', 1, 2, '😀'],
    ['cafe\u0301s', 3, 4, 'e\u0301'],
    ['cafe\u0301s', 0, 4, 'cafe\u0301'],
    ['x 👩‍👩‍👧 y', 4, 5, '👩‍👩‍👧'],
    ['وزیرِ خارجہ', 0, 4, 'وزیرِ'],
    ['\ud83d alone', 0, 1, '\ud83d'],
  ];
  for (const [text, start, end, exact] of whole)
    it(`takes whole characters: ${JSON.stringify(exact)}`, () =>
      assert.equal(describeAnchor(text, { start, end }).exact, exact));

  it('does not cut a character at the far end of a context', () => {
    const text = `${'😀'.repeat(40)} Doha ${'e\u0301'.repeat(40)}`;
    const { prefix = '', suffix = '' } = describeAnchor(text, { start: 81, end: 85 });
    assert.ok(prefix.length >= 32 && suffix.length >= 32);
    assert.match(prefix, /^(?:😀)+ $/u);
    assert.match(suffix, /^ (?:e\u0301)+$/u);
  });

  const outside: [number, number][] = [
    [-1, 2],
    [0, 9],
    [3, 2],
    [0.5, 2],
    [NaN, 2],
  ];
  for (const [start, end] of outside)
    it(`refuses ${start}–${end}`, () => assert.throws(() => describeAnchor('Doha', { start, end }), RangeError));

  it('describes every span of any text so that it resolves to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % (text.length + 1);
        const span = wholeSpan(text, { start, end: start + (b % (text.length - start + 1)) });
        const anchor = describeAnchor(text, span);
        assert.equal(anchor.exact, text.slice(span.start, span.end));
        assert.ok(text.slice(0, span.start).endsWith(anchor.prefix ?? ''));
        assert.ok(text.slice(span.end).startsWith(anchor.suffix ?? ''));
        const outcome = resolveAnchor(anchor, text, { textHash: 'h', sidecarHash: 'h' });
        assert.deepEqual(outcome, span.start === span.end ? { state: 'orphaned' } : { state: 'exact', span });
      }),
      runs(150),
    );
  });
});
