import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate, ProtocolKind, StandingKind } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../../platform/database/index.js';
import { offsetOf, pageOf } from '../../platform/http/index.js';
import type { Page, PageQuery } from '../../platform/http/index.js';
import { searchQuery } from './search-query.js';

/** A protocol in a list, with its standing on the day asked for. */
export interface ListedProtocol {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly kind: ProtocolKind;
  readonly leadOrganisation: { readonly id: string; readonly name: string };
  readonly standing: {
    readonly kind: StandingKind;
    readonly inForceFrom: CivilDate | null;
    readonly reviewOn: CivilDate | null;
    readonly endedOn: CivilDate | null;
  };
  readonly parties: number;
  readonly signed: number;
  readonly nextReviewOn: CivilDate | null;
  readonly endsOn: CivilDate | null;
  readonly updatedAt: string;
}

/** What somebody waits for, or is waited for. */
export interface Waiting {
  readonly protocolId: string;
  readonly kind: 'sign' | 'finish-draft' | 'chase' | 'review' | 'declined';
  readonly dueOn: CivilDate | null;
}

/** Which protocols an organisation's people want to see. */
export interface ListFilter extends Pick<PageQuery, 'page' | 'pageSize'> {
  readonly organisationId: string;
  readonly today: CivilDate;
  readonly search?: string;
  readonly standings?: readonly StandingKind[];
  readonly role?: 'lead' | 'party';
}

/** Lists of protocols: what an organisation leads, and what it takes part in and may see. */
@Injectable()
export class ProtocolLists {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** A page of protocols, the latest changed first. */
  async page(filter: ListFilter): Promise<Page<ListedProtocol>> {
    const { rows } = await this.pool.query<{ listed: ListedProtocol; total: number }>(
      `SELECT ${LISTED} AS listed, count(*) OVER ()::integer AS total
       FROM protocol p JOIN organisation o ON o.id = p.lead_organisation_id
       WHERE (($3::text IS DISTINCT FROM 'party' AND p.lead_organisation_id = $2)
           OR ($3::text IS DISTINCT FROM 'lead' AND p.lead_organisation_id <> $2 AND EXISTS (
             SELECT FROM protocol_party x WHERE x.protocol_id = p.id AND $2 IN (x.organisation_id, x.signed_for_by) AND x.may_see)))
         AND ($4::text IS NULL OR p.search @@ $4::tsquery)
         AND ($5::text[] IS NULL OR standing_of(p, $1) = ANY ($5))
       ORDER BY p.updated_at DESC, p.id
       LIMIT $6 OFFSET $7`,
      [
        filter.today,
        filter.organisationId,
        filter.role ?? null,
        searchQuery(filter.search ?? ''),
        filter.standings ?? null,
        filter.pageSize,
        offsetOf(filter),
      ],
    );
    return pageOf(rows.map(({ listed }) => listed), rows[0]?.total ?? 0, filter);
  }

  /** The protocols with these ids. */
  async byId(ids: readonly string[], today: CivilDate): Promise<ReadonlyMap<string, ListedProtocol>> {
    const { rows } = await this.pool.query<{ listed: ListedProtocol }>(
      `SELECT ${LISTED} AS listed FROM protocol p JOIN organisation o ON o.id = p.lead_organisation_id WHERE p.id = ANY ($2)`,
      [today, ids],
    );
    return new Map(rows.map(({ listed }) => [listed.id, listed]));
  }

