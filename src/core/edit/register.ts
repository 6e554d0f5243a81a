import type { ActorKind } from '../model/actor';
import type { CodebookTag, RegisteredActor } from '../model/register';
import { uniqueSlug } from '../model/ids';
import { editActors, editCodebook, readActors, readCodebook } from '../sidecar/registers';
import type { PlacedRecord } from '../sidecar/sidecar';
import { refusing } from './sidecarEdit';
import type { ActorsEdit, CodebookEdit, EditResult } from './editContext';

/** A new actor; the id is made from the name if it is not given ("Türkiye" → `turkiye`, then `turkiye-2`). */
export interface NewActor {
  readonly id?: string | undefined;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases?: readonly string[] | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly memberOf?: string | undefined;
  readonly not?: readonly string[] | undefined;
  readonly wikidata?: string | undefined;
}

/** Adds an actor to actors.yaml (its text, or `undefined` if there is no such file yet). */
export function registerActor(yaml: string | undefined, actor: NewActor): EditResult<ActorsEdit> {
  const name = actor.name.trim();
  if (name === '') return { refused: 'empty-text' };
  const entry: RegisteredActor = {
    id: actor.id ?? freeId(name, readActors(yaml ?? '').records),
    name,
    kind: actor.kind,
    aliases: actor.aliases ?? [],
    roles: actor.roles ?? [],
    not: actor.not ?? [],
    ...(actor.memberOf === undefined ? {} : { memberOf: actor.memberOf }),
    ...(actor.wikidata === undefined ? {} : { wikidata: actor.wikidata }),
  };
  return refusing(() => ({ file: 'actors', newText: editActors(yaml, [{ change: 'add', entry }]), actor: entry }));
}

/** Changes an entry of actors.yaml; the id stays. */
export function editActor(
  yaml: string,
  id: string,
  update: (actor: RegisteredActor) => RegisteredActor,
): EditResult<ActorsEdit> {
  const before = readActors(yaml).entries.find((entry) => entry.id === id);
  if (before === undefined) return { refused: 'no-such-record', id };
  const actor = { ...update(before), id };
  return refusing(() => ({ file: 'actors', newText: editActors(yaml, [{ change: 'replace', entry: actor }]), actor }));
}

/** A new tag; the id is made from the name if it is not given. */
export type NewTag = Omit<CodebookTag, 'id'> & { readonly id?: string | undefined };

/** Adds a tag to codebook.yaml. */
export function registerTag(yaml: string | undefined, tag: NewTag): EditResult<CodebookEdit> {
  const name = tag.name.trim();
  if (name === '') return { refused: 'empty-text' };
  const id = tag.id ?? freeId(name, readCodebook(yaml ?? '').records);
  const entry: CodebookTag = { ...tag, id, name };
  return refusing(() => ({ file: 'codebook', newText: editCodebook(yaml, [{ change: 'add', entry }]), tag: entry }));
}

/** Changes an entry of codebook.yaml; the id stays. */
export function editTag(yaml: string, id: string, update: (tag: CodebookTag) => CodebookTag): EditResult<CodebookEdit> {
  const before = readCodebook(yaml).entries.find((entry) => entry.id === id);
  if (before === undefined) return { refused: 'no-such-record', id };
  const tag = { ...update(before), id };
  return refusing(() => ({ file: 'codebook', newText: editCodebook(yaml, [{ change: 'replace', entry: tag }]), tag }));
}

function freeId(name: string, records: readonly PlacedRecord<unknown>[]): string {
  const taken = new Set<string>();
  for (const { id } of records) if (id !== undefined) taken.add(id);
  return uniqueSlug(name, taken);
}
