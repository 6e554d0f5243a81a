import type { Span } from '../text/span';
import {
  isYamlList,
  isYamlMap,
  sameValue,
  type MapNode,
  type PairNode,
  type RecordNode,
  type ScalarNode,
  type YamlMap,
  type YamlValue,
} from './recordNode';
import { flowText, inlineText, itemLines, orderedKeys, pairLines, type Shape, type Style } from './recordText';
import { scalarLike } from './scalarText';

/** A replacement in the YAML text. */
export interface Splice extends Span {
  readonly text: string;
}

/** The change cannot be made in the layout that the text has. */
export class UnusualLayout extends Error {}

/**
 * What to replace so that a map says `after` where it said `before`. Only keys that differ between the two are touched:
 * unknown keys, values that could not be read, comments and the layout of everything else stay.
 */
export function spliceMap(
  text: string,
  node: MapNode,
  extent: number,
  before: YamlMap,
  after: YamlMap,
  shape: Shape,
  style: Style,
): readonly Splice[] {
  // where lines of several levels are put in at one place, those of the inner map come first
  return [...new Splicer(text, style).map(node, extent, before, after, shape)].sort(
    (a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start) || depthOf(b) - depthOf(a),
  );
}

function depthOf(splice: Splice): number {
  return /^[\r\n]*( *)/.exec(splice.text)?.[1]?.length ?? 0;
}

class Splicer {
  readonly #text: string;
  readonly #style: Style;

  constructor(text: string, style: Style) {
    this.#text = text;
    this.#style = style;
  }

