import { Inject, Injectable } from '@nestjs/common';
import type { Version } from '@isp/protocols';
import type { DocumentTree } from '@isp/wording';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../../platform/database/index.js';
import { notFound } from '../../platform/http/index.js';
import type { FrozenText } from './version-writes.js';

/** As {@link FrozenText}; versions of before trees were kept have none. */
export type KeptText = Omit<FrozenText, 'documentTree'> & { readonly documentTree: DocumentTree | null };

/** The exact bytes of frozen versions: what anybody can take the digests of again. */
@Injectable()
export class FrozenVersions {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  async of(protocolId: string, { number }: Pick<Version, 'number'>): Promise<KeptText> {
    const { rows } = await this.pool.query<KeptText>(
      `SELECT content_canonical AS "contentCanonical", document_html AS "documentHtml", document_tree AS "documentTree"
       FROM protocol_version WHERE (protocol_id, major, minor) = ($1, $2, $3)`,
      [protocolId, number.major, number.minor],
    );
    const [frozen] = rows;
    if (frozen === undefined) throw notFound();
    return frozen;
  }
}
