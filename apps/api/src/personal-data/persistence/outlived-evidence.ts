import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '@isp/protocols';
import type { Pool } from 'pg';
import { AuditTrail, ERASED, SYSTEM_ACTOR } from '../../platform/audit/index.js';
import { DATABASE_POOL, Transactions } from '../../platform/database/index.js';
import { ERASED_NAME } from '../data-subject.js';

/** Takes people's names out of agreements that have been over for so long that nobody can sue on them any more. */
@Injectable()
export class OutlivedEvidence {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** Of at most so many agreements that were over before a day; answers with how many. One transaction for each. */
  async erase(before: CivilDate, most: number): Promise<number> {
    const { rows } = await this.pool.query<{ id: string }>(
      `SELECT p.id FROM protocol p
        WHERE ${IS_OUTLIVED}
          AND (EXISTS (SELECT FROM signature s WHERE s.protocol_id = p.id AND s.name <> $2)
               OR EXISTS (SELECT FROM signature_request r WHERE r.protocol_id = p.id AND r.name <> $2)
               OR EXISTS (
                 SELECT FROM audit_entry e JOIN audit_personal b ON b.entry_id = e.id
                  WHERE e.chain = p.id AND (b.actor_erased_by IS NULL OR b.personal_erased_by IS NULL)
               ))
        ORDER BY p.id LIMIT $3`,
      [before, ERASED_NAME, most],
    );
    for (const { id } of rows) await this.eraseOf(id, before);
    return rows.length;
  }

  private async eraseOf(protocolId: string, before: CivilDate): Promise<void> {
    const erasureId = randomUUID();
    await this.transactions.run(async (tx) => {
      await tx.query('SELECT FROM protocol WHERE id = $1 FOR UPDATE', [protocolId]);
      // Somebody may have taken it up again since it was found.
      const [outlived] = await tx.query<unknown[]>(`SELECT FROM protocol p WHERE p.id = $2 AND ${IS_OUTLIVED}`, [before, protocolId]);
      if (outlived === undefined) return;
      const signatures = await tx.query<unknown[]>('SELECT erase_from_signature(id, true, true, true) FROM signature WHERE protocol_id = $1', [protocolId]);
      await tx.query(
        `UPDATE signature_request SET name = $2, email = '', role = '',
                declined = CASE WHEN declined IS NULL THEN NULL ELSE jsonb_set(declined, '{reason}', to_jsonb($2::text)) END
          WHERE protocol_id = $1`,
        [protocolId, ERASED_NAME],
      );
      await tx.query('UPDATE protocol_version SET frozen_by = without_name(frozen_by) WHERE protocol_id = $1', [protocolId]);
      await tx.query(
        `UPDATE audit_personal b
            SET actor = NULL, salt = NULL, actor_erased_by = coalesce(b.actor_erased_by, $2),
                personal = NULL, personal_salt = NULL, personal_erased_by = coalesce(b.personal_erased_by, $2)
           FROM audit_entry e
          WHERE e.id = b.entry_id AND e.chain = $1 AND (b.actor_erased_by IS NULL OR b.personal_erased_by IS NULL)`,
        [protocolId, erasureId],
      );
      const payload = { how: 'by-time', protocolId, signatures: signatures.length };
      await this.audit.append(tx, [{ chain: erasureId, type: ERASED, actor: SYSTEM_ACTOR, payload }]);
    });
  }
}

/** The last day of an agreement: of its latest stretch in force, which may have none. */
const LAST_DAY = `coalesce(p.ended_on, CASE WHEN p.again_in_force_from IS NOT NULL THEN p.again_in_force_until ELSE p.in_force_until END)`;

/**
 * Over `p`, before the day `$1`. An agreement whose term has run out may be changed and sent again: with a draft, a version sent
 * since, or a signature given since, it is alive, and its evidence as young as that. One that was ended or given up is not.
 */
const IS_OUTLIVED = `${LAST_DAY} < $1::date
          AND (p.ended_on IS NOT NULL
               OR p.draft IS NULL
                  AND NOT EXISTS (
                    SELECT FROM protocol_version v
                     WHERE v.protocol_id = p.id AND v.withdrawn_at IS NULL AND (v.frozen_at AT TIME ZONE 'Europe/London')::date > ${LAST_DAY}
                  )
                  AND NOT EXISTS (SELECT FROM signature s WHERE s.protocol_id = p.id AND s.recorded_at >= $1::date))`;
