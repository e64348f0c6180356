import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.js';

/** Lower-case hexadecimal SHA-256, 64 characters. */
export type Sha256Hex = string;

/** The SHA-256 (FIPS 180-4) of bytes, in lower-case hexadecimal. */
export function digestOfBytes(bytes: Uint8Array): Sha256Hex {
  return bytesToHex(sha256(bytes));
}

/**
 * The SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. Refuses (RangeError) a text with a lone surrogate: UTF-8 can't
 * say it, so that two different texts would come out with one digest.
 */
export function digestOfText(text: string): Sha256Hex {
  if (/\p{Surrogate}/u.test(text)) throw new RangeError('A text with a lone surrogate has no UTF-8 form');
  return digestOfBytes(utf8ToBytes(text));
}

/** The SHA-256 of a value's canonical JSON (RFC 8785). Refuses what {@link canonicalJson} refuses. */
export function digestOfJson(value: unknown): Sha256Hex {
  return digestOfText(canonicalJson(value));
}
