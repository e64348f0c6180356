import { Injectable } from '@nestjs/common';
import { refusalToTakeBack, takeBack } from '@isp/protocols';
import { SYSTEM_ACTOR } from '../../platform/audit/index.js';
import type { JsonObject } from '../../platform/audit/index.js';
import { HandlesJob, textOf } from '../../platform/jobs/index.js';
import type { JobHandler, JobRun } from '../../platform/jobs/index.js';
import { Changes } from '../../protocols/index.js';
import type { Intake, IntakeRecord } from '../intake.js';
import { IntakesRepository } from '../persistence/intakes.repository.js';
import { TAKE_BACK_TASK } from './run-intake.js';
import { WorkOffRecords } from './work-off-records.js';
import type { RecordsWork } from './work-off-records.js';

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
    private readonly records: WorkOffRecords,
  ) {}

  async handle(payload: JsonObject, { signal }: JobRun): Promise<void> {
    await this.records.asJob(TAKING_BACK, textOf(payload, 'intakeId'), signal, (intake, record) => this.one(intake, record));
  }

  /** As the work of taking in: until nothing is left, or it is told to stop. */
  work(id: string, signal: AbortSignal): Promise<boolean> {
    return this.records.untilNoneIsLeft(TAKING_BACK, id, signal, (intake, record) => this.one(intake, record));
  }

  private async one({ id, takenBackReason }: Intake, { position, protocolId }: IntakeRecord): Promise<void> {
    if (protocolId === null) return;
    await this.changes.apply({ actor: SYSTEM_ACTOR, check: () => undefined }, protocolId, null, async (protocol, at, tx) => {
      const refused = refusalToTakeBack(protocol);
      await this.intakes.settle(tx, id, position, 'taken-in', { state: refused === null ? 'taken-back' : 'left' });
      return refused === null ? takeBack(protocol, { reason: takenBackReason ?? '' }, at) : { protocol, events: [] };
    });
  }
}

const TAKING_BACK: RecordsWork = { task: TAKE_BACK_TASK, during: 'taking-back', left: 'taken-in', after: 'taken-back', event: 'intake.ended' };
