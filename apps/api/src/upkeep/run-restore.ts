import { parseArgs } from 'node:util';
import { readDatabaseAddresses } from '../platform/config/index.js';
import { ArchiveError } from './archive/manifest.js';
import { summaryOf } from './audit-check/run-audit-check.js';
import { jobsInWords } from './owed-jobs.js';
import { restore, RestoreRefused } from './restore.js';
import type { Restored } from './restore.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The command: restores, tells, and answers with the code to end with: 0 restored, 1 not, 2 restored though the record is broken. */
export async function runRestore(args: readonly string[], env: Environment): Promise<0 | 1 | 2> {
  let path: string | undefined;
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { owed: { type: 'string' }, 'even-if-broken': { type: 'boolean', default: false } },
    });
    path = positionals[0];
    if (path === undefined || positionals.length > 1) throw new RestoreRefused('Say the file to restore from.');
    const { owed = null } = values;
    if (owed !== null && owed !== 'send' && owed !== 'hold') throw new RestoreRefused('--owed is either send or hold.');
    const restored = await restore(readDatabaseAddresses(env), path, { owed, evenIfBroken: values['even-if-broken'] });
    console.log(told(restored, owed));
    return restored.report.whole ? 0 : 2;
  } catch (error) {
    console.error(`Nothing was restored. ${whyNot(error, path)}`);
    return 1;
  }
}

function told({ manifest, migrated, report }: Restored, owed: 'send' | 'hold' | null): string {
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const jobs = jobsInWords(manifest.owed);
  return [
    `Restored ${rows} rows of ${manifest.tables.length} tables, as they were at ${manifest.takenAt}, written by version ${manifest.serviceVersion}.`,
    migrated.length === 0 ? 'The schema is the one of the archive.' : `Migrated on: ${migrated.join(', ')}.`,
    summaryOf(report),
    ...(jobs === '' ? [] : [owed === 'hold' ? `Held back: ${jobs}. Look at them, and let them go or drop them, with npm run held-jobs.` : `Goes out as soon as a worker starts: ${jobs}.`]),
    'Everybody signs in anew. Erasures of personal data after that moment are undone: do them again.',
  ].join('\n');
}

function whyNot(error: unknown, path: string | undefined): string {
  if (error instanceof ArchiveError) return `${path ?? 'The archive'} cannot be used: ${error.message}.`;
  return error instanceof Error ? error.message : String(error);
}
