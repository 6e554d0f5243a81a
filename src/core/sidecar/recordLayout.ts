/**
 * Where the records of a file stand, line by line, without parsing them: then one broken record cannot swallow the next,
 * and large files are edited without parsing all of them. By YAML's rules whatever belongs to an item of a block list is
 * indented deeper than its dash.
 */
export interface RecordLayout {
  readonly text: string;
  readonly eol: '\n' | '\r\n';
  /**
   * `blocks`: one block list. `empty`: the key is there, without records. `absent`: the key is not there. `other`: the
   * key's value stands in some other way (a flow list, a text).
   */
  readonly shape: 'blocks' | 'empty' | 'absent' | 'other';
  /** The line of the list's key: its start, and the start of the next line. Where it would go if absent. */
  readonly keyStart: number;
  readonly listStart: number;
  /** Where the lines below the key end. */
  readonly listEnd: number;
  /** Columns of the dashes. */
  readonly indent: number;
  readonly blocks: readonly RecordBlock[];
}

export interface RecordBlock {
  /** Start of the dash's line. */
  readonly start: number;
  /** That line's number, from 0. */
  readonly line: number;
  /** Behind the record's last line; comments below it that are indented deeper than the dash belong to it. */
  readonly end: number;
  /** Start of the next record's line, or the list's end: blank lines and comments between lie in `[end, next)`. */
  readonly next: number;
}

/** Lays out the list under the given key of the top-level map. The key is found only at the beginning of a line. */
export function layOut(text: string, listKey: string): RecordLayout {
  const eol = usesCrlf(text) ? '\r\n' : '\n';
  const key = new RegExp(`^\\uFEFF?(?:${listKey}|'${listKey}'|"${listKey}")[ \\t]*:(?=[ \\t\\r\\n]|$)`, 'm').exec(text);
  if (key === null) {
    const at = text.length;
    return { text, eol, shape: 'absent', keyStart: at, listStart: at, listEnd: at, indent: 2, blocks: [] };
  }
  const keyStart = key.index;
  const listStart = nextLine(text, keyStart);
  const rest = text.slice(keyStart + key[0].length, listStart).trim();
  const scanned = scanBlocks(text, listStart);
  const common = {
    text,
    eol,
    keyStart,
    listStart,
    listEnd: scanned.end,
    indent: scanned.indent,
    blocks: scanned.blocks,
  } as const;
  // then the key's value has to be read with the settings
  const other = (rest !== '' && !rest.startsWith('#')) || scanned.odd;
  if (other) return { ...common, shape: 'other', listEnd: listStart, blocks: [] };
  return { ...common, shape: scanned.blocks.length > 0 ? 'blocks' : 'empty' };
}

/** The file without its records: what has to be a plain map of settings. */
export function skeletonOf(layout: RecordLayout): string {
  return layout.text.slice(0, layout.listStart) + layout.text.slice(layout.listEnd);
}

export function nextLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

function scanBlocks(
  text: string,
  from: number,
): { readonly blocks: readonly RecordBlock[]; readonly end: number; readonly indent: number; readonly odd: boolean } {
  const starts: number[] = [];
  const lines: number[] = [];
  const ends: number[] = [];
  let indent = -1;
  let at = from;
  let line = countLineEnds(text, from);
  while (at < text.length) {
    const next = nextLine(text, at);
    let column = 0;
    while (text.charCodeAt(at + column) === SPACE) column++;
    const first = text.charCodeAt(at + column);
    const blank = isBlank(text, at, next);
    if (!blank) {
      if (first === HASH) {
        if (starts.length > 0 && column > indent) ends[ends.length - 1] = next;
      } else if (column === 0 && isDocumentMark(text, at)) break;
      else {
        const dash = first === DASH && isGap(text.charCodeAt(at + column + 1));
        if (indent < 0) {
          if (!dash) {
            if (column === 0 && first !== TAB) break;
            return { blocks: [], end: at, indent: 2, odd: true };
          }
          indent = column;
        }
        if (dash && column === indent) {
          starts.push(at);
          lines.push(line);
          ends.push(next);
        } else if (column === 0 && first !== TAB && (indent > 0 || !dash)) break;
        else ends[ends.length - 1] = next;
      }
    }
    at = next;
    line++;
  }
  const blocks = starts.map((start, i) => ({
    start,
    line: lines[i] ?? 0,
    end: ends[i] ?? at,
    next: starts[i + 1] ?? at,
  }));
  return { blocks, end: at, indent: Math.max(0, indent < 0 ? 2 : indent), odd: false };
}

const SPACE = 32;
const TAB = 9;
const LF = 10;
const CR = 13;
const HASH = 35;
const DASH = 45;

function isGap(code: number): boolean {
  return code === SPACE || code === TAB || code === LF || code === CR || Number.isNaN(code);
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isGap(text.charCodeAt(i))) return false;
  return true;
}

function isDocumentMark(text: string, at: number): boolean {
  return (text.startsWith('---', at) || text.startsWith('...', at)) && isGap(text.charCodeAt(at + 3));
}

/** How many lines lie before the offset. */
export function countLineEnds(text: string, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Whether most line ends are CRLF; new lines then end in it too. */
function usesCrlf(text: string): boolean {
  const first = text.indexOf('\n');
  if (first < 0 || !text.includes('\r\n')) return false;
  return (text.match(/\r\n/g)?.length ?? 0) * 2 > (text.match(/\n/g)?.length ?? 0);
}
