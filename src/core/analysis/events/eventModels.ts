/** The models of the events step: file in `media/models/`, and the name of the feature set they are made for. */
export const EVENT_MODELS = {
  moves: { file: 'parser-moves.bin', features: 'parser-moves-2' },
  relations: { file: 'parser-relations.bin', features: 'parser-relations-2' },
  gate: { file: 'event-gate.bin', features: 'event-gate-2' },
  triggers: { file: 'event-triggers.bin', features: 'event-triggers-1' },
  roles: { file: 'event-roles.bin', features: 'event-roles-1' },
} as const;
