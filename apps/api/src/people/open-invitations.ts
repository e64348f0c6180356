import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@isp/protocols';
import type { Pool } from 'pg';
import { AuditTrail } from '../platform/audit/index.js';
import { PersonalLinks, Throttle } from '../platform/auth/index.js';
import type { Role } from '../platform/auth/index.js';
import { Clock } from '../platform/clock/index.js';
import { DATABASE_POOL } from '../platform/database/index.js';
import type { Transaction } from '../platform/database/index.js';
import { linkNotUsable } from './link-not-usable.js';
import { PeopleRepository } from './persistence/people.repository.js';

/** What an invitation's personal link is for. */
export const INVITATION = 'invitation';

/** What somebody sees who follows the link in an invitation. */
export interface InvitationView {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly expiresAt: Instant;
  /** Whether to ask for the password they have, or for one to be chosen. */
  readonly hasAccount: boolean;
}

/** Invitations that can be accepted, by their links. */
@Injectable()
export class OpenInvitations {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly links: PersonalLinks,
    private readonly people: PeopleRepository,
    private readonly throttle: Throttle,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The invitation behind a link. @throws {Problem} 404 `link-not-usable`, 429. */
  async find(token: string, address: string): Promise<InvitationView> {
    const link = await this.links.find(token, INVITATION);
    if (link === null) {
      await this.throttle.consume('link-by-address', address);
      throw await linkNotUsable(this.links, token, INVITATION);
    }
    const { rows } = await this.pool.query<InvitationRow>(
      `SELECT organisation.id AS organisation_id, organisation.name AS organisation_name, invitation.name, invitation.email,
              invitation.roles, invitation.expires_at, EXISTS (SELECT FROM person WHERE person.email = invitation.email) AS has_account
         FROM invitation JOIN organisation ON organisation.id = invitation.organisation_id
        WHERE invitation.link_id = $1`,
      [link.linkId],
    );
    const [row] = rows;
    if (row === undefined) throw await linkNotUsable(this.links, token, INVITATION);
    return {
      organisation: { id: row.organisation_id, name: row.organisation_name },
      name: row.name,
      email: row.email,
      roles: row.roles,
      expiresAt: row.expires_at.toISOString(),
      hasAccount: row.has_account,
    };
  }

  /** Uses the link up. Of two who accept at once, one does. */
  async accept(tx: Transaction, token: string): Promise<void> {
    const link = await this.links.use(tx, token, INVITATION);
    const invitation = link === null ? null : await this.people.lockOpenInvitation(tx, { linkId: link.linkId });
    if (invitation === null) throw await linkNotUsable(this.links, token, INVITATION);
    await this.people.endInvitation(tx, invitation.id, 'accepted', this.clock.now());
    const { id: invitationId, organisationId, name, email } = invitation;
    await this.audit.append(tx, [
      {
        chain: organisationId,
        type: 'invitation.accepted',
        actor: { personId: null, name, organisationId },
        payload: { invitationId },
        personal: { name, email },
      },
    ]);
  }
}

interface InvitationRow {
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly expires_at: Date;
  readonly has_account: boolean;
}
