import assert from 'node:assert/strict';
import fc from 'fast-check';
import { datesStep } from '../../../../../src/core/analysis/dates/step';
import { openDocument } from '../../../../../src/core/analysis/pipeline';

function datesOf(text: string, date?: string): string[] {
  const doc = openDocument({ id: 'a', text, ...(date === undefined ? {} : { date }) });
  datesStep().run(doc);
  return doc.dates.map(({ start, end, value }) => `${text.slice(start, end)}=${value ?? '?'}`);
}

/** Friday. */
const PUBLISHED = '2025-10-31';

function table(date: string | undefined, cases: readonly (readonly [text: string, ...expected: string[]])[]): void {
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(datesOf(text, date), expected));
}

describe('analysis/dates', () => {
  describe('absolute', () => {
    table(undefined, [
      ['They met on 5 March 1987.', '5 March 1987=1987-03-05'],
      ['They met on March 5, 1987, again.', 'March 5, 1987=1987-03-05'],
      ['They met on the 5th of March 1987.', 'the 5th of March 1987=1987-03-05'],
      ['Signed 1987-03-05 in Bern.', '1987-03-05=1987-03-05'],
      ['Signed 25/03/1987 in Bern.', '25/03/1987=1987-03-25'],
      ['Signed 03/25/1987 in Bern.', '03/25/1987=1987-03-25'],
      ['Signed 25.03.1987 in Bern.', '25.03.1987=1987-03-25'],
      ['It fell on Sept. 9, 1999 and rose.', 'Sept. 9, 1999=1999-09-09'],
      ['in January 1992', 'January 1992=1992-01'],
      ['in early January, 1992', 'early January, 1992=1992-01'],
      ['by the end of June 1992', 'the end of June 1992=1992-06'],
      ['by mid-1992', 'mid-1992=1992'],
      ['in late 1992', 'late 1992=1992'],
      ['in the 1990s', 'the 1990s=199'],
      ['in the mid-1990s', 'the mid-1990s=199'],
      ['during the 19th century', 'the 19th century=1800/1899'],
      ['in the summer of 1992', 'the summer of 1992=1992-06/1992-08'],
      ['in the winter of 1992', 'the winter of 1992=1992-12/1993-02'],
      ['in the second quarter of 1992', 'the second quarter of 1992=1992-04/1992-06'],
      ['in the first half of 1992', 'the first half of 1992=1992-01/1992-06'],
      ['at Christmas 1992', 'Christmas 1992=1992-12-25'],
      ['Rome fell to them in 390 BC.', '390 BC=-0389'],
      ['Monday, May 6, 1991 was cold', 'Monday, May 6, 1991=1991-05-06'],
    ]);
  });

  describe('ranges and rows', () => {
    table(undefined, [
      ['held on May 18-19, 1992', 'May 18-19, 1992=1992-05-18/1992-05-19'],
      ['held on 18–19 May 1992', '18–19 May 1992=1992-05-18/1992-05-19'],
      ['between 3 and 5 March 1992', '3 and 5 March 1992=1992-03-03/1992-03-05'],
      ['on May 11 and 12, 1992', 'May 11 and 12, 1992=1992-05-11/1992-05-12'],
      ['on May 11 and 15, 1992', 'May 11=1992-05-11', '15, 1992=1992-05-15'],
      ['from May 15 to August 16, 1988', 'May 15 to August 16, 1988=1988-05-15/1988-08-16'],
      ['from November 15 to February 15, 1989', 'November 15 to February 15, 1989=1988-11-15/1989-02-15'],
      ['in August and September 1914', 'August=1914-08', 'September 1914=1914-09'],
      ['in the spring and early summer of 1943', 'the spring=1943-03/1943-05', 'early summer of 1943=1943-06/1943-08'],
      ['on 3, 4 and 5 May 1992', '3, 4 and 5 May 1992=1992-05-03/1992-05-05'],
      ['on May 3, 4, 5 and 9, 1992', 'May 3, 4, 5=1992-05-03/1992-05-05', '9, 1992=1992-05-09'],
      ['in Q3 1992', 'Q3 1992=1992-07/1992-09'],
      ['from 1998 to 2003', '1998 to 2003=1998/2003'],
      ['the war of 1914–18', '1914–18=1914/1918'],
      ['between April 1985 and January 1987', 'April 1985 and January 1987=1985-04/1987-01'],
    ]);
  });

  describe('against the day of publication', () => {
    table(PUBLISHED, [
      ['He said on Friday that', 'Friday=2025-10-31'],
      ['He arrived on Wednesday.', 'Wednesday=2025-10-29'],
      ['They will meet on Wednesday.', 'Wednesday=2025-11-05'],
      ['It began last Tuesday.', 'last Tuesday=2025-10-28'],
      ['It begins next Tuesday.', 'next Tuesday=2025-11-04'],
      ['It happened yesterday evening.', 'yesterday evening=2025-10-30'],
      ['It begins tomorrow.', 'tomorrow=2025-11-01'],
      ['It began last week.', 'last week=2025-10-20/2025-10-26'],
      ['It ended earlier this month.', 'earlier this month=2025-10'],
      ['It starts next month.', 'next month=2025-11'],
      ['It closed on the 15th of last month.', 'the 15th of last month=2025-09-15'],
      ['It began the week before last.', 'the week before last=2025-10-13/2025-10-19'],
      ['It started last year.', 'last year=2024'],
      ['It closed last December.', 'last December=2024-12'],
      ['It closed last summer.', 'last summer=2025-06/2025-08'],
      ['It opened on July 17.', 'July 17=2025-07-17'],
      ['It opened on December 17.', 'December 17=2024-12-17'],
      ['It will open on December 17.', 'December 17=2025-12-17'],
      ['It is to run from November 20 to December 11.', 'November 20 to December 11=2025-11-20/2025-12-11'],
      ['It opened in October.', 'October=2025-10'],
      ['for the past four years', 'the past four years=2021/2025'],
      ['in recent weeks', 'recent weeks=?'],
      ['It was signed two years ago.', 'two years ago=2023'],
      ['It was signed ten days ago.', 'ten days ago=2025-10-21'],
      ['It was signed in May this year.', 'May this year=2025-05'],
      ['It will be held on November 20.', 'November 20=2025-11-20'],
      ['It fell before the mid-August Norland vote.', 'mid-August=2025-08'],
      ['In 2014 they met. On June 10 they left.', '2014=2014', 'June 10=2014-06-10'],
      ['the day before yesterday', 'the day before yesterday=2025-10-29'],
    ]);
  });

  describe('against what the text spoke of last', () => {
    table(undefined, [
      ['The war began in March 1954. By August, it was lost.', 'March 1954=1954-03', 'August=1954-08'],
      ['They landed on 6 June 1944. Two days later they left.', '6 June 1944=1944-06-06', 'Two days later=1944-06-08'],
      ['They landed on 6 June 1944. The next day they left.', '6 June 1944=1944-06-06', 'The next day=1944-06-07'],
      ['He won in 1960 and lost the following year.', '1960=1960', 'the following year=1961'],
      ['He came in 1960, in August of that year.', '1960=1960', 'August of that year=1960-08'],
      ['It ended on December 20, 1960. In January, they met.', 'December 20, 1960=1960-12-20', 'January=1961-01'],
    ]);
  });

  describe('without anything to count from', () => {
    table(undefined, [
      ['He said on Friday that it is over.', 'Friday=?'],
      ['It happened on 13 November.', '13 November=?'],
      ['It began last week.', 'last week=?'],
    ]);
  });

  describe('no dates', () => {
    table(PUBLISHED, [
      ['They may march on the capital in the fall of the regime.'],
      ['Theresa May spoke to April Jones.'],
      ['Around 2000 people and 1500 troops came.'],
      ['It lasted five days and two months.'],
      ['It cost $1995 in room 1995.'],
      ['It meets every Monday.'],
      ['Resolution 1973 was adopted.'],
      ['A bomb lay near the Christmas tree on Christmas Island after Friday prayers.'],
      ['The second round, the sun, a spring of water.'],
    ]);
  });

  describe('the day of publication', () => {
    const published = (text: string, id = 'a'): string | undefined => {
      const doc = openDocument({ id, text });
      datesStep().run(doc);
      return doc.date;
    };
    const cases: [what: string, text: string, expected: string | undefined, id?: string][] = [
      ['a line with a date', 'Ferry sinks\n\nMonday, May 6, 1991\n\nA ferry sank on Sunday.', '1991-05-06'],
      ['a line that says so', 'Ferry sinks\nPublished: 6 May 1991 10:15\nA ferry sank.', '1991-05-06'],
      ['a date that closes the headline', 'Envoy speaks of ferries Monday, May 6, 1991\n\nIt sank.', '1991-05-06'],
      ['a dateline with its year', 'OSLO, May 6, 1991 (Reuters) — A ferry sank.', '1991-05-06'],
      ['the name of the file', 'A ferry sank on Sunday.', '1991-05-06', 'news/1991-05-06-ferry.txt'],
      [
        'a weekday and a day that fit one year, and today in brackets',
        'The accord of 2015 holds. On Monday 19 December the council met. It was told today (23 December) of the delay.',
        '2016-12-23',
      ],
      [
        'a beginning told twice',
        'He said on Friday that the round, which had begun on Saturday, is over. The talks, which began on October 25, failed. A new round is to begin on November 6. Since 2021 much was tried. It started earlier this month, on October 11.',
        '2025-10-31',
      ],
      [
        'a weekday and a day, whatever is planned for later years',
        'The accord of 2015 will end in 2040. On Monday 19 December the council met. It was told today (23 December) of it.',
        '2016-12-23',
      ],
      ['nothing to go by', 'He said on Friday that it was over.', undefined],
      ['a date in the middle of the story', 'The treaty was signed on 6 May 1991. It held.', undefined],
    ];
    for (const [what, text, expected, id] of cases)
      it(`is proved by ${what}`.replace('proved by nothing', 'left open with nothing'), () =>
        assert.equal(published(text, id), expected),
      );
  });

  it('says why', () => {
    const why = (text: string, date?: string): string[] => {
      const doc = openDocument({ id: 'a', text, ...(date === undefined ? {} : { date }) });
      datesStep().run(doc);
      return doc.dates.map((item) => item.why.rule);
    };
    assert.deepEqual(why('It began on May 6, 1991. Two days later it ended.'), [
      'day',
      'distance in time, counted from the date before it',
    ]);
    assert.deepEqual(why('It began on Sunday.', PUBLISHED), ['weekday, counted from the day of publication']);
    assert.deepEqual(why('It began on Sunday.'), ['weekday']);
  });

  it('never throws and keeps spans in order and inside the text', () => {
    const words =
      'May|10|Friday|2024|the|-|and|last|year|,|of|years|ago|early|mid|31|th|1990s|to|BC|February|29|week|\n|(|)|’99|half|quarter|century|19th|next|day|before'.split(
        '|',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 25 }), fc.boolean(), (list, dated) => {
        const text = list.join(' ');
        const doc = openDocument({ id: 'a', text, ...(dated ? { date: PUBLISHED } : {}) });
        datesStep().run(doc);
        let end = 0;
        for (const item of doc.dates) {
          assert.ok(item.start >= end && item.end > item.start && item.end <= text.length);
          end = item.end;
          if (item.value !== undefined) assert.match(item.value, /^-?\d{3,4}(-\d\d){0,2}(\/-?\d{3,4}(-\d\d){0,2})?$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
