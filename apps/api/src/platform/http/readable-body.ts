import express from 'express';
import type { RequestHandler } from 'express';

/**
 * Reads JSON bodies of at most 1 MB. A text that cannot be kept as it was typed is refused here for every route: NUL, which
 * PostgreSQL has no place for, and half a character, which has no UTF-8 form and so no digest.
 */
export function readableBody(): RequestHandler {
  return express.json({ limit: '1mb', reviver: (_key: string, value: unknown) => readable(value) });
}

function readable(value: unknown): unknown {
  if (typeof value === 'string' && (value.includes('\0') || /\p{Surrogate}/u.test(value))) {
    throw new SyntaxError('A text holds a character that cannot be kept.');
  }
  return value;
}
