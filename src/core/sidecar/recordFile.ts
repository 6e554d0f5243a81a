import { countLineEnds, layOut, skeletonOf, type RecordLayout } from './recordLayout';
import type { FileProblem, RecordFault, RefusalCode } from './problem';
import { readQuickly } from './quickRecord';
import { textOf, valueOf, type MapNode, type PairNode, type RecordNode, type YamlMap } from './recordNode';
import type { Shape } from './recordText';
import { parseYaml, type ParsedYaml, type YamlError } from './yamlNodes';

/** A kind of file that is a map of settings with one list of records. */
export interface FileKind<T> {
  readonly listKey: string;
  /** The newest version that this program writes. */
  readonly version: number;
  readonly top: Shape;
  readonly record: Shape;
  /** What a record says; `value` is missing if it cannot be read. */
  decode(node: MapNode): Decoded<T>;
  encode(value: T): YamlMap;
  idOf(value: T): string;
  /** Order of new records among the old ones; missing: at the end. */
  readonly order?: (a: T, b: T) => number;
}

export interface Decoded<T> {
  readonly value: T | undefined;
  /** What makes it unreadable. */
  readonly faults: readonly RecordFault[];
  /** Values that it may do without and that make no sense: left out, and left alone. */
  readonly ignored: readonly RecordFault[];
}

export interface ReadRecord<T> {
  readonly start: number;
  readonly end: number;
  /** Where the next record begins, or the list ends. */
  readonly next: number;
  readonly line: number;
  readonly id: string | undefined;
  readonly value: T | undefined;
}

export interface ReadFile<T> {
  readonly layout: RecordLayout;
  readonly version: number;
  /** The settings; offsets of the skeleton (`skeletonOf`). Missing in an empty file. */
  readonly top: MapNode | undefined;
  /** One for each block of the layout, if the file can be edited. */
  readonly records: readonly ReadRecord<T>[];
  readonly problems: readonly FileProblem[];
  /** Why the file cannot be edited, if so. */
  readonly refusal: RefusalCode | undefined;
}

/** One record by itself. Its nodes are not kept: ten thousand records of them would weigh more than all else. */
interface ParsedRecord {
  /** Missing where it is no YAML. */
  readonly type: RecordNode['type'] | undefined;
  readonly id: string | undefined;
  readonly decoded: Decoded<unknown> | undefined;
  /** What the YAML library said, if it was asked. */
  readonly yaml: Pick<ParsedYaml, 'errors' | 'linked'> | undefined;
}

/** The nodes of one item of a block list, from the text of its lines. Offsets are those of the text. */
export function readRecordNode(chunk: string): MapNode | undefined {
  const node = readQuickly(chunk) ?? onlyItem(parseYaml(chunk));
  return node?.type === 'map' ? node : undefined;
}

function onlyItem({ node }: ParsedYaml): RecordNode | undefined {
  return node?.type === 'list' && node.items.length === 1 ? node.items[0] : undefined;
}

/** What was read last of each kind: the records by their text, and the newest files whole. */
interface LastRead {
  readonly records: ReadonlyMap<string, ParsedRecord>;
  readonly files: readonly (readonly [text: string, file: ReadFile<unknown>])[];
}

/**
 * After an edit all records but one are the same, and what was read to be edited was mostly read to be shown before.
 * Reading depends on nothing but the text, so this only saves time.
 */
const lastReads = new WeakMap<object, LastRead>();

/** Reads any text. What is wrong becomes problems; whatever can be read is read. */
export function readRecordFile<T>(text: string, kind: FileKind<T>): ReadFile<T> {
  const last = lastReads.get(kind);
  const known = last?.files.find(([other]) => other === text);
  // read by this very kind
  if (known !== undefined) return known[1] as ReadFile<T>;
  const reader = new FileReader(text, kind, last?.records);
  const file = reader.read();
  lastReads.set(kind, { records: reader.parsed, files: [[text, file], ...(last?.files.slice(0, 1) ?? [])] });
  return file;
}

class FileReader<T> {
  readonly #text: string;
  readonly #kind: FileKind<T>;
  readonly #problems: FileProblem[] = [];
  readonly #records: ReadRecord<T>[] = [];
  readonly #earlier: ReadonlyMap<string, ParsedRecord> | undefined;
  /** The records by their text. */
  readonly parsed = new Map<string, ParsedRecord>();
  #refusal: RefusalCode | undefined;

