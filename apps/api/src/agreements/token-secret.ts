import { randomBytes } from 'node:crypto';
import { sha256 } from '../platform/auth/index.js';

/** By which scanners for secrets know one of ours, wherever it was left lying. */
export const TOKEN_PREFIX = 'isp_ask_';

const SHAPE = /^isp_ask_[0-9a-f]{64}$/;

/** A new token: 256 random bits behind a prefix. It is shown once, and nowhere kept. */
export function newTokenSecret(): string {
  return `${TOKEN_PREFIX}${randomBytes(32).toString('hex')}`;
}

/** What is kept of a token; `null` for what is none. */
export function digestOfToken(secret: string | null): string | null {
  return secret !== null && SHAPE.test(secret) ? sha256(secret) : null;
}
