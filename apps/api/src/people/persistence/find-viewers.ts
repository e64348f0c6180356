import { Inject, Injectable } from '@nestjs/common';
import type { SessionData } from 'express-session';
import type { Pool } from 'pg';
import { Viewers } from '../../platform/auth/index.js';
import type { KnownPerson, KnownSession, Role } from '../../platform/auth/index.js';
import { DATABASE_POOL } from '../../platform/database/index.js';

/** Tells the guard who a session stands for, by primary keys. */
@Injectable()
export class FindViewers extends Viewers {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {
    super();
  }

  async find(personId: string, organisationId: string | null): Promise<KnownPerson | null> {
    const { rows } = await this.pool.query<ViewerRow>({
      name: 'find-viewer',
      text: `SELECT ${VIEWER}
               FROM person
               LEFT JOIN membership ON membership.person_id = person.id AND membership.organisation_id = $2
              WHERE person.id = $1`,
      values: [personId, organisationId],
    });
    return rows[0] === undefined ? null : knownPerson(rows[0]);
  }

  async ofSession(sessionId: string): Promise<KnownSession | null> {
    const { rows } = await this.pool.query<SessionRow>({
      name: 'find-session',
      text: `SELECT session.sess, ${VIEWER}
               FROM session
               LEFT JOIN person ON person.id = (session.sess ->> 'personId')::uuid
               LEFT JOIN membership ON membership.person_id = person.id
                                   AND membership.organisation_id = (session.sess ->> 'organisationId')::uuid
              WHERE session.sid = $1 AND session.expire >= now()`,
      values: [sessionId],
    });
    const [row] = rows;
    if (row === undefined) return null;
    return { data: row.sess, person: row.id === null ? null : knownPerson(row) };
  }
}

const VIEWER = `person.id, person.name, person.email, person.platform_administrator, person.guidance_editor, person.credentials_revision,
  membership.organisation_id, membership.roles`;

function knownPerson(row: ViewerRow): KnownPerson {
  return {
    personId: row.id,
    name: row.name,
    email: row.email,
    platformAdministrator: row.platform_administrator,
    guidanceEditor: row.guidance_editor,
    credentialsRevision: row.credentials_revision,
    membership: row.organisation_id === null ? null : { organisationId: row.organisation_id, roles: row.roles ?? [] },
  };
}

interface ViewerRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly platform_administrator: boolean;
  readonly guidance_editor: boolean;
  readonly credentials_revision: number;
  readonly organisation_id: string | null;
  readonly roles: readonly Role[] | null;
}

/** A session stands for nobody before they sign in, and when they are gone. */
type SessionRow = { readonly sess: SessionData } & (ViewerRow | { readonly id: null });
