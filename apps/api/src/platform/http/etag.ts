import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Problem } from './problem.js';

/** The revision a change was made against, from `If-Match`. Without it: 428, since a blind write could undo another's. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const revision = revisionOf(context);
  if (revision === null) throw new Problem(428, 'if-match-required');
  return revision;
});

/** As {@link IfMatch}, where an act makes sense on whatever revision there is: `null` when nothing was stated. */
export const OptionalIfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | null => revisionOf(context));

/** States the revision an answer shows, to be sent back as `If-Match`. */
export function setETag(response: Response, revision: number): void {
  response.setHeader('ETag', `"${revision}"`);
}

function revisionOf(context: ExecutionContext): number | null {
  const header = context.switchToHttp().getRequest<Request>().headers['if-match']?.trim();
  if (header === undefined || header === '' || header === '*') return null;
  // A compressing proxy may have made the tag a weak one; the number in it is the same.
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header);
  if (match === null) throw new Problem(400, 'if-match-not-a-revision');
  return Number(match[1]);
}
