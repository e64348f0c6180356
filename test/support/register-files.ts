import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Agent, Answer } from './agent.js';

/** A file to be sent. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer | string;
}

const ROOT = resolve(import.meta.dirname, '../..');

/** An invented file of a register's records, and of the registers its codes belong to. */
export function inventedFile(name: 'records.csv' | 'records.json' | 'powers.rsf' | 'persons.rsf'): SentFile {
  return { name, bytes: readFileSync(join(ROOT, 'test/fixtures/register-records', name)) };
}

/** The registers of the invented codes. */
export const INVENTED_REGISTERS: readonly SentFile[] = [inventedFile('powers.rsf'), inventedFile('persons.rsf')];

const REAL = resolve(ROOT, '../shared/real');

/** Whether the register's real records lie beside this checkout: they are never part of it. */
export const REAL_RECORDS_ARE_HERE = existsSync(join(REAL, 'dea-isa-register-2018-2019.csv'));

/** A real file, where it lies. */
export function realFile(name: string): SentFile {
  return { name, bytes: readFileSync(join(REAL, name)) };
}

/** What is said besides the files. */
export interface Sending {
  readonly ownerEmail: string;
  readonly registers?: readonly SentFile[];
  readonly publicationLevel?: string;
  readonly [field: string]: unknown;
}

/** Sends a file to be looked at. */
export function sendRecords<T>(agent: Agent, file: SentFile | null, { registers = INVENTED_REGISTERS, ...fields }: Sending): Promise<Answer<T>> {
  const form = new FormData();
  const said = { source: 'Register of examples', licence: 'Open Government Licence v3.0', publicationLevel: 'full', ...fields };
  for (const [name, value] of Object.entries(said)) form.set(name, String(value));
  if (file !== null) form.set('file', new Blob([blobPart(file)]), file.name);
  for (const register of registers) form.append('registers', new Blob([blobPart(register)]), register.name);
  return agent.post<T>('/api/intakes', form);
}

function blobPart({ bytes }: SentFile): string | Uint8Array<ArrayBuffer> {
  return typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
}
