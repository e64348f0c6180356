import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Pool } from 'pg';
import { Config } from '../config/index.js';
import { DATABASE_POOL } from './database-pool.js';

/**
 * Production does not run as a role that could change the record: not as a superuser, and not as one that owns the audit
 * trail, whose triggers an owner can take away.
 */
@Injectable()
export class RefuseOwner implements OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    @Inject(DATABASE_POOL) private readonly pool: Pool,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.environment !== 'production') return;
    const { rows } = await this.pool.query<{ role: string; mighty: boolean }>(
      `SELECT current_user AS role,
              rolsuper OR pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = 'audit_entry'::regclass), 'USAGE') AS mighty
         FROM pg_roles WHERE rolname = current_user`,
    );
    if (rows[0]?.mighty !== false) {
      throw new Error(`DATABASE_URL connects as ${rows[0]?.role ?? 'nobody'}, who could change the audit trail: use the application's own role.`);
    }
  }
}
