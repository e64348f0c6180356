import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import {
  DEPTH_OF_RECORDS,
  isRecordField,
  jsonShape,
  LIMITS,
  readRegisterFile,
  recordOfJson,
  recordOfRow,
  REGISTER,
  REGISTER_FIELDS,
  RECORD_FIELDS,
  RegisterFileError,
} from '@isp/protocols';
import type { CodeNames, ReadRecord, RecordField, Sha256 } from '@isp/protocols';
import { Problem } from '../platform/http/index.js';

/** A file as it was handed over. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A file of records, read. */
export interface RecordsFile {
  readonly format: 'csv' | 'json';
  /** In the order of the file, so that it can go out again in that order. */
  readonly columns: readonly RecordField[];
  readonly records: readonly ReadRecord[];
  readonly sha256: Sha256;
}

/**
 * Reads a file of the register's records, CSV or JSON: which of the two, its first character says, whatever it is called. What is wrong
 * with the file as a whole is refused (422, with a code); what is wrong with one record is said of that record.
 */
export async function readRecordsFile(file: GivenFile): Promise<RecordsFile> {
  const text = textOf(file, LIMITS.intake.bytes, '/file');
  const format = /^\s*[[{]/.test(text) ? 'json' : 'csv';
  const read = format === 'json' ? recordsOfJson(text) : await recordsOfCsv(text);
  if (read.records.length === 0) throw refused('no-records');
  return { format, ...read, records: withoutTwins(read.records), sha256: sha256(file.bytes) };
}

/** Reads the registers that the records' codes belong to. Of two files that name a code the later counts. */
export function readCodeNames(files: readonly GivenFile[]): CodeNames {
  if (files.length > LIMITS.intake.registerFiles) throw refused('too-many-files', { max: LIMITS.intake.registerFiles }, '/registers');
  const names = new Map<string, string>();
  for (const file of files) {
    try {
      for (const [code, name] of readRegisterFile(textOf(file, LIMITS.intake.registerFileBytes, '/registers'), sha256)) names.set(code, name);
    } catch (error) {
      if (!(error instanceof RegisterFileError)) throw error;
      throw refused('register-file-not-readable', { file: file.name, why: error.code, line: error.line }, '/registers');
    }
  }
  return names;
}

function textOf({ name, bytes }: GivenFile, most: number, pointer: string): string {
  if (bytes.length === 0) throw refused('file-empty', { file: name }, pointer);
  if (bytes.length > most) throw refused('file-too-large', { file: name, max: most }, pointer);
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.subarray(0, 4_000).includes(0)) {
    throw refused('file-not-utf-8', { file: name, looksLike: 'UTF-16' }, pointer);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused('file-not-utf-8', { file: name, looksLike: 'another' }, pointer);
  }
}

type Read = Pick<RecordsFile, 'columns' | 'records'>;

async function recordsOfCsv(text: string): Promise<Read> {
  const records: ReadRecord[] = [];
  let columns: readonly RecordField[] | null = null;
  // In pieces, so that a large file does not hold up everybody else for as long as it takes.
  const rows = Readable.from(piecesOf(text)).pipe(
    parse({ relax_column_count: true, record_delimiter: ['\r\n', '\n'], skip_empty_lines: true, max_record_size: LIMITS.intake.field * RECORD_FIELDS.length }),
  );
  try {
    for await (const row of rows as AsyncIterable<readonly string[]>) {
      if (columns === null) columns = columnsOf(row);
      else records.push(recordOfRow(columns, row));
      refuseTooMany(records);
    }
  } catch (error) {
    if (error instanceof CsvError) throw refused('not-csv', { why: error.code, line: Number(error['lines'] ?? 0) });
    throw error;
  }
  return { columns: columns ?? [], records };
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

const PIECE = 64 * 1024;

function columnsOf(row: readonly string[]): readonly RecordField[] {
  const unknown = row.filter((name) => !isRecordField(name));
  const missing = REGISTER_FIELDS.filter((field) => !row.includes(field));
  const facts = { missing: missing.join(', '), unknown: unknown.join(', ').slice(0, LIMITS.shortText) };
  if (missing.length + unknown.length > 0) throw refused('columns-not-the-registers', facts);
  if (new Set(row).size < row.length) throw refused('column-twice');
  return row as readonly RecordField[];
}

function recordsOfJson(text: string): Read {
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch {
    throw refused('not-json');
  }
  const { depth, repeated } = jsonShape(text);
  if (depth > DEPTH_OF_RECORDS) throw refused('nested-too-deep');
  if (!Array.isArray(values)) throw refused('not-a-list');
  refuseTooMany(values);
  let object = 0;
  const records = values.map((value: unknown) => {
    const isNested = typeof value === 'object' && value !== null;
    return recordOfJson(value, isNested ? (repeated[object++] ?? null) : null);
  });
  return { columns: RECORD_FIELDS, records };
}

function refuseTooMany(records: readonly unknown[]): void {
  if (records.length > LIMITS.intake.records) throw refused('too-many-records', { max: LIMITS.intake.records });
}

/** Of two records with one id in a file neither is the right one: which, only its publisher knows. The first stands, and the second says so. */
function withoutTwins(records: readonly ReadRecord[]): readonly ReadRecord[] {
  const seen = new Map<string, number>();
  return records.map((read, index) => {
    const id = read.record[REGISTER];
    const first = seen.get(id);
    if (read.refusal !== null) return read;
    if (first === undefined) {
      seen.set(id, index + 1);
      return read;
    }
    return { record: read.record, refusal: { code: 'id-twice-in-file', facts: { id, first } } };
  });
}

function refused(code: string, facts: Readonly<Record<string, string | number>> = {}, pointer = '/file'): Problem {
  return new Problem(422, code, { pointers: [{ pointer, code, facts }], facts });
}

function sha256(content: string | Buffer): Sha256 {
  return createHash('sha256').update(content).digest('hex');
}
