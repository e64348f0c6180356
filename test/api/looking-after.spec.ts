import { ArriveAtDates } from '../../apps/api/src/protocols/arrive-at-dates.js';
import { completeParty } from '@isp/protocols/testing';
import type { HistoryPage, ProtocolResponse } from '../../apps/api/src/protocols/index.js';
import type { RegisterPageResponse } from '../../apps/api/src/register/register.response.js';
import { drafted, ifMatch, inForce, outForSignature, seen, send, signByLink } from '../support/protocol-situations.js';
import type { TestParty, TestProtocol } from '../support/protocol-situations.js';
import { startApi, unknownId } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;
let protocol: TestProtocol;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  api.clock.moveTo('2026-11-23');
  protocol = await inForce(api);
});
afterAll(() => api.stop());

async function review(outcome: string, note = 'Looked at together.', more: object = {}): Promise<{ readonly status: number; readonly body: ProtocolResponse }> {
  const { body } = await protocol.officer.post<ProtocolResponse>(`${protocol.path}/reviews`);
  const id = String(body['reviews'].at(-1)?.['id']);
  return protocol.officer.post<ProtocolResponse>(`${protocol.path}/reviews/${id}/outcome`, { outcome, note, ...more });
}

describe('a review', () => {
  it('falls due, is overdue, and ends nothing by being so', async () => {
    for (const [today, kind] of [['2027-08-02', 'in-force'], ['2027-08-03', 'review-due'], ['2027-11-01', 'review-due'], ['2027-11-02', 'review-overdue'], ['2031-01-01', 'review-overdue']] as const) {
      api.clock.moveTo(today);
      expect((await seen(protocol))['standing']).toMatchObject({ kind, bound: ['party-1', 'party-2'], versionInForce: '1.0' });
    }
  });

  it('without change sets the next one by the cycle', async () => {
    api.clock.moveTo('2027-10-10');
    const { status, body } = await review('no-change');
    expect(status).toBe(201);
    expect(body).toMatchObject({ standing: { kind: 'in-force', nextReviewOn: '2029-10-10' }, reviews: [{ outcome: 'no-change', completedOn: '2027-10-10' }], draft: null });
  });

  it('may name another day to look again', async () => {
    const { body } = await review('no-change', '', { nextReviewOn: '2027-05-05' });
    expect(body.standing.nextReviewOn).toBe('2027-05-05');
  });

  it('with a minor change leads to 1.1, which nobody signs again', async () => {
    const { body } = await review('minor-change', 'The address of the help desk changed.');
    expect(body['draft']).toMatchObject({ change: { kind: 'minor', reason: 'The address of the help desk changed.' } });
    const { body: edited } = await protocol.officer.patch(`${protocol.path}/draft`, { framework: 'A new name' }, ifMatch(body));
    const { body: sent } = await protocol.officer.post<ProtocolResponse>(`${protocol.path}/versions`, { requests: [], deadline: null }, ifMatch(edited));
    expect(sent).toMatchObject({ currentVersion: '1.1', standing: { kind: 'in-force', versionInForce: '1.1', bound: ['party-1', 'party-2'] } });
    expect(sent['versions'].map(({ number, state }) => [number, state])).toEqual([['1.0', 'no-longer-in-force'], ['1.1', 'in-force']]);
    expect(sent['parties'].map(({ progress }) => progress)).toEqual(['signed', 'signed']);
    expect((await protocol.officer.get(`${protocol.path}/versions/1.1/document.pdf`)).status).toBe(200);
    await api.workOff();
    const told = api.mails.to(protocol.parties[1]?.signatory.email ?? '').filter(({ subject }) => subject.startsWith('In force'));
    expect(told.map(({ text }) => /Version: (\S+)/.exec(text)?.[1])).toEqual(['1.0', '1.1']);
  });

  it('with a major change leads to 2.0, which everybody signs again, while 1.0 stays in force between who have not both signed', async () => {
    const { body } = await review('major-change', 'A new purpose is added.');
    const { body: edited } = await protocol.officer.patch(`${protocol.path}/draft`, { framework: 'Another framework' }, ifMatch(body));
    expect(edited['change']).toMatchObject({ kind: 'major' });
    expect(await send(protocol)).toMatchObject({ currentVersion: '2.0', versionOutForSignature: '2.0', standing: { kind: 'in-force', versionInForce: '1.0' } });
    await api.workOff();
    await signByLink(api, protocol.parties[0] as TestParty);
    expect((await protocol.officer.get(`${protocol.path}/standing`)).body['between']).toEqual([{ a: 'party-1', b: 'party-2', kind: 'in-force', version: '1.0', since: '2026-11-23' }]);
    await signByLink(api, protocol.parties[1] as TestParty);
    expect(await seen(protocol)).toMatchObject({ standing: { versionInForce: '2.0', versionOutForSignature: null } });
    const types = (await api.recordOf(protocol.id)).map(({ type }) => type);
    expect(types.filter((type) => type.endsWith('came-into-force'))).toEqual(['protocol.came-into-force', 'version.came-into-force']);
  });

  it('that finds it no longer needed ends it', async () => {
    const { body } = await review('no-longer-needed', 'The programme is over.');
    expect(body).toMatchObject({ standing: { kind: 'ended', bound: [] }, ending: { kind: 'ended', on: '2026-11-23' } });
  });

  it('needs a reason for a change, is one at a time, and is completed once', async () => {
    const { body } = await protocol.officer.post<ProtocolResponse>(`${protocol.path}/reviews`);
    expect(body.standing.kind).toBe('under-review');
    const id = String(body.reviews[0]?.id);
    const second = await protocol.officer.post(`${protocol.path}/reviews`);
    expect([second.status, second.body['code']]).toEqual([409, 'already-under-review']);
    const unexplained = await protocol.officer.post(`${protocol.path}/reviews/${id}/outcome`, { outcome: 'major-change', note: '' });
    expect(unexplained.status).toBe(422);
    expect((await protocol.officer.post(`${protocol.path}/reviews/${unknownId()}/outcome`, { outcome: 'no-change', note: '' })).status).toBe(404);
    expect((await protocol.officer.post(`${protocol.path}/reviews/${id}/outcome`, { outcome: 'no-change', note: '' })).status).toBe(201);
    const again = await protocol.officer.post(`${protocol.path}/reviews/${id}/outcome`, { outcome: 'no-change', note: '' });
    expect([again.status, again.body['code']]).toEqual([409, 'already-reviewed']);
  });
});

