/** An archive that cannot be trusted or used; its message says what is wrong, for the operator. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

/** The shape of archives that this version writes. A reader refuses any other. */
export const FORMAT = 1;

export const MANIFEST = 'manifest.json';

/** A file of rows, as PostgreSQL's COPY writes them in its text format. */
export interface ArchivedFile {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** A table's rows, in one or more files in that order. */
export interface ArchivedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly files: readonly ArchivedFile[];
}

/** What an archive holds. It is the last file in it, so that an archive without one was not finished. */
export interface Manifest {
  readonly format: typeof FORMAT;
  readonly serviceVersion: string;
  /** The instant of the state that the archive holds, by the database's clock. */
  readonly takenAt: string;
  /** The migrations that had run, by name. */
  readonly migrations: readonly string[];
  /** Tables that are left out, and why. */
  readonly leftOut: Readonly<Record<string, string>>;
  /** In an order in which each row's references come before it. */
  readonly tables: readonly ArchivedTable[];
  /** The queue's jobs, apart from its own tables, whose shape is the queue's own affair. */
  readonly jobs: ArchivedTable;
  /** How many of these jobs are still to run, by task. */
  readonly owed: Readonly<Record<string, number>>;
}

/** @throws {ArchiveError} unless it is a manifest of the format that this version reads. */
export function manifestOf(text: string): Manifest {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new ArchiveError('its manifest is not JSON');
  }
  if (!isObject(read)) throw new ArchiveError('its manifest is not an object');
  if (typeof read['format'] === 'number' && read['format'] > FORMAT) throw new ArchiveError(`it has format ${read['format']}, which a newer version of the service wrote`);
  const { format, serviceVersion, takenAt, migrations, leftOut, tables, jobs, owed } = read;
  const sound =
    format === FORMAT &&
    typeof serviceVersion === 'string' &&
    typeof takenAt === 'string' &&
    isTexts(migrations) &&
    isObject(leftOut) &&
    Array.isArray(tables) &&
    tables.every(isTable) &&
    isTable(jobs) &&
    isObject(owed) &&
    Object.values(owed).every(isCount);
  if (!sound) throw new ArchiveError('its manifest is not one of format 1');
  return read as unknown as Manifest;
}

function isTable(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, columns, rows, files } = value;
  return typeof name === 'string' && isTexts(columns) && isCount(rows) && Array.isArray(files) && files.every(isFile);
}

function isFile(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, rows, bytes, sha256 } = value;
  return typeof name === 'string' && isCount(rows) && isCount(bytes) && typeof sha256 === 'string';
}

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((text) => typeof text === 'string');

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
