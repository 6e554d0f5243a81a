import { EditRefused } from './problem';
import { nextLine, skeletonOf, type RecordLayout } from './recordLayout';
import { readRecordFile, readRecordNode, type FileKind, type ReadFile, type ReadRecord } from './recordFile';
import { isYamlMap, sameValue, type MapNode, type RecordNode, type YamlMap, type YamlValue } from './recordNode';
import { mapLines, recordLines, type Style } from './recordText';
import { spliceMap, UnusualLayout, type Splice } from './recordSplice';

export type RecordChange<T> =
  | { readonly change: 'add'; readonly value: T }
  | { readonly change: 'replace'; readonly value: T }
  | { readonly change: 'remove'; readonly id: string };

export interface FileEdit<T> {
  readonly changes: readonly RecordChange<T>[];
  /** What the settings shall say; what is not named stays. */
  readonly top?: YamlMap | undefined;
  /** For a file that is not there yet: its first line, and its settings. */
  readonly header: string;
  readonly newTop: YamlMap;
}

/**
 * The file with the changes made. Only the lines of changed records differ.
 *
 * @throws EditRefused
 */
export function editRecordFile<T>(text: string | undefined, kind: FileKind<T>, edit: FileEdit<T>): string {
  const old = text ?? '';
  const file = readRecordFile(old, kind);
  if (file.refusal !== undefined) throw new EditRefused(file.refusal);
  const wanted = wantedRecords(file, kind, edit.changes);
  const topBefore = settingsOf(file.top, kind);
  const topAfter = withoutEmpty({ ...(file.top === undefined ? edit.newTop : topBefore), ...edit.top });
  if (wanted.size === 0 && file.top !== undefined && sameValue(topBefore, topAfter)) return old;
  try {
    const splices = [
      ...topSplices(file, kind, topBefore, topAfter, edit.header, wanted.size > 0),
      ...recordSplices(file, kind, wanted),
    ];
    const edited = applySplices(old, splices);
    verify(file, edited, kind, wanted, topAfter);
    return edited;
  } catch (error) {
    if (error instanceof UnusualLayout) throw new EditRefused('unusual-layout');
    throw error;
  }
}

/** By id, what a touched record was and shall be. */
type Wanted<T> = ReadonlyMap<string, { readonly before: ReadRecord<T> | undefined; readonly after: T | undefined }>;

function wantedRecords<T>(file: ReadFile<T>, kind: FileKind<T>, changes: readonly RecordChange<T>[]): Wanted<T> {
  const present = recordsById(file.records);
  const wanted = new Map<string, { before: ReadRecord<T> | undefined; after: T | undefined }>();
  for (const change of changes) {
    const id = change.change === 'remove' ? change.id : kind.idOf(change.value);
    const [before, second] = present.get(id) ?? [];
    const pending = wanted.get(id);
    const exists = pending === undefined ? before !== undefined : pending.after !== undefined;
    if (second !== undefined) throw new EditRefused('ambiguous-id', id);
    if (change.change === 'add' && exists) throw new EditRefused('id-taken', id);
    if (change.change !== 'add' && !exists) throw new EditRefused('no-such-record', id);
    if (change.change === 'replace' && before !== undefined && before.value === undefined)
      throw new EditRefused('no-such-record', id);
    const after = change.change === 'remove' ? undefined : change.value;
    if (before === undefined && after === undefined) wanted.delete(id);
    else wanted.set(id, { before, after });
  }
  for (const [id, { before, after }] of wanted)
    if (before?.value !== undefined && after !== undefined && sameValue(kind.encode(before.value), kind.encode(after)))
      wanted.delete(id);
  return wanted;
}

function recordsById<T>(records: readonly ReadRecord<T>[]): ReadonlyMap<string, readonly ReadRecord<T>[]> {
  const byId = new Map<string, ReadRecord<T>[]>();
  for (const record of records) {
    if (record.id === undefined) continue;
    const same = byId.get(record.id);
    if (same === undefined) byId.set(record.id, [record]);
    else same.push(record);
  }
  return byId;
}

