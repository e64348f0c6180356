import { parseArgs } from 'node:util';
import { readDatabaseAddresses } from '../platform/config/index.js';
import { backUp } from './back-up.js';
import { jobsInWords } from './owed-jobs.js';

/** The command: backs up, tells, and answers with the code to end with. */
export async function runBackup(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Promise<0 | 1> {
  try {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) throw new Error('say the file to write, such as backups/2026-11-23.tar.gz');
    const { manifest, bytes, sha256 } = await backUp(readDatabaseAddresses(env).application, path);
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(
      [
        `Backed up to ${path}: ${rows} rows of ${manifest.tables.length} tables as of ${manifest.takenAt}, ${bytes} bytes.`,
        `SHA-256 of the file: ${sha256}`,
        ...(Object.keys(manifest.owed).length === 0 ? [] : [`Still owed, and so in it: ${jobsInWords(manifest.owed)}.`]),
        'It holds personal data and is not encrypted: encrypt it before it leaves this machine.',
      ].join('\n'),
    );
    return 0;
  } catch (error) {
    console.error(`No backup was made: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
