import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@isp/protocols';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import type { Scan } from '../scans.js';

/** Keeps the scans of what was signed on paper. */
@Injectable()
export class Attachments {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  /** Adds a scan in the transaction of the signature it belongs to. */
  async add(tx: Transaction, attachment: Scan & { readonly id: string; readonly protocolId: string; readonly addedAt: Instant }): Promise<void> {
    const { id, protocolId, mediaType, fileName, bytes, sha256, addedAt } = attachment;
    await tx.query(
      `INSERT INTO attachment (id, protocol_id, media_type, file_name, bytes, sha256, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, protocolId, mediaType, fileName, bytes, sha256, addedAt],
    );
  }

  /** A scan of a protocol, as it was uploaded; `null` when the protocol has none of that id. */
  async find(protocolId: string, id: string): Promise<Pick<Scan, 'bytes' | 'mediaType' | 'fileName'> | null> {
    const { rows } = await this.pool.query<Pick<Scan, 'bytes' | 'mediaType' | 'fileName'>>(
      'SELECT bytes, media_type AS "mediaType", file_name AS "fileName" FROM attachment WHERE protocol_id = $1 AND id = $2',
      [protocolId, id],
    );
    return rows[0] ?? null;
  }
}
