import type { RecordFault } from './problem';
import { valueOf, type MapNode, type RecordNode } from './recordNode';

/** Reads the values of one record, and gathers what is wrong with them. */
export class Decoder {
  readonly node: MapNode;
  readonly faults: RecordFault[];
  readonly ignored: RecordFault[];
  readonly #path: string;

  constructor(node: MapNode, parent?: Decoder, key?: string) {
    this.node = node;
    this.faults = parent?.faults ?? [];
    this.ignored = parent?.ignored ?? [];
    this.#path = parent === undefined || key === undefined ? '' : `${parent.#path}${key}.`;
  }

  /** A text that has to be there and not empty. */
  required(key: string): string {
    const node = valueOf(this.node, key);
    if (node?.type === 'scalar' && node.value !== '') return node.value;
    this.#fault(node, key);
    return '';
  }

  /** A text that may be missing; an empty one counts as missing. */
  optional(key: string): string | undefined {
    const node = valueOf(this.node, key);
    if (node === undefined || (node.type === 'scalar' && node.value === '')) return undefined;
    if (node.type === 'scalar') return node.value;
    this.#ignore(node, key);
    return undefined;
  }

  requiredOf<const W extends string>(key: string, words: readonly W[]): W {
    const value = this.required(key);
    const word = words.find((candidate) => candidate === value);
    if (word !== undefined) return word;
    if (value !== '') this.faults.push({ fault: 'invalid', key: this.#path + key, value });
    return words[0]!;
  }

  /** One of the words, or missing. `strict`: anything else makes the record unreadable. */
  optionalOf<const W extends string>(key: string, words: readonly W[], strict = false): W | undefined {
    const value = this.optional(key);
    const word = words.find((candidate) => candidate === value);
    if (value !== undefined && word === undefined)
      (strict ? this.faults : this.ignored).push({ fault: 'invalid', key: this.#path + key, value });
    return word;
  }

  flag(key: string): boolean | undefined {
    const value = this.optionalOf(key, ['true', 'false']);
    return value === undefined ? undefined : value === 'true';
  }

  /** An offset; `undefined` if it is missing. */
  offset(key: string): number | undefined {
    const value = this.optional(key);
    if (value === undefined) return undefined;
    if (/^\d{1,15}$/.test(value)) return Number(value);
    this.faults.push({ fault: 'invalid', key: this.#path + key, value });
    return undefined;
  }

  /** A list of texts; one text stands for a list of one. Missing: empty. Anything else is ignored as a whole. */
  texts(key: string): readonly string[] {
    const node = valueOf(this.node, key);
    if (node === undefined || (node.type === 'scalar' && node.value === '')) return [];
    if (node.type === 'scalar') return [node.value];
    const texts: string[] = [];
    for (const item of node.type === 'list' ? node.items : []) if (item.type === 'scalar') texts.push(item.value);
    if (node.type === 'list' && texts.length === node.items.length) return texts;
    this.#ignore(node, key);
    return [];
  }

  wordsOf<const W extends string>(key: string, words: readonly W[]): readonly W[] {
    const texts = this.texts(key);
    const found = words.filter((word) => texts.includes(word));
    const unknown = texts.find((text) => !words.some((word) => word === text));
    if (unknown === undefined) return texts.flatMap((text) => found.filter((word) => word === text));
    this.ignored.push({ fault: 'invalid', key: this.#path + key, value: unknown });
    return [];
  }

  map(key: string): Decoder | undefined {
    const node = valueOf(this.node, key);
    if (node?.type === 'map') return new Decoder(node, this, key);
    this.#fault(node, key);
    return undefined;
  }

  /** Maps in a list; one map stands for a list of one. Whatever else stands there makes the record unreadable. */
  maps(key: string): readonly Decoder[] {
    const node = valueOf(this.node, key);
    if (node === undefined || (node.type === 'scalar' && node.value === '')) return [];
    const items = node.type === 'list' ? node.items : [node];
    const decoders: Decoder[] = [];
    for (const item of items) {
      if (item.type === 'map') decoders.push(new Decoder(item, this, key));
      else this.#fault(item, key);
    }
    return decoders;
  }

  has(key: string): boolean {
    return valueOf(this.node, key) !== undefined;
  }

  #fault(node: RecordNode | undefined, key: string): void {
    const path = this.#path + key;
    this.faults.push(
      node === undefined || (node.type === 'scalar' && node.value === '')
        ? { fault: 'missing', key: path }
        : { fault: 'invalid', key: path, value: node.type === 'scalar' ? node.value : node.type },
    );
  }

  #ignore(node: RecordNode, key: string): void {
    this.ignored.push({ fault: 'invalid', key: this.#path + key, value: node.type });
  }
}