function recordSplices<T>(file: ReadFile<T>, kind: FileKind<T>, wanted: Wanted<T>): readonly Splice[] {
  const { layout } = file;
  const style = styleOf(file);
  const splices: Splice[] = [];
  const added: T[] = [];
  for (const { before, after } of wanted.values()) {
    if (before === undefined) {
      if (after !== undefined) added.push(after);
    } else if (after === undefined) splices.push({ start: before.start, end: before.end, text: '' });
    else if (before.value !== undefined) {
      const chunk = layout.text.slice(before.start, before.end);
      const node = nodeIn(layout, before);
      if (node === undefined) throw new UnusualLayout();
      const [was, now] = [kind.encode(before.value), kind.encode(after)];
      for (const splice of spliceMap(chunk, node, chunk.length, was, now, kind.record, style))
        splices.push({ start: splice.start + before.start, end: splice.end + before.start, text: splice.text });
    }
  }
  const { order } = kind;
  if (order !== undefined) added.sort(order);
  let next = 0;
  for (const value of added) {
    // behind the record that comes before it: comments between two records stay with the second
    while (next < file.records.length && !comesBefore(value, file.records[next]?.value, order)) next++;
    const at = file.records[next - 1]?.end ?? layout.listStart;
    const lines = recordLines(kind.encode(value), kind.record, layout.indent, style);
    splices.push({ start: at, end: at, text: lines.map((line) => line + style.eol).join('') });
  }
  return splices;
}

function nodeIn<T>(layout: RecordLayout, record: ReadRecord<T>): MapNode | undefined {
  return readRecordNode(layout.text.slice(record.start, record.next));
}

function comesBefore<T>(value: T, other: T | undefined, order: ((a: T, b: T) => number) | undefined): boolean {
  return order !== undefined && other !== undefined && order(other, value) > 0;
}

/** The settings as they are read; only what this version knows. */
function settingsOf<T>(top: MapNode | undefined, kind: FileKind<T>): YamlMap {
  const all = plainOf(top);
  const known: Record<string, YamlValue> = {};
  if (!isYamlMap(all)) return known;
  for (const key of kind.top.keys) {
    const value = all[key];
    const shape = kind.top.nested?.[key];
    if (key === kind.listKey || value === undefined) continue;
    if (shape === undefined) known[key] = value;
    else if (isYamlMap(value))
      known[key] = Object.fromEntries(Object.entries(value).filter(([inner]) => shape.keys.includes(inner)));
  }
  return known;
}

function topSplices<T>(
  file: ReadFile<T>,
  kind: FileKind<T>,
  before: YamlMap,
  after: YamlMap,
  header: string,
  withList: boolean,
): readonly Splice[] {
  const { layout, top } = file;
  const style = { ...styleOf(file), step: 2 };
  const join = (lines: readonly string[]): string => lines.map((line) => line + style.eol).join('');
  const open = layout.text !== '' && !layout.text.endsWith('\n') ? style.eol : '';
  if (top === undefined) {
    const settings = join(mapLines(after, kind.top, 0, style));
    const head = layout.text.trim() === '' ? join([header]) : '';
    const end = layout.text.length;
    if (layout.shape !== 'absent') throw new UnusualLayout();
    return [{ start: end, end, text: `${open}${head}${settings}${withList ? join([`${kind.listKey}:`]) : ''}` }];
  }
  const skeleton = skeletonOf(layout);
  const gap = layout.listEnd - layout.listStart;
  const shift = (at: number): number => (at <= layout.listStart ? at : at + gap);
  const splices: Splice[] = spliceMap(skeleton, top, skeleton.length, before, after, kind.top, style).map((splice) => ({
    start: shift(splice.start),
    end: shift(splice.end),
    text: splice.text,
  }));
  if (!withList) return splices;
  const key = top.pairs.find((pair) => pair.key === kind.listKey);
  if (key === undefined) {
    if (layout.shape !== 'absent' || top.flow) throw new UnusualLayout();
    splices.push({ start: layout.text.length, end: layout.text.length, text: `${open}${kind.listKey}:${style.eol}` });
  } else if (layout.shape === 'empty') {
    // "annotations: []" opens into a block list
    const colon = layout.text.indexOf(':', key.start);
    const valueEnd = Math.max(colon + 1, key.value.end);
    const line = nextLine(layout.text, colon);
    if (valueEnd > line) throw new UnusualLayout();
    if (valueEnd > colon + 1 && key.value.start < key.value.end)
      splices.push({ start: colon + 1, end: valueEnd, text: '' });
    if (line === layout.text.length && open !== '') splices.push({ start: line, end: line, text: style.eol });
  } else if (open !== '' && layout.listEnd === layout.text.length)
    splices.push({ start: layout.text.length, end: layout.text.length, text: style.eol });
  return splices;
}

