import { diffArrays, type ArrayChange } from 'diff';

/**
 * A stretch of two texts. `same`: equal to the letter; `alike`: the same words in other white space or another Unicode
 * normal form; `changed`: replaced, deleted (empty in the new text) or inserted (empty in the old).
 */
export interface Segment {
  readonly kind: 'same' | 'alike' | 'changed';
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

export type Direction = 'forwards' | 'backwards';

/*
 * Past these many differences a comparison stops and the stretch counts as rewritten: the time of Myers' algorithm grows
 * with their square, and rewritten passages hold no place that an annotation could be carried to with proof.
 */
const MOST_LINES = 2000;
const MOST_TOKENS = 3000;
const MOST_CHARACTERS = 400;

/**
 * Compares two texts (E. W. Myers, An O(ND) Difference Algorithm, 1986, as the library `diff` has it) from coarse to fine:
 * lines, in changed lines tokens, in changed tokens characters. The segments cover both texts without gaps, in order.
 * Often several comparisons are equally short; going backwards finds the one that differs most from going forwards.
 */
export function diffTexts(oldText: string, newText: string, direction: Direction = 'forwards'): readonly Segment[] {
  const builder = new SegmentBuilder();
  if (oldText === newText) {
    builder.add('same', oldText.length, newText.length);
    return builder.segments;
  }
  for (const hunk of lineHunks(splitLines(oldText), splitLines(newText), direction)) {
    if (hunk.same) builder.add('same', hunk.old.length, hunk.new.length);
    else diffTokens(hunk.old, hunk.new, direction, builder);
  }
  return builder.segments;
}

class SegmentBuilder {
  readonly segments: Segment[] = [];
  #old = 0;
  #new = 0;

