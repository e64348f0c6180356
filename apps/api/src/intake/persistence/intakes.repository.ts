import { Inject, Injectable } from '@nestjs/common';
import { excerptOf, LIMITS, recordWith, REGISTER } from '@isp/protocols';
import type { Instant, ReadRecord, RecordField, RecordRefusal, RegisterRecord, Remark } from '@isp/protocols';
import type { Pool } from 'pg';
import type { AuditActor } from '../../platform/audit/index.js';
import { DATABASE_POOL, Statement } from '../../platform/database/index.js';
import type { Transaction } from '../../platform/database/index.js';
import type { Intake, IntakeRecord, IntakeState, RecordState } from '../intake.js';

/** A record as it is kept before anything has become of it. */
export interface NewRecord extends ReadRecord {
  readonly remarks: readonly Remark[];
}

/** What became of a record. */
export interface Fate {
  readonly state: RecordState;
  readonly protocolId?: string;
  readonly refusal?: RecordRefusal;
  readonly differs?: readonly RecordField[];
}

/** What stands here already of a record's id. */
export interface Standing {
  readonly protocolId: string;
  readonly record: RegisterRecord;
}

/** Keeps intakes and their records. */
@Injectable()
export class IntakesRepository {
  constructor(@Inject(DATABASE_POOL) private readonly pool: Pool) {}

  async add(tx: Transaction, intake: Intake, records: readonly NewRecord[], by: AuditActor, at: Instant): Promise<void> {
    const statement = new Statement();
    statement.insert('intake', [
      {
        id: intake.id,
        prepared_at: at,
        prepared_by: by,
        source: intake.source,
        licence: intake.licence,
        lead_organisation_id: intake.leadOrganisation.id,
        owner_person_id: intake.ownerPersonId,
        publication_level: intake.publication.level,
        publication_reason: intake.publication.reason,
        file_name: intake.fileName,
        file_sha256: intake.fileSha256,
        format: intake.format,
        columns: intake.columns,
        names: Object.fromEntries(intake.names),
        organisations: {},
        state: 'prepared',
      },
    ]);
    await statement.run(tx);
    for (let from = 0; from < records.length; from += ROWS_AT_ONCE) {
      const rows = new Statement();
      rows.insert('intake_record', records.slice(from, from + ROWS_AT_ONCE).map((read, index) => recordRow(intake.id, from + index + 1, read)));
      await rows.run(tx);
    }
  }

  /** The intake; locked, inside a transaction, until its end. */
  async find(id: string, tx?: Transaction): Promise<Intake | null> {
    const query = `${INTAKE} WHERE i.id = $1`;
    const rows = tx === undefined ? (await this.pool.query<IntakeRow>(query, [id])).rows : await tx.query<IntakeRow[]>(`${query} FOR UPDATE OF i`, [id]);
    return rows[0] === undefined ? null : intakeOf(rows[0]);
  }

  async setState(tx: Transaction, id: string, state: IntakeState, at: Instant, reason: string | null = null): Promise<void> {
    await tx.query(
      `UPDATE intake SET state = $2::text,
              started_at = CASE WHEN $2 = 'running' THEN $3::timestamptz ELSE started_at END,
              finished_at = CASE WHEN $2 = 'finished' THEN $3::timestamptz ELSE finished_at END,
              taken_back_at = CASE WHEN $2 = 'taken-back' THEN $3::timestamptz ELSE taken_back_at END,
              taken_back_reason = coalesce($4, taken_back_reason)
        WHERE id = $1`,
      [id, state, at, reason],
    );
  }

  async setOrganisations(tx: Transaction, id: string, organisations: ReadonlyMap<string, string>): Promise<void> {
    await tx.query('UPDATE intake SET organisations = $2 WHERE id = $1', [id, Object.fromEntries(organisations)]);
  }

  async discard(tx: Transaction, id: string): Promise<void> {
    await tx.query('DELETE FROM intake WHERE id = $1', [id]);
  }

  /** The first records in a state, in the order of the file. */
  async inState(id: string, state: RecordState, limit: number): Promise<readonly IntakeRecord[]> {
    const { rows } = await this.pool.query<RecordRow>(
      `SELECT position, fields, remarks, state, refusal, protocol_id AS "protocolId" FROM intake_record
       WHERE intake_id = $1 AND state = $2 ORDER BY position LIMIT $3`,
      [id, state, limit],
    );
    return rows.map(({ fields, ...row }) => ({ ...row, record: recordWith(fields) }));
  }

