import { Transactions } from '../../apps/api/src/platform/database/index.js';
import { JobQueue, JobWorker } from '../../apps/api/src/platform/jobs/index.js';
import { eventually } from '../support/eventually.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

const waiting = async () => (await api.owner.query<{ n: number }>('SELECT count(*)::integer AS n FROM graphile_worker._private_jobs')).rows[0]?.n;

describe('a job', () => {
  it('is owed with the change that owes it, and not without', async () => {
    const work = (fails: boolean) =>
      api.part(Transactions).run(async (tx) => {
        await api.part(JobQueue).add(tx, [{ task: 'send-invitation', payload: { invitationId: '7c0a4a3e-5ca1-4f6b-9a53-0f3c6f3d2b11' } }]);
        if (fails) throw new Error('Changed its mind');
      });
    await expect(work(true)).rejects.toThrow('Changed its mind');
    expect(await waiting()).toBe(0);
    await work(false);
    expect(await waiting()).toBe(1);
    await api.workOff();
    expect(await waiting()).toBe(0);
  });

  it('with the key of one that waits takes its place', async () => {
    const later = '2100-01-01T00:00:00.000Z';
    const job = { task: 'send-invitation', payload: {}, jobKey: 'the same', runAt: later };
    await api.part(Transactions).run((tx) => api.part(JobQueue).add(tx, [job]));
    await api.part(Transactions).run((tx) => api.part(JobQueue).add(tx, [job]));
    expect(await waiting()).toBe(1);
  });
});

describe('a worker', () => {
  it('that could not owe what it begins with has not begun', async () => {
    await api.owner.query(`
      CREATE FUNCTION refuse_on_start() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not now'; END $$;
      CREATE TRIGGER refuse_on_start BEFORE INSERT ON graphile_worker._private_jobs FOR EACH ROW WHEN (NEW.key LIKE 'on-start:%') EXECUTE FUNCTION refuse_on_start()`);
    const worker = api.part(JobWorker);
    try {
      await expect(worker.start()).rejects.toThrow('not now');
      expect(worker.working).toBe(false);
      // A stop knows of it, and waits for its end.
      await worker.stop();
      // The lock goes with the connection, whose end PostgreSQL hears of a moment later.
      await eventually(async () => {
        const { rows } = await api.owner.query(`SELECT FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`);
        expect(rows).toEqual([]);
      });
    } finally {
      await worker.stop();
      await api.owner.query('DROP TRIGGER refuse_on_start ON graphile_worker._private_jobs; DROP FUNCTION refuse_on_start()');
    }
  });

  it('takes over what a dead one left, and leaves alone what a living one is at', async () => {
    await api.owner.query('DELETE FROM graphile_worker._private_jobs');
    for (const worker of ['dead', 'living']) {
      await api.owner.query(`SELECT graphile_worker.add_job('send-invitation', '{"invitationId":"7c0a4a3e-5ca1-4f6b-9a53-0f3c6f3d2b11"}')`);
      await api.owner.query("UPDATE graphile_worker._private_jobs SET locked_by = $1, locked_at = now() - interval '1 minute' WHERE locked_by IS NULL", [worker]);
    }
    const living = await api.owner.connect();
    try {
      await living.query("SELECT pg_advisory_lock(hashtextextended('living', 0))");
      await api.part(JobWorker).start();
      await eventually(async () => {
        const { rows } = await api.owner.query('SELECT locked_by FROM graphile_worker._private_jobs');
        expect(rows).toEqual([{ locked_by: 'living' }]);
      });
    } finally {
      await api.part(JobWorker).stop();
      living.release(true);
    }
  });
});

describe('the service', () => {
  it('says that it is alive, and whether what it leans on answers', async () => {
    const browser = api.browser();
    expect((await browser.get('/api/health/live')).body).toEqual({ status: 'live' });
    expect(await browser.get('/api/health/ready')).toMatchObject({ status: 200, body: { status: 'ready', process: 'running', database: 'answers', migrations: 'up-to-date', jobs: 'in-time', mail: 'answers' } });
    await api.mails.stop();
    await eventually(async () => expect((await browser.get('/api/health/ready')).body).toMatchObject({ status: 'ready', mail: 'silent' }));
  });

  it('shows no mails where they are really sent', async () => {
    expect((await api.browser().get('/api/development/mail')).status).toBe(404);
  });

  it('describes itself, to machines and to people, under its own security policy', async () => {
    const { body } = await api.browser().get<{ paths: Record<string, unknown> }>('/api/openapi.json');
    expect(Object.keys(body.paths)).toEqual(expect.arrayContaining(['/api/session', '/api/organisations/{id}/members']));
    const page = await api.browser().get('/api/docs');
    const html = new TextDecoder().decode(page.bytes);
    expect(html).toContain('PUT /api/organisations/{id}');
    expect(html).not.toMatch(/<script|<style|style=|onload/);
    expect(page.headers.get('content-security-policy')).not.toMatch(/unsafe/);
  });
});
