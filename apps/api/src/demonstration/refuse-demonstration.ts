import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Pool } from 'pg';
import { Config } from '../platform/config/index.js';
import { DATABASE_POOL } from '../platform/database/index.js';
import { StartRefused } from '../platform/process/index.js';
import { ACCOUNTS } from './accounts.js';

/** Production does not run on a database that the demonstration was loaded into: the password of its accounts is printed for everybody. */
@Injectable()
export class RefuseDemonstration implements OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    @Inject(DATABASE_POOL) private readonly pool: Pool,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.environment !== 'production') return;
    const { rows } = await this.pool.query<{ loaded: boolean }>(
      'SELECT EXISTS (SELECT FROM demonstration) OR EXISTS (SELECT FROM person WHERE email = ANY ($1)) AS loaded',
      [ACCOUNTS.map(({ email }) => email)],
    );
    if (rows[0]?.loaded !== true) return;
    throw new StartRefused('This database holds the demonstration, with accounts whose password everybody knows: begin production with an empty database');
  }
}
