import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Viewers } from '../../platform/auth/index.js';
import type { KnownPerson, Role } from '../../platform/auth/index.js';
import { DATABASE_POOL } from '../../platform/database/index.js';

/** Tells the guard who a session stands for, in one query by two primary keys. */
@Injectable()
export class FindViewers extends Viewers {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {
    super();
  }

  async find(personId: string, organisationId: string | null): Promise<KnownPerson | null> {
    const { rows } = await this.pool.query<ViewerRow>({
      name: 'find-viewer',
      text: `SELECT person.id, person.name, person.email, person.platform_administrator, person.credentials_revision,
                    membership.organisation_id, membership.roles
               FROM person
               LEFT JOIN membership ON membership.person_id = person.id AND membership.organisation_id = $2
              WHERE person.id = $1`,
      values: [personId, organisationId],
    });
    const [row] = rows;
    if (row === undefined) return null;
    return {
      personId: row.id,
      name: row.name,
      email: row.email,
      platformAdministrator: row.platform_administrator,
      credentialsRevision: row.credentials_revision,
      membership: row.organisation_id === null ? null : { organisationId: row.organisation_id, roles: row.roles ?? [] },
    };
  }
}

interface ViewerRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly platform_administrator: boolean;
  readonly credentials_revision: number;
  readonly organisation_id: string | null;
  readonly roles: readonly Role[] | null;
}
