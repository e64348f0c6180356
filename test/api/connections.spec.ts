import pg from 'pg';
import { DataSource } from 'typeorm';
import { applicationDataSource } from '../../apps/api/src/platform/database/index.js';
import { createTestDatabase, urlOf, type TestDatabase } from '../support/test-database.js';

const POOL_SIZE = 3;

let database: TestDatabase;
let superuser: pg.Client;
let dataSource: DataSource;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  superuser = new pg.Client({ connectionString: urlOf('postgres', 'postgres') });
  await superuser.connect();
  dataSource = await new DataSource(applicationDataSource(database.url, POOL_SIZE)).initialize();
  pool = (dataSource.driver as unknown as { readonly master: pg.Pool }).master;
});

afterAll(async () => {
  await dataSource.destroy();
  await superuser.end();
  await database.drop();
});

describe('a connection that breaks while nothing waits for its answer', () => {
  it('does not end the process: neither the first, which was there before anybody asked, nor a later one', async () => {
    expect(pool.totalCount).toBe(1);
    const listenersOfPool: number[] = [];
    const clients: pg.PoolClient[] = [];
    while (clients.length < POOL_SIZE) clients.push(await pool.connect());

    for (const client of clients) {
      const heard = client.listenerCount('error');
      const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      // Of this test's own, so that it is this claim that fails, and not the process.
      client.on('error', () => undefined);
      const ended = new Promise<void>((done) => void client.once('end', done));
      await superuser.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
      await ended;
      client.release(true);
      listenersOfPool.push(heard);
    }

    expect(listenersOfPool.map((count) => count > 0)).toEqual([true, true, true]);
    expect((await pool.query<{ one: number }>('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });
});
