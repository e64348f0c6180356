import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { ProtocolResponse } from '../../apps/api/src/protocols/index.js';
import { createApp } from '../../apps/api/src/create-app.js';
import { readConfig } from '../../apps/api/src/platform/config/index.js';
import { migrateDatabase } from '../../apps/api/src/platform/database/index.js';
import { restore } from '../../apps/api/src/upkeep/index.js';
import { eventually } from '../support/eventually.js';
import { ifMatch, inForce, outForSignature, seen, send, drafted } from '../support/protocol-situations.js';
import type { TestProtocol } from '../support/protocol-situations.js';
import { fillTheRest } from '../support/every-table.js';
import { filesOf, withRows, writeFiles } from '../support/repacked.js';
import { runScript } from '../support/run-script.js';
import type { Ended } from '../support/run-script.js';
import { PASSWORD, startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';
import { createEmptyDatabase, migrationsFromSource } from '../support/test-database.js';
import type { TestDatabase } from '../support/test-database.js';

/** Each command is a process, which on a busy machine takes its time to start. */
const PATIENT = 120_000;

let folder: string;
let archive: string;
let api: RunningApi;
let signed: TestProtocol;
let onPaper: TestProtocol;
let owed: TestProtocol;
let scanPath: string;
let restored: TestDatabase;

const PDF = Buffer.from('%PDF-1.7\n\\.\t\u0000\r\n\\N scan of a page signed on paper\n%%EOF\n');

const envOf = ({ url, ownerUrl }: TestDatabase) => ({ NODE_ENV: 'test', DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl });
const backUp = (from: TestDatabase, path: string) => runScript('backup.ts', [path], envOf(from));
const restoreTo = (to: TestDatabase, path: string, ...more: string[]) => runScript('restore.ts', [path, ...more], envOf(to));

interface Manifest {
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly files: readonly { readonly name: string }[] }[];
  readonly migrations: string[];
  readonly owed: Readonly<Record<string, number>>;
}

const manifestOf = async (path: string) => JSON.parse(String((await filesOf(path)).get('manifest.json'))) as Manifest;

/** What each table held, to be compared: a set of rows, since a table has no order and PostgreSQL puts a row wherever a page has room for it. */
async function contentOf(path: string) {
  const files = await filesOf(path);
  const { tables } = await manifestOf(path);
  return Object.fromEntries(tables.map((table) => [table.name, table.files.flatMap(({ name }) => String(files.get(name)).split('\n').slice(0, -1)).sort()]));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isp-backup-'));
  archive = join(folder, 'first.tar.gz');
  api = await startApi();
  signed = await inForce(api);
  onPaper = await outForSignature(api);
  const form = new FormData();
  const fields = { partyId: 'party-1', name: 'Pat Paper', jobTitle: 'Chief officer', capacity: 'chief-officer', authority: 'By resolution\tof the board.\nItem 4 \\N', signedOn: '2026-11-23' };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('scan', new Blob([new Uint8Array(PDF)], { type: 'application/pdf' }), 'signed.pdf');
  const recorded = await onPaper.officer.post<ProtocolResponse>(`${onPaper.path}/paper-signatures`, form);
  if (recorded.status !== 201) throw new Error(JSON.stringify(recorded.body));
  scanPath = `${onPaper.path}/attachments/${String(recorded.body.parties[0]?.signature?.attachmentId)}`;
  await fillTheRest(api);
  await api.workOff();
  owed = await drafted(api);
  await send(owed);

  // Somebody works while the backup is made.
  const busy = await drafted(api);
  let writing = true;
  const work = (async () => {
    for (let n = 0; writing; n += 1) await busy.officer.patch(`${busy.path}/draft`, { aims: `Aim ${n}` }, ifMatch(await seen(busy)));
  })();
  const made = await backUp(api.database, archive);
  writing = false;
  await work;
  if (made.code !== 0) throw new Error(made.stderr);
  restored = await createEmptyDatabase();
}, PATIENT);

afterAll(async () => {
  await api.stop();
  await restored.drop();
  await rm(folder, { recursive: true });
});

