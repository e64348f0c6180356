import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../platform/database/index.js';
import { notFound, offsetOf, pageOf, totalOf } from '../platform/http/index.js';
import type { Page, PageQuery } from '../platform/http/index.js';
import type { Organisation, OrganisationSummary } from './organisation.js';

/** Reads organisations: by any name they have or had, and by the areas they serve. */
@Injectable()
export class FindOrganisations {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** A page of organisations by name; with words, those with each of them in a name, a former name or an area. */
  async list(query: PageQuery & { readonly search?: string }): Promise<Page<OrganisationSummary>> {
    const words = wordsOf(query.search);
    const { rows } = await this.pool.query<OrganisationSummary & { readonly total: number }>(
      `SELECT organisation.id, organisation.name, organisation.kind, organisation.sector, organisation.areas,
              ${FORMER_NAMES} AS "formerNames", count(*) OVER ()::integer AS total
         FROM organisation
        WHERE ${NAMED}
        ORDER BY lower(organisation.name), organisation.id
        LIMIT $2 OFFSET $3`,
      [words, query.pageSize, offsetOf(query)],
    );
    const total = await totalOf(this.pool, rows, query, `SELECT FROM organisation WHERE ${NAMED}`, [words]);
    return pageOf(rows.map(({ total: _, ...summary }) => summary), total, query);
  }

  /** One organisation in full. @throws {Problem} 404. */
  async one(id: string): Promise<Organisation> {
    const { rows } = await this.pool.query<Organisation>(
      `SELECT organisation.id, organisation.name, organisation.kind, organisation.sector, organisation.areas, organisation.nations,
              organisation.ico_number AS "icoNumber", organisation.data_protection_officer AS "dataProtectionOfficer",
              organisation.subject_access AS "subjectAccess", organisation.breach_contact AS "breachContact",
              organisation.caldicott_guardian AS "caldicottGuardian", organisation.assurance,
              organisation.privacy_notice_url AS "privacyNoticeUrl", organisation.revision,
              EXISTS (
                SELECT FROM membership WHERE membership.organisation_id = organisation.id AND 'administrator' = ANY (membership.roles)
              ) AS "hasMembers",
              ${FORMER_NAMES} AS "formerNames"
         FROM organisation
        WHERE organisation.id = $1`,
      [id],
    );
    const [organisation] = rows;
    if (organisation === undefined) throw notFound();
    return organisation;
  }
}

/** The words that somebody looks for. */
export function wordsOf(search = ''): readonly string[] {
  return search.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Each of the words, `$1`, is in a name, a former name or an area. */
export const NAMED = `NOT EXISTS (
          SELECT FROM unnest($1::text[]) AS word
           WHERE position(word IN lower(concat_ws(' ', organisation.name, array_to_string(organisation.areas, ' '),
             (SELECT string_agg(former.name, ' ') FROM organisation_former_name AS former WHERE former.organisation_id = organisation.id)
           ))) = 0
        )`;

const FORMER_NAMES = `
  coalesce((
    SELECT json_agg(json_build_object('name', former.name, 'until', former.until) ORDER BY former.until DESC, former.name)
      FROM (SELECT name, until FROM organisation_former_name WHERE organisation_id = organisation.id ORDER BY until DESC, name LIMIT ${LIMITS.formerNames}) AS former
  ), '[]'::json)`;
