/** Files in `media/models/` that the analysis needs; shells read them and hand over their bytes. */
export const MODEL_FILES = [
  'pos.bin',
  'names.bin',
  'gazetteer.bin',
  'parser-moves.bin',
  'parser-relations.bin',
  'event-gate.bin',
  'event-triggers.bin',
  'event-roles.bin',
] as const satisfies readonly string[];
export type ModelFile = (typeof MODEL_FILES)[number];
export type ModelBytes = Readonly<Record<ModelFile, Uint8Array>>;
