import { sameSpelling } from './spelling';
import type { NameForm } from './nameForm';

const PARTICLES = new Set(
  'al el ul ur ad ash ar az bin ibn bint van von der den de del della da di dos du la'.split(' '),
);
const HONORIFICS = new Set(
  'mr mrs ms miss mx sir dame lord lady dr prof professor rev reverend fr father sheikh shaikh shaykh mullah maulana mawlana mufti ayatollah hojatoleslam imam haji hajji pope cardinal archbishop bishop president premier king queen prince princess emir sultan general gen lt col colonel maj major capt captain adm admiral sgt sergeant brig brigadier senator sen gov governor rep ambassador judge justice jr sr ii iii iv commander cmdr lieutenant chancellor minister secretary'.split(
    ' ',
  ),
);

const NICKNAMES = groups(`
abdul abd; alexander alex aleksandr alexandr sasha; andrew andy; anthony tony; benjamin ben; bernard bernie; catherine kathy katherine kate;
charles charlie chuck; christopher chris; daniel dan danny; david dave; donald don; edward ed ted eddie; elizabeth liz beth; eugene gene;
frederick fred; gerald gerry jerry; gregory greg; henry harry; james jim jimmy; jeffrey jeff geoffrey geoff; john jack johnny jon jonathan; joseph joe;
joshua josh; kenneth ken; lawrence larry; leonard len; louis lou; margaret maggie peggy; martin marty; matthew matt; michael mike mick mikhail mykhailo;
muhammad mohammad mohammed mohamed muhammed mohamad mohd; nicholas nick; patrick pat; peter pete; philip phil; raymond ray; rebecca becky; richard dick rick; robert bob rob bobby;
ronald ron ronnie; samuel sam; stephen steve steven; susan sue; terence terry; theodore ted theo; thomas tom tommy; timothy tim; vladimir volodymyr; volodymyr vladimir;
walter walt; william bill billy will; sergei sergey serhiy; yulia julia yuliya; dmitry dmitri dmytro; ahmad ahmed; hussein hossein husain hussain husayn hosein; hassan hasan; ali aly; omar umar omer; usama osama; yusuf yousef yousuf youssef yusef; ibrahim ebrahim; said saeed sayed syed seyed sayyid`);

function groups(table: string): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  table.split(';').forEach((line, group) => {
    for (const name of line.trim().split(/\s+/)) if (!map.has(name)) map.set(name, group);
  });
  return map;
}

/** The words that identify a person: no titles, no particles such as "al" or "van". Never empty for a name with a word. */
export function personWords(form: NameForm): readonly string[] {
  const bare = form.words.filter((word) => !PARTICLES.has(word));
  const names = bare.filter((word) => !HONORIFICS.has(word));
  return names.length > 0 ? names : bare.length > 0 ? bare : form.words;
}

/** Whether two single words can be one part of one person's name: equal, an initial, a short form, a spelling. */
export function sameNamePart(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.startsWith(b.charAt(0)) && (a.length === 1 || b.length === 1);
  const group = NICKNAMES.get(a);
  if (group !== undefined && group === NICKNAMES.get(b)) return true;
  return sameSpelling(a, b);
}

/**
 * Whether two full names (two words or more each) can name one person: the shorter one's words stand in the longer one in
 * the same order, and both end or both begin alike. "Ishaq Dar" and "Mohammad Ishaq Dar" can, "George Bush" and "Jeb Bush"
 * cannot.
 */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  if (short.length === long.length) return short.every((word, i) => sameNamePart(word, long[i] ?? ''));
  let at = 0;
  for (const word of long) if (at < short.length && sameNamePart(short[at] ?? '', word)) at++;
  if (at < short.length) return false;
  const lastAgrees = sameNamePart(short.at(-1) ?? '', long.at(-1) ?? '');
  return lastAgrees || short.every((word, i) => sameNamePart(word, long[i] ?? ''));
}

/** How well a one-word name fits a full one: 0 as its last word, 1 as its first, 2 inside; undefined not at all. */
export function partOfName(word: string, full: readonly string[]): 0 | 1 | 2 | undefined {
  if (full.length < 2) return undefined;
  const last = full.length - 1;
  if (word === full[last]) return 0;
  if (word === full[0]) return 1;
  if (full.includes(word)) return 2;
  if (sameSpelling(word, full[last] ?? '')) return 0;
  return sameSpelling(word, full[0] ?? '') ? 1 : undefined;
}
