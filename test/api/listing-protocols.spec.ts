import type { ProtocolResponse } from '../../apps/api/src/protocols/index.js';
import type { Agent } from '../support/agent.js';
import { drafted, follow, inForce, outForSignature, seen, signByLink } from '../support/protocol-situations.js';
import type { TestParty, TestProtocol } from '../support/protocol-situations.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

interface Listed {
  readonly total: number;
  readonly items: readonly { readonly id: string; readonly title: string; readonly standing: { readonly kind: string }; readonly parties: number; readonly signed: number }[];
}

interface Dashboard {
  readonly waitingForMe: readonly { readonly kind: string; readonly protocol: { readonly id: string }; readonly dueOn: string | null }[];
  readonly due: readonly { readonly protocol: { readonly id: string }; readonly overdue: boolean }[];
  readonly notice: { readonly heading: string };
}

let api: RunningApi;
let draft: TestProtocol;
let out: TestProtocol;
let running: TestProtocol;

beforeAll(async () => {
  api = await startApi();
  draft = await drafted(api, { title: 'A draft about nothing yet' });
  out = await outForSignature(api, { title: 'School meals and families', parties: 3 });
  running = await inForce(api, { title: 'Winter warmth visits' });
}, 60_000);
afterAll(() => api.stop());

function list(agent: Agent, query = ''): Promise<Listed> {
  return agent.get<Listed>(`/api/protocols?${query}`).then(({ body }) => body);
}

function dashboard(agent: Agent): Promise<Dashboard> {
  return agent.get<Dashboard>('/api/dashboard').then(({ body }) => body);
}

async function memberOf(party: TestParty, roles: readonly ('signatory' | 'member')[], email: string): Promise<Agent> {
  return (await api.signedIn('Some One', { organisationId: party.organisationId, roles, email })).agent;
}

describe('the list of protocols', () => {
  it('holds what the organisation leads or was sent, with standing and progress, and nothing of others', async () => {
    expect(await list(out.officer)).toMatchObject({ total: 1, items: [{ id: out.id, standing: { kind: 'out-for-signature' }, parties: 3, signed: 0 }] });
    expect(await list(draft.officer)).toMatchObject({ total: 1, items: [{ id: draft.id, standing: { kind: 'draft' }, parties: 2, signed: 0 }] });
    const partner = await memberOf(out.parties[1] as TestParty, ['member'], 'reader@body-2.example');
    expect((await list(partner)).items.map(({ id }) => id)).toEqual([out.id]);
    const invited = await memberOf(draft.parties[1] as TestParty, ['member'], 'unaware@body-2.example');
    expect((await list(invited)).total).toBe(0);
  });

  it('is narrowed by words, standing and part taken', async () => {
    expect((await list(out.officer, 'search=school%20fam')).total).toBe(1);
    expect((await list(out.officer, 'search=winter')).total).toBe(0);
    expect((await list(out.officer, `search=${encodeURIComponent("'); DROP TABLE protocol; -- & | ! :*")}`)).total).toBe(0);
    expect((await list(out.officer, 'standing=out-for-signature')).total).toBe(1);
    expect((await list(out.officer, 'standing=in-force')).total).toBe(0);
    expect((await list(out.officer, 'role=party')).total).toBe(0);
    expect((await list(out.officer, 'page=2')).items).toEqual([]);
    expect((await out.officer.get('/api/protocols?standing=blocked')).status).toBe(422);
  });

  it('finds a protocol by its reference', async () => {
    const { reference } = await seen(out);
    expect((await list(out.officer, `search=${reference}`)).total).toBe(1);
  });
});

