import pg from 'pg';
import { migrateDatabase, migrationsOfThisVersion, roleOf } from '../platform/database/index.js';
import type { DatabaseAddresses } from '../platform/config/index.js';
import { checkArchive } from './archive/read-archive.js';
import { ArchiveError } from './archive/manifest.js';
import type { Manifest } from './archive/manifest.js';
import { checkAudit } from './audit-check/check-audit.js';
import type { AuditReport } from './audit-check/check-audit.js';
import { inWords } from './audit-check/finding.js';
import { loadArchive } from './load-archive.js';
import { jobsInWords } from './owed-jobs.js';
import { claimEmpty, clear, release } from './restore-target.js';

/** What the operator has decided beforehand. */
export interface RestoreChoices {
  /** What happens to the jobs that were owed: `send` as they are due, `hold` until somebody lets them go; `null`: not decided. */
  readonly owed: 'send' | 'hold' | null;
  /** Keep what was restored even though the check of its record found it broken. */
  readonly evenIfBroken: boolean;
}

/** What was restored. */
export interface Restored {
  readonly manifest: Manifest;
  /** Migrations that ran after the archive's own. */
  readonly migrated: readonly string[];
  readonly report: AuditReport;
}

/** Something that the operator has to decide, or to put right, before anything is written. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused';
}

/**
 * Puts the state that an archive holds into an empty database: checks the archive, migrates to where it was taken, loads it, migrates
 * on to this version, and checks the record. Whatever fails leaves the database as empty as it was.
 * @throws {ArchiveError} {@link RestoreRefused} before anything is written
 */
export async function restore(addresses: DatabaseAddresses, path: string, { owed, evenIfBroken }: RestoreChoices): Promise<Restored> {
  const manifest = await checkArchive(path);
  const ours = await migrationsOfThisVersion();
  refuseNewer(manifest, ours);
  if (owed === null && Object.keys(manifest.owed).length > 0) throw new RestoreRefused(undecided(manifest));

  const owner = new pg.Client({ connectionString: addresses.owner, application_name: 'isp-restore', statement_timeout: 0 });
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    await claimEmpty(owner);
    try {
      const role = roleOf(addresses.application);
      await migrateDatabase(addresses.owner, role, ours.filter(({ name }) => manifest.migrations.includes(name)));
      await loadArchive(owner, path, manifest, owed === 'hold');
      const migrated = await migrateDatabase(addresses.owner, role, [...ours]);
      const report = await checkAudit(owner);
      if (!report.whole && !evenIfBroken) throw new ArchiveError(brokenInWords(report));
      await release(owner);
      return { manifest, migrated, report };
    } catch (error) {
      await clear(owner);
      throw error;
    }
  } finally {
    await owner.end();
  }
}

function refuseNewer({ migrations, serviceVersion }: Manifest, ours: readonly { readonly name: string }[]): void {
  const names = new Set(ours.map(({ name }) => name));
  const unknown = migrations.find((name) => !names.has(name));
  if (unknown !== undefined) throw new ArchiveError(`it was taken by a newer version (${serviceVersion}): this one does not know its migration ${unknown}`);
}

function undecided({ owed, takenAt }: Manifest): string {
  return [
    `At ${takenAt} the service still owed ${jobsInWords(owed)}.`,
    'What it sent after that is not known to the archive and would go out again. Decide, and say one of',
    '  --owed send   it goes out as soon as a worker starts',
    '  --owed hold   it waits; look at it, then let it go or drop it with npm run held-jobs',
  ].join('\n');
}

function brokenInWords({ broken, findings }: AuditReport): string {
  const [first] = findings;
  return `the record in it is broken in ${broken} places, the first: ${first === undefined ? '' : inWords(first)} (to have it all the same, say --even-if-broken)`;
}