  constructor(text: string, kind: FileKind<T>, earlier: ReadonlyMap<string, ParsedRecord> | undefined) {
    this.#text = text;
    this.#kind = kind;
    this.#earlier = earlier;
  }

  read(): ReadFile<T> {
    let layout = layOut(this.#text, this.#kind.listKey);
    const skeleton = parseYaml(skeletonOf(layout));
    const { node } = skeleton;
    const top = node?.type === 'map' ? node : undefined;
    const key = top?.pairs.find((pair) => pair.key === this.#kind.listKey);
    const found = layout.shape !== 'absent';
    const where = this.#text.startsWith('\uFEFF', layout.keyStart) ? layout.keyStart + 1 : layout.keyStart;
    const asExpected = found ? key?.start === where : key === undefined;
    if (skeleton.errors.length > 0)
      this.#notYaml(skeleton.errors, (at) => (at < layout.listStart ? at : at + layout.listEnd - layout.listStart));
    else if (node !== undefined && top === undefined && !isNothing(node)) this.#wrongShape(0, this.#text.length);
    else if (!asExpected || skeleton.linked) this.#readWhole();
    else if (layout.shape === 'other') {
      if (isEmptyList(key?.value)) layout = { ...layout, shape: 'empty' };
      else this.#readWhole();
    }
    if (this.#refusal === undefined || skeleton.errors.length > 0) this.#readBlocks(layout);
    const version = this.#checkVersion(top);
    this.#findDuplicates();
    this.#problems.sort((a, b) => a.start - b.start);
    return { layout, version, top, records: this.#records, problems: this.#problems, refusal: this.#refusal };
  }

  #readBlocks(layout: RecordLayout): void {
    for (const block of layout.blocks) {
      const chunk = this.#text.slice(block.start, block.next);
      const record = this.#earlier?.get(chunk) ?? this.#parse(chunk);
      this.parsed.set(chunk, record);
      if (record.yaml?.linked === true) {
        this.#records.length = 0;
        this.#readWhole();
        return;
      }
      if (record.yaml !== undefined && record.yaml.errors.length > 0)
        // an open quotation mark is found out only at the end of the record: the place to look is in it
        this.#notYaml(record.yaml.errors.slice(0, 1), (at) => Math.min(block.start + at, block.end - 1));
      this.#addRecord(record, block, () => readRecordNode(chunk), block.start);
    }
  }

  #parse(chunk: string): ParsedRecord {
    const quick = readQuickly(chunk);
    if (quick !== undefined) return this.#decode(quick, undefined);
    const yaml = parseYaml(chunk);
    return this.#decode(onlyItem(yaml), yaml);
  }

  #decode(node: RecordNode | undefined, yaml: ParsedYaml | undefined): ParsedRecord {
    const noted = yaml === undefined ? undefined : { errors: yaml.errors, linked: yaml.linked };
    if (node?.type !== 'map') return { type: node?.type, id: undefined, decoded: undefined, yaml: noted };
    const decoded = this.#kind.decode(node);
    const id = decoded.value === undefined ? textOf(valueOf(node, 'id')) : this.#kind.idOf(decoded.value);
    return { type: 'map', id: id === '' ? undefined : id, decoded, yaml: noted };
  }

  /** Reads the file in one piece: for layouts that are YAML but not one record a block. Such a file is not edited. */
  #readWhole(): void {
    this.#refusal ??= 'unusual-layout';
    const whole = parseYaml(this.#text);
    if (whole.errors.length > 0) {
      this.#notYaml(whole.errors, (at) => at);
      return;
    }
    const list = valueOf(whole.node, this.#kind.listKey);
    if (list === undefined || isNothing(list)) return;
    if (list.type !== 'list') this.#wrongShape(list.start, list.end);
    else
      for (const item of list.items) {
        const place = { start: item.start, end: item.end, next: item.end, line: countLineEnds(this.#text, item.start) };
        this.#addRecord(this.#decode(item, whole), place, () => (item.type === 'map' ? item : undefined), 0);
      }
  }

  /** `nodeOf` and `base`: its nodes, and what to add to their offsets. */
  #addRecord(
    { type, id, decoded, yaml }: ParsedRecord,
    block: { readonly start: number; readonly end: number; readonly next: number; readonly line: number },
    nodeOf: () => MapNode | undefined,
    base: number,
  ): void {
    const { start, end, next, line } = block;
    const place = { start, end, line };
    if (type !== 'map' || decoded === undefined) {
      const written = /(?:^|[\s{,-])id:[ \t]*['"]?([\w-]+)/.exec(this.#text.slice(start, end))?.[1];
      this.#records.push({ start, end, next, line, id: written, value: undefined });
      if (yaml === undefined || yaml.errors.length === 0)
        this.#problems.push({ code: 'broken-record', id: written, faults: [{ fault: 'not-a-record' }], ...place });
      return;
    }
    // decoded by this very kind: see `lastReads`
    const { value, faults, ignored } = decoded as Decoded<T>;
    this.#records.push({ start, end, next, line, id, value });
    if (value === undefined)
      this.#problems.push({ code: 'broken-record', id, faults, ...this.#placeOf(faults, nodeOf(), place, base) });
    else if (ignored.length > 0 && id !== undefined)
      this.#problems.push({
        code: 'ignored-value',
        id,
        faults: ignored,
        ...this.#placeOf(ignored, nodeOf(), place, base),
      });
  }

  /** The line of the key that the first fault names, if there is such a line. */
  #placeOf(
    faults: readonly RecordFault[],
    node: MapNode | undefined,
    record: { readonly start: number; readonly end: number; readonly line: number },
    base: number,
  ): { readonly start: number; readonly end: number; readonly line: number } {
    const [fault] = faults;
    const path = fault !== undefined && 'key' in fault ? fault.key.split('.') : [];
    let pair: { readonly start: number } | undefined;
    let within: RecordNode | undefined = node;
    for (const key of path) {
      const next: PairNode | undefined =
        within?.type === 'map' ? within.pairs.find((candidate) => candidate.key === key) : undefined;
      if (next === undefined) break;
      pair = next;
      within = next.value;
    }
    if (pair === undefined) return record;
    const start = base + pair.start;
    const lineEnd = this.#text.indexOf('\n', start);
    const end = lineEnd < 0 ? this.#text.length : lineEnd;
    return { start, end, line: countLineEnds(this.#text, start) };
  }

  #checkVersion(top: MapNode | undefined): number {
    const value = valueOf(top, 'version');
    const written = textOf(value) ?? String(this.#kind.version);
    const version = /^\d{1,6}$/.test(written) ? Number(written) : NaN;
    if (version <= this.#kind.version) return version;
    this.#refusal = this.#refusal === 'not-yaml' ? this.#refusal : 'newer-version';
    const start = top?.pairs.find((pair) => pair.key === 'version')?.start ?? 0;
    const end = value?.end ?? start;
    this.#problems.push({
      code: 'newer-version',
      version: written,
      start,
      end,
      line: countLineEnds(this.#text, start),
    });
    return version;
  }

  #findDuplicates(): void {
    const seen = new Set<string>();
    for (const { id, start, end, line } of this.#records) {
      if (id === undefined) continue;
      if (seen.has(id)) this.#problems.push({ code: 'duplicate-id', id, start, end, line });
      seen.add(id);
    }
  }

  #notYaml(errors: readonly YamlError[], place: (at: number) => number): void {
    this.#refusal = 'not-yaml';
    for (const error of errors.slice(0, 20)) {
      const start = Math.min(place(error.start), this.#text.length);
      const end = Math.max(start, Math.min(place(error.end), this.#text.length));
      this.#problems.push({ code: 'not-yaml', reason: error.code, start, end, line: countLineEnds(this.#text, start) });
    }
  }

  #wrongShape(start: number, end: number): void {
    this.#refusal = 'wrong-shape';
    this.#problems.push({ code: 'wrong-shape', start, end, line: countLineEnds(this.#text, start) });
  }
}

function isNothing(node: RecordNode): boolean {
  return node.type === 'scalar' && node.style === 'plain' && /^(?:|~|null)$/i.test(node.value);
}

function isEmptyList(node: RecordNode | undefined): boolean {
  return node !== undefined && (isNothing(node) || (node.type === 'list' && node.items.length === 0));
}
