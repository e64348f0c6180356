import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@isp/protocols';
import type { CivilDate, Instant } from '@isp/protocols';
import type { Pool } from 'pg';
import type { Bearer } from '../platform/auth/index.js';
import { DATABASE_POOL } from '../platform/database/index.js';
import type { Transaction } from '../platform/database/index.js';
import type { TokenResponse } from './tokens.dto.js';

/** A token about to be kept. */
export interface NewToken {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly sha256: string;
  readonly ending: string;
  readonly issuedBy: string;
  readonly issuedAt: Instant;
  readonly expiresAt: Instant;
}

/** Keeps the tokens by which organisations' machines ask. */
@Injectable()
export class OrganisationTokens {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** Those that work, the newest first; then the latest that do no more. */
  async list(organisationId: string, now: Instant): Promise<readonly TokenResponse[]> {
    const { rows } = await this.pool.query<{ token: TokenResponse }>(
      `SELECT json_build_object('id', t.id, 'name', t.name, 'ending', t.ending, 'issuedBy', nullif(p.name, ''), 'issuedAt', to_char(t.issued_at AT TIME ZONE 'UTC', ${ISO}),
                'expiresAt', to_char(t.expires_at AT TIME ZONE 'UTC', ${ISO}), 'lastUsedOn', t.last_used_on,
                'withdrawnAt', to_char(t.withdrawn_at AT TIME ZONE 'UTC', ${ISO}), 'works', ${WORKS}) AS token
         FROM organisation_token t JOIN person p ON p.id = t.issued_by
        WHERE t.organisation_id = $1
        ORDER BY ${WORKS} DESC, t.issued_at DESC, t.id LIMIT ${LIMITS.tokens + LIMITS.tokensPast}`,
      [organisationId, now],
    );
    return rows.map(({ token }) => token);
  }

  /** How many of an organisation's tokens work. Nobody else issues it one until the transaction ends. `null`: there is no such organisation. */
  async lockAndCount(tx: Transaction, organisationId: string, now: Instant): Promise<number | null> {
    const held = await tx.query<object[]>('SELECT id FROM organisation WHERE id = $1 FOR NO KEY UPDATE', [organisationId]);
    if (held.length === 0) return null;
    const [row] = await tx.query<{ count: number }[]>(`SELECT count(*)::integer AS count FROM organisation_token t WHERE t.organisation_id = $1 AND ${WORKS}`, [organisationId, now]);
    return row?.count ?? 0;
  }

  async add(tx: Transaction, token: NewToken): Promise<void> {
    await tx.query(
      'INSERT INTO organisation_token (id, organisation_id, name, secret_sha256, ending, issued_by, issued_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
      [token.id, token.organisationId, token.name, token.sha256, token.ending, token.issuedBy, token.issuedAt, token.expiresAt],
    );
  }

  /** The name of the token, if it was not withdrawn before; `null` if it was; `undefined` if there is none. */
  async withdraw(tx: Transaction, organisationId: string, tokenId: string, by: string, now: Instant): Promise<string | null | undefined> {
    const [row] = await tx.query<{ name: string; withdrawn: boolean }[]>(
      'SELECT name, withdrawn_at IS NOT NULL AS withdrawn FROM organisation_token WHERE id = $1 AND organisation_id = $2 FOR UPDATE',
      [tokenId, organisationId],
    );
    if (row === undefined) return undefined;
    if (row.withdrawn) return null;
    await tx.query('UPDATE organisation_token SET withdrawn_by = $2, withdrawn_at = $3 WHERE id = $1', [tokenId, by, now]);
    return row.name;
  }

  /** Whose a token is that works now; `null`: nobody's. */
  async bearer(sha256: string, now: Instant): Promise<Bearer | null> {
    const { rows } = await this.pool.query<Bearer>(
      `SELECT t.id AS "tokenId", t.organisation_id AS "organisationId" FROM organisation_token t WHERE t.secret_sha256 = $1 AND ${WORKS}`,
      [sha256, now],
    );
    return rows[0] ?? null;
  }

  /** Notes the day, once a day: when a token was last of use is worth a row, and not each time it was. */
  async noteUse(tokenId: string, on: CivilDate): Promise<void> {
    await this.pool.query('UPDATE organisation_token SET last_used_on = $2 WHERE id = $1 AND last_used_on IS DISTINCT FROM $2', [tokenId, on]);
  }
}

/** `$2` is now. */
const WORKS = '(t.withdrawn_at IS NULL AND t.expires_at > $2)';
const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
