import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@isp/protocols';
import type { Pool } from 'pg';
import type { JsonObject } from '../audit/audit-entry.js';
import { Clock } from '../clock/clock.js';
import { DATABASE_POOL } from '../database/database-pool.js';
import type { Transaction } from '../database/transactions.js';
import { Secrets, sha256 } from './secrets.js';

/** A link that is to be issued. */
export interface NewLink {
  readonly purpose: string;
  readonly email: string;
  readonly subject: JsonObject;
  readonly expiresAt: Instant;
}

/** A link for one person and one purpose. */
export interface PersonalLink {
  readonly linkId: string;
  readonly purpose: string;
  /** In lower case. */
  readonly email: string;
  readonly subject: JsonObject;
  readonly issuedAt: Instant;
  readonly expiresAt: Instant;
}

/** Why a link cannot be used: what the one who revoked it said, or what became of it. */
export type DeadLink = 'unknown' | 'expired' | 'used' | (string & {});

/**
 * Personal links: 256 bits that nobody can guess, kept only as a SHA-256.
 *
 * The token is derived from the link's random id and the server's secret. So the job that sends the mail needs only the
 * id, no table holds the token, and a mail that is sent again carries the same link.
 */
@Injectable()
export class PersonalLinks {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
  ) {}

  /** Issues a link. */
  async issue(tx: Transaction, link: NewLink): Promise<{ readonly token: string; readonly linkId: string }> {
    const linkId = randomUUID();
    await this.issueAll(tx, [{ linkId, ...link }]);
    return { token: this.tokenOf(linkId), linkId };
  }

  /** Issues links by ids of their own, each random, in one statement: hundreds can be asked to sign one protocol. */
  async issueAll(tx: Transaction, links: readonly (NewLink & { readonly linkId: string })[]): Promise<void> {
    if (links.length === 0) return;
    const issuedAt = this.clock.now();
    const rows = links.map(({ linkId, purpose, email, subject, expiresAt }) => ({
      id: linkId,
      purpose,
      email: email.toLowerCase(),
      subject,
      token_sha256: sha256(this.tokenOf(linkId)),
      issued_at: issuedAt,
      expires_at: expiresAt,
    }));
    await tx.query(
      `INSERT INTO personal_link (id, purpose, email, subject, token_sha256, issued_at, expires_at)
       SELECT id, purpose, email, subject, token_sha256, issued_at, expires_at FROM jsonb_populate_recordset(NULL::personal_link, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }

  /** The token of a link that was issued, for the job that sends it. */
  tokenOf(linkId: string): string {
    return this.secrets.derive('personal-link', linkId).toString('base64url');
  }

  /** The link, if it can be used now; otherwise `null`. */
  async find(token: string, purpose: string): Promise<PersonalLink | null> {
    const row = await this.read(token, purpose);
    return row !== null && this.whyDead(row) === null ? linkOf(row) : null;
  }

  /** Why {@link find} found nothing. `unknown` also for a link of another purpose. */
  async whyNotUsable(token: string, purpose: string): Promise<DeadLink | null> {
    const row = await this.read(token, purpose);
    return row === null ? 'unknown' : this.whyDead(row);
  }

  /** Takes the link for its single use; `null` if it cannot be used (any more). Of two at once, one gets it. */
  async use(tx: Transaction, token: string, purpose: string): Promise<PersonalLink | null> {
    const rows = await tx.query<[LinkRow[], number]>(
      `UPDATE personal_link SET used_at = $3
        WHERE token_sha256 = $1 AND purpose = $2 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $3
        RETURNING ${COLUMNS}`,
      [sha256(token), purpose, this.clock.now()],
    );
    const row = rows[0][0];
    return row === undefined ? null : linkOf(row);
  }

  /** Kills one link, or every link of a purpose whose subject has these members. `why` is what its owner is told. */
  async revoke(
    tx: Transaction,
    which: string | { readonly purpose: string; readonly subject: JsonObject },
    why = 'revoked',
  ): Promise<void> {
    const [condition, values] =
      typeof which === 'string' ? ['id = $3', [which]] : ['purpose = $3 AND subject @> $4::jsonb', [which.purpose, JSON.stringify(which.subject)]];
    await tx.query(
      `UPDATE personal_link SET revoked_at = $1, revoked_why = $2 WHERE revoked_at IS NULL AND used_at IS NULL AND ${condition}`,
      [this.clock.now(), why, ...values],
    );
  }

  private async read(token: string, purpose: string): Promise<LinkRow | null> {
    const { rows } = await this.pool.query<LinkRow>(
      `SELECT ${COLUMNS} FROM personal_link WHERE token_sha256 = $1 AND purpose = $2`,
      [sha256(token), purpose],
    );
    return rows[0] ?? null;
  }

  private whyDead(row: LinkRow): DeadLink | null {
    if (row.revoked_why !== null) return row.revoked_why;
    if (row.used_at !== null) return 'used';
    return row.expires_at.toISOString() <= this.clock.now() ? 'expired' : null;
  }
}

const COLUMNS = 'id, purpose, email, subject, issued_at, expires_at, used_at, revoked_why';

interface LinkRow {
  readonly id: string;
  readonly purpose: string;
  readonly email: string;
  readonly subject: JsonObject;
  readonly issued_at: Date;
  readonly expires_at: Date;
  readonly used_at: Date | null;
  readonly revoked_why: string | null;
}

function linkOf(row: LinkRow): PersonalLink {
  return {
    linkId: row.id,
    purpose: row.purpose,
    email: row.email,
    subject: row.subject,
    issuedAt: row.issued_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  };
}
