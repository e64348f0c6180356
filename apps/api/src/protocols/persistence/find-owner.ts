import { Inject, Injectable } from '@nestjs/common';
import type { Protocol } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../../platform/database/index.js';

/** Tells who is answerable for a protocol. */
@Injectable()
export class FindOwner {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  async of({ ownerPersonId }: Pick<Protocol, 'ownerPersonId'>): Promise<{ readonly id: string; readonly name: string; readonly email: string }> {
    const { rows } = await this.pool.query<{ id: string; name: string; email: string }>({
      name: 'find-owner',
      text: 'SELECT id, name, email FROM person WHERE id = $1',
      values: [ownerPersonId],
    });
    const [owner] = rows;
    if (owner === undefined) throw new Error('A protocol has an owner.');
    return owner;
  }

  /**
   * Who is written to about a protocol: its owner as long as they belong to the lead, else the lead's IG officers, else its
   * administrators. Nobody at all is possible: then nobody is told what is no longer theirs to know.
   */
  async answerable({ ownerPersonId, leadOrganisationId }: Pick<Protocol, 'ownerPersonId' | 'leadOrganisationId'>): Promise<readonly { readonly name: string; readonly email: string }[]> {
    const { rows } = await this.pool.query<{ name: string; email: string }>(
      `SELECT name, email FROM (
         SELECT p.name, p.email, m.joined_at, rank() OVER (ORDER BY p.id <> $1, NOT 'ig-officer' = ANY (m.roles)) AS turn
         FROM membership m JOIN person p ON p.id = m.person_id
         WHERE m.organisation_id = $2 AND (p.id = $1 OR m.roles && ARRAY['ig-officer', 'administrator'])
       ) known
       WHERE turn = 1 ORDER BY joined_at, email`,
      [ownerPersonId, leadOrganisationId],
    );
    return rows;
  }
}
