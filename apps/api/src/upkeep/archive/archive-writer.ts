import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { ArchiveError, MANIFEST } from './manifest.js';
import type { ArchivedFile, ArchivedTable, Manifest } from './manifest.js';

const PART_BYTES = 4 * 1024 * 1024;
const NEWLINE = 0x0a;

/**
 * Writes an archive, a gzipped tar, beside its place and puts it there when it is complete: under its name there is never an archive
 * that is not. Readable by its owner alone. Rows are held in memory up to four megabytes, or one row, whichever is more.
 */
export class ArchiveWriter {
  private readonly tar = pack();
  private readonly hash = createHash('sha256');
  private readonly unfinished: string;
  private readonly written: Promise<void>;
  private bytes = 0;

  private constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
  ) {
    this.unfinished = unfinishedOf(path);
    this.written = pipeline(this.tar, createGzip({ level: 6 }), (chunks: AsyncIterable<Buffer>) => this.keep(chunks));
    // Heard where something is written or finished next; unheard until then it would end the process.
    this.written.catch(() => undefined);
  }

  /** @throws {ArchiveError} where something is there already. */
  static async to(path: string): Promise<ArchiveWriter> {
    await refuseExisting(path);
    return new ArchiveWriter(path, await open(unfinishedOf(path), 'wx', 0o600));
  }

  /** Adds a table's rows, cut into files at the ends of rows. */
  async table(place: number, name: string, columns: readonly string[], copied: AsyncIterable<Buffer>): Promise<ArchivedTable> {
    const files: ArchivedFile[] = [];
    const add = async (content: Buffer): Promise<void> => {
      const file = `data/${String(place).padStart(3, '0')}-${name}.${String(files.length + 1).padStart(5, '0')}.copy`;
      const sha256 = createHash('sha256').update(content).digest('hex');
      await this.file(file, content);
      files.push({ name: file, rows: countRows(content), bytes: content.length, sha256 });
    };
    let gathered: Buffer[] = [];
    let size = 0;
    for await (const chunk of copied) {
      gathered.push(chunk);
      size += chunk.length;
      const end = size < PART_BYTES ? -1 : chunk.lastIndexOf(NEWLINE);
      if (end < 0) continue;
      gathered[gathered.length - 1] = chunk.subarray(0, end + 1);
      await add(Buffer.concat(gathered));
      gathered = [chunk.subarray(end + 1)];
      size = chunk.length - end - 1;
    }
    if (size > 0) await add(Buffer.concat(gathered));
    return { name, columns, rows: files.reduce((sum, { rows }) => sum + rows, 0), files };
  }

  /** Adds the manifest, waits until all of it is on the disk, and gives the archive its name. */
  async finish(manifest: Manifest): Promise<{ readonly bytes: number; readonly sha256: string }> {
    await this.file(MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
    this.tar.finalize();
    await this.written;
    await this.handle.sync();
    await this.handle.close();
    await refuseExisting(this.path);
    await rename(this.unfinished, this.path);
    const folder = await open(dirname(this.path));
    await folder.sync().finally(() => folder.close());
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }

  /** Takes away what was written of an archive that will not be finished. */
  async abandon(): Promise<void> {
    this.tar.destroy();
    await this.written.catch(() => undefined);
    await this.handle.close().catch(() => undefined);
    await rm(this.unfinished, { force: true });
  }

  private async keep(chunks: AsyncIterable<Buffer>): Promise<void> {
    for await (const chunk of chunks) {
      this.hash.update(chunk);
      this.bytes += chunk.length;
      await this.handle.writeFile(chunk);
    }
  }

  /** Done when the tar has taken the file, which it does as the disk does, so that no two wait in memory. */
  private async file(name: string, content: Buffer): Promise<void> {
    const added = new Promise<void>((resolve, reject) => {
      this.tar.entry({ name, mode: 0o600, size: content.length }, content, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
    await Promise.race([added, this.written]);
  }
}

function countRows(content: Buffer): number {
  let rows = 0;
  for (let at = content.indexOf(NEWLINE); at >= 0; at = content.indexOf(NEWLINE, at + 1)) rows += 1;
  return rows;
}

const unfinishedOf = (path: string): string => `${path}.unfinished`;

async function refuseExisting(path: string): Promise<void> {
  const there = await access(path, constants.F_OK).then(() => true, () => false);
  if (there) throw new ArchiveError(`${path} is there already: nothing is written over a backup`);
}
