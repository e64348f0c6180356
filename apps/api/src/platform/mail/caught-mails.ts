import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@isp/protocols';
import type { Pool } from 'pg';
import { Config } from '../config/index.js';
import { DATABASE_POOL } from '../database/index.js';
import { notFound, offsetOf, pageOf, totalOf } from '../http/index.js';
import type { Page, PageQuery } from '../http/index.js';

/** A caught mail in a list. */
export interface CaughtMailSummary {
  readonly id: string;
  readonly caughtAt: Instant;
  readonly recipients: readonly string[];
  readonly subject: string;
}

/** A caught mail. */
export interface CaughtMail extends CaughtMailSummary {
  readonly text: string;
  readonly html: string;
}

/** Reads what the mail catcher caught, where there is one. */
@Injectable()
export class CaughtMails {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly config: Config,
  ) {}

  async list(query: PageQuery): Promise<Page<CaughtMailSummary>> {
    this.refuseUnlessCatching();
    const { rows } = await this.pool.query<MailRow & { readonly total: number }>(
      `SELECT id, caught_at, recipients, subject, count(*) OVER ()::integer AS total
         FROM caught_mail ORDER BY caught_at DESC, id LIMIT $1 OFFSET $2`,
      [query.pageSize, offsetOf(query)],
    );
    return pageOf(rows.map(summaryOf), await totalOf(this.pool, rows, query, 'SELECT FROM caught_mail', []), query);
  }

  async one(id: string): Promise<CaughtMail> {
    this.refuseUnlessCatching();
    const { rows } = await this.pool.query<MailRow & { readonly text: string; readonly html: string }>(
      'SELECT id, caught_at, recipients, subject, text, html FROM caught_mail WHERE id = $1',
      [id],
    );
    const [row] = rows;
    if (row === undefined) throw notFound();
    return { ...summaryOf(row), text: row.text, html: row.html };
  }

  private refuseUnlessCatching(): void {
    if (this.config.mailServer !== 'catch') throw notFound();
  }
}

interface MailRow {
  readonly id: string;
  readonly caught_at: Date;
  readonly recipients: readonly string[];
  readonly subject: string;
}

function summaryOf({ id, caught_at: caughtAt, recipients, subject }: MailRow): CaughtMailSummary {
  return { id, caughtAt: caughtAt.toISOString(), recipients, subject };
}
