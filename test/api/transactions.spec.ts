import { randomUUID } from 'node:crypto';
import { Statement, Transactions } from '../../apps/api/src/platform/database/index.js';
import type { RunningApi } from '../support/start-api.js';
import { startApi } from '../support/start-api.js';

let api: RunningApi;
let transactions: Transactions;

beforeAll(async () => {
  api = await startApi();
  transactions = api.part(Transactions);
});

afterAll(() => api.stop());

async function kept(sid: string): Promise<number> {
  const { rowCount } = await api.owner.query('SELECT FROM session WHERE sid = $1', [sid]);
  return rowCount ?? 0;
}

/** A statement that keeps an empty session, so that a test can see whether it was kept. */
function keeping(sid: string): Statement {
  const statement = new Statement();
  statement.insert('session', [{ sid, sess: {}, expire: '2100-01-01T00:00:00Z' }]);
  return statement;
}

describe('a transaction', () => {
  it('keeps all of it, with the statement that goes with the commit', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    const result = await transactions.run(async (tx, last) => {
      await keeping(first).run(tx);
      last(keeping(second));
      return 'done';
    });
    expect([result, await kept(first), await kept(second)]).toEqual(['done', 1, 1]);
  });

  it('keeps nothing of work that fails, and throws on why', async () => {
    const sid = randomUUID();
    const work = transactions.run(async (tx) => {
      await keeping(sid).run(tx);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await kept(sid)).toBe(0);
  });

  it('keeps nothing when the statement that goes with the commit is refused', async () => {
    const [first, twice] = [randomUUID(), randomUUID()];
    await transactions.run((tx) => keeping(twice).run(tx));
    const work = transactions.run(async (tx, last) => {
      await keeping(first).run(tx);
      last(keeping(twice));
    });
    await expect(work).rejects.toMatchObject({ code: '23505' });
    expect([await kept(first), await kept(twice)]).toEqual([0, 1]);
  });

  it('leaves its connection fit for the next, however it ended', async () => {
    const sid = randomUUID();
    await transactions.run((tx) => keeping(sid).run(tx));
    const failing = Array.from({ length: 30 }, () => transactions.run(async (_tx, last) => last(keeping(sid))).catch(() => 'refused'));
    expect(new Set(await Promise.all(failing))).toEqual(new Set(['refused']));
    const sids = Array.from({ length: 30 }, () => randomUUID());
    await Promise.all(sids.map((each) => transactions.run(async (_tx, last) => last(keeping(each)))));
    expect(await Promise.all(sids.map(kept))).toEqual(sids.map(() => 1));
  });

  it('runs again as a whole when PostgreSQL asks for that', async () => {
    const sid = randomUUID();
    let times = 0;
    await transactions.run(async (tx, last) => {
      times += 1;
      last(keeping(sid));
      if (times === 1) await tx.query(`DO $$ BEGIN RAISE EXCEPTION 'collided' USING ERRCODE = 'serialization_failure'; END $$`);
    });
    expect([times, await kept(sid)]).toEqual([2, 1]);
  });
});