describe('a backup', () => {
  it('is for its owner alone, and is written over nothing', async () => {
    expect((await stat(archive)).mode & 0o777).toBe(0o600);
    const before = await readFile(archive);
    expect(await backUp(api.database, archive)).toMatchObject({ code: 1, stderr: expect.stringContaining('is there already') });
    expect((await readFile(archive)).equals(before)).toBe(true);
    expect(await readdir(folder)).toEqual(['first.tar.gz']);
  }, PATIENT);

  it('holds every table but sessions, caught mails and the list of migrations, which its manifest has', async () => {
    const { rows } = await api.owner.query<{ name: string }>("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
    const { tables, migrations } = await manifestOf(archive);
    expect(tables.map(({ name }) => name).sort()).toEqual(rows.map(({ name }) => name).filter((name) => !['session', 'caught_mail', 'schema_migration'].includes(name)));
    expect(migrations.length).toBeGreaterThan(10);
  });

  it('has rows of each of those tables here, so that nothing below holds for want of them', async () => {
    expect((await manifestOf(archive)).tables.filter(({ rows }) => rows === 0).map(({ name }) => name)).toEqual([]);
  });

  it('leaves nothing behind when it cannot be finished', async () => {
    const path = join(folder, 'never.tar.gz');
    const ended = await runScript('backup.ts', [path], { ...envOf(api.database), DATABASE_URL: api.database.url.replace(/isp_app:[^@]*/, 'isp_app:wrong') });
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('No backup was made') });
    expect(await readdir(folder)).toEqual(['first.tar.gz']);
  }, PATIENT);
});

describe('restoring', () => {
  let ended: Ended;

  it('asks first what becomes of what is owed, before anything is written', async () => {
    expect(await restoreTo(restored, archive)).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Nothing was restored\. At .* the service still owed \d+ × send-protocol-mail\./) });
    expect(await isEmpty(restored)).toBe(true);
  }, PATIENT);

  it('into an empty database finds the record whole', async () => {
    ended = await restoreTo(restored, archive, '--owed', 'send');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatch(/The record is whole: \d+ chains with \d+ entries .*, \d{2} versions, 6 signatures, 1 scans/);
    expect(ended.stdout).toMatch(/Goes out as soon as a worker starts: \d+ × send-protocol-mail\./);
  }, PATIENT);

  it('brings back every row of every table, as another backup shows', async () => {
    const again = join(folder, 'again.tar.gz');
    expect(await backUp(restored, again)).toMatchObject({ code: 0 });
    const before = await contentOf(archive);
    expect(before['signature']).not.toEqual([]);
    expect(await contentOf(again)).toEqual(before);
    expect((await manifestOf(again)).owed).toEqual((await manifestOf(archive)).owed);
  }, PATIENT);

  it('lets the service start on it, where people sign in, documents are the same bytes, and an owed mail goes out once', async () => {
    const paths = [`${signed.path}/versions/1.0/content.json`, `${signed.path}/versions/1.0/document.html`, `${signed.path}/versions/1.0/document.pdf`];
    const before = await Promise.all(paths.map((path) => signed.officer.get(path)));

    const service = await startApi({ database: restored });
    try {
      const browser = service.browser();
      const { email } = signed.officerPerson;
      expect((await browser.post('/api/session', { email, password: PASSWORD })).status).toBe(200);
      for (const [at, path] of paths.entries()) {
        const { status, bytes } = await browser.get(path);
        expect(status).toBe(200);
        expect(Buffer.from(bytes).equals(Buffer.from(before[at]?.bytes ?? []))).toBe(true);
      }
      const officer = service.browser();
      await officer.post('/api/session', { email: onPaper.officerPerson.email, password: PASSWORD });
      expect(Buffer.from((await officer.get(scanPath)).bytes).equals(PDF)).toBe(true);

      await service.workOff();
      await service.workOff();
      for (const { signatory } of owed.parties) expect(service.mails.to(signatory.email)).toHaveLength(1);
      for (const { signatory } of signed.parties) expect(service.mails.to(signatory.email)).toEqual([]);

      // Numbers go on where they were: the next row does not collide.
      const next = await drafted(service);
      await send(next);
      const { rows } = await service.owner.query<{ n: string }>('SELECT count(*) AS n FROM signature_request WHERE protocol_id = $1', [next.id]);
      expect(rows).toEqual([{ n: String(next.parties.length) }]);
    } finally {
      await service.leave();
    }
  });

  it('signs nobody in who was signed in then', async () => {
    const client = new pg.Client({ connectionString: restored.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ n: string }>("SELECT count(*) AS n FROM session WHERE sess ->> 'personId' = $1", [owed.officerPerson.personId]).finally(() => client.end());
    expect(rows).toEqual([{ n: '0' }]);
  });

  it('refuses a database that is not empty', async () => {
    expect(await restoreTo(restored, archive, '--owed', 'send')).toMatchObject({ code: 1, stderr: expect.stringContaining('the database is not empty: it holds') });
  }, PATIENT);
});

