import { LIMITS } from '@isp/protocols';
import type { Agent, Answer, Json } from '../support/agent.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;
let council: string;
let administrator: Agent;
let path: string;

const ASK = '/api/register/agreements';
const QUESTION = { from: 'Nobody At All', to: 'Nobody Either', data: 'attendance' };

beforeAll(async () => {
  api = await startApi();
  council = await api.organisation('Exampleshire County Council');
  administrator = (await api.signedIn('Ada Administrator', { organisationId: council, roles: ['administrator'] })).agent;
  path = `/api/organisations/${council}/tokens`;
}, 60_000);

afterAll(() => api.stop());

describe('a token', () => {
  it('is issued by an administrator, shown once, and kept as a digest alone', async () => {
    const { status, body } = await issue('Case system');
    expect(status).toBe(201);
    expect(body['secret']).toMatch(/^isp_ask_[0-9a-f]{64}$/);
    const [listed] = tokensOf((await administrator.get(path)).body);
    const secret = String(body['secret']);
    expect(listed).toMatchObject({ id: body['id'], name: 'Case system', ending: secret.slice(-4), issuedBy: 'Ada Administrator', lastUsedOn: null, withdrawnAt: null, works: true, expiresAt: '2027-02-21T09:00:00.000Z' });
    expect(JSON.stringify((await api.owner.query('SELECT * FROM organisation_token')).rows)).not.toContain(secret.slice(8));
    expect(await api.recordOf(council)).toContainEqual(expect.objectContaining({ type: 'token.issued', payload: { tokenId: body['id'], expiresAt: body['expiresAt'] }, personal: { name: 'Case system' } }));
    expect(JSON.stringify(await api.recordOf(council))).not.toContain(body['secret']);
  });

  it('opens the many questions, without cookie or token of a session, and the day of use is noted', async () => {
    const { body: token } = await issue('In use');
    const { status, body } = await askMany(token['secret'], [QUESTION, QUESTION]);
    expect(status).toBe(200);
    expect(body).toMatchObject({ answers: [{ answer: 'none', from: { found: 'none' }, searchedWhere: 'published-here' }, { answer: 'none' }], searchedWhere: 'published-here', notice: { form: 'full' } });
    expect(await tokenListed(token['id'])).toMatchObject({ lastUsedOn: '2026-11-23' });
  });

  it('opens that alone: nobody is signed in by it', async () => {
    const { body: token } = await issue('Curious');
    for (const elsewhere of [path, '/api/protocols', '/api/organisations']) {
      expect([elsewhere, (await api.browser().send('GET', elsewhere, undefined, { authorization: `Bearer ${token['secret']}` })).status]).toEqual([elsewhere, 401]);
    }
    const { status, body } = await api.browser().send('POST', path, { name: 'Another', days: 30 }, { authorization: `Bearer ${token['secret']}` });
    expect([status, body['code']]).toEqual([403, 'csrf-token-wrong']);
  });

  it('is no more taken from who is signed in: a session opens nothing for machines', async () => {
    const answer = await administrator.post(ASK, { questions: [QUESTION] });
    expect([answer.status, answer.body['code'], answer.headers.get('www-authenticate')]).toEqual([401, 'token-not-usable', 'Bearer']);
  });

  it('that is withdrawn opens nothing from then on, and withdrawing it again changes nothing', async () => {
    const { body: token } = await issue('Lost');
    expect((await administrator.delete(`${path}/${token['id']}`)).status).toBe(204);
    expect((await administrator.delete(`${path}/${token['id']}`)).status).toBe(204);
    const { status, body } = await askMany(token['secret']);
    expect([status, body['code']]).toEqual([401, 'token-not-usable']);
    expect(await tokenListed(token['id'])).toMatchObject({ works: false, withdrawnAt: expect.any(String) });
    expect((await api.recordOf(council)).filter(({ type, payload }) => type === 'token.withdrawn' && (payload as { tokenId: string }).tokenId === token['id'])).toHaveLength(1);
  });

  it('ends by itself', async () => {
    const { body: token } = await issue('For a month', 30);
    const before = api.clock.now();
    api.clock.moveTo('2026-12-22');
    expect((await askMany(token['secret'])).status).toBe(200);
    api.clock.moveTo('2026-12-24');
    expect((await askMany(token['secret'])).status).toBe(401);
    expect(await tokenListed(token['id'])).toMatchObject({ works: false, withdrawnAt: null });
    api.clock.moveTo(before);
  });

  it('is nothing that another organisation sees, issues or withdraws', async () => {
    const { body: token } = await issue('Ours');
    const hospital = await api.organisation('Example Hospitals');
    const { agent: stranger } = await api.signedIn('Stan Stranger', { organisationId: hospital, roles: ['administrator'] });
    expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.post(path, { name: 'Theirs', days: 30 })).status).toBe(404);
    expect((await stranger.delete(`${path}/${token['id']}`)).status).toBe(404);
    expect((await stranger.delete(`/api/organisations/${hospital}/tokens/${token['id']}`)).status).toBe(404);
    expect((await askMany(token['secret'])).status).toBe(200);
  });

  it('has a name, and one of the spans that there are', async () => {
    for (const body of [{ name: ' ', days: 30 }, { name: 'x'.repeat(201), days: 30 }, { name: 'Case system', days: 31 }, { name: 'Case system' }]) {
      expect((await administrator.post(path, body)).status).toBe(422);
    }
  });

  it('is one of so many that work at the same time, also where many are asked for at once', async () => {
    const school = await api.organisation('Quillet Bridge Primary School');
    const { agent } = await api.signedIn('Hal Head', { organisationId: school, roles: ['administrator'] });
    const own = `/api/organisations/${school}/tokens`;
    const asked = await Promise.all(Array.from({ length: LIMITS.tokens + 5 }, () => agent.post(own, { name: 'One of many', days: 30 })));
    expect(asked.filter(({ status }) => status === 201)).toHaveLength(LIMITS.tokens);
    expect(asked.find(({ status }) => status !== 201)).toMatchObject({ status: 409, body: { code: 'too-many-tokens', facts: { most: LIMITS.tokens } } });
    const [first] = tokensOf((await agent.get(own)).body);
    await agent.delete(`${own}/${String(first?.['id'])}`);
    expect((await agent.post(own, { name: 'In its place', days: 30 })).status).toBe(201);
  });
});

