import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../../platform/database/index.js';
import { Problem } from '../../platform/http/index.js';

/** Who is to look after what is taken in, and for which organisation. */
export interface Owner {
  readonly personId: string;
  readonly leadOrganisation: { readonly id: string; readonly name: string };
}

/** Finds who is to look after what is taken in. */
@Injectable()
export class FindOwners {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /**
   * The owner by their address: somebody who drafts protocols for an organisation.
   * @param organisationName needed where they draft for more than one; empty otherwise
   * @throws {Problem} 422 `owner-not-found`, `owner-drafts-for-many` with the names
   */
  async of(email: string, organisationName: string): Promise<Owner> {
    const { rows } = await this.pool.query<{ personId: string; id: string; name: string; chosen: boolean }>(
      `SELECT p.id AS "personId", o.id, o.name, o.name_key = organisation_name_key($2) AS chosen
         FROM person p JOIN membership m ON m.person_id = p.id JOIN organisation o ON o.id = m.organisation_id
        WHERE p.email = lower($1) AND m.roles && ARRAY['administrator', 'ig-officer']
        ORDER BY o.name`,
      [email.trim(), organisationName],
    );
    const found = organisationName.trim() === '' ? rows : rows.filter(({ chosen }) => chosen);
    const [only, ...more] = found;
    if (only === undefined) throw refused('/ownerEmail', 'owner-not-found');
    if (more.length > 0) throw refused('/leadOrganisation', 'owner-drafts-for-many', { names: found.map(({ name }) => name).join('; ') });
    return { personId: only.personId, leadOrganisation: { id: only.id, name: only.name } };
  }
}

function refused(pointer: string, code: string, facts: Readonly<Record<string, string>> = {}): Problem {
  return new Problem(422, code, { pointers: [{ pointer, code, facts }], facts });
}
