import { Inject, Injectable } from '@nestjs/common';
import { REVIEW_CYCLE } from '@isp/protocols';
import type { CivilDate } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../platform/database/index.js';
import { ENTRY } from './find-published.js';
import { MOST_ADDRESSES, MOST_CHANGES } from './register-lists.response.js';
import type { RegisterChangeResponse, PublishedAddressResponse } from './register-lists.response.js';

/** One part of a list of addresses. */
export interface Addresses {
  readonly parts: number;
  readonly addresses: readonly PublishedAddressResponse[];
}

/**
 * What changed on the register by the day on which readers could see it: the day somebody changed what is published, or the day that
 * made something of it by itself (a review due or overdue, the end of a term, a party's leaving). What happens among the parties alone is no change here.
 */
@Injectable()
export class PublishedChanges {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** The latest changes of the register, or of what names an organisation. */
  async latest(organisation: string | null, today: CivilDate): Promise<readonly RegisterChangeResponse[]> {
    const { rows } = await this.pool.query<{ change: RegisterChangeResponse }>(
      `WITH candidate AS (${organisation === null ? LATEST : OF_ORGANISATION}), dated AS (
         SELECT e.protocol_id, ${CHANGED_ON} AS changed_on FROM candidate JOIN register_entry e USING (protocol_id) JOIN protocol p ON p.id = e.protocol_id
       ), told AS (SELECT protocol_id, changed_on FROM dated ORDER BY changed_on DESC, protocol_id LIMIT ${MOST_CHANGES})
       SELECT (${ENTRY}::jsonb || jsonb_build_object('listedOn', e.listed_on, 'changedOn', told.changed_on,
                'reviewedOn', (SELECT max(r.completed_on) FROM review r WHERE r.protocol_id = p.id))) AS change
         FROM told JOIN register_entry e USING (protocol_id) JOIN protocol p ON p.id = e.protocol_id
        ORDER BY told.changed_on DESC, p.id`,
      organisation === null ? [today] : [today, organisation],
    );
    return rows.map(({ change }) => change);
  }

  /** The pages of published protocols, so many to a part, counted from 1. */
  async addressesOfProtocols(part: number, today: CivilDate): Promise<Addresses> {
    return this.part(
      `SELECT '/register/' || p.reference AS path, ${CHANGED_ON}::text AS "changedOn"
         FROM (SELECT protocol_id FROM register_entry ORDER BY protocol_id LIMIT ${MOST_ADDRESSES} OFFSET $2) some_of JOIN register_entry e USING (protocol_id) JOIN protocol p ON p.id = e.protocol_id`,
      'SELECT count(*)::integer AS total FROM register_entry',
      part,
      [today],
    );
  }

  /** The pages of organisations that published protocols name. */
  async addressesOfOrganisations(part: number): Promise<Addresses> {
    return this.part(
      `SELECT '/register/organisations/' || o.id AS path, NULL AS "changedOn" FROM organisation o
        WHERE EXISTS (SELECT FROM register_entry e WHERE e.organisation_ids @> ARRAY[o.id]) ORDER BY o.id LIMIT ${MOST_ADDRESSES} OFFSET $1`,
      'SELECT count(*)::integer AS total FROM organisation o WHERE EXISTS (SELECT FROM register_entry e WHERE e.organisation_ids @> ARRAY[o.id])',
      part,
    );
  }

  /** @param every its last value is how many addresses the parts before have */
  private async part(every: string, count: string, part: number, values: readonly unknown[] = []): Promise<Addresses> {
    const { rows: counted } = await this.pool.query<{ total: number }>(count);
    const parts = Math.ceil((counted[0]?.total ?? 0) / MOST_ADDRESSES);
    if (part > parts) return { parts, addresses: [] };
    const { rows: addresses } = await this.pool.query<PublishedAddressResponse>(every, [...values, (part - 1) * MOST_ADDRESSES]);
    return { parts, addresses };
  }
}

const DUE = `${REVIEW_CYCLE.dueWithinDays}`;

/** By what is published: where that is in force, its review is the protocol's own. As days, of which the planner expects many, and so keeps to an index. */
const IN_FORCE = `(published_force_from(p, $1) <= $1 AND $1 <= coalesce(published_force_until(p, $1), 'infinity'))`;

/** `$1` is the day. A day that is not there yet has changed nothing; an entry of an older release has at least the day it came into force. */
const CHANGED_ON = `greatest(
  coalesce(e.changed_on, p.came_into_force_on, (p.created_at AT TIME ZONE 'Europe/London')::date),
  CASE WHEN ${IN_FORCE} AND p.next_review_on - ${DUE} <= $1 THEN p.next_review_on - ${DUE} END,
  CASE WHEN ${IN_FORCE} AND p.next_review_on < $1 THEN p.next_review_on + 1 END,
  CASE WHEN published_force_until(p, $1) < $1 THEN published_force_until(p, $1) + 1 END,
  CASE WHEN p.arrives_on <= $1 THEN p.arrives_on END,
  (SELECT max(day) FROM unnest(p.published_departures) AS day WHERE day <= $1))`;

const OF_ORGANISATION = 'SELECT protocol_id FROM register_entry WHERE organisation_ids @> ARRAY[$2::uuid]';

/**
 * The latest by each of the days, each by its index: among them are the latest of all. More are taken of days that only count while a
 * protocol is in force.
 */
const LATEST = `
  (SELECT protocol_id FROM register_entry ORDER BY changed_on DESC NULLS LAST, protocol_id LIMIT ${MOST_CHANGES})
  UNION (SELECT e.protocol_id FROM protocol p JOIN register_entry e ON e.protocol_id = p.id
          WHERE p.next_review_on <= $1::date + ${DUE} AND ${IN_FORCE} ORDER BY p.next_review_on DESC LIMIT ${MOST_CHANGES})
  UNION (SELECT e.protocol_id FROM protocol p JOIN register_entry e ON e.protocol_id = p.id
          WHERE p.next_review_on < $1 AND ${IN_FORCE} ORDER BY p.next_review_on DESC LIMIT ${MOST_CHANGES})
  UNION (SELECT e.protocol_id FROM protocol p JOIN register_entry e ON e.protocol_id = p.id
          WHERE p.published_until < $1 ORDER BY p.published_until DESC LIMIT ${MOST_CHANGES})
  UNION (SELECT e.protocol_id FROM protocol p JOIN register_entry e ON e.protocol_id = p.id
          WHERE p.arrives_on <= $1 ORDER BY p.arrives_on DESC LIMIT ${MOST_CHANGES})
  UNION (SELECT e.protocol_id FROM departure d JOIN protocol p ON p.id = d.protocol_id JOIN register_entry e ON e.protocol_id = p.id
          WHERE d.left_on <= $1 AND d.left_on = ANY (p.published_departures)
            AND NOT EXISTS (SELECT FROM departure later WHERE later.protocol_id = d.protocol_id AND later.left_on <= $1 AND (later.left_on, later.party_id) > (d.left_on, d.party_id))
          ORDER BY d.left_on DESC LIMIT ${MOST_CHANGES})`;
