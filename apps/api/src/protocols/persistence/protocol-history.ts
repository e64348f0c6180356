import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../../platform/database/index.js';
import { offsetOf, pageOf } from '../../platform/http/index.js';
import type { Page, PageQuery } from '../../platform/http/index.js';

/** One thing that happened to a protocol. */
export interface HistoryEntry {
  readonly id: string;
  readonly at: string;
  readonly type: string;
  /** Who did it, as they were called then; an empty name for the service itself, or where it has been erased. */
  readonly by: { readonly name: string; readonly organisationName: string | null };
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What happened to a protocol, from the audit trail. */
@Injectable()
export class ProtocolHistory {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** A page of it, the latest first. */
  async page(protocolId: string, query: Pick<PageQuery, 'page' | 'pageSize'>): Promise<Page<HistoryEntry>> {
    const { rows } = await this.pool.query<HistoryEntry>(
      `SELECT e.id, iso_instant(e.at) AS at, e.type, e.payload AS facts,
              json_build_object('name', coalesce(p.actor ->> 'name', ''), 'organisationName', o.name) AS by
       FROM audit_entry e
       LEFT JOIN audit_personal p ON p.entry_id = e.id
       LEFT JOIN organisation o ON o.id::text = p.actor ->> 'organisationId'
       WHERE e.chain = $1
       ORDER BY e.sequence DESC
       LIMIT $2 OFFSET $3`,
      [protocolId, query.pageSize, offsetOf(query)],
    );
    const { rows: counted } = await this.pool.query<{ total: number }>('SELECT count(*)::integer AS total FROM audit_entry WHERE chain = $1', [protocolId]);
    return pageOf(rows, counted[0]?.total ?? 0, query);
  }
}
