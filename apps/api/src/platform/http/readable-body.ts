import express from 'express';
import type { RequestHandler } from 'express';
import { Problem } from './problem.js';

/**
 * Reads JSON bodies of at most 1 MB. A text that cannot be kept as it was typed is refused here for every route: NUL, which
 * PostgreSQL has no place for, and half a character, which has no UTF-8 form and so no digest.
 */
export function readableBody(): RequestHandler {
  const parse = express.json({ limit: '1mb', reviver: (_key: string, value: unknown) => readable(value) });
  return (request, response, next) => parse(request, response, (error?: unknown) => (error === undefined ? next() : next(problemOf(error))));
}

function problemOf(error: unknown): Problem {
  const tooLarge = typeof error === 'object' && error !== null && 'type' in error && error.type === 'entity.too.large';
  return tooLarge ? new Problem(413, 'body-too-large') : new Problem(400, 'body-not-readable');
}

function readable(value: unknown): unknown {
  if (typeof value === 'string' && (value.includes('\0') || /\p{Surrogate}/u.test(value))) {
    throw new SyntaxError('A text holds a character that cannot be kept.');
  }
  return value;
}
