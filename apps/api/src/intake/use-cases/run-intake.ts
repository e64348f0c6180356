import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { AuditTrail } from '../../platform/audit/index.js';
import type { AuditActor } from '../../platform/audit/index.js';
import { Transactions } from '../../platform/database/index.js';
import { notFound, Problem } from '../../platform/http/index.js';
import { JobQueue } from '../../platform/jobs/index.js';
import { LIMITS } from '@isp/protocols';
import type { Intake, IntakeState } from '../intake.js';
import { IntakesRepository } from '../persistence/intakes.repository.js';
import { FindMatches } from '../persistence/find-matches.js';

/** The tasks of the jobs that take records in, and back. */
export const TAKE_IN_TASK = 'take-in-records';
export const TAKE_BACK_TASK = 'take-back-records';

/** What is done with a file once it was read: matched, taken in, taken back, or let go of. The records are worked off by a job. */
@Injectable()
export class RunIntake {
  constructor(
    private readonly intakes: IntakesRepository,
    private readonly matches: FindMatches,
    private readonly transactions: Transactions,
    private readonly jobs: JobQueue,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Begins to take the records in. To begin twice is to begin once. @throws {Problem} 404; 409 `intake-is-over` */
  start(id: string, by: AuditActor): Promise<void> {
    return this.move(id, by, ['prepared', 'running'], 'running', 'intake.started');
  }

  /** Begins to take back what came in. @throws {Problem} 404; 409 `intake-not-finished`; 422 without a reason */
  takeBack(id: string, reason: string, by: AuditActor): Promise<void> {
    return this.move(id, by, ['finished', 'taking-back'], 'taking-back', 'intake.taken-back', reason);
  }

  /** Says which organisations here the parties are, of those that were offered. @throws {Problem} 404; 409; 422 `not-offered` */
  match(id: string, chosen: ReadonlyMap<string, string>, by: AuditActor): Promise<void> {
    return this.transactions.run(async (tx) => {
      const intake = await this.intakes.find(id, tx);
      if (intake === null) throw notFound();
      if (intake.state !== 'prepared') throw new Problem(409, 'intake-has-begun');
      const offered = new Map((await this.matches.of(intake)).map(({ party, organisation }) => [party, organisation.id]));
      for (const [party, organisationId] of chosen) {
        if (offered.get(party) !== organisationId) throw new Problem(422, 'not-offered', { pointers: [{ pointer: '/matches', code: 'not-offered', facts: { party } }] });
      }
      await this.intakes.setOrganisations(tx, id, chosen);
      await this.audit.append(tx, [{ chain: id, type: 'intake.matched', actor: by, payload: { parties: chosen.size } }]);
    });
  }

  /** Lets go of a file that was only looked at. @throws {Problem} 404; 409 `intake-has-begun` */
  discard(id: string, by: AuditActor): Promise<void> {
    return this.transactions.run(async (tx) => {
      const intake = await this.intakes.find(id, tx);
      if (intake === null) throw notFound();
      if (intake.state !== 'prepared') throw new Problem(409, 'intake-has-begun');
      await this.intakes.discard(tx, id);
      await this.audit.append(tx, [{ chain: id, type: 'intake.discarded', actor: by, payload: {} }]);
    });
  }

  private move(id: string, by: AuditActor, from: readonly IntakeState[], to: 'running' | 'taking-back', type: string, reason?: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const intake = await this.intakes.find(id, tx);
      if (intake === null) throw notFound();
      refuseUnless(from, intake, to);
      if (reason !== undefined && (reason.trim() === '' || reason.length > LIMITS.reason)) {
        throw new Problem(422, 'reason-missing', { pointers: [{ pointer: '/reason', code: 'missing', facts: {} }] });
      }
      // Owed again where it is asked for again: whatever became of the job before, the records are worked off, and each once.
      await this.jobs.add(tx, [{ task: to === 'running' ? TAKE_IN_TASK : TAKE_BACK_TASK, payload: { intakeId: id }, jobKey: `${to}:${id}` }]);
      if (intake.state === to) return;
      const at = this.clock.now();
      await this.intakes.setState(tx, id, to, at, reason ?? null);
      await this.audit.append(tx, [{ chain: id, type, actor: by, payload: reason === undefined ? {} : { reason }, at }]);
    });
  }
}

function refuseUnless(from: readonly IntakeState[], { state }: Intake, to: IntakeState): void {
  if (from.includes(state)) return;
  throw new Problem(409, to === 'running' ? 'intake-is-over' : 'intake-not-finished', { facts: { state } });
}
