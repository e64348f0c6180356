import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../../platform/database/index.js';
import type { DataSubject, ErasurePlan, KeptSignature, KeptText, Obstacle } from '../data-subject.js';
import { SlowReads } from './slow-reads.js';
import type { Ask } from './slow-reads.js';

/** Whoever owns a thousand protocols is told of the first. */
const MOST = LIMITS.erasurePlan;

/** Finds whom a request is about, what stands in the way of erasing them, and what of them would stay. */
@Injectable()
export class FindDataSubjects {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly slowReads: SlowReads,
  ) {}

  /** Whoever has, or was written to at, an address. */
  async byEmail(email: string): Promise<DataSubject> {
    const normal = email.trim().toLowerCase();
    const { rows } = await this.pool.query<{ id: string }>('SELECT id FROM person WHERE email = $1 AND erased_at IS NULL', [normal]);
    return { personId: rows[0]?.id ?? null, email: normal };
  }

  plan(subject: DataSubject): Promise<ErasurePlan> {
    return this.slowReads.run(async (ask) => ({
      email: subject.email,
      hasAccount: subject.personId !== null,
      known: await this.isKnown(ask, subject),
      obstacles: await this.obstacles(ask, subject),
      keptSignatures: await this.keptSignatures(ask, subject),
      keptTexts: await this.keptTexts(ask, subject),
    }));
  }

  async obstacles(ask: Ask, { personId, email }: DataSubject): Promise<Obstacle[]> {
    const rows = await ask<{ obstacle: Obstacle }>(
      `(SELECT json_build_object('code', 'last-administrator', 'organisationId', o.id, 'name', o.name) AS obstacle
         FROM membership m JOIN organisation o ON o.id = m.organisation_id
        WHERE m.person_id = $1 AND 'administrator' = ANY (m.roles)
          AND NOT EXISTS (
            SELECT FROM membership other
             WHERE other.organisation_id = m.organisation_id AND other.person_id <> $1 AND 'administrator' = ANY (other.roles)
          )
        ORDER BY o.name, o.id LIMIT ${MOST})
       UNION ALL
       SELECT json_build_object('code', 'last-platform-administrator')
         FROM person WHERE id = $1 AND platform_administrator
          AND NOT EXISTS (SELECT FROM person other WHERE other.platform_administrator AND other.id <> $1)
       UNION ALL
       (SELECT json_build_object('code', 'owns-protocol', 'protocolId', id, 'reference', reference)
          FROM protocol WHERE owner_person_id = $1 AND NOT taken_back ORDER BY reference LIMIT ${MOST})
       UNION ALL
       (SELECT json_build_object('code', 'asked-to-sign', 'protocolId', p.id, 'reference', p.reference)
          FROM signature_request r
          JOIN protocol p ON p.id = r.protocol_id
          JOIN protocol_version v ON (v.protocol_id, v.major, v.minor) = (r.protocol_id, r.major, r.minor)
         WHERE lower(r.email) = $2 AND r.replaced IS NULL AND r.declined IS NULL
           AND v.withdrawn_at IS NULL AND p.ending_kind IS NULL
           AND NOT EXISTS (SELECT FROM protocol_version later WHERE later.protocol_id = v.protocol_id AND later.frozen_at > v.frozen_at)
           AND NOT EXISTS (
             SELECT FROM signature s
              WHERE (s.protocol_id, s.major, s.minor, s.party_id) = (r.protocol_id, r.major, r.minor, r.party_id)
           )
           AND NOT EXISTS (
             SELECT FROM version_party_change c
              WHERE (c.protocol_id, c.major, c.minor, c.party_id, c.kind) = (r.protocol_id, r.major, r.minor, r.party_id, 'removal')
           )
         ORDER BY p.reference LIMIT ${MOST})
       UNION ALL
       (SELECT json_build_object('code', 'intake-under-way', 'intakeId', id, 'name', file_name)
          FROM intake WHERE owner_person_id = $1 AND state IN ('prepared', 'running') ORDER BY prepared_at LIMIT ${MOST})`,
      [personId, email],
    );
    return rows.map(({ obstacle }) => obstacle);
  }

  /** Signatures on a version that was not taken back, of a protocol that was not given up before force. */
  private keptSignatures(ask: Ask, { email }: DataSubject): Promise<KeptSignature[]> {
    return ask(
      `SELECT p.id AS "protocolId", p.reference, s.major || '.' || s.minor AS version, s.signed_on::text AS "signedOn"
         FROM signature s
         JOIN protocol p ON p.id = s.protocol_id
         JOIN protocol_version v ON (v.protocol_id, v.major, v.minor) = (s.protocol_id, s.major, s.minor)
        WHERE lower(s.email) = $1 AND ${IS_EVIDENCE}
        ORDER BY s.signed_on DESC, p.reference LIMIT ${MOST}`,
      [email],
    );
  }

  /** Frozen texts with the address in them. */
  private keptTexts(ask: Ask, { email }: DataSubject): Promise<KeptText[]> {
    return ask(
      `SELECT p.id AS "protocolId", p.reference, v.major || '.' || v.minor AS version
         FROM protocol_version v JOIN protocol p ON p.id = v.protocol_id
        WHERE position($1 IN lower(v.content_canonical)) > 0
           OR EXISTS (
             SELECT FROM version_party_change c
              WHERE (c.protocol_id, c.major, c.minor) = (v.protocol_id, v.major, v.minor) AND position($1 IN lower(c.party::text)) > 0
           )
        ORDER BY p.reference, v.frozen_at LIMIT ${MOST}`,
      [`"${email}"`],
    );
  }

  /** Whether anything is kept that an erasure would take. */
  private async isKnown(ask: Ask, { personId, email }: DataSubject): Promise<boolean> {
    if (personId !== null) return true;
    const rows = await ask<{ known: boolean }>(
      `SELECT EXISTS (SELECT FROM signature_request WHERE lower(email) = $1)
           OR EXISTS (SELECT FROM signature WHERE lower(email) = $1)
           OR EXISTS (SELECT FROM invitation WHERE email = $1)
           OR EXISTS (SELECT FROM personal_link WHERE email = $1)
           OR EXISTS (SELECT FROM protocol WHERE position($2 IN lower(draft::text)) > 0)
           OR EXISTS (SELECT FROM organisation WHERE position($2 IN lower(to_jsonb(organisation)::text)) > 0)
           OR EXISTS (SELECT FROM organisation_adviser WHERE email = $1)
           OR EXISTS (SELECT FROM audit_personal WHERE position($2 IN lower(personal::text)) > 0) AS known`,
      [email, `"${email}"`],
    );
    return rows[0]?.known === true;
  }
}

/**
 * Over `v` and `p`: what was signed there is evidence of an agreement (UK GDPR article 17(3)(e)). A version that was taken back,
 * or a protocol given up before it came into force, bound nobody.
 */
export const IS_EVIDENCE = `v.withdrawn_at IS NULL AND p.ending_kind IS DISTINCT FROM 'abandoned'`;
