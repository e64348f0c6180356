import { Injectable } from '@nestjs/common';
import { refusalToTakeBack, takeBack } from '@isp/protocols';
import { AuditTrail, SYSTEM_ACTOR } from '../../platform/audit/index.js';
import type { JsonObject } from '../../platform/audit/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Transactions } from '../../platform/database/index.js';
import { HandlesJob, JobQueue, textOf } from '../../platform/jobs/index.js';
import type { JobHandler, JobRun } from '../../platform/jobs/index.js';
import { Changes } from '../../protocols/index.js';
import type { IntakeRecord } from '../intake.js';
import { IntakesRepository } from '../persistence/intakes.repository.js';
import { TAKE_BACK_TASK } from './run-intake.js';

/**
 * Takes back what an intake brought in, each in a transaction of its own. What somebody has worked on since is left, and said. The
 * record of all of it stays.
 */
@Injectable()
@HandlesJob({ task: TAKE_BACK_TASK })
export class TakeBackRecords implements JobHandler {
  constructor(
    private readonly intakes: IntakesRepository,
    private readonly changes: Changes,
    private readonly transactions: Transactions,
    private readonly jobs: JobQueue,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async handle(payload: JsonObject, { signal }: JobRun): Promise<void> {
    const id = textOf(payload, 'intakeId');
    const over = await this.work(id, signal);
    if (!over) await this.transactions.run((tx) => this.jobs.add(tx, [{ task: TAKE_BACK_TASK, payload: { intakeId: id } }]));
  }

  /** As the work of taking in: until nothing is left, or it is told to stop. */
  async work(id: string, signal: AbortSignal, told: () => void = () => undefined): Promise<boolean> {
    for (;;) {
      const intake = await this.intakes.find(id);
      if (intake?.state !== 'taking-back') return true;
      const standing = await this.intakes.inState(id, 'taken-in', RECORDS_AT_ONCE);
      if (standing.length === 0) {
        await this.finish(id);
        return true;
      }
      for (const record of standing) {
        if (signal.aborted) return false;
        await this.one(id, record, intake.takenBackReason ?? '');
        told();
      }
    }
  }

  private async one(id: string, { position, protocolId }: IntakeRecord, reason: string): Promise<void> {
    if (protocolId === null) return;
    await this.changes.apply({ actor: SYSTEM_ACTOR, check: () => undefined }, protocolId, null, async (protocol, at, tx) => {
      const refused = refusalToTakeBack(protocol);
      await this.intakes.settle(tx, id, position, 'taken-in', { state: refused === null ? 'taken-back' : 'left' });
      return refused === null ? takeBack(protocol, { reason }, at) : { protocol, events: [] };
    });
  }

  private async finish(id: string): Promise<void> {
    const counts = await this.intakes.counts(id);
    await this.transactions.run(async (tx) => {
      const intake = await this.intakes.find(id, tx);
      if (intake?.state !== 'taking-back') return;
      const at = this.clock.now();
      await this.intakes.setState(tx, id, 'taken-back', at);
      await this.audit.append(tx, [{ chain: id, type: 'intake.ended', actor: SYSTEM_ACTOR, payload: { ...counts }, at }]);
    });
  }
}

const RECORDS_AT_ONCE = 100;
