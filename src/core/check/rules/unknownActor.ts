import type { Annotation } from '../../model/annotation';
import { ofEach } from '../rule';

/** Actors that are named but not known. What was rejected may name anybody. */
export const unknownActor = ofEach(({ annotation }, { actors }) =>
  actors === undefined || annotation.review === 'rejected'
    ? []
    : namedActors(annotation)
        .filter(({ actor }) => !actors.has(actor))
        .map(({ actor, key }) => ({ data: { code: 'unknown-actor', id: annotation.id, actor, key }, key })),
);

interface NamedActor {
  readonly actor: string;
  readonly key: string;
}

/** The actor ids that an annotation names, each with the key that names it. */
export function namedActors(annotation: Annotation): readonly NamedActor[] {
  switch (annotation.kind) {
    case 'mention':
      return named('actor', [annotation.actor]);
    case 'event': {
      const [source, target] = [annotation.source, annotation.target].map((all) => all.map(({ actor }) => actor));
      return [...named('source', source), ...named('target', target), ...named('by', [annotation.by])];
    }
    case 'quote':
      return named('speaker', [annotation.speaker]);
    case 'commitment':
      return [...named('by', annotation.by), ...named('to', annotation.to)];
    default:
      return [];
  }
}

function named(key: string, actors: readonly (string | undefined)[] = []): readonly NamedActor[] {
  return actors.flatMap((actor) => (actor === undefined ? [] : [{ actor, key }]));
}
