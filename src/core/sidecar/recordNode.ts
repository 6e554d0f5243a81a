/**
 * A record as it stands in the YAML text: values with their places. All scalars are strings here, whatever YAML might take
 * them for ("no", "2025-10-31", 007): what people quote from texts must come back as it was written.
 */
export type RecordNode = ScalarNode | MapNode | ListNode;

interface Ranged {
  /** UTF-16 offsets in the parsed text: where the value itself begins and ends. */
  readonly start: number;
  readonly end: number;
}

export interface ScalarNode extends Ranged {
  readonly type: 'scalar';
  readonly value: string;
  readonly style: 'plain' | 'single' | 'double' | 'block';
}

export interface MapNode extends Ranged {
  readonly type: 'map';
  readonly flow: boolean;
  readonly pairs: readonly PairNode[];
}

export interface PairNode {
  readonly key: string;
  /** Where the key begins. */
  readonly start: number;
  readonly value: RecordNode;
}

export interface ListNode extends Ranged {
  readonly type: 'list';
  readonly flow: boolean;
  readonly items: readonly RecordNode[];
}

/** The value of a key, if the node is a map that has it. */
export function valueOf(node: RecordNode | undefined, key: string): RecordNode | undefined {
  return node?.type === 'map' ? node.pairs.find((pair) => pair.key === key)?.value : undefined;
}

/** A scalar's text, if there is any. */
export function textOf(node: RecordNode | undefined): string | undefined {
  return node?.type === 'scalar' ? node.value : undefined;
}

/** A value to write. Maps are written in the order of their keys. */
export type YamlValue = string | number | boolean | readonly YamlValue[] | YamlMap;
export interface YamlMap {
  readonly [key: string]: YamlValue;
}

export function isYamlMap(value: YamlValue | undefined): value is YamlMap {
  return typeof value === 'object' && !Array.isArray(value);
}

export function isYamlList(value: YamlValue | undefined): value is readonly YamlValue[] {
  return Array.isArray(value);
}

export function sameValue(a: YamlValue | undefined, b: YamlValue | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (isYamlList(a)) return isYamlList(b) && a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
  if (isYamlMap(a)) {
    if (!isYamlMap(b)) return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => sameValue(a[key], b[key]));
  }
  return !isYamlList(b) && !isYamlMap(b) && String(a) === String(b);
}
