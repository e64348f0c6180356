import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { contentOfRecord, differingFields, londonDate, ProtocolError, REGISTER, takeIn, VERSION_TAKEN_IN } from '@isp/protocols';
import type { Actor, Instant, Protocol, RecordDates } from '@isp/protocols';
import { dateInWords } from '@isp/wording';
import { SYSTEM_ACTOR } from '../../platform/audit/index.js';
import type { JsonObject } from '../../platform/audit/index.js';
import { brokenConstraint, Transactions } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { HandlesJob, textOf } from '../../platform/jobs/index.js';
import type { JobHandler, JobRun } from '../../platform/jobs/index.js';
import { Changes, ProtocolTexts } from '../../protocols/index.js';
import type { Changed } from '../../protocols/index.js';
import { TAKEN_IN_TEMPLATE } from '../../templates/index.js';
import type { Intake, IntakeRecord } from '../intake.js';
import { IntakesRepository } from '../persistence/intakes.repository.js';
import { TAKE_IN_TASK } from './run-intake.js';
import { WorkOffRecords } from './work-off-records.js';
import type { RecordsWork } from './work-off-records.js';

/**
 * Takes records in, each in a transaction of its own together with what is said of it: what stops the process stops it between two
 * records, and whoever goes on begins with the next. A record that cannot come in leaves nothing, and says why.
 */
@Injectable()
@HandlesJob({ task: TAKE_IN_TASK })
export class TakeInRecords implements JobHandler {
  constructor(
    private readonly intakes: IntakesRepository,
    private readonly changes: Changes,
    private readonly texts: ProtocolTexts,
    private readonly transactions: Transactions,
    private readonly records: WorkOffRecords,
  ) {}

  async handle(payload: JsonObject, { signal }: JobRun): Promise<void> {
    await this.records.asJob(TAKING_IN, textOf(payload, 'intakeId'), signal, (intake, record) => this.one(intake, record));
  }

  /**
   * Takes in what waits, until nothing does.
   * @param told is called after each record
   * @returns whether nothing is left; otherwise it was told to stop
   */
  work(id: string, signal: AbortSignal, told: () => void = () => undefined): Promise<boolean> {
    return this.records.untilNoneIsLeft(TAKING_IN, id, signal, async (intake, record) => {
      await this.one(intake, record);
      told();
    });
  }

  private async one(intake: Intake, record: IntakeRecord): Promise<void> {
    if (await this.stoodHere(intake, record)) return;
    try {
      await this.changes.start(SYSTEM_ACTOR, (reference, at, tx) => this.make(intake, record, reference, at, tx));
    } catch (error) {
      if (error instanceof ElsewhereMeanwhile) return;
      // Somebody else has just taken in a record of this id.
      if (brokenConstraint(error) === 'record_stands_here_once') await this.stoodHere(intake, record);
      else if (error instanceof ProtocolError) await this.refuse(intake, record, error);
      else throw error;
    }
  }

  private async make(intake: Intake, { position, record }: IntakeRecord, reference: string, at: Instant, tx: Transaction): Promise<Changed> {
    const { source, licence, leadOrganisation, publication, ownerPersonId, organisations, names } = intake;
    const { content, dates } = contentOfRecord(record, { names, template: TAKEN_IN_TEMPLATE, organisations });
    const protocolId = randomUUID();
    if (!(await this.intakes.settle(tx, intake.id, position, 'waiting', { state: 'taken-in', protocolId }))) throw new ElsewhereMeanwhile();
    const input = {
      id: protocolId,
      reference,
      leadOrganisationId: leadOrganisation.id,
      ownerPersonId,
      by: BY_NOBODY_HERE,
      content,
      publication,
      source,
      record: { register: REGISTER, id: record[REGISTER], licence, lookedAfterBy: leadOrganisation.name },
      stated: { standing: statedStanding(dates), on: dates.lastEntryOn ?? londonDate(at) },
      intakeId: intake.id,
    };
    // The document says where it came from, so the act is done once without digests.
    const rehearsed: Protocol = { ...takeIn({ ...input, contentSha256: '', documentSha256: '' }, at).protocol, versions: [] };
    const frozen = await this.texts.freeze(rehearsed, content, VERSION_TAKEN_IN.number, VERSION_TAKEN_IN.change, at);
    const { contentSha256, documentSha256 } = frozen;
    return { ...takeIn({ ...input, contentSha256, documentSha256 }, at), frozen: new Map([[contentSha256, frozen]]) };
  }

  private async stoodHere(intake: Intake, { position, record }: IntakeRecord): Promise<boolean> {
    const standing = await this.intakes.standing(record[REGISTER]);
    if (standing === null) return false;
    const differs = differingFields(standing.record, record);
    const { protocolId } = standing;
    const state = differs.length === 0 ? 'unchanged' : 'changed';
    await this.transactions.run((tx) => this.intakes.settle(tx, intake.id, position, 'waiting', { state, protocolId, differs }));
    return true;
  }

  private async refuse(intake: Intake, { position }: IntakeRecord, { code, facts }: ProtocolError): Promise<void> {
    const pointer = typeof facts['pointer'] === 'string' ? facts['pointer'] : '';
    const refusal = { code: 'cannot-be-a-protocol', facts: { why: code, pointer } } as const;
    await this.transactions.run((tx) => this.intakes.settle(tx, intake.id, position, 'waiting', { state: 'refused', refusal }));
  }
}

/** Another worker has settled this record; nothing of this try is kept. */
class ElsewhereMeanwhile extends Error {}

const TAKING_IN: RecordsWork = { task: TAKE_IN_TASK, during: 'running', left: 'waiting', after: 'finished', event: 'intake.finished' };

/** The text was made elsewhere: nobody here has frozen it by their own hand. */
const BY_NOBODY_HERE: Actor = SYSTEM_ACTOR;

/** The source states dates and no standing besides: its record is what it states. */
function statedStanding({ startsOn, endsOn }: RecordDates): string {
  const from = startsOn === null ? '' : `, from ${dateInWords(startsOn)}`;
  const until = endsOn === null ? '' : `${startsOn === null ? ',' : ''} until ${dateInWords(endsOn)}`;
  return `On the register${from}${until}`;
}

