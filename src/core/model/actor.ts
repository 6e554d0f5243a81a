export const ACTOR_KINDS = [
  'state',
  'government-body',
  'armed-group',
  'igo',
  'ngo',
  'media',
  'company',
  'person',
  'other',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Somebody or some body that acts: all mentions that name it share its id. */
export interface Actor {
  readonly id: string;
  /** The fullest name. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Other names, acronyms, spellings and declared epithets, as they stand in texts. */
  readonly aliases: readonly string[];
  /** Offices and descriptions of a person: "Foreign Office spokesperson". */
  readonly roles: readonly string[];
  /** Id of the actor that this one belongs to. */
  readonly memberOf?: string;
}
