import { parseYaml } from './yamlNodes';
import type { RecordNode } from './recordNode';

/**
 * The `FrontMatterReader` of the shells: the keys and values of a YAML map. Scalars are the strings that stand there
 * ("2025-10-31" is no timestamp); lists and maps are nested. `undefined` for anything that is no YAML map.
 */
export function readFrontMatter(yaml: string): Readonly<Record<string, unknown>> | undefined {
  const { node } = parseYaml(yaml);
  return node?.type === 'map' ? mapOf(node) : undefined;
}

function mapOf(node: Extract<RecordNode, { type: 'map' }>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(node.pairs.map((pair) => [pair.key, valueOf(pair.value)]));
}

function valueOf(node: RecordNode): unknown {
  if (node.type === 'scalar') return node.value;
  return node.type === 'list' ? node.items.map(valueOf) : mapOf(node);
}
