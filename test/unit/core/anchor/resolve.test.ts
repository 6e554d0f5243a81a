import assert from 'node:assert/strict';
import { describeAnchor, resolveAnchor, type Anchor, type AnchorOutcome } from '../../../../src/core/index';
import { EDIT_SUITE, readMarked } from './editSuite';

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');

describe('anchor/resolve, through the edit suite', () => {
  for (const edit of EDIT_SUITE) {
    const before = readMarked(edit.before);
    const after = readMarked(edit.after);
    const anchors = before.spans.map((span) => describeAnchor(before.text, span));
    const resolve = (anchor: Anchor, oldText: boolean): AnchorOutcome =>
      resolveAnchor(anchor, after.text, {
        textHash: before.text === after.text ? 'old' : 'new',
        sidecarHash: 'old',
        oldText: (hash) => (oldText && hash === 'old' ? before.text : undefined),
      });
    /** Spans of `after` that hold these words, the order of `before` kept among equal ones. */
    const truth = (anchor: Anchor): { start: number; end: number } | undefined => {
      const same = anchors.filter((other) => folded(other.exact) === folded(anchor.exact));
      const places = after.spans.filter(
        (span) => span.sure && folded(after.text.slice(span.start, span.end)) === folded(anchor.exact),
      );
      const place = places[same.indexOf(anchor)];
      return place === undefined ? undefined : { start: place.start, end: place.end };
    };

    it(`${edit.name}: with the old text`, () => {
      for (const anchor of anchors) {
        const outcome = resolve(anchor, true);
        const place = truth(anchor);
        if (place === undefined) assert.match(outcome.state, /^(ambiguous|orphaned)$/, anchor.exact);
        else {
          assert.ok(outcome.state === 'exact' || outcome.state === 'moved', `${anchor.exact}: ${outcome.state}`);
          assert.deepEqual(outcome.span, place, anchor.exact);
        }
      }
    });

    it(`${edit.name}: without`, () => {
      for (const anchor of anchors) {
        const outcome = resolve(anchor, false);
        const place = truth(anchor);
        if (outcome.state === 'exact' || outcome.state === 'moved') assert.deepEqual(outcome.span, place, anchor.exact);
        else if (place !== undefined)
          assert.ok(edit.needsOldText?.includes(anchor.exact), `${anchor.exact}: ${outcome.state}`);
      }
    });
  }
});

describe('anchor/resolve', () => {
  const text = 'Envoys met in Varna. They left Varna on Friday after the talks about grain.';
  const at = (exact: string, from = 0): Anchor => {
    const start = text.indexOf(exact, from);
    return describeAnchor(text, { start, end: start + exact.length });
  };

  it('takes verified offsets where quote and hash agree, though the words stand elsewhere too', () => {
    assert.deepEqual(resolveAnchor(at('Varna', 20), text, { textHash: 'h', sidecarHash: 'h' }), {
      state: 'exact',
      span: { start: 31, end: 36 },
    });
  });

  it('asks the anchor’s own hash before the sidecar’s', () => {
    const anchor = { ...at('Varna'), sha256: 'other', prefix: 'Nobody met in ' };
    assert.equal(resolveAnchor(anchor, text, { textHash: 'h', sidecarHash: 'h' }).state, 'ambiguous');
  });

  it('does not believe offsets on another text because the same word happens to stand there', () => {
    const anchor = { ...at('Varna'), prefix: 'Ships left ', suffix: ' empty.' };
    assert.equal(resolveAnchor(anchor, text, { textHash: 'h', sidecarHash: 'old' }).state, 'ambiguous');
  });

  it('takes a record without hash by its offsets only if its context agrees', () => {
    assert.equal(resolveAnchor(at('Varna'), text, { textHash: 'h' }).state, 'exact');
    const wrong = { ...at('Varna'), suffix: ' was quiet.' };
    assert.equal(resolveAnchor(wrong, text, { textHash: 'h' }).state, 'ambiguous');
  });

  it('places a hand-written record that has only a quote, if the quote stands once', () => {
    assert.deepEqual(resolveAnchor({ start: 0, end: 0, exact: 'grain' }, text, { textHash: 'h' }), {
      state: 'moved',
      span: { start: 69, end: 74 },
      proof: 'unique-quote',
    });
    assert.equal(resolveAnchor({ start: 0, end: 0, exact: 'Varna' }, text, { textHash: 'h' }).state, 'ambiguous');
    assert.equal(
      resolveAnchor({ start: 0, end: 0, exact: 'grain' }, text, { textHash: 'h', sidecarHash: 'old' }).state,
      'ambiguous',
    );
  });

  it('orphans what stands nowhere', () => {
    assert.deepEqual(resolveAnchor({ start: 3, end: 9, exact: 'barley' }, text, { textHash: 'h' }), {
      state: 'orphaned',
    });
  });

  it('lists the candidates of an ambiguous quote, the likeliest first', () => {
    const outcome = resolveAnchor(
      { start: 0, end: 0, exact: 'Varna', prefix: 'Nobody left ', suffix: ' on Friday, I hear' },
      text,
      { textHash: 'h' },
    );
    assert.ok(outcome.state === 'ambiguous');
    assert.deepEqual(
      outcome.candidates.map(({ start }) => start),
      [31, 14],
    );
  });

  const bad: Anchor[] = [
    { start: -5, end: 3, exact: 'x' },
    { start: NaN, end: NaN, exact: 'Varna' },
    { start: 10, end: 2, exact: '' },
    { start: 1e12, end: 1e13, exact: 'Varna' },
  ];
  for (const anchor of bad)
    it(`stands ${JSON.stringify(anchor)}`, () => {
      const outcome = resolveAnchor(anchor, text, { textHash: 'h', sidecarHash: 'old', oldText: () => 'y' });
      assert.match(outcome.state, /^(ambiguous|orphaned)$/);
    });
});
