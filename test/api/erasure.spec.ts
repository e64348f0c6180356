import { verifyBeside, verifyChain } from '@isp/evidence';
import type { ChainEntry } from '@isp/evidence';
import { ErasePersonalData } from '../../apps/api/src/personal-data/index.js';
import { besideOf, ERASED } from '../../apps/api/src/platform/audit/index.js';
import type { BesideRow } from '../../apps/api/src/platform/audit/index.js';
import { confirm, drafted, follow, ifMatch, outForSignature, seen, statementOn } from '../support/protocol-situations.js';
import { inventedFile, sendRecords } from '../support/register-files.js';
import { PASSWORD, startApi } from '../support/start-api.js';
import type { TestParty } from '../support/protocol-situations.js';
import type { ProtocolResponse } from '../../apps/api/src/protocols/index.js';
import type { SigningResponse } from '../../apps/api/src/signing/index.js';
import type { RunningApi } from '../support/start-api.js';
import type { Agent } from '../support/agent.js';

let api: RunningApi;
let administrator: Agent;

beforeAll(async () => {
  api = await startApi();
  ({ agent: administrator } = await api.signedIn('Pia Platform', { platformAdministrator: true }));
});

afterAll(() => api.stop());

const eraseOwn = (agent: Agent, password = PASSWORD) => agent.post('/api/me/erasure', { password, confirmed: true });
const eraseFor = (email: string) => administrator.post('/api/personal-data/erasures', { email, verified: 'answer-from-the-address', password: PASSWORD, confirmed: true });

/** Signs by the link that was mailed, under a name of its own. */
async function signAs(party: TestParty, name: string): Promise<void> {
  const holder = follow(api, party);
  await holder.browser.post(`${holder.path}/opening`);
  await confirm(api, party, holder);
  const { body: view } = await holder.browser.get<SigningResponse>(holder.path);
  expect((await holder.browser.post(`${holder.path}/signature`, statementOn(view, name))).status).toBe(201);
  await api.workOff();
}

