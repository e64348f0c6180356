/** Names for codes, from the registers that the codes belong to, in the register serialisation format (RSF). */

/** What stands behind a code such as `register:86`. */
export type CodeNames = ReadonlyMap<string, string>;

/** Why a file of a register cannot be read. */
export const REGISTER_FILE_PROBLEMS = ['not-rsf', 'no-register-name', 'entry-without-item', 'too-many-entries'] as const;
export type RegisterFileProblem = (typeof REGISTER_FILE_PROBLEMS)[number];

/** Thrown for a file of a register that cannot be read. */
export class RegisterFileError extends Error {
  override readonly name = 'RegisterFileError';

  constructor(
    readonly code: RegisterFileProblem,
    readonly line: number,
  ) {
    super(code);
  }
}

/** A register's codes are counted in hundreds; this many are more than any has. */
const MOST_ENTRIES = 50_000;

/**
 * Reads one register: its items, and its entries, of which the last for a key counts. An entry names its item by the SHA-256 of
 * the item's bytes, so that an item altered on the way is an entry without an item.
 * @param text the file
 * @param sha256 gives the digest of a text in lower-case hexadecimal
 * @returns names by code, such as `register:86`. Refuses (RegisterFileError) what is not such a file
 */
export function readRegisterFile(text: string, sha256: (text: string) => string): CodeNames {
  const items = new Map<string, Readonly<Record<string, unknown>>>();
  const latest = new Map<string, Readonly<Record<string, unknown>>>();
  let register: string | null = null;
  const lines = text.split('\n');
  if (lines.length > MOST_ENTRIES) throw new RegisterFileError('too-many-entries', MOST_ENTRIES);
  for (const [index, line] of lines.entries()) {
    const [command = '', ...parts] = line.replace(/\r$/, '').split('\t');
    if (command === '' || command === 'assert-root-hash') continue;
    const [first = '', key = '', , digest = ''] = parts;
    if (command === 'add-item' && parts.length === 1) items.set(`sha-256:${sha256(first)}`, itemOf(first, index));
    else if (command === 'append-entry' && parts.length === 4) {
      const item = items.get(digest);
      if (item === undefined) throw new RegisterFileError('entry-without-item', index + 1);
      if (first === 'system' && key === 'name') register = typeof item['name'] === 'string' ? item['name'] : null;
      if (first === 'user') latest.set(key, item);
    } else throw new RegisterFileError('not-rsf', index + 1);
  }
  if (register === null) throw new RegisterFileError('no-register-name', lines.length);
  const names = [...latest].flatMap(([key, { name }]) => (typeof name === 'string' && name.trim() !== '' ? [[`${register}:${key}`, name.trim()] as const] : []));
  return new Map(names);
}

function itemOf(json: string, index: number): Readonly<Record<string, unknown>> {
  try {
    const item: unknown = JSON.parse(json);
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) return item as Readonly<Record<string, unknown>>;
  } catch {
    // Told below, with the line.
  }
  throw new RegisterFileError('not-rsf', index + 1);
}
