import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { extract, pack } from 'tar-stream';

/** The files of a backup, by name, in their order. */
export async function filesOf(path: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const reading = extract();
  reading.end(gunzipSync(await readFile(path)));
  for await (const entry of reading) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk);
    files.set(entry.header.name, Buffer.concat(chunks));
  }
  return files;
}

/** Writes a backup of those files, as somebody would who wants it to look untouched. */
export async function writeFiles(path: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  const writing = pack();
  for (const [name, content] of files) writing.entry({ name }, content);
  writing.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of writing as AsyncIterable<Buffer>) chunks.push(chunk);
  await writeFile(path, gzipSync(Buffer.concat(chunks)));
}

interface Listed {
  name: string;
  rows: number;
  files: { name: string; rows: number; bytes: number; sha256: string }[];
}

/** The same backup with one table's rows changed and a manifest that agrees. */
export async function withRows(from: string, to: string, table: string, change: (rows: readonly string[]) => readonly string[]): Promise<void> {
  const files = await filesOf(from);
  const manifest = JSON.parse(String(files.get('manifest.json'))) as { tables: Listed[] };
  const listed = manifest.tables.find(({ name }) => name === table);
  const [first] = listed?.files ?? [];
  if (listed === undefined || first === undefined) throw new Error(`The backup has no rows of ${table}.`);
  const rows = change(String(files.get(first.name)).split('\n').slice(0, -1));
  const content = Buffer.from(rows.map((row) => `${row}\n`).join(''));
  files.set(first.name, content);
  listed.rows += rows.length - first.rows;
  listed.files[0] = { name: first.name, rows: rows.length, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
  files.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
  await writeFiles(to, files);
}
