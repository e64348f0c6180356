/**
 * A real case through HTTP: twelve bodies approved a protocol on adults at risk between April and August 2016. It counts
 * from 1 April 2016, before any of them had signed, to 31 March 2018 (Warrington, adults at risk, tier 2, 2016).
 */
import { addDays } from '@isp/protocols';
import type { CivilDate } from '@isp/protocols';
import { completeRow } from '@isp/protocols/testing';
import type { Agent } from '../support/agent.js';
import { HeldClock } from '../support/held-clock.js';
import { drafted, seen, send } from '../support/protocol-situations.js';
import type { TestProtocol } from '../support/protocol-situations.js';
import { signAs, signatoryOf } from '../support/signed-in-signatories.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

const EFFECTIVE_ON = '2016-04-01';
const LAST_DAY = '2018-03-31';
const APPROVED_ON: readonly CivilDate[] = [
  '2016-04-14',
  '2016-04-18',
  '2016-04-18',
  '2016-04-19',
  '2016-05-16',
  '2016-05-16',
  '2016-05-16',
  '2016-05-19',
  '2016-06-13',
  '2016-06-21',
  '2016-08-03',
  '2016-08-05',
];
const BODIES = APPROVED_ON.map((_, index) => `party-${index + 1}`);

let api: RunningApi;
let protocol: TestProtocol;
/** What the protocol was said to be on the days of its life, as they came. */
const told = new Map<CivilDate, Told>();

interface Told {
  readonly kind: string;
  readonly listedAs: string;
  readonly bound: number;
  readonly awaited: number;
  readonly effectiveOn: string;
}

beforeAll(async () => {
  api = await startApi({ clock: new HeldClock('2016-03-01T09:00:00.000Z') });
  protocol = await drafted(api, {
    title: 'Adults at risk',
    parties: 12,
    effectiveOn: EFFECTIVE_ON,
    endsOn: LAST_DAY,
    firstReviewOn: '2017-04-01',
    sections: { tier: 2, dataRows: BODIES.map((from, index) => completeRow(`row-${index + 1}`, from, BODIES.filter((id) => id !== from))) },
  });
  const signatories: Agent[] = [];
  for (const party of protocol.parties) signatories.push(await signatoryOf(api, party));
  api.clock.moveTo('2016-03-07');
  await send(protocol);
  await live(signatories);
}, 120_000);

afterAll(() => api.stop());

