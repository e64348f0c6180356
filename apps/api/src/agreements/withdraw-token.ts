import { Injectable } from '@nestjs/common';
import { refuseUnlessAdministrator } from '../people/index.js';
import { AuditTrail } from '../platform/audit/index.js';
import { actorOf } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { Clock } from '../platform/clock/index.js';
import { Transactions } from '../platform/database/index.js';
import { notFound } from '../platform/http/index.js';
import { OrganisationTokens } from './organisation-tokens.js';

/** Withdraws a token: from then on it opens nothing. Withdrawing it twice is withdrawing it once. */
@Injectable()
export class WithdrawToken {
  constructor(
    private readonly transactions: Transactions,
    private readonly tokens: OrganisationTokens,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws {Problem} 404. */
  async execute(viewer: Viewer, organisationId: string, tokenId: string): Promise<void> {
    refuseUnlessAdministrator(viewer, organisationId);
    const { personId } = viewer;
    if (personId === null) throw notFound();
    await this.transactions.run(async (tx) => {
      const name = await this.tokens.withdraw(tx, organisationId, tokenId, personId, this.clock.now());
      if (name === undefined) throw notFound();
      if (name === null) return;
      await this.audit.append(tx, [{ chain: organisationId, type: 'token.withdrawn', actor: actorOf(viewer), payload: { tokenId }, personal: { name } }]);
    });
  }
}
