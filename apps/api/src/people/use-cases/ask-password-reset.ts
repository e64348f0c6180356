import { Injectable } from '@nestjs/common';
import { Throttle } from '../../platform/auth/index.js';
import { Transactions } from '../../platform/database/index.js';
import { JobQueue } from '../../platform/jobs/index.js';

/**
 * Asks for a link to choose a new password. Whether anybody has that e-mail is found out by the job, so that neither the
 * answer nor its time tells.
 */
@Injectable()
export class AskPasswordReset {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: JobQueue,
    private readonly throttle: Throttle,
  ) {}

  async execute(email: string, address: string): Promise<void> {
    await this.throttle.consume('password-reset-by-address', address);
    await this.throttle.consume('password-reset-by-email', email);
    await this.transactions.run((tx) => this.jobs.add(tx, [{ task: 'issue-password-reset', payload: { email } }]));
  }
}
