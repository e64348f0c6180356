import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../../platform/database/index.js';
import { offsetOf, pageOf, totalOf } from '../../platform/http/index.js';
import type { Page, PageQuery } from '../../platform/http/index.js';

/** Somebody who edits the guidance without administering the platform. */
export interface FoundGuidanceEditor {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Reads who edits the guidance. */
@Injectable()
export class FindGuidanceEditors {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** By name. Administrators of the platform are in it only where they were appointed as well. */
  async page(query: PageQuery): Promise<Page<FoundGuidanceEditor>> {
    const { rows } = await this.pool.query<FoundGuidanceEditor & { readonly total: number }>(
      `SELECT id, name, email, count(*) OVER ()::integer AS total
         FROM person
        WHERE guidance_editor
        ORDER BY lower(name), id
        LIMIT $1 OFFSET $2`,
      [query.pageSize, offsetOf(query)],
    );
    const total = await totalOf(this.pool, rows, query, 'SELECT FROM person WHERE guidance_editor', []);
    return pageOf(rows.map(({ id, name, email }) => ({ id, name, email })), total, query);
  }
}
