/** The activity bar's container and its views. */
export const CONTAINER = 'rapporteur';

export const Views = {
  actors: 'rapporteur.actors',
  events: 'rapporteur.events',
  annotations: 'rapporteur.annotations',
} as const;
