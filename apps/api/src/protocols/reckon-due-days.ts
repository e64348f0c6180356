import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Clock } from '../platform/clock/index.js';
import { DATABASE_POOL, Transactions } from '../platform/database/index.js';
import { HandlesJob } from '../platform/jobs/index.js';
import type { JobHandler, JobRun } from '../platform/jobs/index.js';
import { eachDue } from './each-due.js';
import { ProtocolRepository } from './persistence/protocol.repository.js';

/**
 * Reckons what falls due about protocols that were last written by a release that did not: those from before there were such
 * rows, and those that an older process changed while the newer one was being brought in. Nothing is left to do afterwards.
 */
@Injectable()
@HandlesJob({ task: 'reckon-due-days', schedule: '0 * * * *', onStart: true })
export class ReckonDueDays implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly protocols: ProtocolRepository,
    private readonly clock: Clock,
    @Inject(DATABASE_POOL) private readonly pool: Pool,
  ) {}

  async handle(_payload: unknown, { signal }: Pick<JobRun, 'signal'>): Promise<void> {
    await eachDue('reckon due days', signal, (after, most) => this.behind(after, most), (id) => this.reckon(id));
  }

  private async behind(after: string, most: number): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      'SELECT id FROM protocol WHERE days_reckoned_at IS DISTINCT FROM revision AND id > $1 ORDER BY id LIMIT $2',
      [after, most],
    );
    return rows.map(({ id }) => id);
  }

  private reckon(id: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const locked = await this.protocols.locked(tx, id);
      if (locked !== null) await this.protocols.reckonDueDays(tx, locked.protocol, this.clock.now());
    });
  }
}
