/** Reading one record from a row of CSV or a value of JSON; what cannot be kept as it was written is refused. */
import { LIMITS } from '../limits.js';
import { excerptOf, isListField, isRecordField, recordWith, REGISTER, type RecordField, type RegisterRecord } from './register-record.js';

/** Why a record cannot come in: a fact about the record, never about sharing. */
export const RECORD_REFUSALS = [
  'not-a-record',
  'cells-and-columns-differ',
  'unknown-field',
  'repeated-field',
  'wrong-kind-of-value',
  'value-holds-separator',
  'unkeepable-character',
  'field-too-long',
  'id-missing',
  'id-too-long',
  'name-missing',
  'name-too-long',
  'id-twice-in-file',
  'cannot-be-a-protocol',
] as const;
export type RecordRefusalCode = (typeof RECORD_REFUSALS)[number];

/** Why a record cannot come in, and where. */
export interface RecordRefusal {
  readonly code: RecordRefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A record that was read as far as it goes, and why it cannot come in, if it cannot. */
export interface ReadRecord {
  readonly record: RegisterRecord;
  readonly refusal: RecordRefusal | null;
}

/**
 * A record from a row of CSV.
 * @param columns the file's columns, each a field
 * @param cells the row's cells, as written
 */
export function recordOfRow(columns: readonly RecordField[], cells: readonly string[]): ReadRecord {
  const known = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  const record = recordWith(known);
  if (cells.length !== columns.length) return { record, refusal: { code: 'cells-and-columns-differ', facts: { cells: cells.length, columns: columns.length } } };
  return checked(record);
}

/**
 * A record from a value of JSON.
 * @param value one value of the list
 * @param repeated a member that stands in it twice, which parsing no longer shows
 */
export function recordOfJson(value: unknown, repeated: string | null = null): ReadRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused(recordWith({}), 'not-a-record');
  const known: Partial<Record<RecordField, string>> = {};
  let refusal: RecordRefusal | null = repeated === null ? null : { code: 'repeated-field', facts: { field: excerptOf(repeated, LIMITS.shortText) } };
  for (const [name, given] of Object.entries(value)) {
    const read = isRecordField(name) ? textOf(name, given) : 'unknown-field';
    if (typeof read === 'object') known[name as RecordField] = read.text;
    else refusal ??= { code: read, facts: { field: excerptOf(name, LIMITS.shortText) } };
  }
  const record = recordWith(known);
  return refusal === null ? checked(record) : { record, refusal };
}

function textOf(field: RecordField, value: unknown): { readonly text: string } | RecordRefusalCode {
  if (isListField(field)) {
    if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) return 'wrong-kind-of-value';
    return value.some((each: string) => each.includes(';') || each === '') ? 'value-holds-separator' : { text: value.join(';') };
  }
  if (field === '_entries' && typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return { text: String(value) };
  return typeof value === 'string' ? { text: value } : 'wrong-kind-of-value';
}

/** NUL has no place in PostgreSQL, and half a character no UTF-8 form. */
const UNKEEPABLE = /\0|\p{Surrogate}/u;

function checked(record: RegisterRecord): ReadRecord {
  for (const [field, text] of Object.entries(record)) {
    if (text.length > LIMITS.intake.field) return refused(record, 'field-too-long', { field, length: text.length, most: LIMITS.intake.field });
    if (UNKEEPABLE.test(text)) return refused(record, 'unkeepable-character', { field });
  }
  const id = record[REGISTER];
  if (id.trim() === '') return refused(record, 'id-missing');
  if (id.length > LIMITS.shortText) return refused(record, 'id-too-long', { most: LIMITS.shortText });
  if (record.name.trim() === '') return refused(record, 'name-missing');
  if (record.name.length > LIMITS.title) return refused(record, 'name-too-long', { length: record.name.length, most: LIMITS.title });
  return { record, refusal: null };
}

function refused(record: RegisterRecord, code: RecordRefusalCode, facts: RecordRefusal['facts'] = {}): ReadRecord {
  return { record, refusal: { code, facts } };
}
