import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SYSTEM_ACTOR } from '../../platform/audit/index.js';
import { PersonalLinks } from '../../platform/auth/index.js';
import { Clock, minutesAfter } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { Transactions } from '../../platform/database/index.js';
import { OpenAccount } from './open-account.js';
import { PASSWORD_RESET } from './reset-password.js';
import { RESET_MINUTES } from './issue-password-reset.js';

/** Opens the account of a platform administrator, for whoever runs the service: the first one can be invited by nobody. */
@Injectable()
export class AppointPlatformAdministrator {
  constructor(
    private readonly accounts: OpenAccount,
    private readonly transactions: Transactions,
    private readonly links: PersonalLinks,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /**
   * @returns the address at which the administrator chooses a password, once, within the hour.
   * @throws {Problem} 409 `account-exists`.
   */
  async execute(name: string, email: string): Promise<string> {
    // Nobody ever learns this password: the link chooses the one that counts.
    const password = randomBytes(32).toString('base64url');
    const { personId } = await this.accounts.execute({ name, email, password, platformAdministrator: true }, SYSTEM_ACTOR);
    const expiresAt = minutesAfter(this.clock.now(), RESET_MINUTES);
    const { token } = await this.transactions.run((tx) =>
      this.links.issue(tx, { purpose: PASSWORD_RESET, email, subject: { personId }, expiresAt }),
    );
    return `${this.config.publicUrl}/reset-password/${token}`;
  }
}
