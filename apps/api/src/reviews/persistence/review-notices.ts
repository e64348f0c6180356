import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate, DueReviewNotices, Instant, ReviewNotice } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL, prepared } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';

/** The rows of what falls due about reviews. */
@Injectable()
export class ReviewNotices {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** Protocols with a notice that is due by a day and has not gone out: ids after another, in order. */
  async protocolsDue(today: CivilDate, after: string, most: number): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      `SELECT DISTINCT protocol_id AS id FROM review_notice
       WHERE settled_at IS NULL AND due_on <= $1 AND protocol_id > $2 ORDER BY protocol_id LIMIT $3`,
      [today, after, most],
    );
    return rows.map(({ id }) => id);
  }

  /** The notices of a protocol that are due by a day and have not gone out. */
  async due(protocolId: string, today: CivilDate): Promise<readonly ReviewNotice[]> {
    const { rows } = await this.pool.query<ReviewNotice>(
      `SELECT to_json(review_on) #>> '{}' AS "reviewOn", days, to_json(due_on) #>> '{}' AS "dueOn"
       FROM review_notice WHERE protocol_id = $1 AND settled_at IS NULL AND due_on <= $2`,
      [protocolId, today],
    );
    return rows;
  }

  /**
   * Holds a protocol until the transaction ends, unless somebody else does or it is not as it was read: whoever changes it also
   * changes what is due.
   */
  async hold(tx: Transaction, protocolId: string, revision: number): Promise<boolean> {
    const rows = await prepared<{ revision: number }>(tx, 'SELECT revision FROM protocol WHERE id = $1 FOR NO KEY UPDATE SKIP LOCKED', [protocolId]);
    return rows[0]?.revision === revision;
  }

  /**
   * Settles every notice of a protocol that is due: one told, those before it passed over, and what its record no longer calls
   * for called off.
   * @returns whether the one to be told was still to be told
   */
  async settle(tx: Transaction, protocolId: string, { send, passedOver }: DueReviewNotices, told: number, today: CivilDate, at: Instant): Promise<boolean> {
    const settled = await prepared<{ outcome: string }>(
      tx,
      `UPDATE review_notice SET settled_at = $6, told = CASE WHEN (review_on, days) = ($3::date, $4::integer) THEN $7::integer END,
              outcome = CASE WHEN (review_on, days) = ($3::date, $4::integer) THEN 'told'
                             WHEN review_on = $3::date AND days = ANY ($5::integer[]) THEN 'passed-over'
                             ELSE 'called-off' END
       WHERE protocol_id = $1 AND settled_at IS NULL AND due_on <= $2
       RETURNING outcome`,
      [protocolId, today, send?.reviewOn ?? null, send?.days ?? null, passedOver.map(({ days }) => days), at, told],
    );
    return settled.some(({ outcome }) => outcome === 'told');
  }
}
