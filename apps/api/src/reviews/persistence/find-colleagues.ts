import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../../platform/database/index.js';

/** Somebody who can be written to. */
export interface Colleague {
  readonly name: string;
  readonly email: string;
}

/** Finds people at organisations, as they are now. */
@Injectable()
export class FindColleagues {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** The organisations to which the people with these addresses belong. */
  async organisationsOf(emails: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    if (emails.length === 0) return new Map();
    const { rows } = await this.pool.query<{ email: string; organisationIds: string[] }>(
      `SELECT p.email, array_agg(m.organisation_id::text) AS "organisationIds"
       FROM person p JOIN membership m ON m.person_id = p.id WHERE p.email = ANY ($1) GROUP BY p.email`,
      [emails],
    );
    return new Map(rows.map(({ email, organisationIds }) => [email, organisationIds]));
  }

  /** Who signs at an organisation; where nobody does, its IG officers, else its administrators. */
  async whoSignFor(organisationId: string): Promise<readonly Colleague[]> {
    const { rows } = await this.pool.query<Colleague>(
      `SELECT name, email FROM (
         SELECT p.name, p.email, m.joined_at,
                rank() OVER (ORDER BY NOT 'signatory' = ANY (m.roles), NOT 'ig-officer' = ANY (m.roles)) AS turn
         FROM membership m JOIN person p ON p.id = m.person_id
         WHERE m.organisation_id = $1 AND m.roles && ARRAY['signatory', 'ig-officer', 'administrator']
       ) known
       WHERE turn = 1 ORDER BY joined_at, email`,
      [organisationId],
    );
    return rows;
  }

  /** The data protection officer and the Caldicott Guardian whom an organisation names, as far as it does; else its administrators. */
  async seniorOf(organisationId: string): Promise<readonly Colleague[]> {
    const { rows } = await this.pool.query<Colleague>(
      `WITH named AS (
         SELECT contact ->> 'name' AS name, contact ->> 'email' AS email
         FROM organisation o, unnest(ARRAY[o.data_protection_officer, o.caldicott_guardian]) AS contact
         WHERE o.id = $1 AND contact ->> 'email' <> ''
       )
       SELECT name, email FROM named
       UNION ALL
       SELECT p.name, p.email FROM membership m JOIN person p ON p.id = m.person_id
       WHERE m.organisation_id = $1 AND 'administrator' = ANY (m.roles) AND NOT EXISTS (SELECT FROM named)`,
      [organisationId],
    );
    return rows;
  }
}