describe('a change without a review', () => {
  it('is started with a reason, and given up without a trace on what is in force', async () => {
    const { status, body } = await protocol.officer.post<ProtocolResponse>(`${protocol.path}/draft`, { kind: 'major', reason: 'New law.' });
    expect(status).toBe(201);
    expect(body.draft?.change).toEqual({ kind: 'major', reason: 'New law.' });
    const given = await protocol.officer.post(`${protocol.path}/draft/abandonment`, { reason: 'Not needed after all.' });
    expect(given.body).toMatchObject({ draft: null, standing: { kind: 'in-force', versionInForce: '1.0' } });
  });
});

describe('parties that come and go', () => {
  it('joins late, signs the current version, and re-opens nobody else’s signature', async () => {
    const organisationId = await api.organisation('Late Comers');
    const party = { ...completeParty(9), organisationId, name: 'Late Comers' };
    const signatory = { name: 'Lou Late', email: 'lou@late.example', role: 'Chief executive' };
    const { status, body } = await protocol.officer.post<ProtocolResponse>(`${protocol.path}/joinings`, { party, requests: [signatory] });
    expect(status).toBe(201);
    expect(body['parties'].map(({ progress }) => progress)).toEqual(['signed', 'signed', 'asked']);
    await api.workOff();
    await signByLink(api, { partyId: party.id, organisationId, name: party.name, signatory });
    expect((await seen(protocol)).standing.bound).toEqual(['party-1', 'party-2', party.id]);
    expect(await joinedLater(protocol)).toEqual([['party-1', false], ['party-2', false], [party.id, true]]);
    const again = await protocol.officer.post(`${protocol.path}/joinings`, { party: { ...party, id: 'party-10' }, requests: [signatory] });
    expect([again.status, again.body['code']]).toEqual([409, 'organisation-already-party']);
  });

  it('leaves on a day, and keeps its history', async () => {
    const { status, body } = await protocol.officer.post<ProtocolResponse>(`${protocol.path}/departures`, { partyId: 'party-2', leftOn: '2026-12-01', reason: 'It is being merged.' });
    expect(status).toBe(201);
    expect(body.parties[1]).toMatchObject({ progress: 'left', signedOn: '2026-11-23' });
    const before = await protocol.officer.get(`${protocol.path}/standing?on=2026-11-30`);
    expect(before.body).toMatchObject({ inForce: true, between: [{ kind: 'in-force' }] });
    const after = await protocol.officer.get(`${protocol.path}/standing?on=2026-12-01`);
    expect(after.body).toMatchObject({ inForce: false, between: [{ kind: 'no-longer-in-force', since: '2026-11-30' }] });
  });
});

