import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/index.js';
import { OrganisationEntity } from './organisation.entity.js';

/** Organisations, inside a transaction. */
@Injectable()
export class OrganisationsRepository {
  async insert(tx: Transaction, organisation: OrganisationEntity): Promise<void> {
    await tx.getRepository(OrganisationEntity).insert({ ...organisation });
  }

  /** The organisation, locked until the end of the transaction. */
  lock(tx: Transaction, id: string): Promise<OrganisationEntity | null> {
    return tx.getRepository(OrganisationEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async update(tx: Transaction, id: string, change: Partial<OrganisationEntity>): Promise<void> {
    await tx.getRepository(OrganisationEntity).update({ id }, change);
  }

  /** Keeps a name that is given up, with its last day. */
  async keepFormerName(tx: Transaction, id: string, name: string, until: string): Promise<void> {
    await tx.query('INSERT INTO organisation_former_name (organisation_id, name, until) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
      id,
      name,
      until,
    ]);
  }

  /**
   * Another organisation whose name, now or formerly, can hardly be told from this one. Whoever asks holds that name until
   * the end of the transaction, so that two who enter it at once do not both find nothing.
   */
  async likeNamed(tx: Transaction, name: string): Promise<{ readonly id: string; readonly name: string } | null> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended(organisation_name_key($1), 0))', [name]);
    const [found] = await tx.query<{ id: string; name: string }[]>(
      `SELECT id, name FROM organisation WHERE name_key = organisation_name_key($1)
       UNION ALL
       SELECT organisation.id, organisation.name
         FROM organisation_former_name AS former JOIN organisation ON organisation.id = former.organisation_id
        WHERE organisation_name_key(former.name) = organisation_name_key($1)
        LIMIT 1`,
      [name],
    );
    return found ?? null;
  }

  /** Whether it has an administrator, and so looks after itself: members alone cannot change what is said of it. */
  async hasMembers(tx: Transaction, id: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(`SELECT FROM membership WHERE organisation_id = $1 AND 'administrator' = ANY (roles) LIMIT 1`, [id]);
    return rows.length > 0;
  }
}
