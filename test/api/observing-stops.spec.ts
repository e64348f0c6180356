import { jest } from '@jest/globals';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { observeStarted } from '../support/observed-process.js';
import type { ObservedProcess } from '../support/observed-process.js';
import { createTestDatabase } from '../support/test-database.js';
import type { TestDatabase } from '../support/test-database.js';

// Each claim starts processes of its own.
jest.setTimeout(120_000);

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** Asks for the register on a connection that stays open, as browsers and proxies do. */
function ask(service: ObservedProcess, agent: Agent): Promise<{ readonly status: number | undefined; readonly connection: string | undefined }> {
  return new Promise((answered, failed) => {
    const asked = request(`${service.url}/api/register`, { agent }, (answer) => {
      answer.resume().once('end', () => answered({ status: answer.statusCode, connection: answer.headers.connection }));
    });
    asked.once('error', failed).end();
  });
}

/** Holds the register back until it is let go, so that a request is under way. */
async function heldBack(work: () => Promise<void>): Promise<void> {
  await owner.query('BEGIN; LOCK TABLE register_entry IN ACCESS EXCLUSIVE MODE');
  try {
    await work();
  } finally {
    await owner.query('ROLLBACK');
  }
}

describe('a process that is asked to stop', () => {
  it('answers what is under way, closes that connection, takes no other, and ends with 0', async () => {
    const service = await observeStarted('main.ts', { DATABASE_URL: database.url });
    const agent = new Agent({ keepAlive: true });
    expect(await ask(service, agent)).toEqual({ status: 200, connection: 'keep-alive' });
    const underWay: ReturnType<typeof ask>[] = [];
    await heldBack(async () => {
      underWay.push(ask(service, agent));
      await pause(500);
      service.child.kill('SIGTERM');
      await pause(500);
      expect(service.child.exitCode).toBeNull();
      await expect(ask(service, new Agent())).rejects.toMatchObject({ code: 'ECONNREFUSED' });
      const ready = await fetch(`${service.observationUrl}/ready`);
      expect([ready.status, await ready.json()]).toEqual([503, expect.objectContaining({ status: 'not-ready', process: 'stopping' })]);
    });
    expect(await Promise.all(underWay)).toMatchObject([{ status: 200 }]);
    const finished = performance.now();
    expect(await service.exit).toBe(0);
    expect(performance.now() - finished).toBeLessThan(5_000);
    expect(service.said('Stopped')).toHaveLength(1);
    expect(service.stderr).toBe('');
    const { rows } = await owner.query<{ left: number }>("SELECT count(*)::integer AS left FROM pg_stat_activity WHERE datname = current_database() AND usename = 'isp_app'");
    expect(rows).toEqual([{ left: 0 }]);
  });

  it('says first that it is not ready, and still answers, for as long as its proxy needs', async () => {
    const service = await observeStarted('main.ts', { DATABASE_URL: database.url, DRAIN_SECONDS: '2' });
    service.child.kill('SIGTERM');
    await pause(700);
    const agent = new Agent({ keepAlive: true });
    expect((await fetch(`${service.url}/api/health/ready`)).status).toBe(503);
    expect((await fetch(`${service.url}/api/health/live`)).status).toBe(200);
    expect(await ask(service, agent)).toEqual({ status: 200, connection: 'close' });
    expect(await service.exit).toBe(0);
  });

  it('ends in the time for it, whatever is under way', async () => {
    const service = await observeStarted('main.ts', { DATABASE_URL: database.url, STOP_WITHIN_SECONDS: '3' });
    const agent = new Agent({ keepAlive: true });
    await ask(service, agent);
    await heldBack(async () => {
      const cutOff = expect(ask(service, agent)).rejects.toMatchObject({ code: 'ECONNRESET' });
      await pause(300);
      const began = performance.now();
      service.child.kill('SIGTERM');
      expect([0, 1]).toContain(await service.exit);
      expect(performance.now() - began).toBeLessThan(4_500);
      await cutOff;
    });
  });

  it('ends at once when it is asked again, but not when two pass on one wish', async () => {
    const service = await observeStarted('main.ts', { DATABASE_URL: database.url, DRAIN_SECONDS: '20' });
    service.child.kill('SIGTERM');
    service.child.kill('SIGINT');
    await pause(1_500);
    expect(service.child.exitCode).toBeNull();
    const began = performance.now();
    service.child.kill('SIGTERM');
    expect(await service.exit).toBe(1);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
