import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { fileDate } from '../../../../src/core/source/fileDate';
import { datelineEnd } from '../../../../src/core/source/opening';
import { isResidue } from '../../../../src/core/source/residue';
import { isIsoDay, readSource } from '../../../../src/core/index';

const readFrontMatter = (yaml: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = parse(yaml);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
};

const read = (text: string, id = 'a.txt') => {
  const source = readSource({ id, text }, readFrontMatter);
  const cut = (span: { start: number; end: number } | undefined): string | undefined =>
    span && source.text.slice(span.start, span.end);
  return {
    ...source,
    headline: cut(source.headline),
    dateline: cut(source.dateline),
    residue: source.residue.map(cut),
  };
};

describe('source/readSource', () => {
  it('takes a first line without a final point as the headline', () => {
    assert.equal(read('Ferry sinks off Norland\n\nA ferry sank.').headline, 'Ferry sinks off Norland');
    assert.equal(read('Will it hold?\nA treaty was signed.').headline, 'Will it hold?');
    assert.equal(read('# Ferry sinks\n\nA ferry sank.').headline, 'Ferry sinks');
    assert.equal(read('A ferry sank.\n\nAll were saved.').headline, undefined);
    assert.equal(read('Only one line').headline, undefined);
  });

  it('skips front matter and reads its date', () => {
    const source = read('---\ntitle: Ferry\ndate: 1991-05-06\n---\nFerry sinks\n\nA ferry sank.');
    assert.equal(source.date, '1991-05-06');
    assert.equal(source.headline, 'Ferry sinks');
    assert.equal(source.text.slice(source.bodyStart, source.bodyStart + 5), 'Ferry');
  });

  it('prefers the date that a person gave', () => {
    const text = '---\ndate: 1991-05-06\n---\nText.';
    assert.equal(readSource({ id: 'a', text, date: '1992-01-02' }, readFrontMatter).date, '1992-01-02');
  });

  it('survives front matter that is broken or never closed', () => {
    assert.equal(read('---\n: [\n---\nText here.').date, undefined);
    assert.equal(read('---\ndate: 1991-05-06\nText here.').bodyStart, 0);
  });

  it('tells bylines from other lines with "by"', () => {
    assert.equal(read('Ferry sinks\nBy Amina Rauf\nText.').bylines.length, 1);
    assert.equal(read('Ferry sinks\nBy AMINA RAUF and Li Wei, Norland News\nText.').bylines.length, 1);
    assert.equal(read('Get in\nBy plane\nText.').bylines.length, 0);
    assert.equal(read('Ferry sinks\nBy Monday the ferry was gone.\nText.').bylines.length, 0);
  });

  it('finds residue, bylines and lines of publication', () => {
    const source = read(
      'Ferry sinks\nBy Amina Rauf\nPublished: 6 May 1991\nA ferry sank.\nShare this article\nScroll to Top',
    );
    assert.deepEqual(source.residue, ['Share this article', 'Scroll to Top']);
    assert.equal(source.bylines.length, 1);
    assert.equal(source.stamps.length, 1);
  });

  const datelines: [string, string | undefined][] = [
    ['OSLO, May 6 (Reuters) — A ferry sank.', 'OSLO, May 6 (Reuters)'],
    ['(CNN) — A ferry sank.', '(CNN)'],
    ['OSLO: A ferry sank.', 'OSLO'],
    ['Oslo (AP) - A ferry sank.', 'Oslo (AP)'],
    ['NEW YORK, United States, 6 May 1991 – A ferry sank.', 'NEW YORK, United States, 6 May 1991'],
    ['The ferry – a big one – sank.', undefined],
    ['A ferry sank.', undefined],
    ['QUESTION: Did it sink?', undefined],
  ];
  for (const [text, expected] of datelines)
    it(`dateline: ${text}`, () => {
      const end = datelineEnd(text);
      assert.equal(end === undefined ? undefined : text.slice(0, end), expected);
    });

  const ids: [string, string | undefined][] = [
    ['1991-05-06-ferry.txt', '1991-05-06'],
    ['seeds/19910506_ferry.md', '1991-05-06'],
    ['news/1991/05/06/ferry.txt', '1991-05-06'],
    ['ferry_1991.05.06.txt', '1991-05-06'],
    ['1991-02-30-ferry.txt', undefined],
    ['a19910506b.txt', undefined],
    ['ferry.txt', undefined],
  ];
  for (const [id, expected] of ids) it(`date in the name ${id}`, () => assert.equal(fileDate(id), expected));

  const residue: [string, boolean][] = [
    ['Scroll to Top', true],
    ['Back to top ↑', true],
    ['Read more', true],
    ['ADVERTISEMENT', true],
    ['Share on Facebook', true],
    ['Sign up for our newsletter', true],
    ['© 2024 The Daily. All rights reserved.', true],
    ['5 min read', true],
    ['Leave a Reply', true],
    ['Read the treaty aloud, the judge said.', false],
    ['Share prices fell in Oslo', false],
    ['Home Secretary Li Wei left.', false],
    ['Talks and border skirmishes', false],
  ];
  for (const [line, expected] of residue)
    it(`${expected ? 'residue' : 'text'}: ${line}`, () => assert.equal(isResidue(line), expected));

  it('never throws; its spans lie in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const source = readSource({ id: text, text }, readFrontMatter);
        for (const span of [source.headline, source.dateline, ...source.residue, ...source.stamps, ...source.bylines])
          if (span)
            assert.ok(span.start >= source.bodyStart && span.end <= source.text.length && span.start < span.end);
      }),
    );
  });
});

describe('source/isoDay', () => {
  for (const [text, expected] of [
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-1-01', false],
    ['2025-10-31T00:00', false],
  ] as const)
    it(text, () => assert.equal(isIsoDay(text), expected));
});