describe('a restore that is killed', () => {
  it('leaves a database on which the service does not start, and which the next restore clears away', async () => {
    const target = await createEmptyDatabase();
    const owner = new pg.Client({ connectionString: target.ownerUrl });
    await owner.connect();
    try {
      const killed = await runScript('restore.ts', [archive, '--owed', 'send'], envOf(target), (child) => {
        void eventually(async () => {
          const { rows } = await owner.query("SELECT to_regclass('public.protocol') IS NOT NULL AS made");
          expect(rows).toEqual([{ made: true }]);
        }, 60_000).then(() => child.kill('SIGKILL'));
      });
      expect(killed.code).toBeNull();
      const config = readConfig({ NODE_ENV: 'test', DATABASE_URL: target.url, MAIL_SERVER: 'smtp://127.0.0.1:1' });
      await expect(createApp(config, { pages: false })).rejects.toThrow(/its restoring was interrupted: run the restore \(again\) first/);
      expect(await backUp(target, join(folder, 'of-a-ruin'))).toMatchObject({ code: 1, stderr: expect.stringContaining('its restoring was interrupted') });
      expect(await restoreTo(target, archive, '--owed', 'send')).toMatchObject({ code: 0, stderr: '' });
    } finally {
      await owner.end();
      await target.drop();
    }
  }, PATIENT);
});

describe('a backup of an older version', () => {
  it('is restored as it was, and migrated on', async () => {
    const [old, target] = [await createEmptyDatabase(), await createEmptyDatabase()];
    try {
      const migrations = await migrationsFromSource();
      await migrateDatabase(old.ownerUrl, 'isp_app', migrations.filter(({ name }) => Number(/\d{13}$/.exec(name)?.[0]) <= 1795431000000));
      const client = new pg.Client({ connectionString: old.ownerUrl });
      await client.connect();
      await client.query("INSERT INTO person (id, name, email, password_hash, created_at) VALUES (gen_random_uuid(), 'Old Hand', 'old@people.example', 'x', now())");
      await client.end();
      const path = join(folder, 'old.tar.gz');
      expect(await backUp(old, path)).toMatchObject({ code: 0 });
      const { code, stdout } = await restoreTo(target, path);
      expect(code).toBe(0);
      expect(stdout).toMatch(/Restored 1 rows .*\nMigrated on: EraseBesideTheChain1795441000000, /);
    } finally {
      await old.drop();
      await target.drop();
    }
  }, PATIENT);
});

describe('what is owed', () => {
  it('can be held back, and then goes out at an operator’s word', async () => {
    const target = await createEmptyDatabase();
    try {
      expect(await restoreTo(target, archive, '--owed', 'hold')).toMatchObject({ code: 0, stdout: expect.stringMatching(/Held back: \d+ × send-protocol-mail\./) });
      const service = await startApi({ database: target });
      try {
        await service.workOff();
        expect(service.mails.arrived).toEqual([]);
        expect(await runScript('held-jobs.ts', [], envOf(target))).toMatchObject({ code: 0, stdout: expect.stringMatching(/Held back: \d+ × send-protocol-mail\./) });
        expect(await runScript('held-jobs.ts', ['send'], envOf(target))).toMatchObject({ code: 0 });
        await service.workOff();
        expect(service.mails.arrived.map(({ to }) => to).sort()).toEqual(owed.parties.map(({ signatory }) => signatory.email).sort());
        expect(await runScript('held-jobs.ts', [], envOf(target))).toMatchObject({ stdout: 'Nothing is held back.\n' });
      } finally {
        await service.leave();
      }
    } finally {
      await target.drop();
    }
  }, PATIENT);
});