describe('ending', () => {
  it('is set for a later day, until which it stays in force', async () => {
    const { status, body } = await protocol.officer.post<ProtocolResponse>(`${protocol.path}/ending`, { on: '2026-12-24', reason: 'Replaced by another.' });
    expect([status, body.standing.kind]).toEqual([201, 'in-force']);
    api.clock.moveTo('2026-12-24');
    expect((await seen(protocol)).standing.kind).toBe('ended');
    const twice = await protocol.officer.post(`${protocol.path}/ending`, { on: '2027-01-01', reason: 'Again' });
    expect([twice.status, twice.body['code']]).toEqual([409, 'already-ended']);
  });

  it('is not for what never was in force: that is abandoned, and the other way round', async () => {
    const early = await drafted(api);
    const ended = await early.officer.post(`${early.path}/ending`, { on: '2026-12-01', reason: 'No' });
    expect([ended.status, ended.body['code']]).toEqual([409, 'not-in-force']);
    expect((await early.officer.post(`${early.path}/abandonment`, { reason: 'Nobody wants it.' })).body).toMatchObject({ standing: { kind: 'abandoned' } });
    const abandoned = await protocol.officer.post(`${protocol.path}/abandonment`, { reason: 'No' });
    expect([abandoned.status, abandoned.body['code']]).toEqual([409, 'already-in-force']);
  });
});

describe('publication and owner', () => {
  it.each([
    ['publication', { level: 'none', reason: 'Decided blindly.' }],
    ['owner', { personId: unknownId() }],
  ])('%s: is set against what was seen, so that of two at once the later one hears of the earlier', async (what, body) => {
    const path = `${protocol.path}/${what}`;
    const unsaid = await protocol.officer.put(path, body);
    expect([unsaid.status, unsaid.body['code']]).toEqual([428, 'if-match-required']);
    const before = await seen(protocol);
    const level = before.publication.level === 'full' ? 'summary' : 'full';
    expect((await protocol.officer.put(`${protocol.path}/publication`, { level, reason: '' }, ifMatch(before))).status).toBe(200);
    const late = await protocol.officer.put(path, body, ifMatch(before));
    expect([late.status, late.body['code']]).toEqual([412, 'revision-changed']);
    expect((await seen(protocol)).publication.level).toBe(level);
  });

  it('needs a reason to publish nothing', async () => {
    const bare = await protocol.officer.put(`${protocol.path}/publication`, { level: 'none', reason: ' ' }, ifMatch(await seen(protocol)));
    expect([bare.status, bare.body['code']]).toEqual([422, 'reason-missing']);
    const { body } = await protocol.officer.put(`${protocol.path}/publication`, { level: 'none', reason: 'It names a refuge.' }, ifMatch(await seen(protocol)));
    expect(body['publication']).toEqual({ level: 'none', reason: 'It names a refuge.' });
  });

  it('goes to another member of the lead and to nobody else', async () => {
    const colleague = await api.person('New Owner', { organisationId: protocol.leadOrganisationId, roles: ['ig-officer'], email: `new.owner.${protocol.id}@body-1.example` });
    const outsider = await api.person('Outsider', { organisationId: protocol.parties[1]?.organisationId ?? '', email: `outsider.${protocol.id}@body-2.example` });
    expect((await protocol.officer.put(`${protocol.path}/owner`, { personId: colleague.personId }, ifMatch(await seen(protocol)))).body['owner']).toEqual({ id: colleague.personId, name: 'New Owner' });
    const refused = await protocol.officer.put(`${protocol.path}/owner`, { personId: outsider.personId }, ifMatch(await seen(protocol)));
    expect([refused.status, refused.body['code']]).toEqual([422, 'not-a-member']);
  });
});

