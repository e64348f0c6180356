import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import { Problem } from '../platform/http/index.js';
import { Credentials } from './credentials.js';
import type { Credential } from './credentials.js';
import { KnownBrowsers } from './known-browsers.js';

/** Signing in by e-mail and password. Another way to sign in is another strategy beside this one. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(
    private readonly credentials: Credentials,
    private readonly browsers: KnownBrowsers,
  ) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true, session: false });
  }

  /** Goes by the body alone: the strategy itself would take a password from the address too, where it stands in logs. */
  validate(request: Request): Promise<Credential> {
    const body: unknown = request.body;
    const { email, password }: { email?: unknown; password?: unknown } = typeof body === 'object' && body !== null ? body : {};
    if (typeof email !== 'string' || typeof password !== 'string') throw new Problem(401, 'wrong-credentials');
    return this.credentials.check(email, password, this.browsers.callerOf(request));
  }
}

/** Lets a request on whose e-mail and password are right; who it is stands in `request.user`. */
@Injectable()
export class SignInGuard extends AuthGuard('local') {
  override handleRequest<TUser>(error: unknown, user: TUser | false): TUser {
    if (error instanceof Error) throw error;
    if (!user) throw new Problem(401, 'wrong-credentials');
    return user;
  }
}
