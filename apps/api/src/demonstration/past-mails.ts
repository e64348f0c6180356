import type { Instant, Protocol, ProtocolEvent } from '@isp/protocols';
import type { Transaction } from '../platform/database/index.js';
import type { NewJob } from '../platform/jobs/index.js';
import { OwedMails } from '../protocols/index.js';
import type { OrganisationKey } from './organisations.js';

/**
 * The mails of the demonstration's past are not sent again: somebody who looks around would not find the few that matter.
 * Owed are those with which something can still be done: personal links to those who are asked and have not answered.
 */
export class PastMails extends OwedMails {
  private readonly waitedFor = new Set<string>();

  /** Whose links are sent from now on, and nobody else's. */
  onlyTo(parties: readonly OrganisationKey[]): void {
    this.waitedFor.clear();
    for (const party of parties) this.waitedFor.add(party);
  }

  override calledFor(tx: Transaction, protocol: Protocol, events: readonly ProtocolEvent[], at: Instant): Promise<readonly NewJob[]> {
    return super.calledFor(tx, protocol, events.filter((event) => this.isWaitedFor(event)), at);
  }

  private isWaitedFor({ type, payload }: ProtocolEvent): boolean {
    return (type === 'signature.requested' || type === 'draft.shown' || type === 'signatory.replaced') && this.waitedFor.has(payload.partyId);
  }
}
