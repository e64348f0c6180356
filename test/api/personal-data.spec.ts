import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ExportPersonalData, KEPT_DATA } from '../../apps/api/src/personal-data/index.js';
import { JobQueue } from '../../apps/api/src/platform/jobs/index.js';
import { Transactions } from '../../apps/api/src/platform/database/index.js';
import { drafted, ifMatch, inForce, seen, send, signByLink } from '../support/protocol-situations.js';
import type { TestProtocol } from '../support/protocol-situations.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';
import type { Agent } from '../support/agent.js';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

const GUIDE = resolve(import.meta.dirname, '../../docs/guides/personal-data.md');

async function keepToRetention(): Promise<void> {
  await api.part(Transactions).run((tx) => api.part(JobQueue).add(tx, [{ task: 'keep-to-retention', payload: {} }]));
  await api.workOff();
}

const count = async (sql: string): Promise<number> => (await api.owner.query<{ count: number }>(`SELECT count(*)::integer AS count FROM ${sql}`)).rows[0]?.count ?? -1;

describe('what is kept of people', () => {
  it('is listed, column by column: none that can hold a text is left out, and none listed is gone', async () => {
    const { rows } = await api.owner.query<{ table: string; columns: string[] }>(
      `SELECT t.table_name AS "table",
              coalesce(array_agg(c.column_name::text) FILTER (WHERE c.data_type IN ('text', 'json', 'jsonb', 'ARRAY', 'bytea', 'tsvector', 'character varying')), '{}') AS columns
         FROM information_schema.tables t JOIN information_schema.columns c USING (table_schema, table_name)
        WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE'
        GROUP BY t.table_name`,
    );
    const kept = Object.fromEntries(rows.map(({ table, columns }) => [table, columns.toSorted()]));
    const listed = Object.fromEntries(
      Object.entries(KEPT_DATA).map(([table, { columns }]) => [table, Object.keys(columns).toSorted()]),
    );
    expect(listed).toEqual(kept);
  });

  it('is in the guide, table by table', () => {
    const guide = readFileSync(GUIDE, 'utf8');
    const missing = Object.entries(KEPT_DATA).filter(([table, { people }]) => people !== null && !guide.includes(`\`${table}\``));
    expect(missing.map(([table]) => table)).toEqual([]);
  });
});

describe('an export', () => {
  it('gives somebody with an account everything of theirs, as a file, and nothing of others', async () => {
    const protocol = await inForce(api);
    const [lead] = protocol.parties;
    const { agent } = await api.signedIn('Edith Exporter', { email: 'edith@people.example', organisationId: protocol.leadOrganisationId, roles: ['ig-officer'] });
    await agent.put('/api/me', { name: 'Edith Exporter' });
    const { status, headers, body, bytes } = await agent.get('/api/me/personal-data');
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toContain('what-is-kept-about-you.json');
    expect(headers.get('cache-control')).toContain('no-store');
    expect(body).toMatchObject({
      email: 'edith@people.example',
      account: [{ name: 'Edith Exporter' }],
      organisations: [{ organisation: lead?.name, roles: ['ig-officer'] }],
      sessions: [{}],
      whatYouDid: [{ what: 'person.renamed', asName: 'Edith Exporter' }],
      signatures: [],
    });
    const text = new TextDecoder().decode(bytes);
    for (const { signatory } of protocol.parties) expect(text).not.toContain(signatory.email);
    expect(text).toContain('\n  "account"');
  });

  it('is given for a signatory without an account by an administrator who says how they made sure, and is on record', async () => {
    const protocol = await inForce(api);
    const [, party] = protocol.parties;
    const { agent, person } = await api.signedIn('Adam Answering', { platformAdministrator: true });
    const email = party?.signatory.email;
    expect((await agent.post('/api/personal-data/exports', { email })).status).toBe(422);
    const { status, body } = await agent.post('/api/personal-data/exports', { email, verified: 'known-in-person' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ account: [], requestsToSign: [{ name: party?.signatory.name }], signatures: [{ version: '1.0', email }], linksSentToYou: [{}] });
    const exports = () => api.owner.query<{ chain: string }>(`SELECT DISTINCT e.chain FROM audit_entry e JOIN audit_personal b ON b.entry_id = e.id WHERE e.type = 'personal-data.exported' AND b.personal ->> 'email' = $1`, [email]);
    const [recorded] = (await exports()).rows;
    expect(recorded?.chain).not.toBe(person.personId);
    expect(await api.recordOf(recorded?.chain ?? '')).toMatchObject([{ type: 'personal-data.exported', actor: { personId: person.personId }, payload: { verified: 'known-in-person' } }]);
    await api.part(ExportPersonalData).execute({ personId: null, email: email ?? '' }, null, 'command');
    expect((await exports()).rows).toHaveLength(2);
    expect((await agent.post('/api/personal-data/exports', { email: 'never.heard.of@people.example', verified: 'known-in-person' })).status).toBe(200);
    expect(await count(`audit_personal WHERE personal::text LIKE '%never.heard.of%'`)).toBe(0);
    const { agent: officer } = await api.signedIn('Olga Officer', { organisationId: protocol.leadOrganisationId, roles: ['administrator'] });
    expect((await officer.post('/api/personal-data/exports', { email, verified: 'known-in-person' })).status).toBe(403);
  });
});

