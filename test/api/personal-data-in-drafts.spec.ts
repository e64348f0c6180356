import { JobQueue } from '../../apps/api/src/platform/jobs/index.js';
import { Transactions } from '../../apps/api/src/platform/database/index.js';
import { drafted, ifMatch, inForce, seen } from '../support/protocol-situations.js';
import { startApi } from '../support/start-api.js';
import type { TestProtocol } from '../support/protocol-situations.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

interface StoredDraft {
  readonly content: { readonly purpose: object; readonly parties: readonly Readonly<Record<string, unknown>>[] };
  readonly shownTo: readonly object[];
  readonly suggestions: readonly object[];
}

async function keepToRetention(): Promise<void> {
  await api.part(Transactions).run((tx) => api.part(JobQueue).add(tx, [{ task: 'keep-to-retention', payload: {} }]));
  await api.workOff();
}

async function kept({ id }: TestProtocol): Promise<{ readonly draft: StoredDraft; readonly revision: number }> {
  const { rows } = await api.owner.query<{ draft: StoredDraft; revision: number }>('SELECT draft, revision FROM protocol WHERE id = $1', [id]);
  if (rows[0] === undefined) throw new Error('No protocol');
  return rows[0];
}

/** Everything that was frozen and signed, byte for byte. */
async function evidence({ id }: TestProtocol): Promise<string> {
  const { rows } = await api.owner.query(
    `SELECT v.*, (SELECT json_agg(s ORDER BY s.id) FROM signature s WHERE s.protocol_id = v.protocol_id) AS signatures FROM protocol_version v WHERE protocol_id = $1`,
    [id],
  );
  return JSON.stringify(rows);
}

/** Shown to somebody, and with a suggestion that was decided on. */
async function talkedAbout(protocol: TestProtocol): Promise<void> {
  const showing = { partyId: 'party-2', name: 'Shona Shown', email: 'shona.shown@people.example' };
  expect((await protocol.officer.post(`${protocol.path}/showings`, showing, ifMatch(await seen(protocol)))).status).toBe(201);
  const by = { personId: protocol.officerPerson.personId, name: 'Sue Suggesting', organisationId: protocol.leadOrganisationId };
  const outcome = { decision: 'accepted', at: '2026-11-23T09:00:00.000Z', by: { ...by, name: 'Dee Deciding' }, reason: 'Clearer' };
  const suggestion = { id: 'suggestion-1', partyId: 'party-2', by, at: '2026-11-23T08:00:00.000Z', pointer: '/title', comment: 'Shorter', proposedText: null, outcome };
  await api.owner.query(`UPDATE protocol SET draft = jsonb_set(draft, '{suggestions}', $2) WHERE id = $1`, [protocol.id, JSON.stringify([suggestion])]);
}

const NOBODY = { name: '', email: '', telephone: '' };
const ANYBODY = /shona|sue sugg|dee dec|@/i;

describe('a draft that was given up', () => {
  it('names nobody a year later, and otherwise says what it said', async () => {
    api.clock.moveTo('2026-11-23');
    const protocol = await drafted(api);
    await talkedAbout(protocol);
    const { body } = await protocol.officer.post(`${protocol.path}/abandonment`, { reason: 'Not needed' }, ifMatch(await seen(protocol)));
    expect(body).toMatchObject({ id: protocol.id });
    const before = await kept(protocol);
    expect(JSON.stringify(before.draft)).toMatch(ANYBODY);

    api.clock.moveTo('2027-11-23');
    await keepToRetention();
    expect(await kept(protocol)).toEqual(before);

    api.clock.moveTo('2027-11-24');
    await keepToRetention();
    const { draft, revision } = await kept(protocol);
    expect(JSON.stringify(draft)).not.toMatch(ANYBODY);
    expect(draft.content.parties).toEqual(
      before.draft.content.parties.map((party) => ({
        ...party, dataProtectionOfficer: NOBODY, subjectAccess: NOBODY, breachContact: NOBODY,
        ...(party['caldicottGuardian'] === null ? {} : { caldicottGuardian: NOBODY }),
      })),
    );
    expect(draft).toMatchObject({
      content: { purpose: before.draft.content.purpose },
      shownTo: [{ name: '[erased]', email: '' }],
      suggestions: [{ comment: 'Shorter', by: { name: '[erased]' }, outcome: { decision: 'accepted', by: { name: '[erased]' } } }],
    });
    expect(revision).toBe(before.revision + 1);
    expect((await api.recordOf(protocol.id)).at(-1)).toMatchObject({ type: 'draft.edited', actor: { personId: null, name: '' } });

    await keepToRetention();
    expect((await kept(protocol)).revision).toBe(revision);
  });
});

describe('a draft of a change to an agreement that ended', () => {
  it('names nobody a year after the end, and what was signed stays to the byte', async () => {
    api.clock.moveTo('2028-01-10');
    const protocol = await inForce(api, { effectiveOn: '2028-01-01', firstReviewOn: '2029-01-01' });
    const officer = await api.signedInAs(protocol.officerPerson);
    expect((await officer.post(`${protocol.path}/draft`, { kind: 'major', reason: 'To widen it' })).status).toBe(201);
    expect((await officer.post(`${protocol.path}/ending`, { on: '2028-06-30', reason: 'No longer needed' })).status).toBeLessThan(300);
    const signed = await evidence(protocol);
    const before = await kept(protocol);
    expect(before.draft).not.toBeNull();

    api.clock.moveTo('2029-06-30');
    await keepToRetention();
    expect(await kept(protocol)).toEqual(before);
    api.clock.moveTo('2029-07-01');
    await keepToRetention();
    expect(JSON.stringify((await kept(protocol)).draft)).not.toMatch(ANYBODY);
    expect(await evidence(protocol)).toBe(signed);
  });
});

describe('a draft that is being agreed on', () => {
  it('keeps its contacts, however long it takes', async () => {
    api.clock.moveTo('2030-01-10');
    const protocol = await drafted(api);
    await talkedAbout(protocol);
    const before = await kept(protocol);
    api.clock.moveTo('2036-01-10');
    await keepToRetention();
    expect(await kept(protocol)).toEqual(before);
  });
});