  /** Adds a stretch of these lengths behind the last; neighbours of one kind become one (but `alike` stays token by token). */
  add(kind: Segment['kind'], oldLength: number, newLength: number): void {
    if (oldLength === 0 && newLength === 0) return;
    const last = this.segments.at(-1);
    const merges = last?.kind === kind && kind !== 'alike';
    if (last !== undefined && merges) this.segments.pop();
    const oldStart = last !== undefined && merges ? last.oldStart : this.#old;
    const newStart = last !== undefined && merges ? last.newStart : this.#new;
    this.#old += oldLength;
    this.#new += newLength;
    this.segments.push({ kind, oldStart, oldEnd: this.#old, newStart, newEnd: this.#new });
  }
}

interface Hunk {
  readonly same: boolean;
  readonly old: string;
  readonly new: string;
}

/**
 * Alternating stretches of equal and changed lines. Equal lines that occur often (blank ones, "* * *") hold nothing
 * together: between changed lines they count as changed with them, and the tokens decide.
 */
function lineHunks(oldLines: readonly string[], newLines: readonly string[], direction: Direction): Hunk[] {
  const changes = compare(oldLines, newLines, MOST_LINES, direction);
  if (changes === undefined) return pairedLines(oldLines, newLines);
  const runs: Hunk[] = [];
  const oldCounts = countLines(oldLines);
  const newCounts = countLines(newLines);
  let pending: { same: boolean; old: string; new: string } | undefined;
  for (const [i, change] of changes.entries()) {
    const body = change.value.join('');
    const same = !change.added && !change.removed;
    const edge = i === 0 || i === changes.length - 1;
    const holds = same && (edge || change.value.some((line) => oldCounts.get(line) === 1 && newCounts.get(line) === 1));
    if (holds) {
      if (pending !== undefined) runs.push(pending);
      pending = undefined;
      runs.push({ same: true, old: body, new: body });
    } else {
      pending ??= { same: false, old: '', new: '' };
      if (!change.added) pending.old += body;
      if (!change.removed) pending.new += body;
    }
  }
  if (pending !== undefined) runs.push(pending);
  return runs;
}

/**
 * Hunks where lines differ too often to be compared: what lies between the common lines at both ends, as one, or, where old
 * and new have as many lines there (a word replaced all over), line by line.
 */
function pairedLines(oldLines: readonly string[], newLines: readonly string[]): Hunk[] {
  const most = Math.min(oldLines.length, newLines.length);
  let head = 0;
  while (head < most && oldLines[head] === newLines[head]) head++;
  let tail = 0;
  while (tail < most - head && oldLines[oldLines.length - 1 - tail] === newLines[newLines.length - 1 - tail]) tail++;
  const before = oldLines.slice(head, oldLines.length - tail);
  const after = newLines.slice(head, newLines.length - tail);
  const middle =
    before.length === after.length
      ? before.map((line, i) => hunk(line, after[i]!))
      : [hunk(before.join(''), after.join(''))];
  const [start, end] = [oldLines.slice(0, head).join(''), oldLines.slice(oldLines.length - tail).join('')];
  return [hunk(start, start), ...middle, hunk(end, end)];
}

function hunk(old: string, now: string): Hunk {
  return { same: old === now, old, new: now };
}

/** One shortest comparison of two lists; `undefined` if they differ more than that. */
function compare(
  old: readonly string[],
  now: readonly string[],
  most: number,
  direction: Direction,
): readonly ArrayChange<string>[] | undefined {
  if (direction === 'forwards') return diffArrays([...old], [...now], { maxEditLength: most });
  const changes = diffArrays(old.toReversed(), now.toReversed(), { maxEditLength: most });
  return changes?.map((change) => ({ ...change, value: change.value.toReversed() })).reverse();
}

/** Lines with the line end that closes them. */
function splitLines(text: string): string[] {
  const lines = text.split('\n');
  const last = lines.pop();
  const closed = lines.map((line) => `${line}\n`);
  if (last !== undefined && last !== '') closed.push(last);
  return closed;
}

function countLines(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

const TOKEN = /[\p{L}\p{M}]+|\p{N}+|\s+|[^]/gu;
const NON_ASCII = /[^\0-\x7f]/;

/** Tokens as they stand, and in the form in which they are compared. */
function tokensOf(text: string): { readonly raw: string[]; readonly form: string[] } {
  const raw = text.match(TOKEN) ?? [];
  return { raw, form: raw.map(formOf) };
}

function formOf(token: string): string {
  if (token === ' ') return token;
  if (/^\s/.test(token)) return /\n[^\n]*\n/.test(token) ? '\n\n' : ' ';
  return NON_ASCII.test(token) ? token.normalize('NFC') : token;
}

function diffTokens(oldText: string, newText: string, direction: Direction, builder: SegmentBuilder): void {
  const { head, tail } = commonWords(oldText, newText);
  builder.add('same', head, head);
  const oldMiddle = oldText.slice(head, oldText.length - tail);
  const newMiddle = newText.slice(head, newText.length - tail);
  diffTokenLists(oldMiddle, newMiddle, direction, builder);
  builder.add('same', tail, tail);
}

/** How much two texts have in common at both ends, up to white space: sparing the rest the sight of long lines. */
function commonWords(oldText: string, newText: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(oldText.length, newText.length);
  let head = 0;
  while (head < most && oldText.charCodeAt(head) === newText.charCodeAt(head)) head++;
  while (head > 0 && !isWordEdge(oldText, newText, head)) head--;
  let tail = 0;
  const left = most - head;
  while (tail < left && oldText.charCodeAt(oldText.length - 1 - tail) === newText.charCodeAt(newText.length - 1 - tail))
    tail++;
  while (tail > 0 && !(/\s/.test(oldText.charAt(oldText.length - tail)) && isBetween(oldText, newText, tail))) tail--;
  return { head, tail };
}

/** Behind white space that ends here in both texts. */
function isWordEdge(oldText: string, newText: string, at: number): boolean {
  return /\s/.test(oldText.charAt(at - 1)) && !/\s/.test(oldText.charAt(at)) && !/\s/.test(newText.charAt(at));
}

/** Whether no white space lies before the common tail in either text. */
function isBetween(oldText: string, newText: string, tail: number): boolean {
  return !/\s/.test(oldText.charAt(oldText.length - tail - 1)) && !/\s/.test(newText.charAt(newText.length - tail - 1));
}

function diffTokenLists(oldText: string, newText: string, direction: Direction, builder: SegmentBuilder): void {
  const before = tokensOf(oldText);
  const after = tokensOf(newText);
  const changes = compare(before.form, after.form, MOST_TOKENS, direction);
  if (changes === undefined) {
    builder.add('changed', oldText.length, newText.length);
    return;
  }
  let oldAt = 0;
  let newAt = 0;
  let removed = '';
  let added = '';
  const close = (): void => {
    diffCharacters(removed, added, direction, builder);
    removed = added = '';
  };
  for (const change of changes) {
    if (change.removed) removed += before.raw.slice(oldAt, (oldAt += change.count)).join('');
    else if (change.added) added += after.raw.slice(newAt, (newAt += change.count)).join('');
    else {
      close();
      for (let i = 0; i < change.count; i++) {
        const old = before.raw[oldAt++]!;
        const now = after.raw[newAt++]!;
        builder.add(old === now ? 'same' : 'alike', old.length, now.length);
      }
    }
  }
  close();
}

/**
 * Looks into replaced tokens, for scripts that write no spaces and for words that grew or shrank. Letters that two really
 * different passages happen to share are no common text: if less than half agrees, nothing does.
 */
function diffCharacters(oldText: string, newText: string, direction: Direction, builder: SegmentBuilder): void {
  if (oldText === '' || newText === '') {
    builder.add('changed', oldText.length, newText.length);
    return;
  }
  const changes = compare(charactersOf(oldText), charactersOf(newText), MOST_CHARACTERS, direction);
  const common = changes?.reduce((sum, change) => sum + (change.added || change.removed ? 0 : change.count), 0) ?? 0;
  if (changes === undefined || common * 2 < Math.min(oldText.length, newText.length)) {
    builder.add('changed', oldText.length, newText.length);
    return;
  }
  for (const change of changes) {
    const length = change.value.join('').length;
    if (change.removed) builder.add('changed', length, 0);
    else if (change.added) builder.add('changed', 0, length);
    else builder.add('same', length, length);
  }
}

/** Code points with the marks that combine with them. */
function charactersOf(text: string): string[] {
  return text.match(/[^]\p{M}*/gu) ?? [];
}
