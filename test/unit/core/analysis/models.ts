import { readFileSync } from 'node:fs';
import { type ModelFile } from '../../../../src/core/index';

/** Bytes of a shipped model. */
export function shippedModel(file: ModelFile): Uint8Array {
  return new Uint8Array(readFileSync(`media/models/${file}`));
}
