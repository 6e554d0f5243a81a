import type { ActorKind } from '../model/actor';
import type { CodebookTag, RegisteredActor } from '../model/register';
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
  throw new Error(`not yet: ${yaml ?? ''} ${actor.name}`);
}

/** Changes an entry of actors.yaml; the id stays. */
export function editActor(
  yaml: string,
  id: string,
  update: (actor: RegisteredActor) => RegisteredActor,
): EditResult<ActorsEdit> {
  throw new Error(`not yet: ${yaml} ${id} ${typeof update}`);
}

/** A new tag; the id is made from the name if it is not given. */
export type NewTag = Omit<CodebookTag, 'id'> & { readonly id?: string | undefined };

/** Adds a tag to codebook.yaml. */
export function registerTag(yaml: string | undefined, tag: NewTag): EditResult<CodebookEdit> {
  throw new Error(`not yet: ${yaml ?? ''} ${tag.name}`);
}

/** Changes an entry of codebook.yaml; the id stays. */
export function editTag(yaml: string, id: string, update: (tag: CodebookTag) => CodebookTag): EditResult<CodebookEdit> {
  throw new Error(`not yet: ${yaml} ${id} ${typeof update}`);
}
