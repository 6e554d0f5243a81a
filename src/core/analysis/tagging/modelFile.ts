import { createLinearModel, type FeatureWeights, type LinearModel } from './linearModel';

/**
 * File of a linear model: "RPLM", a version byte, a little-endian 32-bit length and that many bytes of ASCII JSON (the
 * header); then for each feature, in the order of their unsigned hashes: the distance from the hash before (LEB128), a bit
 * for each label that has a weight, and those weights.
 */
const MAGIC = [0x52, 0x50, 0x4c, 0x4d, 2];

interface Header {
  readonly features: string;
  readonly labels: readonly string[];
  readonly scale: number;
  readonly rows: number;
  readonly transitions: readonly number[];
}

/** @throws if the bytes are no such file, or a model for other features than those named. */
export function readLinearModel(bytes: Uint8Array, features: string): LinearModel {
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) throw new Error('not a model file of this version');
  const headerEnd = MAGIC.length + 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
  const header = JSON.parse(fromAscii(bytes.subarray(MAGIC.length + 4, headerEnd))) as Header;
  if (header.features !== features)
    throw new Error(`the model is for features "${header.features}", this program has "${features}"`);
  const width = header.labels.length;
  const maskBytes = (width + 7) >> 3;
  const rows: FeatureWeights[] = [];
  let at = headerEnd;
  let hash = 0;
  for (let n = 0; n < header.rows; n++) {
    let step = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++] ?? 0;
      step += (byte & 127) * factor;
      if (byte < 128) break;
    }
    hash += step;
    const mask = at;
    at += maskBytes;
    const weights = new Int8Array(width);
    for (let label = 0; label < width; label++)
      if ((bytes[mask + (label >> 3)] ?? 0) & (1 << (label & 7))) weights[label] = bytes[at++] ?? 0;
    rows.push({ hash: hash | 0, weights });
  }
  if (at !== bytes.length) throw new Error('the model file is cut short or damaged');
  const { labels, scale, transitions } = header;
  return createLinearModel({ features, labels, scale, transitions }, rows);
}

/** The file of a model of these features; the training tool writes it. */
export function writeLinearModel(
  head: Pick<LinearModel, 'features' | 'labels' | 'scale' | 'transitions'>,
  rows: readonly FeatureWeights[],
): Uint8Array {
  const width = head.labels.length;
  const maskBytes = (width + 7) >> 3;
  const sorted = [...rows].sort((a, b) => (a.hash >>> 0) - (b.hash >>> 0));
  const body: number[] = [];
  let last = 0;
  for (const { hash, weights } of sorted) {
    let step = (hash >>> 0) - last;
    last = hash >>> 0;
    for (; step > 127; step = Math.floor(step / 128)) body.push((step % 128) | 128);
    body.push(step);
    const mask = body.length;
    for (let i = 0; i < maskBytes; i++) body.push(0);
    weights.forEach((weight, label) => {
      if (weight === 0) return;
      body[mask + (label >> 3)]! |= 1 << (label & 7);
      body.push(weight & 255);
    });
  }
  const header: Header = { ...head, rows: sorted.length };
  const text = JSON.stringify(header);
  const start = MAGIC.length + 4;
  const bytes = new Uint8Array(start + text.length + body.length);
  bytes.set(MAGIC);
  new DataView(bytes.buffer).setUint32(MAGIC.length, text.length, true);
  for (let i = 0; i < text.length; i++) bytes[start + i] = text.charCodeAt(i);
  bytes.set(body, start + text.length);
  return bytes;
}

function fromAscii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
