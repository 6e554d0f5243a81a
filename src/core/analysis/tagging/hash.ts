/** 32-bit hashing of features (FNV-1a over UTF-16 code units, mixed as in MurmurHash3). All results are signed 32-bit. */
export function hashString(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** Hash of a slice without making it. */
export function hashSlice(text: string, start: number, end: number, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** Joins a hash and a number (another hash, a code, a template's number) into one; the order counts. */
export function combine(hash: number, value: number): number {
  return mix(Math.imul(hash, 0x9e3779b1) + value);
}

function mix(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
