import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { ArchiveError, MANIFEST, manifestOf } from './manifest.js';
import type { ArchivedFile, Manifest } from './manifest.js';

/** Far above any manifest; a file of that name which is larger is none. */
const LARGEST_MANIFEST = 64 * 1024 * 1024;

/** A file of an archive, to be read to its end before the next one comes. */
export interface ArchiveEntry {
  readonly name: string;
  readonly content: AsyncIterable<Buffer>;
}

/**
 * The files of an archive, in their order.
 * @throws {ArchiveError} as soon as what was read is no archive, is cut short or is damaged
 */
export async function* entriesOf(path: string): AsyncGenerator<ArchiveEntry> {
  await stat(path).catch(() => {
    throw new ArchiveError('it cannot be read: there is no such file');
  });
  const files = extract();
  let broken: unknown = null;
  const unpacked = pipeline(createReadStream(path), createGunzip(), files).catch((error: unknown) => {
    broken = error;
  });
  try {
    for await (const entry of files) {
      if (entry.header.type !== 'file') throw new ArchiveError(`it holds ${entry.header.name}, which is not a file`);
      yield { name: entry.header.name, content: told(entry as AsyncIterable<Buffer>) };
    }
    await unpacked;
    if (broken !== null) throw asError(broken);
  } catch (error) {
    throw inWords(broken ?? error);
  } finally {
    files.destroy();
    await unpacked;
  }
}

/** A break inside a file is met by whoever reads that file. */
async function* told(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* content;
  } catch (error) {
    throw inWords(error);
  }
}

/**
 * Reads an archive from end to end and compares each file with the manifest, before anything is done with it.
 * @returns what it holds
 * @throws {ArchiveError} naming the first thing that is wrong
 */
export async function checkArchive(path: string): Promise<Manifest> {
  const found = new Map<string, ArchivedFile>();
  let manifest: Manifest | null = null;
  for await (const { name, content } of entriesOf(path)) {
    if (manifest !== null) throw new ArchiveError(`it holds ${name} after its manifest`);
    if (name === MANIFEST) manifest = manifestOf(await textOf(content));
    else if (found.has(name)) throw new ArchiveError(`it holds ${name} twice`);
    else found.set(name, await measure(name, content));
  }
  if (manifest === null) throw new ArchiveError('it is cut short: it has no manifest');
  compare(manifest, found);
  return manifest;
}

async function measure(name: string, content: AsyncIterable<Buffer>): Promise<ArchivedFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  let rows = 0;
  for await (const chunk of content) {
    hash.update(chunk);
    bytes += chunk.length;
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) rows += 1;
  }
  return { name, rows, bytes, sha256: hash.digest('hex') };
}

function compare({ tables, jobs }: Manifest, found: ReadonlyMap<string, ArchivedFile>): void {
  const expected = new Set<string>();
  for (const { name: table, rows, files } of [...tables, jobs]) {
    for (const file of files) {
      const there = found.get(file.name);
      if (there === undefined) throw new ArchiveError(`${file.name}, which its manifest names, is not in it`);
      if (there.sha256 !== file.sha256 || there.bytes !== file.bytes) throw new ArchiveError(`${file.name} is not the file that its manifest names: its SHA-256 differs`);
      if (there.rows !== file.rows) throw new ArchiveError(`${file.name} holds ${there.rows} rows, and its manifest says ${file.rows}`);
      expected.add(file.name);
    }
    const inFiles = files.reduce((sum, file) => sum + file.rows, 0);
    if (inFiles !== rows) throw new ArchiveError(`the files of ${table} hold ${inFiles} rows, and its manifest says ${rows}`);
  }
  const extra = [...found.keys()].find((name) => !expected.has(name));
  if (extra !== undefined) throw new ArchiveError(`it holds ${extra}, which its manifest does not name`);
}

async function textOf(content: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > LARGEST_MANIFEST) throw new ArchiveError('its manifest is too large to be one');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What zlib, the tar reader or the file system say, in words for the operator. */
function inWords(error: unknown): ArchiveError {
  if (error instanceof ArchiveError) return error;
  const { code, message } = asError(error) as Error & { readonly code?: string };
  if (code === 'Z_BUF_ERROR' || /unexpected end/i.test(message)) return new ArchiveError('it is cut short');
  return new ArchiveError(`it is damaged, or no archive of this service (${message})`);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
