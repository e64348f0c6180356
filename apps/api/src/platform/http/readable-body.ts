import express from 'express';
import type { Request, RequestHandler } from 'express';
import { Problem } from './problem.js';
import { readJson } from './strict-json.js';

/** A draft with as many parties and rows as there may be, of the usual length, is some 3 MB. Taken from somebody signed in alone. */
const LONG = { path: /^\/protocols\/[^/]+\/draft$/, limit: '4mb' } as const;

const TAKEN = ['application/json', 'multipart/form-data'];

/**
 * Reads JSON bodies of at most 1 MB, of a draft 4 MB, in UTF-8 and as they are: nothing that would have to be unpacked, so that what is sent is as
 * large as it says. Forms with files are left to the routes that take them; any other kind of body is refused. It stands behind the
 * session, which says who may send what is long.
 */
export function readableBody(): RequestHandler {
  const readUpTo = (limit: string): RequestHandler => express.raw({ limit, type: 'application/json', inflate: false });
  const [short, long] = [readUpTo('1mb'), readUpTo(LONG.limit)];
  return (request, response, next) => {
    // `false`: there is a body, and it is of no such kind; `null`: there is none.
    if ((request.headers['content-length'] !== '0' && request.is(TAKEN) === false) || namesOtherCharset(request)) {
      next(new Problem(415, 'media-type-not-known'));
      return;
    }
    const mayBeLong = request.method === 'PATCH' && LONG.path.test(request.path) && request.session.personId !== undefined;
    const read = mayBeLong ? long : short;
    read(request, response, (error?: unknown) => {
      next(error === undefined ? refusalOf(request) : problemOf(error));
    });
  };
}

/** Puts the value of a JSON body in its place; what is wrong with it otherwise. */
function refusalOf(request: Request): Problem | undefined {
  const bytes: unknown = request.body;
  if (!Buffer.isBuffer(bytes)) return undefined;
  if (bytes.length === 0) {
    request.body = {};
    return undefined;
  }
  const text = textOf(bytes);
  const read = text === null ? { fault: null } : readJson(text);
  if ('value' in read) {
    request.body = read.value;
    return undefined;
  }
  return new Problem(400, 'body-not-readable', { pointers: read.fault === null ? [] : [read.fault] });
}

function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** RFC 8259: JSON between systems is UTF-8. */
function namesOtherCharset(request: Request): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(request.headers['content-type'] ?? '')?.[1];
  return charset !== undefined && !/^utf-?8$/i.test(charset) && request.is('application/json') !== false;
}

function problemOf(error: unknown): Problem {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
  if (type === 'entity.too.large') return new Problem(413, 'body-too-large');
  return type === 'encoding.unsupported' ? new Problem(415, 'media-type-not-known') : new Problem(400, 'body-not-readable');
}
