import type { ActorKind } from './actor';

/** An entry of actors.yaml: what people decided about an actor, over all documents. */
export interface RegisteredActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly memberOf?: string;
  /** Ids of actors that must never be merged with this one. */
  readonly not: readonly string[];
  readonly wikidata?: string;
}

export const TAG_COLORS = ['red', 'orange', 'yellow', 'green', 'blue', 'purple'] as const;
export type TagColor = (typeof TAG_COLORS)[number];

/** An entry of codebook.yaml. */
export interface CodebookTag {
  readonly id: string;
  readonly name: string;
  readonly color?: TagColor;
  readonly definition?: string;
  /** Id of the tag above. */
  readonly parent?: string;
}
