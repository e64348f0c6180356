import { addDays } from '@isp/protocols';
import type { CivilDate } from '@isp/protocols';
import type { Agent } from '../support/agent.js';
import { keepInForce } from '../support/kept-in-force.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

const TODAY = '2028-02-29';

interface Listed {
  readonly total: number;
  readonly items: readonly { readonly title: string; readonly review: string | null; readonly nextReviewOn: CivilDate | null }[];
}
interface Dashboard {
  readonly due: readonly { readonly protocol: { readonly title: string }; readonly overdue: boolean }[];
  readonly reviews: { readonly due: number; readonly overdue: number };
}

let api: RunningApi;
let officer: Agent;
let partner: Agent;
let stranger: Agent;

beforeAll(async () => {
  api = await startApi();
  const organisationIds = [await api.organisation('Lead'), await api.organisation('Partner')] as const;
  const lead = await api.signedIn('Ola Officer', { organisationId: organisationIds[0], roles: ['ig-officer'] });
  officer = lead.agent;
  partner = (await api.signedIn('Pat Partner', { organisationId: organisationIds[1], roles: ['member'] })).agent;
  stranger = (await api.signedIn('Stran Ger', { organisationId: await api.organisation('Elsewhere'), roles: ['ig-officer'] })).agent;
  const days = [-400, -1, 0, 1, 90, 91, 500];
  for (const [index, off] of days.entries()) {
    await keepInForce(api, {
      reference: `ISP-2026-${String(index + 1).padStart(4, '0')}`,
      organisationIds,
      signatories: ['one@lead.example', 'two@partner.example'],
      ownerPersonId: lead.person.personId,
      startedOn: '2026-11-01',
      reviewOn: addDays(TODAY, off),
      title: `Review ${off}`,
    });
  }
  // It ended before its review.
  await api.owner.query(`UPDATE protocol SET ending_kind = 'ended', ended_on = '2028-01-01' WHERE title = 'Review 500'`);
  await api.owner.query(`UPDATE protocol SET next_review_on = '2028-02-01' WHERE title = 'Review 500'`);
  api.clock.moveTo(TODAY);
}, 60_000);
afterAll(() => api.stop());

const titles = async (agent: Agent, query: string): Promise<readonly string[]> =>
  (await agent.get<Listed>(`/api/protocols?${query}`)).body.items.map(({ title }) => title);

describe('the list by review', () => {
  it('holds what is due within 90 days or overdue, the longest overdue first', async () => {
    expect(await titles(officer, 'review=any')).toEqual(['Review -400', 'Review -1', 'Review 0', 'Review 1', 'Review 90']);
    expect(await titles(officer, 'review=overdue')).toEqual(['Review -400', 'Review -1']);
    expect(await titles(officer, 'review=due')).toEqual(['Review 0', 'Review 1', 'Review 90']);
    expect(await titles(officer, 'review=any&pageSize=2&page=2')).toEqual(['Review 0', 'Review 1']);
  });

  it('is the same for a partner, and empty for others', async () => {
    expect(await titles(partner, 'review=overdue')).toEqual(['Review -400', 'Review -1']);
    expect(await titles(stranger, 'review=any')).toEqual([]);
    expect((await officer.get('/api/protocols?review=late')).status).toBe(422);
  });

  it('says of each protocol how its review stands', async () => {
    const { body } = await officer.get<Listed>('/api/protocols?pageSize=50');
    expect(Object.fromEntries(body.items.map(({ title, review }) => [title, review]))).toEqual({
      'Review -400': 'overdue', 'Review -1': 'overdue', 'Review 0': 'due', 'Review 1': 'due', 'Review 90': 'due', 'Review 91': null, 'Review 500': null,
    });
  });
});

describe('the dashboard', () => {
  it('counts what is due and overdue, and shows the longest overdue first', async () => {
    const { body } = await officer.get<Dashboard>('/api/dashboard');
    expect(body.reviews).toEqual({ due: 3, overdue: 2 });
    expect(body.due.map(({ protocol, overdue }) => [protocol.title, overdue])).toEqual([
      ['Review -400', true], ['Review -1', true], ['Review 0', false], ['Review 1', false], ['Review 90', false],
    ]);
    expect((await stranger.get<Dashboard>('/api/dashboard')).body).toMatchObject({ due: [], reviews: { due: 0, overdue: 0 } });
  });
});
