import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { minutesAfter } from '../clock/instants.js';
import type { Transaction } from '../database/transactions.js';
import { Secrets, sameSecret } from './secrets.js';

/** How long a code can be used. */
export const CODE_MINUTES = 10;
/** How often a code may be guessed at. */
export const CODE_ATTEMPTS = 5;

/** What came of a code that somebody entered. */
export interface CodeOutcome {
  readonly confirmed: boolean;
  /** Tries left with this code; 0: ask for a new one. */
  readonly attemptsLeft: number;
}

/**
 * Six digits, sent to the address of a personal link's owner. Like the link's token the code is derived from a random id
 * and the server's secret: the job that mails it needs only the id, and the table alone gives no code away.
 */
@Injectable()
export class OneTimeCodes {
  constructor(
    private readonly clock: Clock,
    private readonly secrets: Secrets,
  ) {}

  /** Issues a code for the link; an earlier one no longer counts. Of two asked for at once the later counts. */
  async issue(tx: Transaction, linkId: string): Promise<{ readonly code: string; readonly codeId: string }> {
    const codeId = randomUUID();
    const now = this.clock.now();
    await tx.query(
      `INSERT INTO one_time_code (id, link_id, issued_at, expires_at, attempts) VALUES ($1, $2, $3, $4, 0)
       ON CONFLICT (link_id) DO UPDATE
         SET id = excluded.id, issued_at = excluded.issued_at, expires_at = excluded.expires_at, attempts = 0`,
      [codeId, linkId, now, minutesAfter(now, CODE_MINUTES)],
    );
    return { code: this.codeOf(codeId), codeId };
  }

  /** The six digits of a code that was issued, for the job that sends it. */
  codeOf(codeId: string): string {
    return String(this.secrets.derive('one-time-code', codeId).readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
  }

  /**
   * Tries a code. It works once. Every wrong try is counted in the transaction: commit it, and refuse afterwards, or the
   * count is rolled back with the refusal.
   */
  async confirm(tx: Transaction, linkId: string, code: string): Promise<CodeOutcome> {
    const [current] = await tx.query<{ id: string; attempts: number; expires_at: Date }[]>(
      'SELECT id, attempts, expires_at FROM one_time_code WHERE link_id = $1 FOR UPDATE',
      [linkId],
    );
    if (current === undefined || current.attempts >= CODE_ATTEMPTS || current.expires_at.toISOString() <= this.clock.now()) {
      return { confirmed: false, attemptsLeft: 0 };
    }
    if (sameSecret(this.codeOf(current.id), code.replaceAll(/\s/g, ''))) {
      await tx.query('DELETE FROM one_time_code WHERE id = $1', [current.id]);
      return { confirmed: true, attemptsLeft: 0 };
    }
    await tx.query('UPDATE one_time_code SET attempts = attempts + 1 WHERE id = $1', [current.id]);
    return { confirmed: false, attemptsLeft: CODE_ATTEMPTS - current.attempts - 1 };
  }
}
