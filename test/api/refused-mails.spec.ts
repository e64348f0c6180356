import { drafted, follow, outForSignature, send } from '../support/protocol-situations.js';
import type { TestParty, TestProtocol } from '../support/protocol-situations.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  api.mails.refusing = false;
  api.mails.unknown.clear();
  await api.owner.query('DELETE FROM graphile_worker._private_jobs');
});
afterAll(() => api.stop());

interface Owed {
  readonly attempts: number;
  readonly max_attempts: number;
  readonly minutes: number;
  readonly error: string;
}

/** The jobs that wait, with the minutes until they are tried again. */
async function owed(): Promise<readonly Owed[]> {
  const { rows } = await api.owner.query<Owed>(
    `SELECT attempts, max_attempts, floor(extract(epoch FROM run_at - now()) / 60)::integer AS minutes, left(last_error, 200) AS error FROM graphile_worker._private_jobs ORDER BY id`,
  );
  return rows;
}

async function tryAgain(): Promise<void> {
  await api.owner.query('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE attempts < max_attempts');
  await api.workOff();
}

/** Sent to two, one of whom the mail server does not know. */
async function sentToNobodyKnown(): Promise<{ protocol: TestProtocol; unknown: string }> {
  const protocol = await drafted(api);
  const unknown = (protocol.parties[1] as TestParty).signatory.email;
  api.mails.unknown.add(unknown);
  await send(protocol);
  await api.workOff();
  return { protocol, unknown };
}

describe('a mail that its server refuses for good', () => {
  it('is offered five times over about a day, then given up for an operator to see, and keeps no other from going out', async () => {
    const { protocol, unknown } = await sentToNobodyKnown();
    expect(api.mails.to((protocol.parties[0] as TestParty).signatory.email)).toHaveLength(1);
    const seen: Owed[] = [];
    for (let turn = 0; turn < 7; turn += 1) {
      seen.push(...(await owed()));
      await tryAgain();
    }
    expect(seen.map(({ attempts, max_attempts: most }) => [attempts, most])).toEqual([[1, 25], [2, 25], [3, 25], [4, 25], [5, 5], [5, 5], [5, 5]]);
    // The queue adds up to a minute.
    expect(seen.slice(0, 4).map(({ minutes }) => Math.floor(minutes / 10) * 10)).toEqual([10, 120, 480, 840]);
    expect(seen[0]?.error).toContain('No such mailbox');
    expect(api.mails.to(unknown)).toEqual([]);
  });

  it('goes out once when the server takes it at last', async () => {
    const { unknown } = await sentToNobodyKnown();
    for (let turn = 0; turn < 3; turn += 1) await tryAgain();
    api.mails.unknown.clear();
    await tryAgain();
    expect(api.mails.to(unknown)).toHaveLength(1);
    expect(await owed()).toEqual([]);
  });

  it('is given up no sooner for what went wrong for now in between', async () => {
    const { unknown } = await sentToNobodyKnown();
    api.mails.unknown.clear();
    api.mails.refusing = true;
    for (let turn = 0; turn < 10; turn += 1) await tryAgain();
    expect(await owed()).toMatchObject([{ attempts: 11, max_attempts: 25 }]);
    api.mails.unknown.add(unknown);
    for (let turn = 0; turn < 3; turn += 1) await tryAgain();
    expect(await owed()).toMatchObject([{ attempts: 14, max_attempts: 25 }]);
    await tryAgain();
    expect(await owed()).toMatchObject([{ attempts: 15, max_attempts: 15 }]);
  });

  it('is refused as well where it is the text that the server does not take', async () => {
    api.mails.refusing = true;
    api.mails.refusal = 554;
    try {
      const protocol = await drafted(api);
      await send(protocol);
      await api.workOff();
      expect((await owed()).map(({ minutes }) => minutes)).toEqual([10, 10]);
    } finally {
      api.mails.refusal = 451;
    }
  });
});

it('a mail that its server refuses for now is tried 25 times, at first soon', async () => {
  api.mails.refusing = true;
  const protocol = await drafted(api);
  await send(protocol);
  await api.workOff();
  for (const { attempts, max_attempts: most, minutes } of await owed()) expect([attempts, most, minutes]).toEqual([1, 25, 0]);
});

it('a one-time code is tried as long as it can be used, and not after', async () => {
  const [party] = (await outForSignature(api)).parties as [TestParty];
  api.mails.unknown.add(party.signatory.email);
  const { browser, path } = follow(api, party);
  await browser.post(`${path}/codes`);
  await api.workOff();
  expect(await owed()).toMatchObject([{ attempts: 1, max_attempts: 6, minutes: 0 }]);
});
