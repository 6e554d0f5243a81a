import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Digest } from '../../core/index';

// Not crypto.subtle: browsers withhold it from pages served over plain HTTP, where self-hosted VS Code often lives.

/** SHA-256 of the text's UTF-8 bytes. */
export const digest: Digest = (text) => Promise.resolve(bytesToHex(sha256(utf8ToBytes(text))));
