import { OneTimeCodes, PersonalLinks } from '../../apps/api/src/platform/auth/index.js';
import { minutesAfter } from '../../apps/api/src/platform/clock/index.js';
import { Transactions } from '../../apps/api/src/platform/database/index.js';
import type { Transaction } from '../../apps/api/src/platform/database/index.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;
let links: PersonalLinks;
let codes: OneTimeCodes;

beforeAll(async () => {
  api = await startApi();
  links = api.part(PersonalLinks);
  codes = api.part(OneTimeCodes);
});

afterAll(() => api.stop());

const inTransaction = <T>(work: (tx: Transaction) => Promise<T>) => api.part(Transactions).run(work);
const issue = (subject = {}) =>
  inTransaction((tx) => links.issue(tx, { purpose: 'sign', email: 'Sig@Party.example', subject, expiresAt: minutesAfter(api.clock.now(), 60) }));

describe('a personal link', () => {
  it('opens what it was issued for, and nothing else', async () => {
    const { token, linkId } = await issue({ requestId: 'r1' });
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await links.find(token, 'sign')).toMatchObject({ linkId, email: 'sig@party.example', subject: { requestId: 'r1' } });
    expect(await links.find(token, 'invitation')).toBeNull();
    expect(await links.whyNotUsable(token, 'invitation')).toBe('unknown');
    expect(await links.find(`${token.slice(0, -1)}x`, 'sign')).toBeNull();
  });

  it('has the same token whenever its mail is written', async () => {
    const { token, linkId } = await issue();
    expect(links.tokenOf(linkId)).toBe(token);
  });

  it('is used once, of many at once by one', async () => {
    const { token } = await issue();
    const uses = await Promise.all(Array.from({ length: 8 }, () => inTransaction((tx) => links.use(tx, token, 'sign'))));
    expect(uses.filter((use) => use !== null)).toHaveLength(1);
    expect(await links.whyNotUsable(token, 'sign')).toBe('used');
  });

  it('is revoked with all of its subject, with the reason its owner is told', async () => {
    const [one, other, elsewhere] = [await issue({ versionId: 'v', n: 1 }), await issue({ versionId: 'v', n: 2 }), await issue({ versionId: 'w' })];
    await inTransaction((tx) => links.revoke(tx, { purpose: 'sign', subject: { versionId: 'v' } }, 'withdrawn'));
    expect(await Promise.all([one, other, elsewhere].map(({ token }) => links.whyNotUsable(token, 'sign')))).toEqual(['withdrawn', 'withdrawn', null]);
    await inTransaction((tx) => links.revoke(tx, elsewhere.linkId, 'replaced'));
    expect(await links.find(elsewhere.token, 'sign')).toBeNull();
  });

  it('expires', async () => {
    const { token } = await issue();
    api.clock.forward({ minutes: 59 });
    expect(await links.find(token, 'sign')).not.toBeNull();
    api.clock.forward({ minutes: 1 });
    expect(await links.whyNotUsable(token, 'sign')).toBe('expired');
  });
});

describe('a one-time code', () => {
  const codeFor = async () => {
    const { linkId } = await issue();
    return { linkId, ...(await inTransaction((tx) => codes.issue(tx, linkId))) };
  };
  const tryCode = (linkId: string, code: string) => inTransaction((tx) => codes.confirm(tx, linkId, code));
  const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

  it('has six digits, and confirms once, however it is spaced', async () => {
    const { linkId, code, codeId } = await codeFor();
    expect(code).toMatch(/^\d{6}$/);
    expect(codes.codeOf(codeId)).toBe(code);
    expect(await tryCode(linkId, ` ${code.slice(0, 3)} ${code.slice(3)} `)).toEqual({ confirmed: true, attemptsLeft: 0 });
    expect(await tryCode(linkId, code)).toEqual({ confirmed: false, attemptsLeft: 0 });
  });

  it('may be guessed at five times, then not even the right one counts', async () => {
    const { linkId, code } = await codeFor();
    const outcomes = [];
    for (let attempt = 0; attempt < 5; attempt += 1) outcomes.push((await tryCode(linkId, wrongFor(code))).attemptsLeft);
    expect(outcomes).toEqual([4, 3, 2, 1, 0]);
    expect(await tryCode(linkId, code)).toEqual({ confirmed: false, attemptsLeft: 0 });
  });

  it('gives no more than five guesses to many at once', async () => {
    const { linkId, code } = await codeFor();
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => tryCode(linkId, wrongFor(code))));
    expect(outcomes.map(({ attemptsLeft }) => attemptsLeft).sort()).toEqual([...Array<number>(8).fill(0), 1, 2, 3, 4]);
  });

  it('is replaced by the next, and is over after ten minutes', async () => {
    const { linkId, code } = await codeFor();
    const next = await inTransaction((tx) => codes.issue(tx, linkId));
    if (next.code !== code) expect((await tryCode(linkId, code)).confirmed).toBe(false);
    api.clock.forward({ minutes: 10 });
    expect((await tryCode(linkId, next.code)).confirmed).toBe(false);
  });
});

it('neither a link nor a code can be read from the tables', async () => {
  const { token, linkId } = await issue();
  const { code } = await inTransaction((tx) => codes.issue(tx, linkId));
  const { rows } = await api.owner.query<{ dump: string }>(
    "SELECT (SELECT string_agg(link::text, ' ') FROM personal_link AS link) || (SELECT string_agg(row_to_json(c)::text, ' ') FROM (SELECT attempts FROM one_time_code) AS c) AS dump",
  );
  expect(rows[0]?.dump).not.toContain(token);
  expect(rows[0]?.dump).not.toContain(`"${code}"`);
  const { rows: columns } = await api.owner.query<{ name: string }>("SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'one_time_code'");
  expect(columns.map(({ name }) => name).sort()).toEqual(['attempts', 'expires_at', 'id', 'issued_at', 'link_id']);
});