describe('looking for what is kept', () => {
  it('takes long, and is throttled by person', async () => {
    const { agent } = await api.signedIn('Iris Impatient');
    const { agent: other } = await api.signedIn('Oscar Other');
    const statuses = new Set<number>();
    for (let asked = 0; asked < 60; asked += 1) statuses.add((await agent.get('/api/me/erasure')).status);
    expect([...statuses]).toEqual([200]);
    expect((await agent.get('/api/me/personal-data')).status).toBe(429);
    expect((await other.get('/api/me/erasure')).status).toBe(200);
  });
});

describe('what has served', () => {
  it('is deleted at its time, not before, and once', async () => {
    const council = await api.organisation('Retaining Council');
    const { agent } = await api.signedIn('Ada Retaining', { organisationId: council, roles: ['administrator'] });
    expect((await agent.post(`/api/organisations/${council}/invitations`, { name: 'Ina Old', email: 'ina.old@people.example', roles: ['member'] })).status).toBe(201);
    await api.workOff();
    const protocol = await drafted(api);
    await protocol.officer.post('/api/password-resets', { email: 'ada.retaining@people.example' });
    await api.workOff();
    const links = await count('personal_link');
    expect(links).toBeGreaterThan(1);

    api.clock.forward({ days: 89 });
    await keepToRetention();
    expect(await count("invitation WHERE email = 'ina.old@people.example'")).toBe(1);
    expect(await count('session')).toBe(0);

    // Fourteen days until it ran out, and ninety.
    api.clock.forward({ days: 16 });
    await keepToRetention();
    expect(await count("invitation WHERE email = 'ina.old@people.example'")).toBe(0);
    const left = await count('personal_link');
    expect(left).toBeLessThan(links);
    await keepToRetention();
    expect(await count('personal_link')).toBe(left);
    expect(await count('sent_mail')).toBeGreaterThan(0);
    api.clock.forward({ days: 400 });
    await keepToRetention();
    expect(await count('sent_mail')).toBe(0);
  });

  it('takes the names from an agreement seven years after it was over, and leaves that it was signed', async () => {
    api.clock.moveTo('2030-01-07');
    const protocol = await inForce(api, { effectiveOn: '2030-01-01', firstReviewOn: '2031-01-01', endsOn: '2031-12-31' });
    const names = `signature WHERE protocol_id = '${protocol.id}' AND name <> '[erased]'`;
    api.clock.moveTo('2038-12-30');
    await keepToRetention();
    expect(await count(names)).toBe(2);
    api.clock.moveTo('2039-01-04');
    await keepToRetention();
    expect(await count(names)).toBe(0);
    expect(await count(`signature WHERE protocol_id = '${protocol.id}' AND name = '[erased]' AND email = ''`)).toBe(2);
    expect(await count(`signature_request WHERE protocol_id = '${protocol.id}' AND email <> ''`)).toBe(0);
    const { rows } = await api.owner.query<{ erasures: number }>(
      `SELECT count(*)::integer AS erasures FROM audit_entry WHERE type = 'personal-data.erased' AND payload ->> 'protocolId' = $1`,
      [protocol.id],
    );
    await keepToRetention();
    expect(rows).toEqual([{ erasures: 1 }]);
  });

  describe('of an agreement that was taken up again after its term', () => {
    it('stays while the second term has no end', async () => {
      const protocol = await lapsed('2040-12-31');
      api.clock.moveTo('2041-02-01');
      const officer = await changed(protocol, { effectiveOn: '2041-02-01', firstReviewOn: '2042-02-01', endsOn: null });
      await send({ ...protocol, officer });
      await api.workOff();
      for (const party of protocol.parties) await signByLink(api, party);
      expect(await count(`protocol WHERE id = '${protocol.id}' AND again_in_force_from IS NOT NULL AND again_in_force_until IS NULL`)).toBe(1);
      api.clock.moveTo('2050-01-01');
      await keepToRetention();
      expect(await named(protocol)).toEqual([4, 4]);
    });

    it('stays while a draft of its next version is there', async () => {
      const protocol = await lapsed('2051-12-31');
      api.clock.moveTo('2058-12-01');
      await changed(protocol, { effectiveOn: '2059-03-01', firstReviewOn: '2060-02-01', endsOn: null });
      api.clock.moveTo('2059-02-01');
      await keepToRetention();
      expect(await named(protocol)).toEqual([2, 2]);
    });

    it('stays while its next version is out for signature, whoever has signed, and goes once that is taken back', async () => {
      const protocol = await lapsed('2061-12-31');
      api.clock.moveTo('2068-12-01');
      const officer = await changed(protocol, { effectiveOn: '2069-03-01', firstReviewOn: '2070-02-01', endsOn: null });
      await send({ ...protocol, officer });
      api.clock.moveTo('2069-02-01');
      await keepToRetention();
      expect(await named(protocol)).toEqual([2, 4]);
      const again = await api.signedInAs(protocol.officerPerson);
      expect((await again.post(`${protocol.path}/withdrawal`, { reason: 'Not now' }, ifMatch(await seen({ ...protocol, officer: again })))).status).toBeLessThan(300);
      expect((await again.post(`${protocol.path}/draft/abandonment`, { reason: 'Not now' }, ifMatch(await seen({ ...protocol, officer: again })))).status).toBeLessThan(300);
      await keepToRetention();
      expect(await named(protocol)).toEqual([0, 0]);
    });
  });

  it('takes the names from the history of a protocol that was given up before anybody was asked', async () => {
    api.clock.moveTo('2070-02-01');
    const protocol = await drafted(api);
    expect((await protocol.officer.post(`${protocol.path}/abandonment`, { reason: 'Not needed' }, ifMatch(await seen(protocol)))).status).toBeLessThan(300);
    const history = `audit_personal JOIN audit_entry ON id = entry_id WHERE chain = '${protocol.id}' AND actor IS NOT NULL`;
    api.clock.moveTo('2077-01-20');
    await keepToRetention();
    expect(await count(history)).toBeGreaterThan(0);
    api.clock.moveTo('2077-02-10');
    await keepToRetention();
    expect(await count(history)).toBe(0);
  });
});

