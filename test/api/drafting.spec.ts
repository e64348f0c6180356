import type { DocumentResponse, DraftResponse, ProtocolResponse } from '../../apps/api/src/protocols/index.js';
import { drafted, ifMatch, seen } from '../support/protocol-situations.js';
import type { TestProtocol } from '../support/protocol-situations.js';
import { startApi, unknownId } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;
let protocol: TestProtocol;

beforeAll(async () => {
  api = await startApi();
  protocol = await drafted(api, { title: 'Early help in Exampleshire' });
});
afterAll(() => api.stop());

describe('starting', () => {
  it('fills in what is known of the lead, what the template suggests, and what is usual', async () => {
    const { body: started, headers, status } = await protocol.officer.post('/api/protocols', { templateKey: 'one-way-disclosure', title: ' To the police ' });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/api/protocols/${String(started['id'])}`);
    expect(headers.get('etag')).toBe('"1"');
    expect(started).toMatchObject({ title: 'To the police', kind: 'one-way-disclosure', standing: { kind: 'draft' }, revision: 1 });
    expect(started['reference']).toMatch(/^ISP-2026-\d{4}$/);
    const { body: draft } = await protocol.officer.get<DraftResponse>(`/api/protocols/${String(started['id'])}/draft`);
    expect(draft.content.parties).toMatchObject([{ organisationId: protocol.leadOrganisationId, icoNumber: 'ZA000000' }]);
    expect(draft.content.incidents.notifyWithinHours).toBe(24);
    expect(draft.gaps.length).toBeGreaterThan(10);
    for (const gap of draft.gaps) expect(gap).toMatchObject({ reason: expect.any(String), source: expect.any(String), weight: expect.stringMatching(/^(law|good-practice)$/) });
  });

  it('gives every protocol of a year a reference of its own, also when many start at once', async () => {
    const started = await Promise.all(
      Array.from({ length: 12 }, (_, index) => protocol.officer.post('/api/protocols', { templateKey: 'routine-sharing', title: `At once ${index}` })),
    );
    expect(new Set(started.map(({ body }) => body['reference'])).size).toBe(12);
  });

  it('knows no template that is not there', async () => {
    const { status } = await protocol.officer.post('/api/protocols', { templateKey: 'nothing', title: 'Nothing' });
    expect(status).toBe(404);
  });
});

describe('editing', () => {
  it('replaces the parts that are sent and leaves the rest', async () => {
    const before = await seen(protocol);
    const { status, body, headers } = await protocol.officer.patch(`${protocol.path}/draft`, { framework: 'The Exampleshire accord' }, ifMatch(before));
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe(`"${String(before.revision + 1)}"`);
    expect(body['content']).toMatchObject({ framework: 'The Exampleshire accord', title: 'Early help in Exampleshire' });
    expect(body['gaps']).toEqual([]);
  });

  it('tells whoever comes second who changed what since', async () => {
    const before = await seen(protocol);
    const { content } = (await protocol.officer.get<DraftResponse>(`${protocol.path}/draft`)).body;
    const colleague = await api.signedIn('Col League', { organisationId: protocol.leadOrganisationId, roles: ['administrator'] });
    const first = await colleague.agent.patch(`${protocol.path}/draft`, { purpose: { ...content.purpose, aims: 'Other aims' } }, ifMatch(before));
    expect(first.status).toBe(200);
    const second = await protocol.officer.patch(`${protocol.path}/draft`, { title: 'Another title' }, ifMatch(before));
    expect(second.status).toBe(412);
    expect(second.body).toMatchObject({
      code: 'revision-changed',
      facts: { currentRevision: before.revision + 1, changes: [{ by: 'Col League', type: 'draft.edited', what: ['purpose'] }] },
    });
    expect((await protocol.officer.get(`${protocol.path}/draft`)).body['content']).toMatchObject({ title: 'Early help in Exampleshire', purpose: { aims: 'Other aims' } });
  });

  it('takes no edit that does not say which revision it is of', async () => {
    const { status, body } = await protocol.officer.patch(`${protocol.path}/draft`, { title: 'Blind' });
    expect([status, body['code']]).toEqual([428, 'if-match-required']);
  });

  it('changes nothing, and counts nothing, when nothing is different', async () => {
    const before = await seen(protocol);
    const { body } = await protocol.officer.patch(`${protocol.path}/draft`, { title: 'Early help in Exampleshire' }, ifMatch(before));
    expect(body['revision']).toBe(before['revision']);
  });

  it.each([
    ['a text beyond its limit', { title: 'x'.repeat(201) }, '/title', 'too-long'],
    ['a member that is not known', { colour: 'green' }, '/colour', 'not-known'],
    ['a code that is not one', { kind: 'handshake' }, '/kind', 'not-one-of'],
    ['a null where there is a text', { title: null }, '/title', 'not-a-text'],
  ])('refuses %s, saying where', async (_, change, pointer, code) => {
    const { status, body } = await protocol.officer.patch(`${protocol.path}/draft`, change, ifMatch(await seen(protocol)));
    expect(status).toBe(422);
    expect(body['errors']).toEqual(expect.arrayContaining([expect.objectContaining({ pointer, code })]));
  });

  it('refuses a party that is no organisation here, and a term that ends before it starts', async () => {
    const { content } = (await protocol.officer.get<{ content: { parties: object[]; term: object } }>(`${protocol.path}/draft`)).body;
    const [lead, partner] = content.parties;
    const unknown = await protocol.officer.patch(`${protocol.path}/draft`, { parties: [lead, { ...partner, organisationId: unknownId() }] }, ifMatch(await seen(protocol)));
    expect([unknown.status, unknown.body['errors']?.[0]?.['pointer']]).toEqual([422, '/parties/1/organisationId']);
    const term = { ...content.term, effectiveOn: '2027-01-01', endsOn: '2026-12-31', entryIntoForce: { rule: 'as-each-signs', partyIds: [] } };
    const backwards = await protocol.officer.patch(`${protocol.path}/draft`, { term }, ifMatch(await seen(protocol)));
    expect([backwards.status, backwards.body['code']]).toEqual([422, 'ends-before-it-starts']);
  });

  it('takes two edits at once as one and a refusal, never as two', async () => {
    const revision = ifMatch(await seen(protocol));
    const answers = await Promise.all(['One', 'Two', 'Three'].map((framework) => protocol.officer.patch(`${protocol.path}/draft`, { framework }, revision)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });
});

describe('the draft as a document', () => {
  it('is HTML in which what was typed is inert', async () => {
    await protocol.officer.patch(`${protocol.path}/draft`, { framework: '<script>alert(1)</script> {{title}} **bold**' }, ifMatch(await seen(protocol)));
    const { body } = await protocol.officer.get<DocumentResponse & { readonly tree: { readonly blocks: readonly object[] } }>(`${protocol.path}/draft/document`);
    expect(body.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; {{title}} **bold**');
    expect(body['html']).toContain('You do not need an information sharing protocol');
    expect(body.tree.blocks.length).toBeGreaterThan(5);
  });

  it('is a PDF', async () => {
    const { status, bytes, headers } = await protocol.officer.get(`${protocol.path}/draft/document.pdf`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-');
  });
});

describe('who sees a draft', () => {
  it('is the lead alone, until it is shown', async () => {
    const partner = await api.signedIn('Part Ner', { organisationId: protocol.parties[1]?.organisationId ?? '', roles: ['ig-officer'] });
    expect((await partner.agent.get(protocol.path)).status).toBe(404);
    expect((await partner.agent.get('/api/protocols')).body['total']).toBe(0);

    const shown = await protocol.officer.post(`${protocol.path}/showings`, { partyId: 'party-2', name: 'Rae Reader', email: 'Rae.Reader@body-2.example' });
    expect(shown.status).toBe(201);
    expect(shown.body).toMatchObject({ standing: { kind: 'shown-to-partners' }, draft: { shownTo: [{ name: 'Rae Reader', email: 'rae.reader@body-2.example' }] } });
    expect((await partner.agent.get(`${protocol.path}/draft`)).status).toBe(200);
    expect((await partner.agent.get('/api/protocols')).body['items']).toMatchObject([{ id: protocol.id, standing: { kind: 'shown-to-partners' } }]);
    const edit = await partner.agent.patch(`${protocol.path}/draft`, { title: 'Ours now' }, ifMatch(await seen(protocol)));
    expect([edit.status, edit.body['code']]).toEqual([403, 'permission-missing']);
  });

  it('is whoever it was shown to, by their own link, without an account', async () => {
    await api.workOff();
    const mail = api.mails.to('rae.reader@body-2.example').at(-1);
    expect(mail?.text).toContain('nobody needs one to share information about a person');
    const token = api.mails.linkTokenTo('rae.reader@body-2.example', 'read-draft');
    const browser = api.browser();
    const { body } = await browser.get(`/api/signing/${token}`);
    expect(body).toMatchObject({ purpose: 'read-draft', party: { id: 'party-2' }, version: { number: 'draft', contentSha256: null } });
    expect((await browser.get(`/api/signing/${token}/document.pdf`)).status).toBe(200);
    expect((await browser.post(`/api/signing/${token}/codes`)).status).toBe(404);
  });

  it('reads it without being able to change it, as another member of the lead', async () => {
    const member = await api.signedIn('Mem Ber', { organisationId: protocol.leadOrganisationId, roles: ['member'] });
    const { body } = await member.agent.get<ProtocolResponse>(protocol.path);
    expect(body.mayDo['edit-draft']).toEqual({ code: 'permission-missing', facts: {} });
    expect((await seen(protocol)).mayDo['edit-draft']).toBeNull();
  });
});
