import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DATABASE_POOL } from '../database/index.js';
import { Mailer } from '../mail/index.js';

/** How the things are that the service leans on. */
export interface Ready {
  readonly status: 'ready' | 'not-ready';
  readonly database: 'answers' | 'silent';
  /** `behind`: something has been due for five minutes, so that probably nobody works jobs off. */
  readonly jobs: 'in-time' | 'behind' | 'unknown';
  readonly mail: 'answers' | 'silent';
}

const PATIENCE = 2_000;

/** Looks whether the database, the jobs and the mail server are there. */
@Injectable()
export class Readiness {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly mailer: Mailer,
  ) {}

  async look(): Promise<Ready> {
    const [jobs, mail] = await Promise.all([within(this.jobs(), null), within(this.mailer.isReachable(), false)]);
    return {
      status: jobs === null ? 'not-ready' : 'ready',
      database: jobs === null ? 'silent' : 'answers',
      jobs: jobs ?? 'unknown',
      mail: mail ? 'answers' : 'silent',
    };
  }

  /** One query answers for two: the queue lies in the same database. `null`: it did not answer. */
  private async jobs(): Promise<'in-time' | 'behind' | null> {
    try {
      const { rows } = await this.pool.query<{ behind: boolean }>(
        `SELECT EXISTS (
           SELECT FROM graphile_worker.jobs
            WHERE locked_at IS NULL AND attempts = 0 AND run_at < now() - interval '5 minutes'
         ) AS behind`,
      );
      return rows[0]?.behind === true ? 'behind' : 'in-time';
    } catch {
      return null;
    }
  }
}

async function within<T>(answer: Promise<T>, otherwise: T): Promise<T> {
  const patience = new AbortController();
  try {
    return await Promise.race([answer, pause(PATIENCE, otherwise, { signal: patience.signal })]);
  } finally {
    patience.abort();
  }
}
