import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../platform/database/index.js';
import { notFound, offsetOf, pageOf, totalOf } from '../platform/http/index.js';
import type { Page, PageQuery } from '../platform/http/index.js';
import { NAMED, wordsOf } from './find-organisations.js';
import type { Practice, PracticeSummary } from './practice.js';

/** Reads what organisations tell their people about sharing. All of it is public; nothing here says what agreements there are. */
@Injectable()
export class FindPractice {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** What an organisation says in public; `null`: nothing, or there is no such organisation, which nobody learns from this. */
  async of(organisationId: string): Promise<Practice | null> {
    const practice = await this.find(organisationId);
    return practice !== null && saysSomething(practice) ? practice : null;
  }

  /** As {@link of}. @throws {Problem} 404 where nothing is said. */
  async published(organisationId: string): Promise<Practice> {
    const practice = await this.of(organisationId);
    if (practice === null) throw notFound();
    return practice;
  }

  /** For whoever edits it: with nothing said yet it is there, at revision 0. @throws {Problem} 404. */
  async edited(organisationId: string): Promise<Practice> {
    const practice = await this.find(organisationId);
    if (practice === null) throw notFound();
    return practice;
  }

  /** A page, by name, of the organisations that say something; with words, those with each of them in a name, a former name or an area. */
  async list(query: PageQuery & { readonly search?: string }): Promise<Page<PracticeSummary>> {
    const words = wordsOf(query.search);
    const { rows } = await this.pool.query<PracticeSummary & { readonly total: number }>(
      `SELECT organisation.id AS "organisationId", organisation.name, organisation.areas, practice.statement <> '' AS "hasStatement",
              (SELECT count(*)::integer FROM organisation_policy AS policy WHERE policy.organisation_id = organisation.id) AS policies,
              ARRAY(SELECT DISTINCT unnest(topics) AS topic FROM organisation_adviser AS adviser
                     WHERE adviser.organisation_id = organisation.id ORDER BY topic) AS topics,
              count(*) OVER ()::integer AS total
         FROM ${THOSE_WHO_SAY_SOMETHING}
        ORDER BY lower(organisation.name), organisation.id
        LIMIT $2 OFFSET $3`,
      [words, query.pageSize, offsetOf(query)],
    );
    const total = await totalOf(this.pool, rows, query, `SELECT FROM ${THOSE_WHO_SAY_SOMETHING}`, [words]);
    return pageOf(rows.map(({ total: _, ...summary }) => summary), total, query);
  }

  private async find(organisationId: string): Promise<Practice | null> {
    const { rows } = await this.pool.query<Practice>(
      `SELECT organisation.id AS "organisationId", organisation.name AS "organisationName",
              coalesce(practice.statement, '') AS statement, coalesce(practice.adopted_by, '') AS "adoptedBy",
              practice.adopted_on::text AS "adoptedOn", practice.review_on::text AS "reviewOn", coalesce(practice.revision, 0) AS revision,
              ${POLICIES} AS policies, ${ADVISERS} AS advisers
         FROM organisation
         LEFT JOIN organisation_practice AS practice ON practice.organisation_id = organisation.id
        WHERE organisation.id = $1`,
      [organisationId],
    );
    return rows[0] ?? null;
  }
}

function saysSomething({ statement, policies, advisers }: Practice): boolean {
  return statement !== '' || policies.length > 0 || advisers.length > 0;
}

const POLICIES = `
  coalesce((
    SELECT json_agg(json_build_object('id', id, 'kind', kind, 'title', title, 'url', url) ORDER BY position)
      FROM organisation_policy WHERE organisation_id = organisation.id
  ), '[]'::json)`;

const ADVISERS = `
  coalesce((
    SELECT json_agg(
             json_build_object('id', id, 'name', name, 'role', role, 'topics', topics, 'telephone', telephone, 'email', email, 'reachable', reachable)
             ORDER BY position
           )
      FROM organisation_adviser WHERE organisation_id = organisation.id
  ), '[]'::json)`;

/** An organisation that is known here for its agreements alone is not among them: that there are any may be nobody's business. */
const THOSE_WHO_SAY_SOMETHING = `organisation
         JOIN organisation_practice AS practice ON practice.organisation_id = organisation.id
        WHERE (practice.statement <> ''
               OR EXISTS (SELECT FROM organisation_policy AS policy WHERE policy.organisation_id = organisation.id)
               OR EXISTS (SELECT FROM organisation_adviser AS adviser WHERE adviser.organisation_id = organisation.id))
          AND ${NAMED}`;