  /** `extent`: where the lines that may belong to the map end. */
  map(node: MapNode, extent: number, before: YamlMap, after: YamlMap, shape: Shape): readonly Splice[] {
    if (node.flow) return this.#flowMap(node, before, after, shape);
    const splices: Splice[] = [];
    for (const key of orderedKeys({ ...before, ...after }, shape)) {
      const value = after[key];
      if (sameValue(before[key], value)) continue;
      const i = node.pairs.findIndex((pair) => pair.key === key);
      const pair = node.pairs[i];
      if (pair === undefined) {
        if (value !== undefined) splices.push(this.#insertion(node, extent, key, value, shape));
      } else {
        const end = this.#endOfPair(node, i, extent);
        if (value === undefined) splices.push(this.#removal(node, pair, end));
        else splices.push(...this.#change(pair, end, before[key], value, shape));
      }
    }
    return splices;
  }

  #change(
    pair: PairNode,
    end: number,
    before: YamlValue | undefined,
    after: YamlValue,
    shape: Shape,
  ): readonly Splice[] {
    const { key, value: old } = pair;
    const column = this.#columnOf(pair.start);
    if (
      old.type === 'scalar' &&
      typeof after !== 'object' &&
      old.style !== 'block' &&
      old.start < old.end &&
      this.#oneLine(old)
    ) {
      if (!(typeof after === 'string' && after.includes('\n') && shape.prose?.includes(key)))
        return [{ start: old.start, end: old.end, text: this.#scalar(key, old, after, shape, false) }];
    }
    if (old.type === 'map' && isYamlMap(after) && isYamlMap(before))
      return this.map(old, end, before, after, shape.nested?.[key] ?? { keys: [] });
    if (old.type === 'list' && isYamlList(after) && isYamlList(before) && old.items.length === before.length) {
      const splices = this.#list(key, old, end, before, after, shape);
      if (splices !== undefined) return splices;
    }
    const lines = pairLines(key, after, shape, column, this.#style);
    const comments = this.#commentsOf(pair, end).map((comment) => ' '.repeat(column) + comment);
    // the first key of a record stands behind its dash: comments go below it
    const body = this.#isFirstOnLine(pair.start) ? [...comments, ...lines] : [...lines, ...comments];
    return [{ start: pair.start, end, text: this.#join(body).slice(column) }];
  }

  /** Changed items in place, new ones at the end; `undefined` if the list has to be written anew. */
  #list(
    key: string,
    old: Extract<RecordNode, { type: 'list' }>,
    end: number,
    before: readonly YamlValue[],
    after: readonly YamlValue[],
    shape: Shape,
  ): readonly Splice[] | undefined {
    if (old.flow || after.length < before.length || before.length === 0) return undefined;
    const splices: Splice[] = [];
    for (const [i, item] of old.items.entries()) {
      const was = before[i];
      const now = after[i];
      if (sameValue(was, now)) continue;
      if (item.type !== 'map' || !isYamlMap(was) || !isYamlMap(now)) return undefined;
      const next = old.items[i + 1];
      const itemEnd = next === undefined ? end : this.#lineStart(next.start);
      splices.push(
        ...this.map(
          item,
          this.#withoutTail(item.start, itemEnd, this.#columnOf(old.start)),
          was,
          now,
          shape.nested?.[key] ?? { keys: [] },
        ),
      );
    }
    const added = after.slice(before.length);
    if (added.length > 0) {
      const lines = added.flatMap((item) =>
        itemLines(item, shape.nested?.[key], this.#columnOf(old.start), this.#style),
      );
      splices.push(this.#linesAt(end, lines));
    }
    return splices;
  }

  #flowMap(node: MapNode, before: YamlMap, after: YamlMap, shape: Shape): readonly Splice[] {
    const splices: Splice[] = [];
    for (const key of orderedKeys({ ...before, ...after }, shape)) {
      const value = after[key];
      if (sameValue(before[key], value)) continue;
      const pair = node.pairs.find((candidate) => candidate.key === key);
      const last = node.pairs.at(-1);
      const text = value === undefined ? undefined : flowText(key, value, shape);
      if (value === undefined || text === undefined || last === undefined) throw new UnusualLayout();
      if (pair === undefined) splices.push({ start: last.value.end, end: last.value.end, text: `, ${key}: ${text}` });
      else if (pair.value.type === 'map' || pair.value.start === pair.value.end) throw new UnusualLayout();
      else if (pair.value.type === 'scalar' && typeof value !== 'object')
        splices.push({ ...rangeOf(pair.value), text: this.#scalar(key, pair.value, value, shape, true) });
      else splices.push({ ...rangeOf(pair.value), text });
    }
    return splices;
  }

  #scalar(key: string, old: ScalarNode, value: string | number | boolean, shape: Shape, flow: boolean): string {
    if (typeof value !== 'string') return String(value);
    return old.style === 'plain' ? inlineText(key, value, shape, flow) : scalarLike(old.style, value, flow);
  }

  /** New lines behind the nearest known key before it; in front of all others if there is none. */
  #insertion(node: MapNode, extent: number, key: string, value: YamlValue, shape: Shape): Splice {
    const first = node.pairs[0];
    if (first === undefined) throw new UnusualLayout();
    const column = this.#columnOf(first.start);
    const lines = pairLines(key, value, shape, column, this.#style);
    const rank = shape.keys.indexOf(key);
    let behind = -1;
    for (const [i, pair] of node.pairs.entries()) {
      const other = shape.keys.indexOf(pair.key);
      if (rank < 0 ? true : other >= 0 && other < rank) behind = i;
    }
    if (behind < 0 && this.#isFirstOnLine(first.start)) {
      const at = this.#lineStart(first.start);
      return { start: at, end: at, text: this.#join(lines) };
    }
    return this.#linesAt(this.#endOfPair(node, Math.max(0, behind), extent), lines);
  }

  #removal(node: MapNode, pair: PairNode, end: number): Splice {
    if (this.#isFirstOnLine(pair.start)) {
      if (node.pairs.length === 1) throw new UnusualLayout();
      return { start: this.#lineStart(pair.start), end, text: '' };
    }
    const next = node.pairs[node.pairs.indexOf(pair) + 1];
    if (next === undefined) throw new UnusualLayout();
    return { start: pair.start, end: next.start, text: '' };
  }

  /** Where the lines of a pair end: comments below it that are indented no deeper belong to what follows. */
  #endOfPair(node: MapNode, i: number, extent: number): number {
    const pair = node.pairs[i]!;
    const next = node.pairs[i + 1];
    return this.#withoutTail(
      pair.value.start,
      next === undefined ? extent : this.#lineStart(next.start),
      this.#columnOf(pair.start),
    );
  }

  #withoutTail(from: number, to: number, column: number): number {
    let end = to;
    for (;;) {
      const start = this.#lineStart(end - 1);
      if (start <= from || end <= from) return end;
      const line = this.#text.slice(start, end);
      const trimmed = line.trimStart();
      const tail = trimmed === '' || (trimmed.startsWith('#') && line.length - trimmed.length <= column);
      if (!tail) return end;
      end = start;
    }
  }

  /** The comments of a pair that is written anew, by the look: a "#" at a line's start or behind white space. */
  #commentsOf(pair: PairNode, end: number): readonly string[] {
    const { value } = pair;
    // what looks like a comment inside a text is none
    const [from, to] =
      value.type !== 'scalar'
        ? [pair.start, end]
        : value.style === 'block'
          ? [value.start, this.#lineEnd(value.start)]
          : [value.end, end];
    const comments: string[] = [];
    for (const line of this.#text.slice(from, to).split(/\r?\n/)) {
      const match = /^(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^#]|(?<=\S)#)*?(?<=^|\s)(#.*)$/.exec(line);
      if (match?.[1] !== undefined) comments.push(match[1].trimEnd());
    }
    return comments;
  }

  #lineEnd(offset: number): number {
    const at = this.#text.indexOf('\n', offset);
    return at < 0 ? this.#text.length : at;
  }

  #linesAt(at: number, lines: readonly string[]): Splice {
    const open = at > 0 && this.#text.charAt(at - 1) !== '\n';
    const text = this.#join(lines);
    return { start: at, end: at, text: open ? this.#style.eol + text.slice(0, -this.#style.eol.length) : text };
  }

  #join(lines: readonly string[]): string {
    return lines.map((line) => line + this.#style.eol).join('');
  }

  #oneLine(node: RecordNode): boolean {
    return !this.#text.slice(node.start, node.end).includes('\n');
  }

  #lineStart(offset: number): number {
    return this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  #columnOf(offset: number): number {
    return offset - this.#lineStart(offset);
  }

  #isFirstOnLine(offset: number): boolean {
    return this.#text.slice(this.#lineStart(offset), offset).trim() === '';
  }
}

function rangeOf({ start, end }: RecordNode): Span {
  return { start, end };
}
