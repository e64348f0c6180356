import { randomUUID } from 'node:crypto';
import { setImmediate as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { contentOfRecord, LIMITS, refusalOfContent, refusalOfPublication, ProtocolError } from '@isp/protocols';
import type { CodeNames, Publication, ReadRecord } from '@isp/protocols';
import { AuditTrail } from '../../platform/audit/index.js';
import type { AuditActor } from '../../platform/audit/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Transactions } from '../../platform/database/index.js';
import { TAKEN_IN_TEMPLATE } from '../../templates/index.js';
import type { Intake } from '../intake.js';
import { FindOwners } from '../persistence/find-owners.js';
import { IntakesRepository } from '../persistence/intakes.repository.js';
import type { NewRecord } from '../persistence/intakes.repository.js';
import { readCodeNames, readRecordsFile } from '../read-register-file.js';
import type { GivenFile } from '../read-register-file.js';

/** A file to be taken in, with all that is to be known of where it comes from and who is to look after it. */
export interface Preparing {
  readonly file: GivenFile;
  /** Registers that the records' codes belong to. */
  readonly registers: readonly GivenFile[];
  readonly source: string;
  readonly licence: string;
  readonly ownerEmail: string;
  /** For an owner who belongs to more than one organisation: its name. */
  readonly leadOrganisation: string;
  readonly publication: Publication;
}

/** Reads a file and keeps what it says, with what is missing or odd, to be looked at. No protocol is made of it yet. */
@Injectable()
export class PrepareIntake {
  constructor(
    private readonly intakes: IntakesRepository,
    private readonly owners: FindOwners,
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(input: Preparing, by: AuditActor): Promise<Intake> {
    const { source, licence, publication } = input;
    const refusal = refusalOfPublication(publication);
    if (refusal !== null) throw new ProtocolError(refusal.code, refusal.facts);
    const { leadOrganisation, personId } = await this.owners.of(input.ownerEmail, input.leadOrganisation);
    const names = readCodeNames(input.registers);
    const { records, ...file } = await readRecordsFile(input.file);
    const intake: Intake = {
      id: randomUUID(),
      state: 'prepared',
      source,
      licence,
      leadOrganisation,
      ownerPersonId: personId,
      publication,
      fileName: plainName(input.file.name),
      fileSha256: file.sha256,
      format: file.format,
      columns: file.columns,
      names,
      organisations: new Map(),
      takenBackReason: null,
    };
    const looked = await allLookedAt(records, names);
    const at = this.clock.now();
    await this.transactions.run(async (tx) => {
      await this.intakes.add(tx, intake, looked, by, at);
      const payload = { source, fileSha256: file.sha256, format: file.format, records: records.length };
      await this.audit.append(tx, [{ chain: intake.id, type: 'intake.prepared', actor: by, payload, at }]);
    });
    return intake;
  }
}

/** All of them, with pauses: others are answered meanwhile. */
async function allLookedAt(records: readonly ReadRecord[], names: CodeNames): Promise<readonly NewRecord[]> {
  const looked: NewRecord[] = [];
  for (const read of records) {
    if (looked.length % RECORDS_BETWEEN_PAUSES === 0) await pause();
    looked.push(lookedAt(read, names));
  }
  return looked;
}

const RECORDS_BETWEEN_PAUSES = 50;

/** A record with what is missing or odd; or, if no protocol can be made of it, why not. */
export function lookedAt(read: ReadRecord, names: CodeNames): NewRecord {
  if (read.refusal !== null) return { ...read, remarks: [] };
  const { content, remarks } = contentOfRecord(read.record, { names, template: TAKEN_IN_TEMPLATE, organisations: new Map() });
  const found = refusalOfContent(content);
  if (found === null) return { ...read, remarks };
  const pointer = typeof found.facts['pointer'] === 'string' ? found.facts['pointer'] : '';
  return { record: read.record, refusal: { code: 'cannot-be-a-protocol', facts: { why: found.code, pointer } }, remarks };
}

function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replaceAll(/[\p{Cc}\p{Surrogate}"]/gu, '').trim().slice(0, LIMITS.shortText) || 'records';
}
