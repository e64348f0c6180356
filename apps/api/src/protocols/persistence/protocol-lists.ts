import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@isp/protocols';
import type { CivilDate, ProtocolKind, ReviewState, StandingKind } from '@isp/protocols';
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
  readonly review: ReviewState;
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
  /** By how their reviews stand; then the longest overdue come first. */
  readonly review?: 'due' | 'overdue' | 'any';
}

/** Lists of protocols: what an organisation leads, and what it takes part in and may see. */
@Injectable()
export class ProtocolLists {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** A page of protocols, the latest changed first; those whose reviews are asked for by the day of the review. */
  async page(filter: ListFilter): Promise<Page<ListedProtocol>> {
    const { rows } = await this.pool.query<{ items: readonly ListedProtocol[]; total: number }>(
      `WITH found AS MATERIALIZED (
         SELECT p.id, p.updated_at, ${URGENCY} AS urgency FROM protocol p
         WHERE $3::text IS DISTINCT FROM 'party' AND p.lead_organisation_id = $2 AND ${narrowed('p')}
         UNION ALL
         SELECT p.id, p.updated_at, ${URGENCY} FROM protocol_sight s JOIN protocol p ON p.id = s.protocol_id
         WHERE $3::text IS DISTINCT FROM 'lead' AND s.organisation_id = $2 AND p.lead_organisation_id <> $2 AND ${narrowed('s')}
       ), shown AS (
         SELECT id, urgency FROM found ORDER BY urgency, updated_at DESC, id LIMIT $6 OFFSET $7
       )
       SELECT (SELECT count(*)::integer FROM found) AS total,
              coalesce((SELECT json_agg(${LISTED} ORDER BY shown.urgency, p.updated_at DESC, p.id)
                        FROM shown JOIN protocol p USING (id) JOIN organisation o ON o.id = p.lead_organisation_id ${SEEN}), '[]') AS items`,
      [
        filter.today,
        filter.organisationId,
        filter.role ?? null,
        searchQuery(filter.search ?? ''),
        filter.standings ?? null,
        filter.pageSize,
        offsetOf(filter),
        filter.review ?? null,
      ],
    );
    return pageOf(rows[0]?.items ?? [], rows[0]?.total ?? 0, filter);
  }

  /** How many reviews are due and overdue of what an organisation leads or takes part in. */
  async reviews(organisationId: string, today: CivilDate): Promise<Readonly<Record<'due' | 'overdue', number>>> {
    const { rows } = await this.pool.query<Record<'due' | 'overdue', number>>(
      `SELECT count(*) FILTER (WHERE state = 'due')::integer AS due, count(*) FILTER (WHERE state = 'overdue')::integer AS overdue
       FROM (
         SELECT review_state(p, $1) AS state FROM protocol p
         WHERE p.lead_organisation_id = $2 AND NOT p.taken_back AND ${NEAR_REVIEW}
         UNION ALL
         SELECT review_state(p, $1) FROM protocol_sight s JOIN protocol p ON p.id = s.protocol_id
         WHERE s.organisation_id = $2 AND p.lead_organisation_id <> $2 AND NOT p.taken_back AND ${NEAR_REVIEW}
       ) near`,
      [today, organisationId],
    );
    return rows[0] ?? { due: 0, overdue: 0 };
  }

  /**
   * The protocols with these ids, as an organisation sees them.
   * @param organisationId `null`: as those see them who are asked by name to sign the version in hand
   */
  async byId(ids: readonly string[], organisationId: string | null, today: CivilDate): Promise<ReadonlyMap<string, ListedProtocol>> {
    const { rows } = await this.pool.query<{ listed: ListedProtocol }>(
      `SELECT ${LISTED} AS listed FROM protocol p JOIN organisation o ON o.id = p.lead_organisation_id ${SEEN} WHERE p.id = ANY ($3)`,
      [today, organisationId, ids],
    );
    return new Map(rows.map(({ listed }) => [listed.id, listed]));
  }

