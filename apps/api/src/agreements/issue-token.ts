import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LIMITS } from '@isp/protocols';
import { refuseUnlessAdministrator } from '../people/index.js';
import { AuditTrail } from '../platform/audit/index.js';
import { actorOf, sha256 } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { Clock, daysAfter } from '../platform/clock/index.js';
import { Transactions } from '../platform/database/index.js';
import { notFound, Problem } from '../platform/http/index.js';
import { OrganisationTokens } from './organisation-tokens.js';
import { newTokenSecret } from './token-secret.js';
import type { IssuedTokenResponse, NewTokenDto } from './tokens.dto.js';

/** Issues an organisation a token for a machine of its own. Whoever asked sees it once; nobody sees it again. */
@Injectable()
export class IssueToken {
  constructor(
    private readonly transactions: Transactions,
    private readonly tokens: OrganisationTokens,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws {Problem} 404; 409 `too-many-tokens` while as many work as an organisation can have. */
  async execute(viewer: Viewer, organisationId: string, { name, days }: NewTokenDto): Promise<IssuedTokenResponse> {
    refuseUnlessAdministrator(viewer, organisationId);
    const { personId } = viewer;
    if (personId === null) throw notFound();
    const secret = newTokenSecret();
    const issuedAt = this.clock.now();
    const token = { id: randomUUID(), organisationId, name, sha256: sha256(secret), ending: secret.slice(-4), issuedBy: personId, issuedAt, expiresAt: daysAfter(issuedAt, days) };
    await this.transactions.run(async (tx) => {
      const inUse = await this.tokens.lockAndCount(tx, organisationId, issuedAt);
      if (inUse === null) throw notFound();
      if (inUse >= LIMITS.tokens) throw new Problem(409, 'too-many-tokens', { facts: { most: LIMITS.tokens } });
      await this.tokens.add(tx, token);
      await this.audit.append(tx, [
        { chain: organisationId, type: 'token.issued', actor: actorOf(viewer), payload: { tokenId: token.id, expiresAt: token.expiresAt }, personal: { name } },
      ]);
    });
    return { id: token.id, secret, expiresAt: token.expiresAt };
  }
}
