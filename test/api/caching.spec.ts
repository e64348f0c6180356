import { drafted, follow, outForSignature, seen } from '../support/protocol-situations.js';
import type { TestParty } from '../support/protocol-situations.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('what the API answers', () => {
  it('is kept by no cache, whoever asks, and also when it is a refusal', async () => {
    const protocol = await outForSignature(api);
    const holder = follow(api, protocol.parties[1] as TestParty);
    const answers = [
      await protocol.officer.get(protocol.path),
      await protocol.officer.get('/api/session'),
      await holder.browser.get(holder.path),
      await holder.browser.get(`${holder.path}/document.pdf`),
      await api.browser().get(protocol.path),
      await api.browser().get('/api/nowhere'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 401, 404]);
    for (const { headers } of answers) expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('of the register may be kept, to be asked for again each time', async () => {
    for (const path of ['/api/register', '/api/notice']) expect((await api.browser().get(path)).headers.get('cache-control')).toBe('no-cache');
  });

  it('is what the organisation acted for may see, though the revision is the one that was seen before', async () => {
    const protocol = await drafted(api);
    const { personId } = protocol.officerPerson;
    const elsewhere = await api.organisation('Where the officer works too');
    await api.owner.query("INSERT INTO membership (person_id, organisation_id, roles, joined_at) VALUES ($1, $2, '{member}', now())", [personId, elsewhere]);
    const revision = (await seen(protocol)).revision;
    const unchanged = await protocol.officer.get(protocol.path, { 'if-none-match': `"${revision}"` });
    expect([unchanged.status, unchanged.body.revision]).toEqual([200, revision]);
    await protocol.officer.put('/api/session/organisation', { organisationId: elsewhere });
    expect((await protocol.officer.get(protocol.path, { 'if-none-match': `"${revision}"` })).status).toBe(404);
  });
});
