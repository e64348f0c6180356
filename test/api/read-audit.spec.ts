import { drafted, ifMatch, inForce, outForSignature, seen } from '../support/protocol-situations.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';
import type { Agent } from '../support/agent.js';

interface Reads {
  readonly total: number;
  readonly items: readonly { readonly what: string; readonly which: string; readonly by: { readonly name: string; readonly organisationName: string }; readonly times: number }[];
}

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

const readsOf = async (agent: Agent, path: string, query = ''): Promise<Reads> => (await agent.get<Reads>(`${path}/reads${query}`)).body;
const inShort = ({ items }: Reads): string[] => items.map(({ what, which, by, times }) => [what, which, by.name, times].filter((part) => part !== '').join(' ')).toSorted();

describe('the reading of what only some may see', () => {
  it('is on record: drafts, their print, versions, their print, their exact bytes', async () => {
    const protocol = await outForSignature(api);
    const { agent } = await api.signedIn('Rita Reader', { organisationId: protocol.leadOrganisationId, roles: ['ig-officer'] });
    for (const path of ['versions/1.0', 'versions/1.0', 'versions/1.0/content.json', 'versions/1.0/document.html', 'versions/1.0/document.pdf']) {
      expect((await agent.get(`${protocol.path}/${path}`)).status).toBe(200);
    }
    const draft = await drafted(api);
    const { agent: other } = await api.signedIn('Dora Draft', { organisationId: draft.leadOrganisationId, roles: ['member'] });
    for (const path of ['draft', 'draft/document', 'draft/document.pdf']) expect((await other.get(`${draft.path}/${path}`)).status).toBe(200);
    expect(inShort(await readsOf(protocol.officer, protocol.path)).filter((line) => line.includes('Rita'))).toEqual([
      'content-json 1.0 Rita Reader 1',
      'document-html 1.0 Rita Reader 1',
      'version 1.0 Rita Reader 2',
      'version-pdf 1.0 Rita Reader 1',
    ]);
    expect(inShort(await readsOf(draft.officer, draft.path)).filter((line) => line.includes('Dora'))).toEqual(['draft Dora Draft 2', 'draft-pdf Dora Draft 1']);
  });

  it('leaves nothing where nothing was given out, and nothing of what is public', async () => {
    const protocol = await inForce(api);
    const { agent: stranger } = await api.signedIn('Stella Stranger', { organisationId: await api.organisation('Elsewhere'), roles: ['ig-officer'] });
    expect((await stranger.get(`${protocol.path}/versions/1.0`)).status).toBe(404);
    expect((await protocol.officer.put(`${protocol.path}/publication`, { level: 'full', reason: '' }, ifMatch(await seen(protocol)))).status).toBe(200);
    expect((await protocol.officer.get(`${protocol.path}/versions/1.0`)).status).toBe(200);
    expect(inShort(await readsOf(protocol.officer, protocol.path)).filter((line) => line.startsWith('version'))).toEqual([]);
  });

  it('is one row for a reader and a day, and is shown by pages to those who look after it alone', async () => {
    const draft = await drafted(api);
    const member = await api.signedIn('Mel Member', { organisationId: draft.leadOrganisationId, roles: ['member'] });
    for (let day = 0; day < 3; day += 1) {
      await Promise.all(Array.from({ length: 5 }, () => member.agent.get(`${draft.path}/draft`)));
      api.clock.forward({ days: 1 });
    }
    const { total, items } = await readsOf(draft.officer, draft.path, '?pageSize=1&page=2');
    expect(items).toHaveLength(1);
    const mine = (await readsOf(draft.officer, draft.path)).items.filter(({ by }) => by.name === 'Mel Member');
    expect(mine.map(({ times }) => times)).toEqual([5, 5, 5]);
    expect((await readsOf(draft.officer, draft.path, '?page=99')).total).toBe(total);
    expect((await member.agent.get(`${draft.path}/reads`)).status).toBe(403);
  });

  it('of lists of people is on record at the organisation, for its administrators', async () => {
    const council = await api.organisation('Listing Council');
    const { agent: administrator } = await api.signedIn('Ada Listing', { organisationId: council, roles: ['administrator'] });
    const { agent: member } = await api.signedIn('Lou Looking', { organisationId: council, roles: ['member'] });
    expect((await member.get(`/api/organisations/${council}/members`)).status).toBe(200);
    expect((await administrator.get(`/api/organisations/${council}/invitations`)).status).toBe(200);
    expect(inShort(await readsOf(administrator, `/api/organisations/${council}`))).toEqual(['invitations Ada Listing 1', 'people Lou Looking 1']);
    expect((await member.get(`/api/organisations/${council}/reads`)).status).toBe(403);
  });

  it('waits for nobody who holds the protocol’s chain', async () => {
    const draft = await drafted(api);
    const revision = (await seen(draft)).revision;
    const client = await api.owner.connect();
    try {
      await client.query('BEGIN');
      await client.query('SELECT hold_audit_chains(ARRAY[$1]::uuid[])', [draft.id]);
      await client.query('SELECT FROM protocol WHERE id = $1 FOR UPDATE', [draft.id]);
      const answer = await Promise.race([draft.officer.get(`${draft.path}/draft`), new Promise<null>((resolve) => setTimeout(() => resolve(null), 3_000))]);
      expect(answer?.status).toBe(200);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
    expect((await seen(draft)).revision).toBe(revision);
  });
});