  /**
   * Requests to sign that somebody can answer now, by their address.
   * @param organisationId those for this organisation, as a party or as who signs for one; `null`: all
   */
  async toSign(email: string, organisationId: string | null, today: CivilDate): Promise<readonly Waiting[]> {
    const { rows } = await this.pool.query<Waiting>(
      `SELECT DISTINCT ON (p.id) p.id AS "protocolId", 'sign' AS kind, to_json(v.deadline) #>> '{}' AS "dueOn"
       FROM signature_request r
       JOIN protocol p ON p.id = r.protocol_id
       JOIN LATERAL (
         SELECT major, minor, deadline, content_canonical FROM protocol_version
         WHERE protocol_id = p.id AND withdrawn_at IS NULL ORDER BY frozen_at DESC, major DESC, minor DESC LIMIT 1
       ) v ON (v.major, v.minor) = (r.major, r.minor)
       WHERE lower(r.email) = lower($1) AND r.replaced IS NULL AND r.declined IS NULL
         AND ($2::text IS NULL OR EXISTS (
           SELECT FROM (
             SELECT jsonb_array_elements(v.content_canonical::jsonb -> 'parties') AS party
             UNION ALL
             SELECT c.party FROM version_party_change c
             WHERE c.protocol_id = p.id AND (c.major, c.minor) = (r.major, r.minor) AND c.kind = 'joining'
           ) named
           WHERE party ->> 'id' = r.party_id AND $2 IN (party ->> 'organisationId', party ->> 'signedForBy')))
         AND NOT EXISTS (SELECT FROM signature s WHERE s.protocol_id = p.id AND s.request_id = r.id)
         AND NOT EXISTS (SELECT FROM version_party_change c WHERE c.protocol_id = p.id AND (c.major, c.minor) = (r.major, r.minor)
                         AND c.kind = 'removal' AND c.party_id = r.party_id)
         AND standing_of(p, $3) NOT IN ('ended', 'superseded', 'withdrawn', 'abandoned')
       ORDER BY p.id, v.deadline
       LIMIT $4`,
      [email, organisationId, today, LIMITS.waiting],
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
      [organisationId, today, LIMITS.waiting],
    );
    return rows;
  }
}

/** What narrows a list: that it has not been taken back, the words of the text that is seen, the standing, and how its review stands. */
const narrowed = (seen: 'p' | 's'): string => `NOT p.taken_back
         AND ($4::text IS NULL OR ${seen}.search @@ $4::tsquery)
         AND ($5::text[] IS NULL OR standing_of(p, $1) = ANY ($5))
         AND ($8::text IS NULL OR (${NEAR_REVIEW} AND CASE WHEN $8 = 'any' THEN review_state(p, $1) IS NOT NULL ELSE review_state(p, $1) = $8 END))`;

/** What is narrowed to reviews that fall due stands by their dates. */
const URGENCY = 'CASE WHEN $8::text IS NOT NULL THEN p.next_review_on END';

/** What the organisation `$2` sees of a protocol that others lead. */
const SEEN = 'LEFT JOIN protocol_sight s ON s.protocol_id = p.id AND s.organisation_id = $2';

/** Without reckoning how each review stands: those that cannot be due on the day `$1` are left out by their columns. */
const NEAR_REVIEW = '(p.next_review_on <= $1::date + 90 OR p.review_started_on IS NOT NULL)';

/** One JSON value a protocol; `$1` is the day. */
const LISTED = `json_build_object(
  'id', p.id, 'reference', p.reference, 'title', coalesce(s.title, p.title), 'kind', coalesce(s.kind, p.kind),
  'leadOrganisation', json_build_object('id', o.id, 'name', o.name),
  'standing', json_build_object(
    'kind', standing_of(p, $1),
    'inForceFrom', CASE WHEN p.again_in_force_from <= $1 THEN p.again_in_force_from ELSE p.in_force_from END,
    'reviewOn', p.next_review_on,
    'endedOn', CASE WHEN p.ended_on <= $1 THEN p.ended_on END),
  'parties', CASE WHEN s.protocol_id IS NOT NULL THEN s.parties
                  WHEN p.version_sent THEN p.parties_signed + p.parties_awaited
                  ELSE (SELECT count(*) FROM protocol_party x WHERE x.protocol_id = p.id) END,
  'signed', least(p.parties_signed, s.parties),
  'nextReviewOn', p.next_review_on,
  'review', review_state(p, $1),
  'endsOn', coalesce(p.ended_on, p.version_ends_on),
  'updatedAt', iso_instant(p.updated_at))`;