describe('many questions at once', () => {
  it('are at least one and at most as many as are answered at once, each checked where it stands', async () => {
    const { body: token } = await issue('Bounds');
    expect((await askMany(token['secret'], [])).status).toBe(422);
    expect((await askMany(token['secret'], Array.from({ length: LIMITS.agreementQuestions + 1 }, () => QUESTION))).status).toBe(422);
    const wrong = await askMany(token['secret'], [QUESTION, { ...QUESTION, to: '' }]);
    expect([wrong.status, wrong.body['errors']]).toEqual([422, [expect.objectContaining({ pointer: '/questions/1/to' })]]);
    const { status, body } = await askMany(token['secret'], Array.from({ length: LIMITS.agreementQuestions }, () => QUESTION));
    expect(status).toBe(200);
    expect(body['answers']).toHaveLength(LIMITS.agreementQuestions);
  });

  it('count one by one over all that a token asks, in one process and another', async () => {
    const { body: token } = await issue('Hasty');
    const other = await startApi({ database: api.database, clock: api.clock });
    try {
      const hundred = Array.from({ length: LIMITS.agreementQuestions }, () => QUESTION);
      const asked: Answer[] = [];
      for (let round = 0; round < 11; round += 1) {
        const pair = [api, other].map((one) => one.browser().send('POST', ASK, { questions: hundred }, { authorization: `Bearer ${token['secret']}` }));
        asked.push(...(await Promise.all(pair)));
      }
      expect(asked.filter(({ status }) => status === 200)).toHaveLength(20);
      const refused = asked.find(({ status }) => status !== 200);
      expect([refused?.status, refused?.body['code'], Number(refused?.headers.get('retry-after')) > 0]).toEqual([429, 'too-many-attempts', true]);
      const { body: another } = await issue('Patient');
      expect((await askMany(another['secret'])).status).toBe(200);
    } finally {
      await other.leave();
    }
  }, 60_000);

  it('let nobody try tokens without end', async () => {
    const guesser = api.browser();
    const guess = () => guesser.send('POST', ASK, { questions: [QUESTION] }, { authorization: `Bearer isp_ask_${'0'.repeat(64)}` });
    const answers = await Promise.all(Array.from({ length: 61 }, guess));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(60);
    expect(answers.find(({ status }) => status !== 401)?.status).toBe(429);
  });
});

function issue(name: string, days = 90): Promise<Answer> {
  return administrator.post(path, { name, days });
}

function askMany(secret: string, questions: readonly object[] = [QUESTION]): Promise<Answer> {
  return api.browser().send('POST', ASK, { questions }, { authorization: `Bearer ${secret}` });
}

async function tokenListed(id: string): Promise<Json | undefined> {
  return tokensOf((await administrator.get(path)).body).find((token) => token['id'] === id);
}

function tokensOf(body: Json): readonly Json[] {
  return body['tokens'] as unknown as readonly Json[];
}
