import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { verifyBeside, verifyChain } from '@isp/evidence';
import type { ChainEntry } from '@isp/evidence';
import { AuditTrail, besideOf, ERASED } from '../../apps/api/src/platform/audit/index.js';
import type { BesideRow } from '../../apps/api/src/platform/audit/index.js';
import { Transactions } from '../../apps/api/src/platform/database/index.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;
let application: pg.Pool;

beforeAll(async () => {
  api = await startApi();
  application = new pg.Pool({ connectionString: api.database.url, max: 2 });
});

afterAll(async () => {
  await application.end();
  await api.stop();
});

const actor = { personId: null, name: 'Ann Actor', organisationId: null };

function append(chain: string, types: readonly string[]): Promise<void> {
  const entries = types.map((type) => ({ chain, type, actor, payload: { n: 1.5, list: ['é', null] }, personal: { name: 'Pat Person' } }));
  return api.part(Transactions).run((tx) => api.part(AuditTrail).append(tx, entries));
}

async function chainOf(chain: string): Promise<ChainEntry[]> {
  const { rows } = await api.owner.query<ChainEntry>(
    `SELECT chain AS "protocolId", sequence, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, type,
            payload_digest AS "payloadDigest", actor_digest AS "actorDigest", personal_digest AS "personalDigest",
            previous_hash AS "previousHash", hash
       FROM audit_entry WHERE chain = $1 ORDER BY sequence`,
    [chain],
  );
  return rows;
}

async function keptBeside(chain: string): Promise<BesideRow> {
  const { rows } = await api.owner.query<BesideRow>(
    `SELECT payload, salt, personal_salt, actor, personal, actor_erased_by, personal_erased_by
       FROM audit_entry JOIN audit_personal ON entry_id = id WHERE chain = $1`,
    [chain],
  );
  const [kept] = rows;
  if (kept === undefined) throw new Error('Nothing was kept');
  return kept;
}

describe('the audit trail', () => {
  it('is one unbroken chain per thing, however many append at once', async () => {
    const chain = randomUUID();
    await Promise.all(Array.from({ length: 20 }, (_, n) => append(chain, [`first.${n}`, `second.${n}`])));
    const entries = await chainOf(chain);
    expect(entries).toHaveLength(40);
    expect(verifyChain(entries)).toEqual({ ok: true });
    // What one transaction appends stays together.
    expect(entries.every(({ type }, at) => at % 2 === 0 || type === entries[at - 1]?.type.replace('first', 'second'))).toBe(true);
  });

  it('can be checked against what is kept, from the database alone', async () => {
    const chain = randomUUID();
    await append(chain, ['something.happened']);
    const [entry] = await chainOf(chain);
    const kept = await keptBeside(chain);
    if (entry === undefined) throw new Error('Nothing was kept');
    expect(verifyBeside(entry, besideOf(kept), () => false)).toEqual({ ok: true, erased: [] });
    expect(verifyBeside(entry, besideOf({ ...kept, personal: { name: 'Pat Other' } }), () => false)).toEqual({ ok: false, why: 'personal-differs' });
  });

  it('stays whole when what names a person is erased, and tells that from what was taken away', async () => {
    const chain = randomUUID();
    await append(chain, ['one.thing']);
    const erasure = randomUUID();
    const erase = (by: string) =>
      application.query(
        `UPDATE audit_personal SET personal = NULL, personal_salt = NULL, personal_erased_by = $2
          WHERE entry_id IN (SELECT id FROM audit_entry WHERE chain = $1)`,
        [chain, by],
      );
    await erase(erasure);
    await api.part(Transactions).run((tx) => api.part(AuditTrail).append(tx, [{ chain: erasure, type: ERASED, actor, payload: {} }]));
    const [entry] = await chainOf(chain);
    if (entry === undefined) throw new Error('Nothing was kept');
    expect(verifyChain([entry])).toEqual({ ok: true });
    const beside = besideOf(await keptBeside(chain));
    expect(verifyBeside(entry, beside, (id) => id === erasure)).toEqual({ ok: true, erased: ['personal'] });
    expect(verifyBeside(entry, beside, () => false)).toEqual({ ok: false, why: 'erasure-unknown' });
    await expect(erase(randomUUID())).rejects.toThrow('not changed');
  });

  it.each([
    `UPDATE audit_personal SET actor = '{"name":"Somebody Else"}'`,
    `UPDATE audit_personal SET personal = NULL, personal_salt = NULL`,
    `UPDATE audit_personal SET actor_erased_by = gen_random_uuid()`,
    'DELETE FROM audit_personal',
  ])('lets nothing beside it be changed, or go without its erasure being named: %s', async (statement) => {
    await append(randomUUID(), ['something.happened']);
    await expect(application.query(statement)).rejects.toThrow(/not changed|not deleted|kept_with_its_salt/);
  });

  it('is not there when the change is rolled back', async () => {
    const chain = randomUUID();
    const change = api.part(Transactions).run(async (tx) => {
      await api.part(AuditTrail).append(tx, [{ chain, type: 'never.happened', actor, payload: {} }]);
      throw new Error('Changed its mind');
    });
    await expect(change).rejects.toThrow('Changed its mind');
    expect(await chainOf(chain)).toEqual([]);
  });

  it.each(["UPDATE audit_entry SET type = 'something.else'", 'DELETE FROM audit_entry', 'TRUNCATE audit_entry CASCADE'])(
    'cannot be changed by the application, nor by a slip of its owner: %s',
    async (statement) => {
      await append(randomUUID(), ['something.happened']);
      await expect(application.query(statement)).rejects.toThrow(/permission denied/);
      await expect(api.owner.query(statement)).rejects.toThrow(/append-only/);
    },
  );
});
