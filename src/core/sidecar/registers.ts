import { ACTOR_KINDS } from '../model/actor';
import { TAG_COLORS, type CodebookTag, type RegisteredActor } from '../model/register';
import { given, listed, written } from './annotationRecord';
import { Decoder } from './decoder';
import type { FileProblem } from './problem';
import { editRecordFile, type RecordChange } from './recordEdit';
import { readRecordFile, type Decoded, type FileKind } from './recordFile';
import type { MapNode } from './recordNode';
import { placedRecords, type PlacedRecord } from './sidecar';

/** actors.yaml or codebook.yaml as read. */
export interface Register<T> {
  readonly version: number;
  /** Every entry that can be read, in the file's order. */
  readonly entries: readonly T[];
  readonly records: readonly PlacedRecord<T>[];
  readonly problems: readonly FileProblem[];
  readonly editable: boolean;
}

export type RegisterChange<T> =
  | { readonly change: 'add'; readonly entry: T }
  | { readonly change: 'replace'; readonly entry: T }
  | { readonly change: 'remove'; readonly id: string };

const ACTORS: FileKind<RegisteredActor> = {
  listKey: 'actors',
  version: 1,
  top: { keys: ['version', 'actors'] },
  record: { keys: ['id', 'name', 'kind', 'aliases', 'roles', 'memberOf', 'not', 'wikidata'] },
  decode: decodeActor,
  encode: ({ id, name, kind, aliases, roles, memberOf, not, wikidata }) =>
    written({ id, name, kind, ...listed({ aliases, roles }), memberOf, ...listed({ not }), wikidata }),
  idOf: (actor) => actor.id,
};

const CODEBOOK: FileKind<CodebookTag> = {
  listKey: 'tags',
  version: 1,
  top: { keys: ['version', 'tags'] },
  record: { keys: ['id', 'name', 'color', 'definition', 'parent'], prose: ['definition'] },
  decode: decodeTag,
  encode: ({ id, name, color, definition, parent }) => written({ id, name, color, definition, parent }),
  idOf: (tag) => tag.id,
};

/** Reads an actors.yaml, on any text. */
export function readActors(yaml: string): Register<RegisteredActor> {
  return readRegister(yaml, ACTORS);
}

/** As `editSidecar`, for actors.yaml. @throws EditRefused */
export function editActors(yaml: string | undefined, changes: readonly RegisterChange<RegisteredActor>[]): string {
  return editRegister(
    yaml,
    ACTORS,
    changes,
    '# Actors that people named, merged or kept apart. Made with Rapporteur; safe to edit by hand.',
  );
}

/** Reads a codebook.yaml, on any text. */
export function readCodebook(yaml: string): Register<CodebookTag> {
  return readRegister(yaml, CODEBOOK);
}

/** As `editSidecar`, for codebook.yaml. @throws EditRefused */
export function editCodebook(yaml: string | undefined, changes: readonly RegisterChange<CodebookTag>[]): string {
  return editRegister(
    yaml,
    CODEBOOK,
    changes,
    '# Tags and what they mean. Made with Rapporteur; safe to edit by hand.',
  );
}

function readRegister<T>(yaml: string, kind: FileKind<T>): Register<T> {
  const file = readRecordFile(yaml, kind);
  const entries: T[] = [];
  for (const { value } of file.records) if (value !== undefined) entries.push(value);
  return {
    version: file.version,
    entries,
    records: placedRecords(file.records),
    problems: file.problems,
    editable: file.refusal === undefined,
  };
}

function editRegister<T>(
  yaml: string | undefined,
  kind: FileKind<T>,
  changes: readonly RegisterChange<T>[],
  header: string,
): string {
  return editRecordFile(yaml, kind, {
    changes: changes.map((change): RecordChange<T> =>
      change.change === 'remove' ? change : { change: change.change, value: change.entry },
    ),
    header,
    newTop: { version: kind.version },
  });
}

function decodeActor(node: MapNode): Decoded<RegisteredActor> {
  const record = new Decoder(node);
  const id = record.required('id');
  const value: RegisteredActor = {
    id,
    name: record.optional('name') ?? id,
    kind: record.optionalOf('kind', ACTOR_KINDS) ?? 'other',
    aliases: record.texts('aliases'),
    roles: record.texts('roles'),
    not: record.texts('not'),
    ...given({ memberOf: record.optional('memberOf'), wikidata: record.optional('wikidata') }),
  };
  return { value: record.faults.length === 0 ? value : undefined, faults: record.faults, ignored: record.ignored };
}

function decodeTag(node: MapNode): Decoded<CodebookTag> {
  const record = new Decoder(node);
  const id = record.required('id');
  const value: CodebookTag = {
    id,
    name: record.optional('name') ?? id,
    ...given({
      color: record.optionalOf('color', TAG_COLORS),
      definition: record.optional('definition'),
      parent: record.optional('parent'),
    }),
  };
  return { value: record.faults.length === 0 ? value : undefined, faults: record.faults, ignored: record.ignored };
}
