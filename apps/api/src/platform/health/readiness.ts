import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DATABASE_POOL, lackingMigrations } from '../database/index.js';
import { Mailer } from '../mail/index.js';
import { isStopping } from '../process/index.js';
import { Remembered } from './remembered.js';

/** How the things are that the service leans on. */
export interface Ready {
  readonly status: 'ready' | 'not-ready';
  /** `stopping`: it finishes what it has, and is to be sent no more. */
  readonly process: 'running' | 'stopping';
  readonly database: 'answers' | 'silent';
  /** `behind`: the database lacks what this version needs. */
  readonly migrations: 'up-to-date' | 'behind' | 'unknown';
  /** `behind`: something has been due for five minutes, so that probably nobody works jobs off. */
  readonly jobs: 'in-time' | 'behind' | 'unknown';
  readonly mail: 'answers' | 'silent';
}

const PATIENCE = 2_000;
/** Whoever asks, and however often, costs no more than this often. */
const LOOK_EVERY = { database: 2_000, mail: 5_000, migrations: 10_000 } as const;

/** Looks whether the database, the jobs and the mail server are there. */
@Injectable()
export class Readiness {
  private readonly jobs = new Remembered(LOOK_EVERY.database, () => within(this.askJobs(), null));
  private readonly migrations = new Remembered(LOOK_EVERY.migrations, () => within(this.askMigrations(), 'unknown'));
  private readonly mail = new Remembered(LOOK_EVERY.mail, () => within(this.mailer.isReachable(), false));

  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly mailer: Mailer,
  ) {}

  async look(): Promise<Ready> {
    const [jobs, migrations, mail] = await Promise.all([this.jobs.value(), this.migrations.value(), this.mail.value()]);
    const stopping = isStopping();
    return {
      status: jobs === null || migrations === 'behind' || stopping ? 'not-ready' : 'ready',
      process: stopping ? 'stopping' : 'running',
      database: jobs === null ? 'silent' : 'answers',
      migrations,
      jobs: jobs ?? 'unknown',
      mail: mail ? 'answers' : 'silent',
    };
  }

  /** One query answers for two: the queue lies in the same database. `null`: it did not answer. */
  private async askJobs(): Promise<'in-time' | 'behind' | null> {
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

  private async askMigrations(): Promise<Ready['migrations']> {
    try {
      return (await lackingMigrations(this.pool)).length === 0 ? 'up-to-date' : 'behind';
    } catch {
      return 'unknown';
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
