import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../database/database-pool.js';

/** Which mails have gone out. A claim is a lease: whoever dies holding one holds it for two minutes. */
@Injectable()
export class SentMails {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** Claims the sending of a mail. Of two at once, one gets it. */
  async claim(messageId: string): Promise<'claimed' | 'being-sent' | 'sent-before'> {
    const claimed = await this.pool.query(
      `INSERT INTO sent_mail (message_id, claimed_at) VALUES ($1, now())
       ON CONFLICT (message_id) DO UPDATE SET claimed_at = now()
         WHERE sent_mail.sent_at IS NULL AND sent_mail.claimed_at < now() - interval '2 minutes'
       RETURNING message_id`,
      [messageId],
    );
    if (claimed.rowCount === 1) return 'claimed';
    const { rows } = await this.pool.query<{ sent: boolean }>(
      'SELECT sent_at IS NOT NULL AS sent FROM sent_mail WHERE message_id = $1',
      [messageId],
    );
    return rows[0]?.sent === true ? 'sent-before' : 'being-sent';
  }

  /** Notes that the mail server took it, whatever became of the claim meanwhile. */
  async confirm(messageId: string): Promise<void> {
    const { rowCount } = await this.pool.query('UPDATE sent_mail SET sent_at = now() WHERE message_id = $1', [messageId]);
    if (rowCount === 0) await this.pool.query('INSERT INTO sent_mail (message_id, claimed_at, sent_at) VALUES ($1, now(), now()) ON CONFLICT (message_id) DO UPDATE SET sent_at = now()', [messageId]);
  }

  /** Gives the claim back after a failure, so that the next try need not wait for it to run out. */
  async release(messageId: string): Promise<void> {
    await this.pool.query('DELETE FROM sent_mail WHERE message_id = $1 AND sent_at IS NULL', [messageId]);
  }
}
