import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@isp/protocols';
import type { Pool } from 'pg';
import { Clock } from '../clock/clock.js';
import { DATABASE_POOL } from '../database/database-pool.js';
import { offsetOf, pageOf } from '../http/pagination.js';
import type { Page, PageQuery } from '../http/pagination.js';
import type { AuditActor } from './audit-entry.js';

/** What is so much some people's own that its reading is on record. */
export const SENSITIVE = ['draft', 'draft-pdf', 'version', 'version-pdf', 'content-json', 'document-html', 'people', 'invitations', 'export'] as const;
export type Sensitive = (typeof SENSITIVE)[number];

/** One thing that somebody read on one day. */
export interface ReadOnDay {
  readonly what: Sensitive;
  readonly which: string;
  readonly by: { readonly name: string; readonly organisationName: string | null };
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  readonly times: number;
}

/** Who has read what. Beside the audit chains and not on them: nobody who reads waits for somebody who signs. */
@Injectable()
export class ReadTrail {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /**
   * Notes that somebody with an account reads things, in one statement however many. Wait for it before giving them out: what
   * cannot be noted is not read. Who follows a link is not noted: programs that look for bad mail follow links too, and whoever
   * opens one says so by a button, which is on the record.
   */
  async note({ personId, name, organisationId }: AuditActor, reads: readonly { readonly about: string; readonly what: Sensitive; readonly which?: string }[]): Promise<void> {
    if (reads.length === 0 || personId === null) return;
    await this.pool.query({
      name: 'note-reads',
      text: `INSERT INTO sensitive_read AS known (about, what, which, day, reader_id, reader_name, organisation_id, first_at, last_at, times)
             SELECT about, what, which, $2, $3, $4, $5, $6, $6, count(*)
               FROM jsonb_to_recordset($1::jsonb) AS read (about uuid, what text, which text)
              GROUP BY about, what, which
              ORDER BY about, what, which
             ON CONFLICT (about, day, what, which, reader_id)
               DO UPDATE SET last_at = excluded.last_at, times = known.times + excluded.times, reader_name = excluded.reader_name`,
      values: [
        JSON.stringify(reads.map(({ about, what, which = '' }) => ({ about, what, which }))),
        this.clock.today(),
        personId,
        name,
        organisationId,
        this.clock.now(),
      ],
    });
  }

  /** A page of who has read what of something, the latest day first. */
  async page(about: string, query: PageQuery): Promise<Page<ReadOnDay>> {
    const { rows } = await this.pool.query<ReadOnDay>(
      `SELECT r.what, r.which, iso_instant(r.first_at) AS "firstAt", iso_instant(r.last_at) AS "lastAt", r.times,
              json_build_object('name', r.reader_name, 'organisationName', o.name) AS by
         FROM sensitive_read r LEFT JOIN organisation o ON o.id = r.organisation_id
        WHERE r.about = $1
        ORDER BY r.day DESC, r.last_at DESC, r.id DESC LIMIT $2 OFFSET $3`,
      [about, query.pageSize, offsetOf(query)],
    );
    const { rows: counted } = await this.pool.query<{ total: number }>('SELECT count(*)::integer AS total FROM sensitive_read WHERE about = $1', [about]);
    return pageOf(rows, counted[0]?.total ?? 0, query);
  }
}
