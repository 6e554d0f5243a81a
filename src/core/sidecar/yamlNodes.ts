import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  visit,
  type Node,
  type ParsedNode,
} from 'yaml';
import type { PairNode, RecordNode } from './recordNode';

export interface YamlError {
  /** The library's code, like `BAD_INDENT`. */
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** What a YAML text holds: nothing (`node` missing, no errors), a value, or errors. */
export interface ParsedYaml {
  readonly node: RecordNode | undefined;
  readonly errors: readonly YamlError[];
  /** It points to values elsewhere (`*alias`) or is pointed to (`&anchor`). */
  readonly linked: boolean;
}

/**
 * Parses one YAML document with all scalars as strings (YAML's failsafe schema). Never throws: whatever cannot be told in
 * a tree of strings, maps and lists is an error.
 */
export function parseYaml(text: string): ParsedYaml {
  const errors: YamlError[] = [];
  let linked = false;
  try {
    const doc = parseDocument(text, {
      schema: 'failsafe',
      prettyErrors: false,
      logLevel: 'silent',
      keepSourceTokens: false,
    });
    for (const { code, pos } of doc.errors) errors.push({ code, start: pos[0], end: Math.max(pos[0], pos[1]) });
    visit(doc, {
      Node: (_key, node) => {
        if (isAlias(node) || isPointedTo(node)) linked = true;
      },
    });
    const node = isNode(doc.contents) && errors.length === 0 ? convert(doc.contents, errors) : undefined;
    return { node: errors.length > 0 ? undefined : node, errors, linked };
  } catch {
    return { node: undefined, errors: [{ code: 'IMPOSSIBLE', start: 0, end: text.length }], linked };
  }
}

function isPointedTo(node: { readonly anchor?: string | undefined }): boolean {
  return node.anchor !== undefined;
}

function convert(node: Node | ParsedNode, errors: YamlError[]): RecordNode | undefined {
  const [start, end] = node.range ?? [0, 0];
  if (isScalar(node)) {
    const value: unknown = node.value ?? '';
    if (typeof value === 'string') return { type: 'scalar', value, style: styleOf(node.type), start, end };
  } else if (isMap(node)) {
    const pairs: PairNode[] = [];
    for (const { key, value } of node.items) {
      const keyNode = isScalar(key) ? convert(key, errors) : undefined;
      if (keyNode?.type !== 'scalar') return unreadable(errors, start, end);
      const valueNode = value === null ? emptyScalar(keyNode.end) : convert(value as Node, errors);
      if (valueNode === undefined) return unreadable(errors, start, end);
      pairs.push({ key: keyNode.value, start: keyNode.start, value: valueNode });
    }
    return { type: 'map', flow: node.flow === true, pairs, start, end };
  } else if (isSeq(node)) {
    const items: RecordNode[] = [];
    for (const item of node.items) {
      const itemNode = convert(item as Node, errors);
      if (itemNode === undefined) return unreadable(errors, start, end);
      items.push(itemNode);
    }
    return { type: 'list', flow: node.flow === true, items, start, end };
  }
  return unreadable(errors, start, end);
}

function emptyScalar(at: number): RecordNode {
  return { type: 'scalar', value: '', style: 'plain', start: at, end: at };
}

function styleOf(type: Scalar['type']): 'plain' | 'single' | 'double' | 'block' {
  if (type === Scalar.QUOTE_SINGLE) return 'single';
  if (type === Scalar.QUOTE_DOUBLE) return 'double';
  return type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED ? 'block' : 'plain';
}

/** Notes that there is something else than strings, maps and lists. */
function unreadable(errors: YamlError[], start: number, end: number): RecordNode | undefined {
  errors.push({ code: 'UNREADABLE_NODE', start, end });
  return undefined;
}