describe('the dashboard', () => {
  it('tells a signatory what waits for their signature, until they have given it', async () => {
    const party = running.parties[1] as TestParty;
    const waiting = out.parties[2] as TestParty;
    const agent = await memberOf(waiting, ['signatory'], waiting.signatory.email);
    expect((await dashboard(agent)).waitingForMe).toMatchObject([{ kind: 'sign', protocol: { id: out.id } }]);
    await signByLink(api, waiting);
    expect((await dashboard(agent)).waitingForMe).toEqual([]);
    const done = await memberOf(party, ['signatory'], party.signatory.email);
    expect((await dashboard(done)).waitingForMe).toEqual([]);
  });

  it('tells whoever looks after protocols what to finish, chase and answer', async () => {
    expect((await dashboard(draft.officer)).waitingForMe).toMatchObject([{ kind: 'finish-draft', protocol: { id: draft.id } }]);
    expect((await dashboard(out.officer)).waitingForMe).toMatchObject([{ kind: 'chase', protocol: { id: out.id } }]);
    const decliner = out.parties[1] as TestParty;
    const holder = follow(api, decliner);
    await holder.browser.post(`${holder.path}/codes`);
    await api.workOff();
    const code = /\b(\d{6})\b/.exec(api.mails.to(decliner.signatory.email).at(-1)?.text ?? '')?.[1];
    await holder.browser.post(`${holder.path}/confirmation`, { code });
    await holder.browser.post(`${holder.path}/decline`, { reason: 'Not our purpose.' });
    expect((await dashboard(out.officer)).waitingForMe.map(({ kind }) => kind)).toEqual(['declined', 'chase']);
  });

  it('tells what falls due, with the notice', async () => {
    const now = api.clock.now();
    api.clock.moveTo('2027-12-01');
    const { due, waitingForMe, notice } = await dashboard(running.officer);
    expect(due).toMatchObject([{ protocol: { id: running.id }, overdue: true }]);
    expect(waitingForMe).toMatchObject([{ kind: 'review', dueOn: '2027-11-01' }]);
    expect(notice.heading).toMatch('You do not need');
    api.clock.moveTo(now);
  });
});

describe('what a partner sees', () => {
  it('is who else takes part and has signed, without addresses of others', async () => {
    const partner = await memberOf(running.parties[1] as TestParty, ['member'], 'onlooker@body-2.example');
    const { body } = await partner.get<ProtocolResponse>(running.path);
    expect(body.parties.map(({ progress, signatories }) => [progress, signatories[0]?.email])).toEqual([
      ['signed', null],
      ['signed', running.parties[1]?.signatory.email],
    ]);
    expect(body.mayDo).toMatchObject({ end: { code: 'permission-missing' }, sign: { code: 'permission-missing' } });
    expect(JSON.stringify(body)).not.toContain(running.officerPerson.email);
  });
});

describe('signing as somebody signed in', () => {
  it('is for the person asked, acting for the party, in a role that signs', async () => {
    const party = out.parties[0] as TestParty;
    const { body: version } = await out.officer.get<{ contentSha256: string; documentSha256: string }>(`${out.path}/versions/1.0`);
    const statement = {
      name: 'Any One', jobTitle: 'Chief', capacity: 'chief-executive', authority: 'By my post', confirmed: true, versionNumber: '1.0',
      contentSha256: version.contentSha256, documentSha256: version.documentSha256,
    };
    const colleague = await memberOf(party, ['signatory'], 'colleague@body-1.example');
    expect(await colleague.post(`${out.path}/signatures`, statement)).toMatchObject({ status: 403, body: { code: 'permission-missing' } });
    const requestId = (await seen(out)).parties[0]?.signatories[0]?.requestId;
    expect((await colleague.post(`${out.path}/signatures`, { ...statement, requestId })).status).toBe(403);
    const member = await memberOf(party, ['member'], 'member@body-1.example');
    expect((await member.post(`${out.path}/signatures`, statement)).status).toBe(403);
    const signatory = await memberOf(party, ['signatory'], party.signatory.email);
    expect(await signatory.post(`${out.path}/signatures`, { ...statement, versionNumber: '2.0' })).toMatchObject({ status: 409, body: { code: 'version-not-current' } });
    expect((await signatory.post(`${out.path}/signatures`, statement)).status).toBe(201);
    expect(await signatory.post(`${out.path}/signatures`, statement)).toMatchObject({ status: 409, body: { code: 'already-signed' } });
    const declined = await signatory.post(`${out.path}/declines`, { requestId, reason: 'Too late' });
    expect([declined.status, declined.body['code']]).toEqual([409, 'already-signed']);
  });
});
