import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  carry,
  describeAnchor,
  proposePlaces,
  resolveAnchor,
  type Carried,
  type Span,
} from '../../../../src/core/index';
import { runs } from '../../propertyRuns';

/** Sentences as news has them: many words shared, so that diffs can go astray. */
const WHO = [
  'Minister Holm',
  'the River Council',
  'Envoy Brandt',
  'rebels',
  'the northern alliance',
  'police',
  '王明',
  'Ilse 😀',
];
const DID = ['met', 'attacked', 'accused', 'warned', 'refused to meet', 'thanked', 'blamed'];
const WHEN = ['on Monday', 'on Friday', 'last week', 'in Varna', 'near the port', 'after the talks', 'again'];
const pick = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
const sentence = fc
  .tuple(pick(WHO), pick(DID), pick(WHO), pick(WHEN), fc.constantFrom('. ', '.\n', '.\n\n', '… ', ', and '))
  .map(([a, did, b, when, end]) => `${a} ${did} ${b} ${when}${end}`);

interface Edit {
  readonly at: number;
  readonly drop: number;
  readonly put: string;
}
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  drop: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(60)),
  put: fc.oneof(fc.constant(''), fc.constantFrom(' ', 'not ', 'x', '\n', '\n\n', 'Holm', '😀'), sentence),
});

interface History {
  readonly oldText: string;
  readonly newText: string;
  /** For each code unit of the old text, where it went; -1 if it was deleted. */
  readonly went: readonly number[];
}

/** Makes the edits one after the other and keeps the truth of where everything went. */
function play(oldText: string, edits: readonly Edit[]): History {
  let units = oldText.split('').map((unit, i) => ({ unit, from: i }));
  for (const { at, drop, put } of edits) {
    const start = at % (units.length + 1);
    const inserted = put.split('').map((unit) => ({ unit, from: -1 }));
    units = [...units.slice(0, start), ...inserted, ...units.slice(start + drop)];
  }
  const went = new Array<number>(oldText.length).fill(-1);
  for (const [i, { from }] of units.entries()) if (from >= 0) went[from] = i;
  return { oldText, newText: units.map(({ unit }) => unit).join(''), went };
}

/** Where a span truly went, if no edit touched it. */
function truth({ went }: History, start: number, end: number): { start: number; end: number } | undefined {
  const first = went[start] ?? -1;
  if (first < 0) return undefined;
  for (let i = start; i < end; i++) if (went[i] !== first + i - start) return undefined;
  return { start: first, end: first + end - start };
}

/** How many characters right before and behind the spans are the same. */
function agreement(old: string, now: string, span: Span, place: Span): number {
  let same = 0;
  for (let i = 1; i <= span.start && old.charAt(span.start - i) === now.charAt(place.start - i); i++) same++;
  for (let i = 0; span.end + i < old.length && old.charAt(span.end + i) === now.charAt(place.end + i); i++) same++;
  return same;
}

describe('anchor/carry', () => {
  const words = /[\p{L}\p{N}😀]+(?: [\p{L}\p{N}😀]+)?/gu;

  it('never carries a span to other words, and to the right place where places can be told apart', () => {
    const tally = { untouched: 0, carried: 0, doubtful: 0, elsewhere: 0, lost: 0 };
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 2, maxLength: 14 }),
        fc.array(edit, { maxLength: 4 }),
        (sentences, edits) => {
          const history = play(sentences.join(''), edits);
          const { oldText, newText } = history;
          const way = carry(oldText, newText);
          for (const { index, 0: word } of oldText.matchAll(words)) {
            const span = { start: index, end: index + word.length };
            const carried: Carried = way.map(span);
            if (carried.state === 'carried')
              assert.equal(fold(newText.slice(carried.span.start, carried.span.end)), fold(word));
            const place = truth(history, span.start, span.end);
            if (place === undefined) continue;
            tally.untouched++;
            if (carried.state === 'deleted') tally.lost++;
            else if (carried.state === 'doubtful') tally.doubtful++;
            else if (carried.span.start === place.start) tally.carried++;
            else {
              tally.elsewhere++;
              // from the two texts alone nobody could tell: more of its old surroundings stand there
              const better =
                agreement(oldText, newText, span, carried.span) >= agreement(oldText, newText, span, place);
              assert.ok(better, JSON.stringify({ oldText, newText, word }));
            }
          }
        },
      ),
      runs(150),
    );
    if (process.env.PROPERTY_RUNS !== undefined) console.log(tally);
    assert.ok(tally.carried > 0.8 * tally.untouched, JSON.stringify(tally));
  });

  it('resolves every anchor of any text through any edits without a throw and never onto other words', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '.', 'é', 'e\u0301', '😀', '\ud83d', 'ب'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 3 }), fc.nat(), fc.nat(8), (oldText, edits, at, length) => {
        const start = at % (oldText.length + 1);
        const anchor = describeAnchor(oldText, { start, end: Math.min(oldText.length, start + length) });
        const { newText } = play(oldText, edits);
        for (const old of [oldText, undefined]) {
          const outcome = resolveAnchor(anchor, newText, { textHash: 'new', sidecarHash: 'old', oldText: () => old });
          if (outcome.state === 'moved')
            assert.equal(fold(newText.slice(outcome.span.start, outcome.span.end)), fold(anchor.exact));
          else assert.notEqual(outcome.state, 'exact');
        }
      }),
      runs(400),
    );
  });

  function fold(text: string): string {
    return text.normalize('NFC').replace(/\s+/g, ' ');
  }

  it('carries a word replaced on thousands of lines', () => {
    const lines = Array.from({ length: 2500 }, (_, i) => `Report ${i}: the council met envoys in Varna.`);
    const oldText = lines.join('\n');
    const newText = oldText.replaceAll('council', 'assembly');
    const start = oldText.indexOf('Varna', oldText.length / 2);
    const carried = carry(oldText, newText).map({ start, end: start + 5 });
    assert.ok(carried.state === 'carried');
    assert.equal(carried.span.start - start, newText.slice(0, carried.span.start).split('assembly').length - 1);
  });

  it('does not choose between copies of one sentence', () => {
    const [a, b] = ['Rebels attacked the port. ', 'Nobody was hurt.'];
    const carried = carry(a + a + b, a + b).map({ start: 7, end: 15 });
    assert.deepEqual([carried.state, 'doubt' in carried && carried.doubt], ['doubtful', 'several']);
    assert.equal(carry(a + a + b, a + b).map({ start: a.length * 2, end: a.length * 2 + 6 }).state, 'carried');
  });
});

describe('anchor/propose', () => {
  const text = 'Foreign Minister Ilse Holm met envoys. Later the Foreign Minster Ilse Holme left Varna.';
  it('proposes what is alike, the likest first, each place once', () => {
    const anchor = { start: 0, end: 0, exact: 'Minister Ilsa Holm', prefix: 'Foreign ', suffix: ' met envoys' };
    const places = proposePlaces(anchor, text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(places, ['Minister Ilse Holm', 'Minster Ilse Holme']);
  });
  it('proposes nothing for words that resemble everything', () =>
    assert.deepEqual(proposePlaces({ start: 0, end: 3, exact: 'met' }, text), []));
  it('stands any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 4 }), (any, exact) => {
        for (const { start, end } of proposePlaces({ start: 0, end: 0, exact }, any))
          assert.ok(0 <= start && start < end && end <= any.length);
      }),
      runs(40),
    );
  });
});
