import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/index.js';
import type { JsonObject } from '../../platform/audit/index.js';
import { PersonalLinks } from '../../platform/auth/index.js';
import { Clock, minutesAfter } from '../../platform/clock/index.js';
import { Transactions } from '../../platform/database/index.js';
import { HandlesJob, JobQueue, textOf } from '../../platform/jobs/index.js';
import type { JobHandler } from '../../platform/jobs/index.js';
import { PeopleRepository } from '../persistence/people.repository.js';
import { PASSWORD_RESET } from './reset-password.js';

/** How long the link in the mail can be used. */
export const RESET_MINUTES = 60;

/** Issues the link that somebody asked for, if they have an account, and owes the mail. An earlier link is dead then. */
@Injectable()
@HandlesJob({ task: 'issue-password-reset' })
export class IssuePasswordReset implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PeopleRepository,
    private readonly links: PersonalLinks,
    private readonly jobs: JobQueue,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async handle(payload: JsonObject): Promise<void> {
    const email = textOf(payload, 'email');
    await this.transactions.run(async (tx) => {
      const person = await this.people.personByEmail(tx, email);
      if (person === null) return;
      const subject = { personId: person.id };
      await this.links.revoke(tx, { purpose: PASSWORD_RESET, subject }, 'replaced');
      const expiresAt = minutesAfter(this.clock.now(), RESET_MINUTES);
      const { linkId } = await this.links.issue(tx, { purpose: PASSWORD_RESET, email: person.email, subject, expiresAt });
      await this.jobs.add(tx, [{ task: 'send-password-reset', payload: { linkId, personId: person.id } }]);
      const actor = { personId: null, name: '', organisationId: null };
      await this.audit.append(tx, [{ chain: person.id, type: 'person.password-reset-asked', actor, payload: {} }]);
    });
  }
}
