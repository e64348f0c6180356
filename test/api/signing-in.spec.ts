import { PASSWORD, startApi } from '../support/start-api.js';
import type { RunningApi, TestPerson } from '../support/start-api.js';

let api: RunningApi;
let officer: TestPerson;
let council: string;

beforeAll(async () => {
  api = await startApi();
  council = await api.organisation('Exampleshire County Council');
  officer = await api.person('Olu Officer', { organisationId: council, roles: ['ig-officer'] });
});

afterAll(() => api.stop());

describe('signing in', () => {
  it('says who is signed in, where they belong and for which organisation they act', async () => {
    const browser = api.browser();
    const { status, body } = await browser.post('/api/session', { email: ' Olu.Officer@People.example ', password: PASSWORD });
    expect(status).toBe(200);
    expect(body).toEqual({
      csrfToken: expect.stringMatching(/^[0-9a-f]{64}$/),
      person: { id: officer.personId, name: 'Olu Officer', email: officer.email, platformAdministrator: false },
      memberships: [{ organisation: { id: council, name: 'Exampleshire County Council' }, roles: ['ig-officer'] }],
      actingFor: { id: council, name: 'Exampleshire County Council', roles: ['ig-officer'] },
    });
    const again = await browser.get('/api/session');
    expect(again.body).toEqual(body);
  });

  it('answers a wrong password and an unknown person alike', async () => {
    const wrong = await api.browser().post('/api/session', { email: officer.email, password: 'not this sentence' });
    const unknown = await api.browser().post('/api/session', { email: 'nobody@people.example', password: PASSWORD });
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get('content-type')).toMatch('application/problem+json');
    expect(wrong.body).toEqual({ type: 'urn:isp:problem:wrong-credentials', title: 'Wrong credentials', status: 401, code: 'wrong-credentials', facts: {} });
    expect(unknown.body).toEqual(wrong.body);
  });
});
