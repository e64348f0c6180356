import { Injectable } from '@nestjs/common';
import { Bearers, Throttle } from '../platform/auth/index.js';
import type { Bearer } from '../platform/auth/index.js';
import { Clock } from '../platform/clock/index.js';
import { Problem } from '../platform/http/index.js';
import { OrganisationTokens } from './organisation-tokens.js';
import { digestOfToken } from './token-secret.js';

/** Tells the guard whose a token is. Unknown, withdrawn and run out are one answer. */
@Injectable()
export class TokenBearers extends Bearers {
  constructor(
    private readonly tokens: OrganisationTokens,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {
    super();
  }

  async of(token: string | null, address: string): Promise<Bearer> {
    const digest = digestOfToken(token);
    const bearer = digest === null ? null : await this.tokens.bearer(digest, this.clock.now());
    if (bearer === null) {
      await this.throttle.consume('bearer-by-address', address);
      throw new Problem(401, 'token-not-usable', { headers: { 'WWW-Authenticate': 'Bearer' } });
    }
    await this.tokens.noteUse(bearer.tokenId, this.clock.today());
    return bearer;
  }
}