describe('twelve bodies that sign over four months, after the effective date', () => {
  it('is out for signature on its effective date, since nobody has signed', () => {
    expect(told.get('2016-03-31')).toMatchObject({ kind: 'out-for-signature', awaited: 12 });
    expect(told.get(EFFECTIVE_ON)).toMatchObject({ kind: 'out-for-signature', bound: 0, awaited: 12, effectiveOn: EFFECTIVE_ON });
  });

  it('is partly signed when one body has signed, and in force from the day the second does', () => {
    expect(told.get('2016-04-14')).toMatchObject({ kind: 'partly-signed', bound: 1, awaited: 11 });
    expect(told.get('2016-04-17')).toMatchObject({ kind: 'partly-signed' });
    expect(told.get('2016-04-18')).toMatchObject({ kind: 'in-force', bound: 3, awaited: 9, effectiveOn: EFFECTIVE_ON });
  });

  it('stays in force while reviews fall due and are overdue, and ends by its own term', () => {
    expect(told.get('2016-12-31')).toMatchObject({ kind: 'in-force', bound: 12 });
    expect(told.get('2017-01-01')).toMatchObject({ kind: 'review-due' });
    expect(told.get('2017-04-01')).toMatchObject({ kind: 'review-due' });
    expect(told.get('2017-04-02')).toMatchObject({ kind: 'review-overdue', bound: 12 });
    expect(told.get(LAST_DAY)).toMatchObject({ kind: 'review-overdue', bound: 12 });
    expect(told.get('2018-04-01')).toMatchObject({ kind: 'ended', bound: 0 });
  });

  it('is listed as what it is, on every one of those days', () => {
    for (const [day, { kind, listedAs }] of told) expect([day, listedAs]).toEqual([day, kind]);
  });

  it('came into force once, between the first who had signed, with the effective date beside it', async () => {
    const record = await api.recordOf(protocol.id);
    expect(record.filter(({ type }) => type.endsWith('came-into-force')).map(({ type, payload }) => ({ type, payload }))).toEqual([
      {
        type: 'protocol.came-into-force',
        payload: {
          version: { major: 1, minor: 0 },
          on: '2016-04-18',
          effectiveOn: EFFECTIVE_ON,
          partyIds: ['party-1', 'party-2'],
          revision: expect.any(Number),
        },
      },
    ]);
  });

  it('keeps the day each body signed', async () => {
    const { parties } = await seen(protocol);
    expect((parties as unknown as { signedOn: string }[]).map(({ signedOn }) => signedOn)).toEqual(APPROVED_ON);
  });

  it('stands between each two bodies from the later of their signatures to the last day of the term', async () => {
    for (const day of decisiveDays()) {
      const { body } = await protocol.officer.get(`${protocol.path}/standing?on=${day}`);
      expect({ day, between: body['between'] }).toEqual({ day, between: expectedBetween(day) });
      const bound = day > LAST_DAY ? 0 : APPROVED_ON.filter((signed) => signed <= day).length;
      expect({ day, bound: (body['bound'] as unknown as string[]).length }).toEqual({ day, bound });
      expect({ day, inForce: body['inForce'] }).toEqual({ day, inForce: day >= '2016-04-18' && day <= LAST_DAY });
    }
  });

  it('says beside every standing that nobody needs an agreement to share information about a person', async () => {
    const { body } = await protocol.officer.get(`${protocol.path}/standing?on=2018-04-01`);
    expect(body['notice']?.['heading']).toMatch(/do not need an information sharing protocol/);
  });
});

/** Lives through the days: bodies sign on theirs, and on the days that matter the protocol is asked what it is. */
async function live(signatories: readonly Agent[]): Promise<void> {
  const asked = ['2016-03-31', EFFECTIVE_ON, '2016-04-17', '2016-12-31', '2017-01-01', '2017-04-01', '2017-04-02', LAST_DAY, '2018-04-01', '2019-01-01'];
  for (const day of [...new Set([...asked, ...APPROVED_ON])].sort()) {
    api.clock.moveTo(day);
    for (const [index, signedOn] of APPROVED_ON.entries()) {
      if (signedOn !== day) continue;
      const { status, body } = await signAs(signatories[index]!, protocol);
      if (status !== 201) throw new Error(`${day}: ${JSON.stringify(body)}`);
    }
    told.set(day, await tell());
  }
}

async function tell(): Promise<Told> {
  const { standing } = await seen(protocol);
  const { body: list } = await protocol.officer.get('/api/protocols');
  const { kind, bound, awaited, effectiveOn } = standing as unknown as { kind: string; bound: string[]; awaited: string[]; effectiveOn: string };
  return { kind, listedAs: String(list['items']?.[0]?.['standing']?.['kind']), bound: bound.length, awaited: awaited.length, effectiveOn };
}

/** Every day around which something changes, and one a week besides, from March 2016 to May 2018. */
function decisiveDays(): readonly CivilDate[] {
  const days = new Set<CivilDate>();
  for (let day = '2016-03-01'; day <= '2018-05-01'; day = addDays(day, 7)) days.add(day);
  for (const date of [EFFECTIVE_ON, LAST_DAY, ...APPROVED_ON]) for (const off of [-1, 0, 1]) days.add(addDays(date, off));
  return [...days].sort();
}

function expectedBetween(day: CivilDate): readonly object[] {
  return BODIES.flatMap((a, one) =>
    BODIES.slice(one + 1).map((b, offset) => {
      const from = APPROVED_ON[one + 1 + offset]!;
      if (day < from) return { a, b, kind: 'not-yet-in-force', version: '1.0', since: from };
      if (day <= LAST_DAY) return { a, b, kind: 'in-force', version: '1.0', since: from };
      return { a, b, kind: 'no-longer-in-force', version: '1.0', since: LAST_DAY };
    }),
  );
}
