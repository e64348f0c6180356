import type { ProtocolResponse, ReceiptResponse } from '../../apps/api/src/protocols/index.js';
import type { SigningResponse } from '../../apps/api/src/signing/index.js';
import type { Agent } from '../support/agent.js';
import { drafted, follow, ifMatch, inForce, outForSignature, seen, send, signByLink, statementOn } from '../support/protocol-situations.js';
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
    expect((await out.officer.get('/api/protocols?search=nowhere')).body).toMatchObject({ total: 0, notice: { form: 'full' } });
    expect((await out.officer.get('/api/protocols')).body).toMatchObject({ notice: { form: 'short' } });
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
    expect(await list(out.officer, 'page=2')).toMatchObject({ items: [], total: 1 });
    expect((await out.officer.get('/api/protocols?standing=blocked')).status).toBe(422);
  });

  it('finds a protocol by its reference', async () => {
    const { reference } = await seen(out);
    expect((await list(out.officer, `search=${reference}`)).total).toBe(1);
  });
});

describe('a partner that was sent a version', () => {
  it('neither lists nor finds the words of the draft that followed it', async () => {
    const sent = await outForSignature(api, { title: 'Bus passes' });
    const partner = await memberOf(sent.parties[1] as TestParty, ['member'], 'passenger@body-2.example');
    const taken = await sent.officer.post(`${sent.path}/withdrawal`, { reason: 'A party was forgotten.' });
    const other = await api.organisation('Harbour pilots');
    const { body: draftOf } = await sent.officer.get<{ content: { parties: object[] } }>(`${sent.path}/draft`);
    const [lead, second] = draftOf.content.parties;
    const parties = [lead, second, { ...second, id: 'party-9', organisationId: other, name: 'Harbour pilots' }];
    const edited = await sent.officer.patch(`${sent.path}/draft`, { title: 'Ferries', parties }, ifMatch(taken.body));
    expect(edited.status).toBe(200);
    expect((await list(partner)).items).toMatchObject([{ id: sent.id, title: 'Bus passes', parties: 2 }]);
    expect((await list(partner, 'search=ferries')).total).toBe(0);
    expect((await list(partner, 'search=harbour')).total).toBe(0);
    expect((await list(partner, 'search=bus')).total).toBe(1);
    expect((await list(sent.officer, 'search=ferries')).items).toMatchObject([{ title: 'Ferries', parties: 3 }]);
    expect((await partner.get<ProtocolResponse>(sent.path)).body).toMatchObject({ title: 'Bus passes' });
  });

  it('keeps it from whoever a later draft names to sign for that partner', async () => {
    const sent = await outForSignature(api, { title: 'Night shelters' });
    const proxy = await api.signedIn('Proxy', { organisationId: await api.organisation('Proxy trust'), roles: ['member'] });
    const taken = await sent.officer.post(`${sent.path}/withdrawal`, { reason: 'Somebody else signs for them.' });
    const { body: draftOf } = await sent.officer.get<{ content: { parties: object[] } }>(`${sent.path}/draft`);
    const [lead, second] = draftOf.content.parties;
    const parties = [lead, { ...second, signedForBy: proxy.person.organisationId }];
    expect((await sent.officer.patch(`${sent.path}/draft`, { parties }, ifMatch(taken.body))).status).toBe(200);
    expect((await list(proxy.agent)).total).toBe(0);
    expect((await proxy.agent.get(sent.path)).status).toBe(404);
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
    const code = api.mails.codeTo(decliner.signatory.email);
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

describe('somebody who signs for two organisations', () => {
  it.each([0, 1])('signs for the one they act for, and for that one alone (%s)', async (own) => {
    const protocol = await drafted(api, { title: `Two hats ${own}` });
    const [one, two] = protocol.parties as readonly [TestParty, TestParty];
    const signatory = { name: 'Two Hats', email: `two.hats.${own}@dpo.example`, role: 'DPO' };
    await send(protocol, [{ ...one, signatory }, { ...two, signatory }]);
    const parties = (await seen(protocol)).parties;
    const [mine, others] = own === 0 ? [one, two] : [two, one];
    const agent = await memberOf(mine, ['signatory'], signatory.email);
    const { body: view } = await agent.get<ProtocolResponse>(protocol.path);
    expect(view).toMatchObject({ myRequest: { partyId: mine.partyId }, mayDo: { sign: null } });
    const { body: version } = await agent.get<SigningResponse['version']>(`${protocol.path}/versions/1.0`);
    const statement = { ...statementOn({ version }), versionNumber: '1.0' };
    const requestId = parties.find(({ partyId }) => partyId === others.partyId)?.signatories[0]?.requestId;
    expect(await agent.post(`${protocol.path}/signatures`, { ...statement, requestId })).toMatchObject({ status: 403, body: { code: 'permission-missing' } });
    expect((await agent.post(`${protocol.path}/declines`, { requestId, reason: 'Not mine' })).status).toBe(403);
    const signed = await agent.post<ReceiptResponse>(`${protocol.path}/signatures`, statement);
    expect(signed.status).toBe(201);
    expect(signed.body.signature.partyId).toBe(mine.partyId);
    expect((await seen(protocol)).parties.map(({ signature }) => signature !== null)).toEqual([own === 0, own === 1]);
  });
});

describe('signing as somebody signed in', () => {
  it('is recorded as opened when they start to read, by them alone, and not by looking at the page', async () => {
    const sent = await outForSignature(api, { title: 'Opened in the product' });
    const party = sent.parties[1] as TestParty;
    const requestId = String((await seen(sent)).parties[1]?.signatories[0]?.requestId);
    const signatory = await memberOf(party, ['signatory'], party.signatory.email);
    await signatory.get(sent.path);
    await signatory.get(`${sent.path}/versions/1.0`);
    expect((await seen(sent)).parties[1]).toMatchObject({ progress: 'asked' });
    const colleague = await memberOf(party, ['signatory'], 'nosy@body-2.example');
    expect((await colleague.post(`${sent.path}/requests/${requestId}/opening`)).status).toBe(403);
    for (const _ of ['first', 'again']) expect((await signatory.post(`${sent.path}/requests/${requestId}/opening`)).status).toBe(201);
    expect((await seen(sent)).parties[1]).toMatchObject({ progress: 'opened' });
    expect((await api.recordOf(sent.id)).filter(({ type }) => type === 'request.opened')).toHaveLength(1);
  });

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
