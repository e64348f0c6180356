import { Injectable } from '@nestjs/common';
import { refuseUnlessAdministrator } from '../people/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { Clock } from '../platform/clock/index.js';
import { OrganisationTokens } from './organisation-tokens.js';
import type { TokensResponse } from './tokens.dto.js';

/** Lists an organisation's tokens for those who administer it. */
@Injectable()
export class ListTokens {
  constructor(
    private readonly tokens: OrganisationTokens,
    private readonly clock: Clock,
  ) {}

  /** @throws {Problem} 404. */
  async execute(viewer: Viewer, organisationId: string): Promise<TokensResponse> {
    refuseUnlessAdministrator(viewer, organisationId);
    return { tokens: await this.tokens.list(organisationId, this.clock.now()) };
  }
}