/** Every row of every table that has the words in it, as `table: row`. */
async function rowsWith(words: string): Promise<string[]> {
  const { rows: tables } = await api.owner.query<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
      WHERE table_schema IN ('public', 'graphile_worker') AND table_type = 'BASE TABLE'`,
  );
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await api.owner.query<{ row: string }>(`SELECT t::text AS row FROM ${name} AS t WHERE position($1 IN lower(t::text)) > 0`, [words.toLowerCase()]);
      return rows.map(({ row }) => `${name}: ${row}`);
    }),
  );
  return found.flat();
}

/** The faults of every chain there is. */
async function faults(): Promise<string[]> {
  const { rows } = await api.owner.query<ChainEntry & BesideRow>(
    `SELECT chain AS "protocolId", sequence, iso_instant(at) AS at, type, payload_digest AS "payloadDigest", actor_digest AS "actorDigest",
            personal_digest AS "personalDigest", previous_hash AS "previousHash", hash,
            payload, salt, personal_salt, actor, personal, actor_erased_by, personal_erased_by
       FROM audit_entry LEFT JOIN audit_personal ON entry_id = id ORDER BY chain, sequence`,
  );
  const erasures = new Set(rows.filter(({ type }) => type === ERASED).map(({ protocolId }) => protocolId));
  const chains = new Map<string, typeof rows>();
  for (const row of rows) chains.set(row.protocolId, [...(chains.get(row.protocolId) ?? []), row]);
  return [...chains.values()].flatMap((entries) => {
    const links = entries.map(({ protocolId, sequence, at, type, payloadDigest, actorDigest, personalDigest, previousHash, hash }) => ({
      protocolId, sequence, at, type, payloadDigest, actorDigest, personalDigest, previousHash, hash,
    }));
    const chain = verifyChain(links);
    const broken = entries.flatMap((entry, at) => {
      const verdict = verifyBeside(links[at] as ChainEntry, besideOf(entry), (id) => erasures.has(id));
      return verdict.ok ? [] : [`${entry.type}: ${verdict.why}`];
    });
    return chain.ok ? broken : [...broken, `${chain.why} at ${String(chain.brokenAt)}`];
  });
}

describe('somebody who erases themselves', () => {
  it('is nowhere any more, the chains hold, and the record of it names nobody', async () => {
    const council = await api.organisation('Erasing Council');
    await api.signedIn('Ada Administrator', { organisationId: council, roles: ['administrator'] });
    const { agent, person } = await api.signedIn('Zebulon Quixley', { organisationId: council, roles: ['administrator'], email: 'zebulon.quixley@people.example' });
    await agent.put('/api/me', { name: 'Zebulon Quixley-Smith' });
    await agent.post(`/api/organisations/${council}/invitations`, { name: 'Ina Invited', email: 'ina.erased@people.example', roles: ['member'] });
    const contact = { name: 'Zebulon Quixley', email: 'Zebulon.Quixley@people.example', telephone: '01632 960000' };
    const organisation = await agent.get(`/api/organisations/${council}`);
    const { id: _, revision: __, hasMembers: ___, formerNames: ____, ...entry } = organisation.body;
    expect((await agent.put(`/api/organisations/${council}`, { ...entry, dataProtectionOfficer: contact }, ifMatch(organisation.body))).status).toBe(200);
    const protocol = await drafted(api);
    expect((await protocol.officer.post(`${protocol.path}/showings`, { partyId: 'party-2', name: 'Zebulon Quixley', email: person.email }, ifMatch(await seen(protocol)))).status).toBe(201);
    await agent.post('/api/password-resets', { email: person.email });
    await api.workOff();
    expect(await rowsWith('quixley')).not.toEqual([]);

    const { status, body } = await eraseOwn(agent);
    expect(status).toBe(200);
    expect(await rowsWith('quixley')).toEqual([]);
    expect(await faults()).toEqual([]);
    const [record] = await api.recordOf(String(body['erasureId']));
    expect(record).toMatchObject({ type: ERASED, actor: { personId: null, name: '' }, payload: { how: 'by-themselves', account: 1, drafts: 1, contacts: 1 } });
    expect((await agent.get('/api/session')).body).toMatchObject({ person: null });
    expect((await api.browser().post('/api/session', { email: person.email, password: PASSWORD })).status).toBe(401);
    expect((await seen(protocol)).id).toBe(protocol.id);
  });

  it('leaves no job that holds their address', async () => {
    const { agent, person } = await api.signedIn('Jo Forgetful', { email: 'jo.forgetful@people.example' });
    await agent.post('/api/password-resets', { email: person.email });
    expect((await rowsWith(person.email)).some((row) => row.startsWith('graphile_worker.'))).toBe(true);
    expect((await eraseOwn(agent)).status).toBe(200);
    expect(await rowsWith(person.email)).toEqual([]);
  });

  it('with the only other administrator at the same moment, does not leave the organisation to nobody', async () => {
    const council = await api.organisation('Emptying Council');
    const both = { organisationId: council, roles: ['administrator'] } as const;
    const [{ agent: one }, { agent: other }] = [await api.signedIn('Ann Leaving', both), await api.signedIn('Bob Leaving', both)];
    const statuses = (await Promise.all([eraseOwn(one), eraseOwn(other)])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 409]);
    const { rows } = await api.owner.query('SELECT FROM membership WHERE organisation_id = $1', [council]);
    expect(rows).toHaveLength(1);
  });

  it('gives the password again', async () => {
    const { agent } = await api.signedIn('Careless Keys');
    expect((await eraseOwn(agent, 'not the password')).body).toMatchObject({ errors: [{ pointer: '/password', code: 'password-wrong' }] });
    expect((await agent.get('/api/session')).body).toMatchObject({ person: { name: 'Careless Keys' } });
  });

  it('is told first what nobody else would look after, and then goes', async () => {
    const protocol = await drafted(api);
    const { agent, person } = await api.signedIn('Sole Keeper', { organisationId: protocol.leadOrganisationId, roles: ['administrator'] });
    expect((await protocol.officer.put(`${protocol.path}/owner`, { personId: person.personId }, ifMatch(await seen(protocol)))).status).toBe(200);
    const refused = await eraseOwn(agent);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'erasure-leaves-nobody',
      facts: { obstacles: [{ code: 'last-administrator', organisationId: protocol.leadOrganisationId }, { code: 'owns-protocol', protocolId: protocol.id }] },
    });
    expect((await agent.get('/api/me/erasure')).body).toMatchObject({ obstacles: [{ code: 'last-administrator' }, { code: 'owns-protocol' }] });
    await api.person('Next Keeper', { organisationId: protocol.leadOrganisationId, roles: ['administrator'] });
    expect((await protocol.officer.put(`${protocol.path}/owner`, { personId: protocol.officerPerson.personId }, ifMatch(await seen(protocol)))).status).toBe(200);
    expect((await eraseOwn(agent)).status).toBe(200);
    expect(await rowsWith('sole keeper')).toEqual([]);
  });
});

describe('whoever is to own what a file of records brings in', () => {
  const registerFile = inventedFile('records.csv');

  it('is told of the file while it waits or runs, and goes once it was let go of', async () => {
    const council = await api.organisation('Recording Council');
    const { agent, person } = await api.signedIn('Olwen Recording', { organisationId: council, roles: ['ig-officer'], email: 'olwen.recording@people.example' });
    const { body: intake } = await sendRecords<{ id: string }>(administrator, registerFile, { ownerEmail: person.email });
    const refused = await eraseOwn(agent);
    expect(refused).toMatchObject({ status: 409, body: { code: 'erasure-leaves-nobody', facts: { obstacles: [{ code: 'intake-under-way', intakeId: intake.id, name: registerFile.name }] } } });
    await api.owner.query(`UPDATE intake SET state = 'running' WHERE id = $1`, [intake.id]);
    expect((await agent.get('/api/me/erasure')).body).toMatchObject({ obstacles: [{ code: 'intake-under-way', intakeId: intake.id }] });
    await api.owner.query(`UPDATE intake SET state = 'prepared' WHERE id = $1`, [intake.id]);
    expect((await administrator.delete(`/api/intakes/${intake.id}`)).status).toBe(204);
    expect((await eraseOwn(agent)).status).toBe(200);
    expect(await rowsWith('olwen recording')).toEqual([]);
  });
});

describe('an officer who drafted and sent', () => {
  it('is named by no version, no request and no history any more, and the protocol goes on', async () => {
    const protocol = await outForSignature(api);
    const { person } = await api.signedIn('Next Officer', { organisationId: protocol.leadOrganisationId, roles: ['ig-officer', 'administrator'] });
    expect((await protocol.officer.put(`${protocol.path}/owner`, { personId: person.personId }, ifMatch(await seen(protocol)))).status).toBe(200);
    expect((await eraseOwn(protocol.officer)).status).toBe(200);
    // Others have names that begin like theirs: Officer 1, Officer 12.
    expect((await rowsWith(`${protocol.officerPerson.name}"`)).concat(await rowsWith(protocol.officerPerson.email))).toEqual([]);
    expect(await faults()).toEqual([]);
    const next = await api.signedInAs(person);
    expect((await next.get(`${protocol.path}/history`)).status).toBe(200);
    const { body } = await next.get<ProtocolResponse>(protocol.path);
    const requestId = body.parties[1]?.signatories.at(-1)?.requestId;
    expect(requestId).toEqual(expect.any(String));
    expect((await next.post(`${protocol.path}/requests/${String(requestId)}/reminders`)).status).toBe(201);
  });
});