  /** Records of an intake of which a protocol stands here, in the order of the file. */
  async standingHere(id: string, limit: number, from: number): Promise<readonly IntakeRecord[]> {
    const { rows } = await this.pool.query<RecordRow>(
      `SELECT position, fields, remarks, state, refusal, protocol_id AS "protocolId" FROM intake_record
       WHERE intake_id = $1 AND state IN ('taken-in', 'unchanged', 'left') AND position > $2 ORDER BY position LIMIT $3`,
      [id, from, limit],
    );
    return rows.map(({ fields, ...row }) => ({ ...row, record: recordWith(fields) }));
  }

  /** How many records are in each state. */
  async counts(id: string): Promise<Readonly<Record<RecordState, number>>> {
    const { rows } = await this.pool.query<{ state: RecordState; count: number }>(
      'SELECT state, count(*)::integer AS count FROM intake_record WHERE intake_id = $1 GROUP BY state',
      [id],
    );
    const none = { waiting: 0, 'taken-in': 0, unchanged: 0, changed: 0, refused: 0, 'taken-back': 0, left: 0 };
    return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
  }

  /** What stands here of a record's id, whichever file it came in. */
  async standing(recordId: string): Promise<Standing | null> {
    const { rows } = await this.pool.query<{ protocolId: string; fields: Partial<RegisterRecord> }>(
      `SELECT protocol_id AS "protocolId", fields FROM intake_record WHERE record_id = $1 AND state IN ('taken-in', 'left')`,
      [recordId],
    );
    const [row] = rows;
    return row === undefined ? null : { protocolId: row.protocolId, record: recordWith(row.fields) };
  }

  /** Says what became of a record. @returns whether it was still in the state that it is to leave */
  async settle(tx: Transaction, id: string, position: number, from: RecordState, fate: Fate): Promise<boolean> {
    const [rows] = await tx.query<[unknown[], number]>(
      `UPDATE intake_record SET state = $4, protocol_id = coalesce($5, protocol_id), refusal = coalesce($6, refusal), differs = $7
        WHERE intake_id = $1 AND position = $2 AND state = $3 RETURNING position`,
      [id, position, from, fate.state, fate.protocolId ?? null, fate.refusal ?? null, fate.differs ?? []],
    );
    return rows.length > 0;
  }
}

const ROWS_AT_ONCE = 500;

function recordRow(intakeId: string, position: number, { record, refusal, remarks }: NewRecord): object {
  // Of what cannot be kept as text nothing is kept but that it was there.
  const fields = refusal?.code === 'unkeepable-character' ? {} : Object.fromEntries(Object.entries(record).filter(([, text]) => text !== ''));
  const kept = recordWith(fields);
  return {
    intake_id: intakeId,
    position,
    record_id: refusal === null ? kept[REGISTER] : excerptOf(kept[REGISTER], LIMITS.shortText),
    title: excerptOf(kept.name, LIMITS.title),
    fields,
    remarks,
    state: refusal === null ? 'waiting' : 'refused',
    refusal,
    differs: [],
  };
}

interface IntakeRow extends Omit<Intake, 'names' | 'organisations'> {
  readonly names: Readonly<Record<string, string>>;
  readonly organisations: Readonly<Record<string, string>>;
}

type RecordRow = Omit<IntakeRecord, 'record'> & { readonly fields: Partial<RegisterRecord> };

const INTAKE = `
  SELECT i.id, i.state, i.source, i.licence, json_build_object('id', o.id, 'name', o.name) AS "leadOrganisation",
         i.owner_person_id AS "ownerPersonId", json_build_object('level', i.publication_level, 'reason', i.publication_reason) AS publication,
         i.file_name AS "fileName", i.file_sha256 AS "fileSha256", i.format, i.columns, i.names, i.organisations,
         i.taken_back_reason AS "takenBackReason"
    FROM intake i JOIN organisation o ON o.id = i.lead_organisation_id`;

function intakeOf({ names, organisations, ...row }: IntakeRow): Intake {
  return { ...row, names: new Map(Object.entries(names)), organisations: new Map(Object.entries(organisations)) };
}
