/**
 * One record of the register of information sharing agreements under the Digital Economy Act 2017, Part 5: eighteen fields, and the
 * two in which its publisher counts entries. Every value is kept as it was written, to the space, so that the same eighteen
 * fields can be given out again.
 */

/** The register, by the name of its own key field. */
export const REGISTER = 'information-sharing-agreement-0001';

/** The register's fields, in the order of its columns. */
export const REGISTER_FIELDS = [
  REGISTER,
  'name',
  'purpose',
  'information-sharing-benefits',
  'legal-power-disclosure',
  'disclosed-information',
  'controllers',
  'controller-names',
  'information-sharing-method',
  'processors',
  'processor-names',
  'retention-period',
  'start-date',
  'end-date',
  'review-date',
  'contact',
  'areas',
  'area-names',
] as const;

/** How many entries the record had, and when the last one was made. A file may leave them out. */
export const ENTRY_FIELDS = ['_entries', '_last_entry'] as const;

/** Every field there is. */
export const RECORD_FIELDS = [...REGISTER_FIELDS, ...ENTRY_FIELDS] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

/** The fields that hold several values: a list in JSON, semicolons in CSV. */
export const LIST_FIELDS = ['controllers', 'controller-names', 'processors', 'processor-names', 'areas', 'area-names'] as const satisfies readonly RecordField[];

/** A record, each field as the text of its CSV cell; empty is the same as absent. */
export type RegisterRecord = Readonly<Record<RecordField, string>>;

/**
 * Whether a name is that of a field of the register.
 * @param name a column's heading, or a member's name
 */
export function isRecordField(name: string): name is RecordField {
  return (RECORD_FIELDS as readonly string[]).includes(name);
}

/**
 * Whether a field holds a list.
 * @param field one of the register's fields
 */
export function isListField(field: RecordField): boolean {
  return (LIST_FIELDS as readonly RecordField[]).includes(field);
}

/**
 * The values of a field that holds a list, spaces around each taken off.
 * @param text the text of the cell, values apart by semicolons
 */
export function valuesOf(text: string): readonly string[] {
  return text.split(';').map((value) => value.trim()).filter((value) => value !== '');
}

/**
 * A record of which some fields are known; the others are empty.
 * @param known values by field
 */
export function recordWith(known: Readonly<Partial<Record<RecordField, string>>>): RegisterRecord {
  return Object.fromEntries(RECORD_FIELDS.map((field) => [field, known[field] ?? ''])) as Record<RecordField, string>;
}

/**
 * The record as a value of the register's JSON: lists as lists, the number of entries as a number, empty fields left out.
 * @param record the record
 * @returns members in the alphabetical order that the register itself uses, those of its publisher last
 */
export function jsonOfRecord(record: RegisterRecord): Readonly<Record<string, string | number | readonly string[]>> {
  const members = [...REGISTER_FIELDS].sort().concat(ENTRY_FIELDS as never);
  return Object.fromEntries((members as readonly RecordField[]).filter((field) => record[field] !== '').map((field) => [field, jsonValue(field, record[field])]));
}

/**
 * The fields of the register in which two records differ. How often and when the register's publisher made an entry is no
 * difference in what was agreed.
 * @param one a record
 * @param other another
 */
export function differingFields(one: RegisterRecord, other: RegisterRecord): readonly RecordField[] {
  return REGISTER_FIELDS.filter((field) => one[field] !== other[field]);
}

/**
 * The beginning of a text, to be shown: without control characters, and without half of a character where it is cut.
 * @param text any text
 * @param most characters to be kept at most
 */
export function excerptOf(text: string, most: number): string {
  return text.slice(0, most).replaceAll(/[\p{Cc}\p{Surrogate}]/gu, ' ').trim();
}

function jsonValue(field: RecordField, text: string): string | number | readonly string[] {
  if (isListField(field)) return text.split(';');
  return field === '_entries' && /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : text;
}
