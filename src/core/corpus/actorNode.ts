import { bodyName } from '../analysis/coreference/bodyName';
import { roleWords, type RoleWords } from '../analysis/coreference/holders';
import { nameForm, type NameForm } from '../analysis/coreference/nameForm';
import { personWords } from '../analysis/coreference/personName';
import { countryNamed, countryOf } from '../analysis/coreference/states';
import type { Actor } from '../model/actor';
import type { Analysis } from '../model/analysis';

/** What linking needs of one document. */
export interface LinkedDocument {
  readonly id: string;
  readonly analysis: Pick<Analysis, 'actors' | 'mentions'>;
}

/** Whose names may be one: people, states, and all other bodies. */
export type ActorClass = 'person' | 'state' | 'body';

/** An actor of one document, with what linking compares. */
export interface ActorNode {
  readonly document: string;
  readonly actor: Actor;
  readonly class: ActorClass;
  /** Its names as they stand in the text, the fullest first; no phrases such as "Afghan side". */
  readonly names: readonly NameForm[];
  /** ISO code: of the state itself, of the one that a name says, or of the one it belongs to by the text. */
  readonly country: string | undefined;
  /** The state that its document speaks of most: the likely home of an office named without a state. */
  readonly scene: string | undefined;
  readonly states: ReadonlySet<string>;
  readonly mentions: number;
  /** The words of a person's fullest name; none for others. */
  readonly fullName: readonly string[];
  /** The roles taken apart. */
  readonly roles: readonly RoleWords[];
}

/** The actors of a document, ready to be compared with those of others. */
export function actorNodes({ id, analysis }: LinkedDocument): ActorNode[] {
  const counts = new Map<string, number>();
  for (const { actor } of analysis.mentions) if (actor !== undefined) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const byId = new Map(analysis.actors.map((actor) => [actor.id, actor] as const));
  const codes = new Map<string, string>();
  for (const actor of analysis.actors) {
    const code = actor.kind === 'state' ? stateCode(actor) : undefined;
    if (code !== undefined) codes.set(actor.id, code);
  }
  let scene: string | undefined;
  let most = 0;
  for (const [actor, code] of codes) {
    const count = counts.get(actor) ?? 0;
    if (count > most || (count === most && scene !== undefined && code < scene)) {
      most = count;
      scene = code;
    }
  }
  const states = new Set(codes.values());
  return analysis.actors.map((actor): ActorNode => {
    const actorClass = classOf(actor);
    const names = [actor.name, ...actor.aliases]
      .filter((name) => actorClass !== 'state' || countryNamed(name) !== undefined)
      .map(nameForm);
    return {
      document: id,
      actor,
      class: actorClass,
      names: names.length > 0 ? names : [nameForm(actor.name)],
      country:
        codes.get(actor.id) ??
        countryAbove(actor, byId, codes) ??
        (actorClass === 'body' ? bodyCountry(names) : undefined),
      scene,
      states,
      mentions: counts.get(actor.id) ?? 0,
      fullName: actorClass === 'person' ? fullWords(names) : [],
      roles: actor.roles.map(roleWords),
    };
  });
}

function classOf({ kind }: Actor): ActorClass {
  return kind === 'person' ? 'person' : kind === 'state' ? 'state' : 'body';
}

function stateCode({ name, aliases }: Actor): string | undefined {
  for (const one of [name, ...aliases]) {
    const country = countryNamed(one) ?? countryOf(one);
    if (country) return country.code;
  }
  return undefined;
}

function countryAbove(
  actor: Actor,
  byId: ReadonlyMap<string, Actor>,
  codes: ReadonlyMap<string, string>,
): string | undefined {
  let at = actor.memberOf === undefined ? undefined : byId.get(actor.memberOf);
  for (let depth = 0; at && depth < 5; depth++) {
    const code = codes.get(at.id);
    if (code !== undefined) return code;
    const own = bodyCountry([nameForm(at.name)]);
    if (own !== undefined) return own;
    at = at.memberOf === undefined ? undefined : byId.get(at.memberOf);
  }
  return undefined;
}

function bodyCountry(names: readonly NameForm[]): string | undefined {
  for (const name of names) {
    const { country } = bodyName(name);
    if (country) return country.code;
  }
  return undefined;
}

/** Text order does not matter for linking: everything goes by this one. */
export function byDocument(a: ActorNode, b: ActorNode): number {
  return compare(a.document, b.document) || compare(a.actor.id, b.actor.id);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fullWords(names: readonly NameForm[]): readonly string[] {
  let best: readonly string[] = [];
  for (const name of names) {
    const words = personWords(name);
    if (words.length > best.length) best = words;
  }
  return best;
}
