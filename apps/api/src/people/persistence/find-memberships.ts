import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@isp/protocols';
import type { Instant } from '@isp/protocols';
import type { Pool } from 'pg';
import type { Role } from '../../platform/auth/index.js';
import { Clock } from '../../platform/clock/index.js';
import { DATABASE_POOL } from '../../platform/database/index.js';
import { offsetOf, pageOf, totalOf } from '../../platform/http/index.js';
import type { Page, PageQuery } from '../../platform/http/index.js';

/** A person's place at one organisation. */
export interface OwnMembership {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly roles: readonly Role[];
}

/** A member of an organisation. */
export interface Member {
  readonly person: { readonly id: string; readonly name: string; readonly email: string };
  readonly roles: readonly Role[];
  readonly joinedOn: string;
}

/** Someone who has been asked to join and has not answered yet. */
export interface PendingInvitation {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly invitedAt: Instant;
  readonly expiresAt: Instant;
  readonly expired: boolean;
}

/** Reads who belongs where. */
@Injectable()
export class FindMemberships {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** Where a person belongs, the longest membership first. */
  async ofPerson(personId: string): Promise<OwnMembership[]> {
    const { rows } = await this.pool.query<{ id: string; name: string; roles: Role[] }>(
      `SELECT organisation.id, organisation.name, membership.roles
         FROM membership JOIN organisation ON organisation.id = membership.organisation_id
        WHERE membership.person_id = $1
        ORDER BY membership.joined_at, organisation.name
        LIMIT $2`,
      [personId, LIMITS.memberships],
    );
    return rows.map(({ id, name, roles }) => ({ organisation: { id, name }, roles }));
  }

  /** The members of an organisation, by name. */
  async ofOrganisation(organisationId: string, query: PageQuery): Promise<Page<Member>> {
    const { rows } = await this.pool.query<MemberRow>(
      `SELECT person.id, person.name, person.email, membership.roles, count(*) OVER ()::integer AS total,
              to_char(membership.joined_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD') AS joined_on
         FROM membership JOIN person ON person.id = membership.person_id
        WHERE membership.organisation_id = $1
        ORDER BY lower(person.name), person.id
        LIMIT $2 OFFSET $3`,
      [organisationId, query.pageSize, offsetOf(query)],
    );
    const members = rows.map(({ id, name, email, roles, joined_on: joinedOn }) => ({ person: { id, name, email }, roles, joinedOn }));
    const total = await totalOf(this.pool, rows, query, 'SELECT FROM membership WHERE organisation_id = $1', [organisationId]);
    return pageOf(members, total, query);
  }

  /** Invitations to an organisation that nobody has answered, the latest first. */
  async invitations(organisationId: string, query: PageQuery): Promise<Page<PendingInvitation>> {
    const { rows } = await this.pool.query<InvitationRow>(
      `SELECT id, name, email, roles, invited_at, expires_at, count(*) OVER ()::integer AS total
         FROM invitation
        WHERE organisation_id = $1 AND ended_at IS NULL
        ORDER BY invited_at DESC, id
        LIMIT $2 OFFSET $3`,
      [organisationId, query.pageSize, offsetOf(query)],
    );
    const now = this.clock.now();
    const invitations = rows.map(({ id, name, email, roles, invited_at: invited, expires_at: expires }) => {
      const expiresAt = expires.toISOString();
      return { id, name, email, roles, invitedAt: invited.toISOString(), expiresAt, expired: expiresAt <= now };
    });
    const total = await totalOf(this.pool, rows, query, 'SELECT FROM invitation WHERE organisation_id = $1 AND ended_at IS NULL', [organisationId]);
    return pageOf(invitations, total, query);
  }
}

interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly joined_on: string;
  readonly total: number;
}

interface InvitationRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly invited_at: Date;
  readonly expires_at: Date;
  readonly total: number;
}
