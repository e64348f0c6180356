import { Injectable } from '@nestjs/common';
import { AuditTrail, SYSTEM_ACTOR } from '../../platform/audit/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Transactions } from '../../platform/database/index.js';
import { JobQueue } from '../../platform/jobs/index.js';
import type { Intake, IntakeRecord, IntakeState, RecordState } from '../intake.js';
import { IntakesRepository } from '../persistence/intakes.repository.js';

/** What is done to all the records of an intake that are in one state. */
export interface RecordsWork {
  /** The task of the job that does it. */
  readonly task: string;
  /** The state of the intake meanwhile; in any other there is nothing to do. */
  readonly during: IntakeState;
  /** The state of the records that are still to be worked off. */
  readonly left: RecordState;
  /** The state of the intake once none is left, and what the record says then. */
  readonly after: IntakeState;
  readonly event: string;
}

type One = (intake: Intake, record: IntakeRecord) => Promise<void>;

/** Works off the records of an intake one by one: what stops the process stops it between two records, and whoever goes on begins with the next. */
@Injectable()
export class WorkOffRecords {
  constructor(
    private readonly intakes: IntakesRepository,
    private readonly transactions: Transactions,
    private readonly jobs: JobQueue,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** As {@link untilNoneIsLeft}; where the process has to stop, another is left to go on. */
  async asJob(work: RecordsWork, id: string, signal: AbortSignal, one: One): Promise<void> {
    const over = await this.untilNoneIsLeft(work, id, signal, one);
    if (!over) await this.transactions.run((tx) => this.jobs.add(tx, [{ task: work.task, payload: { intakeId: id } }]));
  }

  /**
   * @param one settles one record, in a transaction of its own
   * @returns whether nothing is left; otherwise it was told to stop
   */
  async untilNoneIsLeft(work: RecordsWork, id: string, signal: AbortSignal, one: One): Promise<boolean> {
    for (;;) {
      const intake = await this.intakes.find(id);
      if (intake?.state !== work.during) return true;
      const records = await this.intakes.inState(id, work.left, RECORDS_AT_ONCE);
      if (records.length === 0) {
        await this.finish(work, id);
        return true;
      }
      for (const record of records) {
        if (signal.aborted) return false;
        await one(intake, record);
      }
    }
  }

  private async finish({ during, after, event }: RecordsWork, id: string): Promise<void> {
    const counts = await this.intakes.counts(id);
    await this.transactions.run(async (tx) => {
      const intake = await this.intakes.find(id, tx);
      if (intake?.state !== during) return;
      const at = this.clock.now();
      await this.intakes.setState(tx, id, after, at);
      await this.audit.append(tx, [{ chain: id, type: event, actor: SYSTEM_ACTOR, payload: { ...counts }, at }]);
    });
  }
}

const RECORDS_AT_ONCE = 100;