describe('a signatory known by their address alone', () => {
  it('keeps name and post on what they signed, and nothing else', async () => {
    const protocol = await outForSignature(api);
    const [, party] = protocol.parties;
    if (party === undefined) throw new Error('No party');
    await signAs(party, 'Wilhelmina Ottershaw');
    const { email } = party.signatory;

    const plan = await administrator.post('/api/personal-data/plans', { email });
    expect(plan.body).toMatchObject({ hasAccount: false, known: true, obstacles: [], keptSignatures: [{ protocolId: protocol.id, version: '1.0' }] });
    const { status, body } = await eraseFor(email);
    expect(status).toBe(200);
    expect(body).toMatchObject({ keptSignatures: [{ protocolId: protocol.id }] });

    expect(await rowsWith(email)).toEqual([]);
    expect(await rowsWith(party.signatory.name)).toEqual([]);
    const places = (await rowsWith('ottershaw')).map((row) => row.split(':')[0]);
    expect(places.toSorted()).toEqual(['public.audit_personal', 'public.signature']);
    expect(await faults()).toEqual([]);
    expect(await seen(protocol)).toMatchObject({ id: protocol.id });
    const version = await protocol.officer.get(`${protocol.path}/versions/1.0`);
    expect(version.body).toMatchObject({ signatures: [{ name: 'Wilhelmina Ottershaw', jobTitle: 'Chief executive' }] });
    const record = await api.recordOf(protocol.id);
    expect(record.find(({ type }) => type === 'signature.said-anew')).toMatchObject({ payload: { matched: true }, personal: { name: 'Wilhelmina Ottershaw' } });
  });

  it('is not erased while asked to sign, and is told of it', async () => {
    const protocol = await outForSignature(api);
    const [, party] = protocol.parties;
    expect((await eraseFor(party?.signatory.email ?? '')).body).toMatchObject({ facts: { obstacles: [{ code: 'asked-to-sign', protocolId: protocol.id }] } });
  });

  it('leaves nothing of a signature that bound nobody', async () => {
    const protocol = await outForSignature(api);
    const [, party] = protocol.parties;
    if (party === undefined) throw new Error('No party');
    await signAs(party, 'Peregrine Loxwood');
    expect((await protocol.officer.post(`${protocol.path}/withdrawal`, { reason: 'Not yet' }, ifMatch(await seen(protocol)))).status).toBeLessThan(300);
    expect((await eraseFor(party.signatory.email)).status).toBe(200);
    expect(await rowsWith('loxwood')).toEqual([]);
    expect(await rowsWith(party.signatory.email)).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('by an administrator asks for the administrator’s own password', async () => {
    await api.signedIn('Kept Yet', { email: 'kept.yet@people.example' });
    const { status, body } = await administrator.post('/api/personal-data/erasures', { email: 'kept.yet@people.example', verified: 'known-in-person', password: 'not that one at all', confirmed: true });
    expect({ status, body }).toMatchObject({ status: 422, body: { errors: [{ pointer: '/password' }] } });
    expect((await administrator.post('/api/personal-data/plans', { email: 'kept.yet@people.example' })).body).toMatchObject({ hasAccount: true });
  });

  it('erased again, or never known, is nothing done and nothing recorded', async () => {
    const { body: before } = await eraseFor('nobody.at.all@people.example');
    expect(before).toMatchObject({ erasureId: null });
    await api.person('Twice Erased', { email: 'twice@people.example' });
    expect((await eraseFor('twice@people.example')).body['erasureId']).not.toBeNull();
    expect((await eraseFor('twice@people.example')).body).toMatchObject({ erasureId: null });
  });

  it('whose address is the end of another’s leaves the other alone', async () => {
    await api.person('Joanne Longer', { email: 'joann@people.example' });
    await api.person('Ann Shorter', { email: 'ann@people.example' });
    expect((await eraseFor('ann@people.example')).status).toBe(200);
    expect((await rowsWith('joanne longer')).length).toBeGreaterThan(1);
    expect(await rowsWith('ann shorter')).toEqual([]);
  });
});

describe('what was signed', () => {
  it('cannot be changed by the application in any other way', async () => {
    const { rows } = await api.owner.query<{ id: string }>('SELECT id FROM signature LIMIT 1');
    await expect(api.owner.query(`UPDATE signature SET name = 'Somebody Else' WHERE id = $1`, [rows[0]?.id])).rejects.toThrow('append-only');
    await expect(api.owner.query(`UPDATE signature SET signed_on = '2020-01-01' WHERE id = $1`, [rows[0]?.id])).rejects.toThrow('append-only');
    await expect(api.owner.query(`UPDATE protocol_version SET frozen_by = '{"name":"Somebody Else"}'`)).rejects.toThrow('does not change');
  });

  it('is erased in as much time as that takes, and everything else goes on in as much as usual', async () => {
    await api.owner.query(`CREATE TABLE time_given (longest text);
      CREATE FUNCTION note_time_given() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        BEGIN INSERT INTO time_given VALUES (current_setting('statement_timeout')); RETURN NULL; END $$;
      CREATE TRIGGER note_time_given AFTER UPDATE ON person FOR EACH ROW EXECUTE FUNCTION note_time_given()`);
    const { personId } = await api.person('Long Known', { email: 'long.known@people.example' });
    const { agent } = await api.signedIn('Short Known');
    await api.part(ErasePersonalData).execute({ personId, email: 'long.known@people.example' }, null, 'command');
    expect((await agent.put('/api/me', { name: 'Shortly Known' })).status).toBeLessThan(300);
    expect((await api.owner.query('SELECT longest FROM time_given')).rows).toEqual([{ longest: '10min' }, { longest: '30s' }]);
    await api.owner.query('DROP TRIGGER note_time_given ON person; DROP FUNCTION note_time_given(); DROP TABLE time_given');
  });

  it('is not erased in part, when part of it fails', async () => {
    const person = await api.person('Half Done', { email: 'half@people.example' });
    await api.owner.query(`ALTER TABLE person ADD CONSTRAINT no_erasing CHECK (erased_at IS NULL OR id <> '${person.personId}')`);
    expect((await eraseFor('half@people.example')).status).toBe(500);
    expect((await rowsWith('half done')).length).toBeGreaterThan(1);
    await api.owner.query('ALTER TABLE person DROP CONSTRAINT no_erasing');
    expect((await eraseFor('half@people.example')).status).toBe(200);
    expect(await rowsWith('half done')).toEqual([]);
  });
});
