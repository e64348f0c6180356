import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '@isp/protocols';
import type { Pool } from 'pg';
import type { Viewer } from '../platform/auth/index.js';
import { DATABASE_POOL } from '../platform/database/index.js';
import { offsetOf, pageOf, totalOf } from '../platform/http/index.js';
import type { Page, PageQuery } from '../platform/http/index.js';

/** Something that somebody signed. */
export interface OwnSignature {
  readonly protocolId: string;
  readonly reference: string;
  /** As it was signed. */
  readonly title: string;
  readonly version: string;
  readonly signedOn: CivilDate;
}

/** A protocol whose owner no longer belongs to its lead organisation. */
export interface LeftProtocol {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly ownerName: string;
}

/** Who has signed what, and what has nobody to look after it. */
@Injectable()
export class FindResponsibilities {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** What the viewer signed, under their address or signed in, the latest first: whether they belong anywhere or not. */
  async signed({ email }: Viewer, query: PageQuery): Promise<Page<OwnSignature>> {
    const { rows } = await this.pool.query<OwnSignature & { readonly total: number }>(
      `SELECT p.id AS "protocolId", p.reference, v.content_canonical::jsonb ->> 'title' AS title, s.major || '.' || s.minor AS version,
              s.signed_on::text AS "signedOn", s.total
         FROM (
           SELECT protocol_id, major, minor, signed_on, ordinal, count(*) OVER ()::integer AS total
             FROM signature WHERE lower(email) = $1
            ORDER BY signed_on DESC, ordinal DESC LIMIT $2 OFFSET $3
         ) AS s
         JOIN protocol p ON p.id = s.protocol_id
         JOIN protocol_version v ON (v.protocol_id, v.major, v.minor) = (s.protocol_id, s.major, s.minor)
        ORDER BY s.signed_on DESC, s.ordinal DESC`,
      [email, query.pageSize, offsetOf(query)],
    );
    const total = await totalOf(this.pool, rows, query, 'SELECT FROM signature WHERE lower(email) = $1', [email]);
    return pageOf(rows.map(({ total: _, ...signature }) => signature), total, query);
  }

  /** What an organisation leads whose owner has left it, and that is not over. */
  async left(organisationId: string, query: PageQuery): Promise<Page<LeftProtocol>> {
    const { rows } = await this.pool.query<LeftProtocol & { readonly total: number }>(
      `SELECT protocol.id, protocol.reference, protocol.title, person.name AS "ownerName", count(*) OVER ()::integer AS total
         FROM protocol JOIN person ON person.id = protocol.owner_person_id
        WHERE ${LEFT} ORDER BY protocol.reference LIMIT $2 OFFSET $3`,
      [organisationId, query.pageSize, offsetOf(query)],
    );
    const total = await totalOf(this.pool, rows, query, `SELECT FROM protocol WHERE ${LEFT}`, [organisationId]);
    return pageOf(rows.map(({ total: _, ...protocol }) => protocol), total, query);
  }

  /** Who administers an organisation, and what it is called. */
  async administrators(organisationId: string): Promise<readonly { readonly id: string; readonly name: string; readonly email: string; readonly organisation: string }[]> {
    const { rows } = await this.pool.query<{ id: string; name: string; email: string; organisation: string }>(
      `SELECT person.id, person.name, person.email, organisation.name AS organisation
         FROM membership m JOIN person ON person.id = m.person_id JOIN organisation ON organisation.id = m.organisation_id
        WHERE m.organisation_id = $1 AND 'administrator' = ANY (m.roles) ORDER BY m.joined_at, person.email LIMIT 100`,
      [organisationId],
    );
    return rows;
  }
}

const LEFT = `protocol.lead_organisation_id = $1 AND protocol.ending_kind IS NULL AND NOT protocol.taken_back AND NOT EXISTS (
  SELECT FROM membership m WHERE m.organisation_id = protocol.lead_organisation_id AND m.person_id = protocol.owner_person_id
)`;