/** An agreement whose term ran out on a day. */
async function lapsed(endsOn: string): Promise<TestProtocol> {
  const year = Number(endsOn.slice(0, 4));
  api.clock.moveTo(`${year}-01-07`);
  return inForce(api, { effectiveOn: `${year}-01-01`, firstReviewOn: `${year}-12-01`, endsOn });
}

/** Starts the next major version with another term; answers with the officer, signed in anew. */
async function changed(protocol: TestProtocol, term: object): Promise<Agent> {
  const officer = await api.signedInAs(protocol.officerPerson);
  const started = await officer.post(`${protocol.path}/draft`, { kind: 'major', reason: 'It goes on.' });
  if (started.status !== 201) throw new Error(`Not started: ${JSON.stringify(started.body)}`);
  const { body: draft } = await officer.get<{ readonly content: { readonly term: object } }>(`${protocol.path}/draft`);
  const edited = await officer.patch(`${protocol.path}/draft`, { term: { ...draft.content.term, ...term } }, ifMatch(await seen({ ...protocol, officer })));
  if (edited.status !== 200) throw new Error(`Not edited: ${JSON.stringify(edited.body)}`);
  return officer;
}

/** How many signatures and how many requests of a protocol still have a name. */
async function named({ id }: TestProtocol): Promise<number[]> {
  const kept = (table: string): Promise<number> => count(`${table} WHERE protocol_id = '${id}' AND name <> '[erased]'`);
  return [await kept('signature'), await kept('signature_request')];
}
