import { type Gazetteer, NAME_KIND, type NameKind } from './gazetteer';

/**
 * File of names as hashes: "RPGZ", a version byte, then sections: a byte for the kind's number (255 for beginnings of
 * longer names), a little-endian 32-bit count, and as many hashes in ascending order as distances (LEB128).
 */
const MAGIC = [0x52, 0x50, 0x47, 0x5a, 1];
const BEGINNINGS = 255;
const MORE = 1 << 30;

export interface NameHashes {
  readonly kind: NameKind | undefined;
  /** Hashes of names, or of their beginnings where there is no kind. */
  readonly hashes: readonly number[];
}

/** Adds the names of a file. @throws if the bytes are no such file. */
export function readNames(bytes: Uint8Array, gazetteer: Gazetteer): void {
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) throw new Error('not a gazetteer file of this version');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = MAGIC.length;
  while (at < bytes.length) {
    const kind = bytes[at]!;
    const kinds = kind === BEGINNINGS ? MORE : 1 << kind;
    const count = view.getUint32(at + 1, true);
    at += 5;
    let hash = 0;
    for (let n = 0; n < count; n++) {
      let step = 0;
      for (let factor = 1; ; factor *= 128) {
        const byte = bytes[at++];
        if (byte === undefined) throw new Error('the gazetteer file is cut short');
        step += (byte & 127) * factor;
        if (byte < 128) break;
      }
      hash += step;
      gazetteer.addHash(hash | 0, kinds);
    }
  }
}

/** The file of these names; the training tool writes it. */
export function writeNames(sections: readonly NameHashes[]): Uint8Array {
  const out: number[] = [...MAGIC];
  for (const { kind, hashes } of sections) {
    const sorted = [...new Set(hashes.map((hash) => hash >>> 0))].sort((a, b) => a - b);
    const count = sorted.length;
    out.push(kind === undefined ? BEGINNINGS : Math.log2(NAME_KIND[kind]));
    out.push(count & 255, (count >>> 8) & 255, (count >>> 16) & 255, count >>> 24);
    let last = 0;
    for (const hash of sorted) {
      let step = hash - last;
      last = hash;
      for (; step > 127; step = Math.floor(step / 128)) out.push((step % 128) | 128);
      out.push(step);
    }
  }
  return Uint8Array.from(out);
}
