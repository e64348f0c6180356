import { ExportPersonalData } from '../../apps/api/src/personal-data/index.js';
import { confirm, drafted, follow, ifMatch, outForSignature, seen, send, signByLink } from '../support/protocol-situations.js';
import { startApi } from '../support/start-api.js';
import type { TestParty } from '../support/protocol-situations.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

describe('what is said of somebody', () => {
  it('is quoted to them where it is theirs, and what is said of others beside it is not', async () => {
    const theirs = { name: 'Thea Quoted', email: 'Thea.Quoted@people.example', telephone: '01632 960111' };
    const others = { name: 'Otto Others', email: 'otto.others@people.example', telephone: '01632 960222' };
    const draft = await drafted(api);
    const council = await api.organisation('Quoting Council');
    const { agent, person } = await api.signedIn('Thea Quoted', { email: 'thea.quoted@people.example', organisationId: council, roles: ['administrator'] });
    const organisation = await agent.get(`/api/organisations/${council}`);
    const { id: _, revision: __, hasMembers: ___, formerNames: ____, ...entry } = organisation.body;
    const named = { ...entry, dataProtectionOfficer: theirs, subjectAccess: others };
    expect((await agent.put(`/api/organisations/${council}`, named, ifMatch(organisation.body))).status).toBe(200);
    expect((await agent.post(`/api/organisations/${council}/invitations`, { name: 'Ivo Invited', email: 'ivo.invited@people.example', roles: ['member'] })).status).toBe(201);

    const { body: text } = await draft.officer.get<{ content: { parties: { name: string }[] } }>(`${draft.path}/draft`);
    const parties = text.content.parties.map((party, at) => (at === 1 ? { ...party, breachContact: theirs, dataProtectionOfficer: others } : party));
    expect((await draft.officer.patch(`${draft.path}/draft`, { parties }, ifMatch(await seen(draft)))).status).toBe(200);
    for (const [name, email] of [['Thea Quoted', person.email], ['Otto Others', others.email]]) {
      expect((await draft.officer.post(`${draft.path}/showings`, { partyId: 'party-2', name, email }, ifMatch(await seen(draft)))).status).toBe(201);
    }
    const suggestion = (id: string, by: object, decidedBy: object) => ({
      id, partyId: 'party-2', by, at: '2026-11-23T08:00:00.000Z', pointer: '/title', comment: `Said in ${id}`, proposedText: null,
      outcome: { decision: 'accepted', at: '2026-11-23T09:00:00.000Z', by: decidedBy, reason: `Decided in ${id}` },
    });
    const [me, other] = [{ personId: person.personId, name: 'Thea Quoted', organisationId: council }, { personId: draft.officerPerson.personId, name: 'Otto Others', organisationId: null }];
    await api.owner.query(`UPDATE protocol SET draft = jsonb_set(draft, '{suggestions}', $2) WHERE id = $1`, [draft.id, JSON.stringify([suggestion('one', me, other), suggestion('two', other, me)])]);
    const party = parties[1]?.name;

    const before = (await agent.get('/api/me/personal-data')).body;
    expect(before).toMatchObject({
      organisationsThatNameYou: [{ organisation: 'Quoting Council', asContact: [{ as: 'data protection officer', ...theirs }] }],
      draftsThatNameYou: [
        {
          asContact: [{ party, as: 'breach contact', ...theirs }],
          shownToYou: [{ name: 'Thea Quoted', email: person.email }],
          youSuggested: [{ comment: 'Said in one', asName: 'Thea Quoted' }],
          youDecided: [{ reason: 'Decided in two', on: '/title', asName: 'Thea Quoted' }],
        },
      ],
      agreedTextsThatNameYou: [],
    });
    expect(before['whatTheRecordSaysOfYou']).toContainEqual(expect.objectContaining({ what: 'draft.shown', says: [{ name: 'Thea Quoted', email: person.email }] }));
    expect(before['whatTheRecordSaysOfYou']).toContainEqual(expect.objectContaining({ what: 'organisation.changed', says: [theirs] }));
    expect(before['whatYouDid']).toContainEqual(expect.objectContaining({ what: 'invitation.sent', where: 'Quoting Council', asName: 'Thea Quoted' }));
    expect(JSON.stringify(before)).not.toMatch(/otto|960222|ivo|Said in two|Decided in one/i);

    await send(draft);
    const after = (await agent.get('/api/me/personal-data')).body;
    expect(after).toMatchObject({ draftsThatNameYou: [], agreedTextsThatNameYou: [{ version: '1.0', asContact: [{ party, as: 'breach contact', ...theirs }] }] });
    expect(JSON.stringify(after)).not.toMatch(/otto|960222|ivo/i);
  });

  it('has in it what they signed and wrote by a link, without an account', async () => {
    const protocol = await outForSignature(api);
    const [, one] = protocol.parties;
    const [first] = protocol.parties;
    if (one === undefined || first === undefined) throw new Error('No parties');
    await signByLink(api, one);
    const holder = follow(api, first);
    await holder.browser.post(`${holder.path}/opening`);
    await confirm(api, first, holder);
    expect((await holder.browser.post(`${holder.path}/decline`, { reason: 'Not the right person for it' })).status).toBeLessThan(300);
    const exported = (party: TestParty) => api.part(ExportPersonalData).execute({ personId: null, email: party.signatory.email }, null, 'command');
    expect(await exported(one)).toMatchObject({
      signatures: [{ name: one.signatory.name, authority: expect.stringContaining('delegation') }],
      whatYouDid: expect.arrayContaining([expect.objectContaining({ what: 'protocol.signed', asName: one.signatory.name })]),
    });
    const declined = await exported(first);
    expect(declined['whatTheRecordSaysOfYou']).toContainEqual(expect.objectContaining({ what: 'protocol.declined', says: [expect.objectContaining({ reason: 'Not the right person for it' })] }));
    for (const [copy, of] of [[declined, one], [await exported(one), first]] as const) expect(JSON.stringify(copy)).not.toContain(of.signatory.email);
  });

  it('has in it the reasons that they gave', async () => {
    const protocol = await drafted(api);
    expect((await protocol.officer.post(`${protocol.path}/abandonment`, { reason: 'Given up by me' }, ifMatch(await seen(protocol)))).status).toBeLessThan(300);
    const { body } = await protocol.officer.get('/api/me/personal-data');
    expect(body['whatYouDid']).toContainEqual(expect.objectContaining({ what: 'protocol.abandoned', yourWords: { reason: 'Given up by me' } }));
  });
});
