import { isYamlList, isYamlMap, type YamlMap, type YamlValue } from './recordNode';
import { literalBlock, scalarText, timeText } from './scalarText';

/** How a kind of map is written. */
export interface Shape {
  /** All keys that this version knows, in the order in which they are written. */
  readonly keys: readonly string[];
  readonly nested?: Readonly<Record<string, Shape>>;
  /** Texts that people write: in a literal block if they have several lines. */
  readonly prose?: readonly string[];
  /** Dates and instants. */
  readonly times?: readonly string[];
}

/** How the lines of a file look. */
export interface Style {
  readonly eol: string;
  /** Spaces by which a map under a key is indented. */
  readonly step: number;
  /** Spaces between a dash and the record's first key, the dash counted. */
  readonly dash: number;
}

/** Lists longer than this stand one item a line. */
const LONGEST_FLOW_LIST = 100;

/** The lines of a map whose keys stand in `column`, without line ends. Keys in the shape's order, others behind. */
export function mapLines(map: YamlMap, shape: Shape, column: number, style: Style): string[] {
  return orderedKeys(map, shape).flatMap((key) => pairLines(key, map[key]!, shape, column, style));
}

export function orderedKeys(map: YamlMap, shape: Shape): readonly string[] {
  const known = shape.keys.filter((key) => map[key] !== undefined);
  return [...known, ...Object.keys(map).filter((key) => map[key] !== undefined && !known.includes(key))];
}

/** One record as lines: the dash in `column`. */
export function recordLines(record: YamlMap, shape: Shape, column: number, style: Style): string[] {
  return dashed(mapLines(record, shape, column + style.dash, style), column, style);
}

export function pairLines(key: string, value: YamlValue, shape: Shape, column: number, style: Style): string[] {
  const pad = ' '.repeat(column);
  if (isYamlMap(value)) {
    if (Object.keys(value).length === 0) return [`${pad}${key}: {}`];
    return [`${pad}${key}:`, ...mapLines(value, shape.nested?.[key] ?? { keys: [] }, column + style.step, style)];
  }
  if (isYamlList(value)) return listLines(key, value, shape.nested?.[key], column, style);
  if (typeof value === 'string' && shape.prose?.includes(key) && value.includes('\n')) {
    const block = literalBlock(value);
    if (block !== undefined) {
      const inner = ' '.repeat(column + style.step);
      return [`${pad}${key}: ${block.header}`, ...block.lines.map((line) => (line === '' ? '' : inner + line))];
    }
  }
  return [`${pad}${key}: ${inlineText(key, value, shape, false)}`];
}

/** A scalar in one line. */
export function inlineText(key: string, value: string | number | boolean, shape: Shape, flow: boolean): string {
  if (typeof value !== 'string') return String(value);
  return shape.times?.includes(key) && !flow ? timeText(value) : scalarText(value, flow);
}

/** A value on one line inside `{ }`: a scalar or a list of scalars; `undefined` for anything deeper. */
export function flowText(key: string, value: YamlValue, shape: Shape): string | undefined {
  if (isYamlMap(value)) return undefined;
  return isYamlList(value) ? flowListText(value) : inlineText(key, value, shape, true);
}

function flowListText(list: readonly YamlValue[]): string | undefined {
  const items: string[] = [];
  for (const item of list) {
    if (isYamlMap(item) || isYamlList(item)) return undefined;
    items.push(typeof item === 'string' ? scalarText(item, true) : String(item));
  }
  return `[${items.join(', ')}]`;
}

function listLines(
  key: string,
  list: readonly YamlValue[],
  shape: Shape | undefined,
  column: number,
  style: Style,
): string[] {
  const pad = ' '.repeat(column);
  const flow = flowListText(list);
  const line = `${pad}${key}: ${flow ?? ''}`;
  if (flow !== undefined && (line.length <= LONGEST_FLOW_LIST || list.length < 2)) return [line];
  return [`${pad}${key}:`, ...list.flatMap((item) => itemLines(item, shape, column + style.step, style))];
}

/** One item of a block list. */
export function itemLines(item: YamlValue, shape: Shape | undefined, column: number, style: Style): string[] {
  if (isYamlMap(item)) return recordLines(item, shape ?? { keys: [] }, column, style);
  const text = isYamlList(item) ? (flowListText(item) ?? '[]') : inlineText('', item, { keys: [] }, false);
  return [`${' '.repeat(column)}-${' '.repeat(style.dash - 1)}${text}`];
}

function dashed(lines: readonly string[], column: number, style: Style): string[] {
  const [first = '{}', ...rest] = lines;
  return [`${' '.repeat(column)}-${' '.repeat(style.dash - 1)}${first.trimStart()}`, ...rest];
}
