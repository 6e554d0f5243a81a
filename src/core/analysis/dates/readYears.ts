import { TokenClass } from '../../text/tokens';
import { ORDINAL_WORDS } from './calendarWords';
import type { FoundDate } from './dateForm';
import { eraYear } from './readAbsolute';
import type { TokenReader } from './tokenReader';

/** Words that a number of four digits counts rather than dates. */
const COUNTED = new Set(
  `people persons men women children troops soldiers fighters militants rebels civilians refugees migrants families residents
  villagers protesters protestors demonstrators police officers members guests delegates workers students prisoners
  detainees victims deaths casualties dead wounded injured others survivors voters votes seats homes houses buildings tents
  miles mile kilometers kilometres km metres meters feet ft acres hectares tons tonnes kg pounds dollars euros rupees
  barrels gallons litres liters rounds shells rockets missiles bombs tanks vehicles trucks ships aircraft planes sorties
  strikes hours days weeks months years times copies pages words percent hrs GMT cavalry infantry infantrymen horsemen
  guns cannons sailors marines volunteers regulars reinforcements horses prisoners-of-war`.split(/\s+/),
);

const BEFORE_YEAR = new Set(
  `in of since by from until till to between and before after during through throughout early late mid the around circa c.
  for as year years ( [ – - — / , ; spring summer autumn fall winter christmas or`.split(/\s+/),
);
const NUMBERING = new Set(
  `no. no number nos resolution article page pages pp. chapter route flight unit model section paragraph order room $ £ € # ¥
  least than nearly almost over some approximately roughly exactly another additional estimated only`.split(/\s+/),
);

/** "1990", "1914–18", "331 BC", "’99": a year that stands alone, or two of them tied together. */
export function readYear(reader: TokenReader, i: number): FoundDate[] {
  const era = eraYear(reader, i);
  if (era) return [{ first: i, end: era.end, form: { kind: 'year', year: era.year } }];
  const year = reader.yearAt(i);
  if (year === undefined || !plausible(reader, i, year)) return [];
  const short = shortYear(reader, i + 1, year);
  if (!short) return [{ first: i, end: i + 1, form: { kind: 'year', year } }];
  return [
    { first: i, end: i + 1, form: { kind: 'year', year }, joint: 'dash' },
    { first: i + 2, end: i + 3, form: { kind: 'year', year: short } },
  ];
}

/** The "18" of "1914–18" or "2004/05". */
function shortYear(reader: TokenReader, i: number, year: number): number | undefined {
  if (!(reader.isDash(i) || reader.word(i) === '/') || !reader.touchesPrevious(i) || !reader.touchesPrevious(i + 1))
    return undefined;
  const digits = reader.word(i + 1);
  if (!/^\d\d$/.test(digits) || reader.isDash(i + 2)) return undefined;
  const second = Math.floor(year / 100) * 100 + Number(digits);
  return second > year ? second : undefined;
}

function plausible(reader: TokenReader, i: number, year: number): boolean {
  const before = reader.low(i - 1);
  const after = reader.low(i + 1);
  if (after === '%' || after === '°' || COUNTED.has(after)) return false;
  if (reader.sameLine(i, i - 1) && NUMBERING.has(before)) return false;
  if (reader.sameLine(i, i - 1) && reader.is(i - 1, TokenClass.Number) && !reader.sameLine(i, i + 1)) return false;
  // "Su-2003", "F-1990" and the like are codes
  if (reader.isDash(i - 1) && reader.touchesPrevious(i) && reader.touchesPrevious(i - 1) && reader.isWord(i - 2)) {
    if (
      !/^(?:mid|early|late|pre|post|then|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        reader.low(i - 2),
      )
    )
      return false;
  }
  if (year >= 1900 && year < 2100 && year % 1000 !== 0) return true;
  const alone = reader.opens(i) || BEFORE_YEAR.has(before) || reader.is(i - 1, TokenClass.Open);
  if (!alone) return false;
  // "and 1500 armed men": a plural behind an adjective is beyond a rule; a plural right behind is not
  return !(
    before !== 'in' &&
    before !== 'the' &&
    before !== 'of' &&
    year % 50 === 0 &&
    /^\p{Ll}+s$/u.test(after) &&
    !/^(?:as|was|is|has|its|his)$/.test(after)
  );
}

const NAMED_DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').map((word, i) => [word, 192 + i]),
);

/** "1990s", "1990’s", "’90s", "the nineties"; "the 1800s" is a century. */
export function readDecade(reader: TokenReader, i: number): FoundDate[] {
  const named = NAMED_DECADES.get(reader.low(i));
  if (named !== undefined)
    return reader.low(i - 1) === 'the' ||
      (/^(?:early|late|mid)$/.test(reader.low(i - 1)) && reader.low(i - 2) === 'the')
      ? [{ first: i, end: i + 1, form: { kind: 'decade', decade: named } }]
      : [];
  const [, digits] = /^(\d{4}|\d0)s$/.exec(reader.word(i)) ?? [];
  if (digits?.length === 4) return [{ first: i, end: i + 1, form: decadeForm(Number(digits)) }];
  if (digits !== undefined) {
    const apostrophe = /^['’‘]$/.test(reader.word(i - 1)) && reader.touchesPrevious(i);
    if (!apostrophe && reader.low(i - 1) !== 'the') return [];
    const decade = Number(digits) / 10;
    return [
      {
        first: apostrophe ? i - 1 : i,
        end: i + 1,
        form: { kind: 'decade', decade: (decade < 3 ? 200 : 190) + decade },
      },
    ];
  }
  const year = reader.yearAt(i);
  if (year !== undefined && year % 10 === 0 && /^['’]s$/.test(reader.word(i + 1)) && decadeContext(reader, i))
    return [{ first: i, end: i + 2, form: decadeForm(year) }];
  return [];
}

function decadeContext(reader: TokenReader, i: number): boolean {
  return reader.low(i - 1) === 'the' || /^(?:early|late|mid|-)$/.test(reader.low(i - 1));
}

function decadeForm(year: number): FoundDate['form'] {
  if (year % 100 === 0 && year < 2000) return { kind: 'century', century: year / 100 + 1 };
  return { kind: 'decade', decade: Math.floor(year / 10) };
}

/** "the 19th century", "eighteenth-century". `i` is the token of "century". */
export function readCentury(reader: TokenReader, i: number): FoundDate[] {
  const at = reader.isDash(i - 1) ? i - 2 : i - 1;
  const number = reader.dayAt(at);
  const century = number?.ordinal ? number.day : ORDINAL_WORDS.get(reader.low(at));
  if (century === undefined || !reader.sameLine(at, i)) return [];
  const twenty = reader.isDash(at - 1) && reader.low(at - 2) === 'twenty' && century < 10;
  return [
    { first: twenty ? at - 2 : at, end: i + 1, form: { kind: 'century', century: twenty ? century + 20 : century } },
  ];
}
