import { jest } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { ACCOUNTS } from '../../apps/api/src/demonstration/accounts.js';
import { readConfig } from '../../apps/api/src/platform/config/index.js';
import { RefuseOwner } from '../../apps/api/src/platform/database/refuse-owner.js';
import { observe, observeStarted, TOLD_IN_PRODUCTION } from '../support/observed-process.js';
import type { LogLine } from '../support/observed-process.js';
import { createTestDatabase, urlOf } from '../support/test-database.js';
import type { TestDatabase } from '../support/test-database.js';

// Each claim starts processes of its own.
jest.setTimeout(120_000);

let database: TestDatabase;
let superuser: pg.Client;
const roles: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  superuser = new pg.Client({ connectionString: urlOf('postgres', new URL(database.url).pathname.slice(1)) });
  await superuser.connect();
});

afterAll(async () => {
  for (const role of roles) await superuser.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
  await superuser.end();
  await database.drop();
});

/** How a process that does not start ends, and what its last line says. */
async function refusal(script: 'main.ts' | 'worker.ts', env: Record<string, string>): Promise<{ readonly code: number | null; readonly last: LogLine | undefined; readonly stderr: string }> {
  const observed = observe(script, env);
  const code = await observed.exit;
  return { code, last: observed.lines().at(-1), stderr: observed.stderr };
}

const onDatabase = (url: string): Record<string, string> => ({ ...TOLD_IN_PRODUCTION, DATABASE_URL: url });

/** A role that has what the application has, and one thing more. */
async function roleThat(more: (role: string) => string): Promise<string> {
  const role = `mighty_${randomBytes(6).toString('hex')}`;
  roles.push(role);
  await superuser.query(`CREATE ROLE ${role} LOGIN PASSWORD 'drawn-${role}' IN ROLE isp_app`);
  await superuser.query(more(role));
  const url = new URL(database.url);
  url.username = role;
  url.password = `drawn-${role}`;
  return url.href;
}

describe('a process in production', () => {
  it.each(['main.ts', 'worker.ts'] as const)('%s does not start untold, and names everything that is missing at once', async (script) => {
    const { code, last, stderr } = await refusal(script, { NODE_ENV: 'production', DATABASE_URL: '', APP_SECRET: '' });
    expect([code, last?.level, stderr]).toEqual([1, 'fatal', '']);
    for (const key of ['PUBLIC_URL', 'DATABASE_URL', 'APP_SECRET', 'MAIL_SERVER', 'MAIL_FROM']) expect(last?.message).toContain(`${key} is missing`);
  });

  it('names what is wrong together with what is missing', async () => {
    const { code, last } = await refusal('main.ts', { ...TOLD_IN_PRODUCTION, PUBLIC_URL: 'http://localhost:3000', APP_SECRET: 'changeme', MAIL_SERVER: 'catch' });
    expect(code).toBe(1);
    for (const problem of ['PUBLIC_URL is not an https address', 'DATABASE_URL is missing', 'APP_SECRET has fewer', 'MAIL_SERVER is not an address']) expect(last?.message).toContain(problem);
  });

  it('says plainly that the database cannot be reached, and where', async () => {
    const { code, last } = await refusal('main.ts', onDatabase('postgres://isp_app:u8Wq2z@127.0.0.1:9/isp'));
    expect([code, last?.message]).toEqual([1, 'The database isp at 127.0.0.1:9 cannot be used, nothing answers there (ECONNREFUSED): look at DATABASE_URL.']);
  });

  it('says plainly that the password of the database is wrong, without saying it', async () => {
    const url = new URL(database.url);
    url.password = 'u8Wq2zNotThis';
    const { code, last } = await refusal('worker.ts', onDatabase(url.href));
    expect(code).toBe(1);
    expect(last?.message).toMatch(/cannot be used, the password is wrong \(28P01\): look at DATABASE_URL/);
    expect(JSON.stringify(last)).not.toContain('u8Wq2zNotThis');
  });

  it.each(['main.ts', 'worker.ts'] as const)('%s does not start as the owner of the audit trail', async (script) => {
    const { code, last } = await refusal(script, onDatabase(database.ownerUrl));
    expect(code).toBe(1);
    expect(last?.message).toMatch(/connects as isp_owner, who could change .* the owner isp_owner.* it may truncate .*audit_entry.* npm run migrate as the owner/);
  });

  it('does not start as a superuser', async () => {
    const { last } = await refusal('main.ts', onDatabase(urlOf('postgres', new URL(database.url).pathname.slice(1))));
    expect(last?.message).toContain('it is a superuser');
  });

  it.each([
    ['is a member of the owner, though it inherits nothing of it', (role: string) => `GRANT isp_owner TO ${role} WITH INHERIT FALSE`, 'a member of, the owner isp_owner'],
    ['was granted to update one column of the audit trail', (role: string) => `GRANT UPDATE (payload) ON audit_entry TO ${role}`, 'it may update audit_entry'],
    ['was granted to delete from the audit trail', (role: string) => `GRANT DELETE ON audit_entry TO ${role}`, 'it may delete audit_entry'],
    ['was granted to add triggers to the audit trail', (role: string) => `GRANT TRIGGER ON audit_entry TO ${role}`, 'it may trigger audit_entry'],
    ['was granted to truncate a table', (role: string) => `GRANT TRUNCATE ON protocol TO ${role}`, 'it may truncate protocol'],
    ['may create in the schema', (role: string) => `GRANT CREATE ON SCHEMA public TO ${role}`, 'it may create in the schema public'],
    ['may create roles', (role: string) => `ALTER ROLE ${role} CREATEROLE`, 'it may create roles'],
    ['may write all data', (role: string) => `GRANT pg_write_all_data TO ${role}`, 'it is a member of pg_write_all_data'],
    ['may switch triggers off', (role: string) => `GRANT SET ON PARAMETER session_replication_role TO ${role}`, 'it may switch triggers off'],
  ])('refuses a role that %s', async (_, more, might) => {
    const pool = new pg.Pool({ connectionString: await roleThat(more) });
    try {
      const refuse = new RefuseOwner(readConfig(onDatabase(database.url)), pool);
      await expect(refuse.onApplicationBootstrap()).rejects.toThrow(might);
    } finally {
      await pool.end();
    }
  });

  it('starts as the application’s own role', async () => {
    const worker = await observeStarted('worker.ts', { DATABASE_URL: database.url });
    expect(await worker.stop()).toBe(0);
  });

  it('does not start where the demonstration was loaded, nor where its accounts are', async () => {
    const [marked, peopled] = [await createTestDatabase(), await createTestDatabase()];
    try {
      await onceIn(marked, 'INSERT INTO demonstration DEFAULT VALUES');
      await onceIn(peopled, `INSERT INTO person (id, name, email, password_hash, created_at) VALUES (gen_random_uuid(), 'Somebody', '${ACCOUNTS[0].email}', '-', now())`);
      for (const { url } of [marked, peopled]) {
        const { code, last } = await refusal('worker.ts', onDatabase(url));
        expect([code, last?.message]).toEqual([1, expect.stringContaining('This database holds the demonstration')]);
      }
    } finally {
      await Promise.all([marked.drop(), peopled.drop()]);
    }
  });
});

async function onceIn({ ownerUrl }: TestDatabase, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