describe('a backup that cannot be trusted is refused with what is wrong, and nothing is written', () => {
  let target: TestDatabase;

  beforeAll(async () => {
    target = await createEmptyDatabase();
  });

  afterAll(() => target.drop());

  const refused = async (name: string, why: RegExp) => {
    const addresses = { application: target.url, owner: target.ownerUrl };
    await expect(restore(addresses, join(folder, name), { owed: 'send', evenIfBroken: false })).rejects.toThrow(why);
    expect(await isEmpty(target)).toBe(true);
  };

  it('a byte of it flipped', async () => {
    const bytes = await readFile(archive);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    await writeFile(join(folder, 'flipped'), bytes);
    await refused('flipped', /it is (damaged|cut short)/);
  });

  it.each([0.1, 0.5, 0.999])('cut off after %d of it', async (share) => {
    const bytes = await readFile(archive);
    await writeFile(join(folder, 'short'), bytes.subarray(0, Math.floor(bytes.length * share)));
    await refused('short', /it is cut short/);
  });

  it('a byte of a file in it flipped, and packed again', async () => {
    const files = await filesOf(archive);
    const [name = ''] = [...files.keys()].filter((each) => each.includes('-person.'));
    const content = Buffer.from(files.get(name) ?? []);
    content[0] = (content[0] ?? 0) ^ 0x01;
    await writeFiles(join(folder, 'repacked'), files.set(name, content));
    await refused('repacked', /data\/\d+-person\.00001\.copy is not the file that its manifest names: its SHA-256 differs/);
  });

  it.each<[string, RegExp, (files: Map<string, Buffer>) => void]>([
    ['without a manifest', /it is cut short: it has no manifest/, (files) => files.delete('manifest.json')],
    ['without one of its files', /-person\.00001\.copy, which its manifest names, is not in it/, (files) => [...files.keys()].filter((name) => name.includes('-person.')).forEach((name) => files.delete(name))],
    ['of a newer format', /it has format 2, which a newer version of the service wrote/, changedManifest((manifest) => (manifest['format'] = 2))],
    ['of a newer version', /it was taken by a newer version \(\S+\): this one does not know its migration FromTheFuture2095000000000/, changedManifest((manifest) => (manifest['migrations'] as string[]).push('FromTheFuture2095000000000'))],
  ])('%s', async (_, why, change) => {
    const files = await filesOf(archive);
    change(files);
    const manifest = files.get('manifest.json');
    files.delete('manifest.json');
    if (manifest !== undefined) files.set('manifest.json', manifest);
    await writeFiles(join(folder, 'changed'), files);
    await refused('changed', why);
  });

  it('nothing of the kind', async () => {
    await writeFile(join(folder, 'text'), 'not an archive');
    await refused('text', /it is damaged, or no archive of this service/);
    await refused('not-there', /there is no such file/);
  });

  it('an entry of the audit trail left out, with a manifest that agrees', async () => {
    const path = join(folder, 'fewer');
    const entries: string[] = [];
    await withRows(archive, path, 'audit_personal', (rows) => rows.filter((row) => !entries.includes(row.split('\t')[0] ?? '')));
    await withRows(archive, path, 'audit_entry', (rows) => {
      const chosen = rows.findIndex((row) => row.includes('\tsignature.requested\t'));
      entries.push(rows[chosen]?.split('\t')[0] ?? '');
      return rows.filter((_, at) => at !== chosen);
    });
    await withRows(path, path, 'audit_personal', (rows) => rows.filter((row) => !entries.includes(row.split('\t')[0] ?? '')));
    await refused('fewer', /the record in it is broken in 1 places, the first: chain \S+, entry \d+: an entry is missing before it/);
  }, PATIENT);

  it('a signatory’s name changed, with a manifest that agrees; but it can be had as it is, where the operator says so', async () => {
    const path = join(folder, 'renamed');
    await withRows(archive, path, 'signature', (rows) => rows.map((row) => row.replace('Pat Paper', 'Pat Forger')));
    await refused('renamed', /the record in it is broken in 1 places, the first: signature \S+: the chain says something else of it/);
    const kept = await restoreTo(target, path, '--owed', 'hold', '--even-if-broken');
    expect(kept).toMatchObject({ code: 2, stdout: expect.stringContaining('THE RECORD IS BROKEN in 1 places') });
  }, PATIENT);
});

function changedManifest(change: (manifest: Record<string, unknown>) => void): (files: Map<string, Buffer>) => void {
  return (files) => {
    const manifest = JSON.parse(String(files.get('manifest.json'))) as Record<string, unknown>;
    change(manifest);
    files.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
  };
}

async function isEmpty(database: TestDatabase): Promise<boolean> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ left: string }>(`
      SELECT (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('public', 'graphile_worker'))
           + (SELECT count(*) FROM pg_proc WHERE pronamespace = 'public'::regnamespace)
           + (SELECT count(*) FROM pg_namespace WHERE nspname IN ('graphile_worker', 'restore_under_way')) AS left`);
    return rows[0]?.left === '0';
  } finally {
    await client.end();
  }
}
