import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Requires } from './requires.js';

/** Whose machine is asking, by a token that it carries. */
export interface Bearer {
  readonly tokenId: string;
  readonly organisationId: string;
}

/** Where the guard learns whose a token is. Implemented by the module that issues tokens, so that the platform does not know it. */
export abstract class Bearers {
  /** @throws {Problem} 401 for what is no token in use, 429 for who tries many. */
  abstract of(token: string | null, address: string): Promise<Bearer>;
}

/**
 * A route for machines, by a token alone: no cookie counts there, so that no form of another site can use somebody's session, and no
 * token of a session is asked for. The token opens the routes marked so, and no other.
 */
export const ByBearer = (): MethodDecorator => Requires('bearer-token');

/** Whose machine asks, as the guard established it. */
export const CurrentBearer = createParamDecorator((_: unknown, context: ExecutionContext): Bearer => {
  const bearer = context.switchToHttp().getRequest<WithBearer>()[BEARER];
  if (bearer === undefined) throw new Error('Only a route marked ByBearer knows a bearer.');
  return bearer;
});

/** The token of a request; `null`: it carries none. */
export function bearerToken(request: Request): string | null {
  return /^Bearer ([\w-]{1,200})$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

/** Remembers whose machine asks, for the rest of the request. */
export function setBearer(request: WithBearer, bearer: Bearer): void {
  request[BEARER] = bearer;
}

const BEARER = Symbol('bearer');

type WithBearer = Request & { [BEARER]?: Bearer };
