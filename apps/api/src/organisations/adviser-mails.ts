import { Injectable } from '@nestjs/common';
import { Secrets, Throttle } from '../platform/auth/index.js';
import type { Transaction } from '../platform/database/index.js';
import { JobQueue } from '../platform/jobs/index.js';
import type { Adviser } from './practice.js';

/** The mails that tell people that an organisation names them: who is owed one, and that nobody is flooded with them. */
@Injectable()
export class AdviserMails {
  constructor(
    private readonly jobs: JobQueue,
    private readonly throttle: Throttle,
    private readonly secrets: Secrets,
  ) {}

  /**
   * Counts a mail to each. They go to whoever an organisation writes down, with its words in them, so without a bound it could write to strangers
   * without end by naming others each time. Not inside a transaction: what is refused stays counted.
   *
   * @throws {Problem} 429 `too-many-attempts`: by this organisation in a week, or to one of them, from whatever organisation, in a day.
   */
  async count(organisationId: string, named: readonly Adviser[]): Promise<void> {
    if (named.length === 0) return;
    await this.throttle.consumeMany('adviser-named-by-organisation', named.length, organisationId);
    for (const { email } of named) await this.throttle.consume('adviser-named-by-email', email);
  }

  /** Owes each their mail. @param change tells one change of the organisation's page from another, for a worker of the release before. */
  async owe(tx: Transaction, organisationId: string, named: readonly Adviser[], by: string | null, change: number): Promise<void> {
    await this.jobs.add(
      tx,
      named.map(({ id, email }) => ({
        task: 'tell-adviser',
        payload: { organisationId, adviserId: id, address: this.markOf(organisationId, email), by, change: String(change) },
      })),
    );
  }

  /** Stands for an address where the address itself is not to be kept: in a job, and in the id of a mail. */
  markOf(organisationId: string, email: string): string {
    return this.secrets.derive('adviser-address', `${organisationId} ${email}`).toString('base64url').slice(0, 22);
  }
}