describe('the record', () => {
  it('tells the lead what happened, by whom, the latest first, and holds as a chain', async () => {
    const { body } = await protocol.officer.get<HistoryPage>(`${protocol.path}/history?pageSize=50`);
    expect(body['items'].map(({ type }) => type)).toEqual([
      'protocol.came-into-force', 'protocol.signed', 'request.opened', 'protocol.signed', 'request.opened',
      'signature.requested', 'signature.requested', 'version.sent', 'draft.edited', 'protocol.started',
    ]);
    expect(body['items'].at(-1)).toMatchObject({ by: { name: protocol.officerPerson.name, organisationName: protocol.parties[0]?.name } });
    expect(JSON.stringify(body['items'].map(({ facts }) => facts))).not.toContain('@');
    const partner = await api.signedIn('Part Ner', { organisationId: protocol.parties[1]?.organisationId ?? '', roles: ['ig-officer'], email: `partner.${protocol.id}@body-2.example` });
    expect((await partner.agent.get(`${protocol.path}/history`)).status).toBe(403);
  });
});

describe('a day that arrives', () => {
  it('brings the others into force where one protocol fails, and fails naming that one', async () => {
    const both = [await outForSignature(api, { effectiveOn: '2026-12-01' }), await outForSignature(api, { effectiveOn: '2026-12-01' })] as const;
    for (const party of both.flatMap(({ parties }) => parties)) await signByLink(api, party);
    const [first, second] = both.map(({ id }) => id).toSorted() as [string, string];
    const cameInto = async (id: string): Promise<boolean> => (await api.recordOf(id)).some(({ type }) => type === 'protocol.came-into-force');
    await api.owner.query(`
      CREATE FUNCTION refuse_entries() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'out of order'; END $$;
      CREATE TRIGGER refuses BEFORE INSERT ON audit_entry FOR EACH ROW WHEN (NEW.chain = '${first}') EXECUTE FUNCTION refuse_entries()`);
    api.clock.moveTo('2026-12-02');
    const failure: unknown = await api.part(ArriveAtDates).handle({}, { signal: new AbortController().signal }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AggregateError);
    expect(String(failure)).toContain(first);
    expect(String(failure)).not.toContain(second);
    expect([await cameInto(first), await cameInto(second)]).toEqual([false, true]);
    await api.owner.query('DROP TRIGGER refuses ON audit_entry');
    await api.part(ArriveAtDates).handle({}, { signal: new AbortController().signal });
    expect(await cameInto(first)).toBe(true);
  });

  it('brings into force, once, what was signed before its effective date', async () => {
    const early = await outForSignature(api, { effectiveOn: '2027-01-04' });
    for (const party of early.parties) await signByLink(api, party);
    expect((await seen(early))['standing']).toMatchObject({ kind: 'signed-not-yet-effective', effectiveOn: '2027-01-04' });
    const { id } = early;
    const cameInto = async (): Promise<number> => (await api.recordOf(id)).filter(({ type }) => type === 'protocol.came-into-force').length;
    const arrive = async (): Promise<void> => {
      await api.owner.query(`SELECT graphile_worker.add_job('arrive-at-dates', job_key => gen_random_uuid()::text) FROM generate_series(1, 3)`);
      await api.workOff();
    };
    api.clock.moveTo('2027-01-03');
    await arrive();
    expect(await cameInto()).toBe(0);
    api.clock.moveTo('2027-01-06');
    expect((await seen(early))['standing']).toMatchObject({ kind: 'in-force', inForceFrom: '2027-01-04' });
    await arrive();
    await arrive();
    expect(await cameInto()).toBe(1);
    for (const { signatory } of early.parties) {
      expect(api.mails.to(signatory.email).filter(({ subject }) => subject.startsWith('In force'))).toHaveLength(1);
    }
    expect(api.mails.to(early.officerPerson.email).filter(({ subject }) => subject.startsWith('In force'))).toHaveLength(1);
  });
});

/** Of each party as the register shows it. */
async function joinedLater(of: TestProtocol): Promise<unknown> {
  const { reference } = await seen(of);
  await of.officer.put(`${of.path}/publication`, { level: 'full', reason: '' }, ifMatch(await seen(of)));
  const { body } = await api.browser().get<RegisterPageResponse>(`/api/register/${reference}`);
  return body.parties.map((party) => [party.partyId, party.joinedLater]);
}
