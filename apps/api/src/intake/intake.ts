import type { CodeNames, Publication, RecordField, RecordRefusal, RegisterRecord, Remark, Sha256 } from '@isp/protocols';

/** What becomes of a file: prepared to be looked at, then taken in, and perhaps taken back. */
export const INTAKE_STATES = ['prepared', 'running', 'finished', 'taking-back', 'taken-back'] as const;
export type IntakeState = (typeof INTAKE_STATES)[number];

/**
 * What became of a record. `unchanged` and `changed`: a record of that id stands here already, the same or another; `left`: it
 * was to be taken back, and somebody has worked on it since.
 */
export const RECORD_STATES = ['waiting', 'taken-in', 'unchanged', 'changed', 'refused', 'taken-back', 'left'] as const;
export type RecordState = (typeof RECORD_STATES)[number];

/** A file of a register's records: what they are taken in as. */
export interface Intake {
  readonly id: string;
  readonly state: IntakeState;
  readonly source: string;
  readonly licence: string;
  readonly leadOrganisation: { readonly id: string; readonly name: string };
  readonly ownerPersonId: string;
  readonly publication: Publication;
  readonly fileName: string;
  readonly fileSha256: Sha256;
  readonly format: 'csv' | 'json';
  readonly columns: readonly RecordField[];
  readonly names: CodeNames;
  /** Which organisations somebody has said the parties are, by the party's name. */
  readonly organisations: ReadonlyMap<string, string>;
  readonly takenBackReason: string | null;
}

/** One record of a file, and what became of it. */
export interface IntakeRecord {
  readonly position: number;
  readonly record: RegisterRecord;
  readonly remarks: readonly Remark[];
  readonly state: RecordState;
  readonly refusal: RecordRefusal | null;
  readonly protocolId: string | null;
}

/** The name under which the register is known, unless another is given. */
export const USUAL_SOURCE = 'Register of information sharing agreements under the Digital Economy Act 2017, Part 5';

/** The licence of the register, unless another is given. */
export const USUAL_LICENCE = 'Contains public sector information licensed under the Open Government Licence v3.0';
