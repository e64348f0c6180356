import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate, Instant, ReviewNotice } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL, prepared, Transactions } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { JobQueue } from '../../platform/jobs/index.js';

/** The task of every job that sends somebody what there is to tell about reviews. */
export const REVIEW_MAIL_TASK = 'send-review-mail';

/** A mail that is owed to somebody: the steps of reviews that it tells of. */
export interface ReviewMail {
  readonly email: string;
  readonly lines: readonly { readonly protocolId: string; readonly reviewOn: CivilDate; readonly days: number }[];
}

const BATCH = 500;

/**
 * The mails that notices owe: whatever there is to tell one person before the mail goes is gathered in it. A row lives until its
 * mail is sent, and no address is kept longer.
 */
@Injectable()
export class ReviewMails {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly transactions: Transactions,
    private readonly jobs: JobQueue,
  ) {}

  /** Owes people word of a notice, in the transaction that settles it. */
  async owe(tx: Transaction, protocolId: string, { reviewOn, days }: ReviewNotice, emails: readonly string[], at: Instant): Promise<void> {
    if (emails.length === 0) return;
    await prepared(
      tx,
      `WITH mail AS (
         INSERT INTO review_mail (id, email, owed_at) SELECT gen_random_uuid(), email, $5 FROM unnest($4::text[]) AS email ORDER BY email
         ON CONFLICT (email) WHERE closed_at IS NULL DO UPDATE SET owed_at = review_mail.owed_at
         RETURNING id
       )
       INSERT INTO review_mail_line (mail_id, protocol_id, review_on, days) SELECT id, $1::uuid, $2::date, $3::integer FROM mail`,
      [protocolId, reviewOn, days, emails, at],
    );
  }

  /** Sets a job to send each mail that is owed. One that has a job already gets no second. */
  async setOff(): Promise<void> {
    for (let after = FIRST; ; ) {
      const { rows } = await this.pool.query<{ id: string }>('SELECT id FROM review_mail WHERE id > $1 ORDER BY id LIMIT $2', [after, BATCH]);
      const last = rows.at(-1);
      if (last === undefined) return;
      await this.transactions.run((tx) =>
        this.jobs.add(tx, rows.map(({ id }) => ({ task: REVIEW_MAIL_TASK, payload: { mailId: id }, jobKey: `${REVIEW_MAIL_TASK}:${id}` }))),
      );
      after = last.id;
    }
  }

  /** Closes a mail, so that what is told from now on goes into another, and answers with what it is to tell; `null`: it has been sent. */
  async close(mailId: string, at: Instant): Promise<ReviewMail | null> {
    const { rows } = await this.pool.query<{ email: string }>('UPDATE review_mail SET closed_at = coalesce(closed_at, $2) WHERE id = $1 RETURNING email', [mailId, at]);
    const [mail] = rows;
    if (mail === undefined) return null;
    const { rows: lines } = await this.pool.query<ReviewMail['lines'][number]>(
      `SELECT protocol_id AS "protocolId", to_json(review_on) #>> '{}' AS "reviewOn", days
       FROM review_mail_line WHERE mail_id = $1 ORDER BY review_on, protocol_id, days`,
      [mailId],
    );
    return { email: mail.email, lines };
  }

  /** Lets go of a mail that has been sent, or has nothing to tell any more. */
  async forget(mailId: string): Promise<void> {
    await this.pool.query('DELETE FROM review_mail WHERE id = $1', [mailId]);
  }
}

/** Before every id. */
const FIRST = '00000000-0000-0000-0000-000000000000';