  /** Requests to sign that somebody can answer now, by their address. */
  async toSign(email: string, organisationId: string, today: CivilDate): Promise<readonly Waiting[]> {
    const { rows } = await this.pool.query<Waiting>(
      `SELECT DISTINCT ON (p.id) p.id AS "protocolId", 'sign' AS kind, to_json(v.deadline) #>> '{}' AS "dueOn"
       FROM signature_request r
       JOIN protocol p ON p.id = r.protocol_id
       JOIN protocol_party x ON x.protocol_id = r.protocol_id AND x.party_id = r.party_id AND $2 IN (x.organisation_id, x.signed_for_by)
       JOIN LATERAL (
         SELECT major, minor, deadline FROM protocol_version
         WHERE protocol_id = p.id AND withdrawn_at IS NULL ORDER BY frozen_at DESC, major DESC, minor DESC LIMIT 1
       ) v ON (v.major, v.minor) = (r.major, r.minor)
       WHERE lower(r.email) = lower($1) AND r.replaced IS NULL AND r.declined IS NULL
         AND NOT EXISTS (SELECT FROM signature s WHERE s.protocol_id = p.id AND s.request_id = r.id)
         AND NOT EXISTS (SELECT FROM version_party_change c WHERE c.protocol_id = p.id AND (c.major, c.minor) = (r.major, r.minor)
                         AND c.kind = 'removal' AND c.party_id = r.party_id)
         AND standing_of(p, $3) NOT IN ('ended', 'superseded', 'withdrawn', 'abandoned')
       ORDER BY p.id, v.deadline
       LIMIT $4`,
      [email, organisationId, today, MOST_WAITING],
    );
    return rows;
  }

  /** What waits for the people who look after an organisation's own protocols. */
  async toLookAfter(organisationId: string, today: CivilDate): Promise<readonly Waiting[]> {
    const { rows } = await this.pool.query<Waiting>(
      `SELECT p.id AS "protocolId", w.kind, to_json(w.due_on) #>> '{}' AS "dueOn"
       FROM protocol p
       CROSS JOIN LATERAL (SELECT standing_of(p, $2) AS standing) AS now
       LEFT JOIN LATERAL (
         SELECT major, minor, deadline FROM protocol_version
         WHERE protocol_id = p.id AND withdrawn_at IS NULL ORDER BY frozen_at DESC, major DESC, minor DESC LIMIT 1
       ) v ON true
       CROSS JOIN LATERAL (
         SELECT 'declined' AS kind, v.deadline AS due_on, 1 AS urgency
         WHERE EXISTS (
           SELECT FROM signature_request r
           WHERE r.protocol_id = p.id AND (r.major, r.minor) = (v.major, v.minor) AND r.declined IS NOT NULL AND r.replaced IS NULL
             AND NOT EXISTS (SELECT FROM signature s WHERE s.protocol_id = p.id AND s.party_id = r.party_id AND s.major = r.major)
             AND NOT EXISTS (SELECT FROM version_party_change c WHERE c.protocol_id = p.id AND c.major = r.major
                             AND c.minor = r.minor AND c.kind = 'removal' AND c.party_id = r.party_id))
         UNION ALL
         SELECT 'review', p.next_review_on, 2 WHERE now.standing IN ('review-due', 'under-review', 'review-overdue')
         UNION ALL
         SELECT 'chase', v.deadline, 3 WHERE p.version_sent AND p.parties_awaited > 0
         UNION ALL
         SELECT 'finish-draft', NULL, 4 WHERE p.draft IS NOT NULL
       ) w
       WHERE p.lead_organisation_id = $1 AND now.standing NOT IN ('ended', 'superseded', 'withdrawn', 'abandoned')
       ORDER BY w.urgency, w.due_on NULLS LAST, p.updated_at DESC
       LIMIT $3`,
      [organisationId, today, MOST_WAITING],
    );
    return rows;
  }
}

const MOST_WAITING = 50;

/** One JSON value a protocol; `$1` is the day. */
const LISTED = `json_build_object(
  'id', p.id, 'reference', p.reference, 'title', p.title, 'kind', p.kind,
  'leadOrganisation', json_build_object('id', o.id, 'name', o.name),
  'standing', json_build_object(
    'kind', standing_of(p, $1),
    'inForceFrom', CASE WHEN p.again_in_force_from <= $1 THEN p.again_in_force_from ELSE p.in_force_from END,
    'reviewOn', p.next_review_on,
    'endedOn', CASE WHEN p.ended_on <= $1 THEN p.ended_on END),
  'parties', CASE WHEN p.version_sent THEN p.parties_signed + p.parties_awaited
                  ELSE (SELECT count(*) FROM protocol_party x WHERE x.protocol_id = p.id) END,
  'signed', p.parties_signed,
  'nextReviewOn', p.next_review_on,
  'endsOn', coalesce(p.ended_on, p.version_ends_on),
  'updatedAt', iso_instant(p.updated_at))`;