/** The layout of the records that are there, for the new ones. */
function styleOf<T>(file: ReadFile<T>): Style {
  const { layout } = file;
  for (const record of file.records) {
    const node = nodeIn(layout, record);
    const first = node?.pairs[0];
    if (node === undefined || first === undefined || node.flow) continue;
    const chunk = layout.text.slice(record.start, record.next);
    const column = first.start - (chunk.lastIndexOf('\n', first.start - 1) + 1);
    const dash = column - layout.indent;
    for (const pair of node.pairs) {
      const inner = pair.value.type === 'map' && !pair.value.flow ? pair.value.pairs[0] : undefined;
      if (inner === undefined) continue;
      const step = inner.start - (chunk.lastIndexOf('\n', inner.start - 1) + 1) - column;
      if (dash >= 2 && step >= 1) return { eol: layout.eol, step, dash };
    }
    if (dash >= 2) return { eol: layout.eol, step: 2, dash };
  }
  return { eol: layout.eol, step: 2, dash: 2 };
}

function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = splices
    .map((splice, i) => ({ splice, i }))
    .sort((a, b) => a.splice.start - b.splice.start || a.i - b.i);
  const pieces: string[] = [];
  let at = 0;
  for (const { splice } of ordered) {
    if (splice.start < at) throw new EditRefused('unsafe-edit');
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Reads the result back: what was asked for has happened, and nothing else. */
function verify<T>(file: ReadFile<T>, edited: string, kind: FileKind<T>, wanted: Wanted<T>, topAfter: YamlMap): void {
  const result = readRecordFile(edited, kind);
  const refuse = (id?: string): never => {
    throw new EditRefused('unsafe-edit', id);
  };
  if (result.refusal !== undefined) refuse();
  if (!sameValue(settingsOf(result.top, kind), topAfter)) refuse();
  if (!sameValue(unknownOf(file.top, kind), unknownOf(result.top, kind))) refuse();
  const untouched = (record: ReadRecord<T>): boolean => record.id === undefined || !wanted.has(record.id);
  const before = file.records.filter(untouched);
  const after = result.records.filter(untouched);
  if (before.length !== after.length) refuse();
  for (const [i, record] of before.entries()) {
    const other = after[i];
    if (other === undefined || !sameRecord(file.layout, record, result.layout, other)) refuse(record.id);
  }
  const byId = recordsById(result.records);
  for (const [id, { before: was, after: now }] of wanted) {
    const found = byId.get(id) ?? [];
    if (now === undefined ? found.length !== 0 : found.length !== 1) refuse(id);
    const value = found[0]?.value;
    if (now === undefined) continue;
    if (value === undefined || !sameValue(kind.encode(value), kind.encode(now))) refuse(id);
    const [old, changed] = [was && nodeIn(file.layout, was), found[0] && nodeIn(result.layout, found[0])];
    if (old !== undefined && !keepsUnknown(old, changed, kind)) refuse(id);
  }
}

/** The same lines, and they still say the same: blank lines and comments below a record may belong to its last text. */
function sameRecord<T>(before: RecordLayout, a: ReadRecord<T>, after: RecordLayout, b: ReadRecord<T>): boolean {
  if (before.text.slice(a.start, a.next) === after.text.slice(b.start, b.next)) return true;
  if (before.text.slice(a.start, a.end).trimEnd() !== after.text.slice(b.start, b.end).trimEnd()) return false;
  return sameValue(plainOf(nodeIn(before, a)), plainOf(nodeIn(after, b)));
}

function keepsUnknown<T>(before: MapNode, after: MapNode | undefined, kind: FileKind<T>): boolean {
  const known = (pair: MapNode['pairs'][number]): boolean => kind.record.keys.includes(pair.key);
  return before.pairs
    .filter((pair) => !known(pair))
    .every((pair) => {
      const other = after?.pairs.find((candidate) => candidate.key === pair.key);
      return other !== undefined && sameValue(plainOf(pair.value), plainOf(other.value));
    });
}

/** The settings that this version does not know. */
function unknownOf<T>(top: MapNode | undefined, kind: FileKind<T>): YamlValue {
  const unknown: Record<string, YamlValue> = {};
  for (const pair of top?.pairs ?? [])
    if (!kind.top.keys.includes(pair.key)) unknown[pair.key] = plainOf(pair.value) ?? '';
  return unknown;
}

function withoutEmpty(map: YamlMap): YamlMap {
  return Object.fromEntries(
    Object.entries(map).filter(([, value]) => !(isYamlMap(value) && Object.keys(value).length === 0)),
  );
}

/** What a node says, without its layout. */
function plainOf(node: RecordNode | undefined): YamlValue | undefined {
  if (node === undefined) return undefined;
  if (node.type === 'scalar') return node.value;
  if (node.type === 'list') return node.items.map((item) => plainOf(item) ?? '');
  return Object.fromEntries(node.pairs.map((pair) => [pair.key, plainOf(pair.value) ?? '']));
}
