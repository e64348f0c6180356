import { parse } from 'csv-parse/sync';
import type { IntakeRecordResponse, IntakeResponse } from '../../apps/api/src/intake/dto/intake.response.js';
import { recordOfJson, recordOfRow, RECORD_FIELDS } from '@isp/protocols';
import type { RecordField, RegisterRecord } from '@isp/protocols';
import type { Agent } from '../support/agent.js';
import { INVENTED_REGISTERS, inventedFile, sendRecords } from '../support/register-files.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi, TestPerson } from '../support/start-api.js';

let api: RunningApi;
let admin: Agent;
let officer: Agent;
let owner: TestPerson;
let taken: IntakeResponse;
let records: readonly IntakeRecordResponse[];

const CSV = inventedFile('records.csv');
const ofRecord = (id: string): IntakeRecordResponse => records.find(({ recordId }) => recordId === id) as IntakeRecordResponse;
const codes = (id: string): readonly string[] => ofRecord(id).remarks.map(({ code }) => code);

async function readAll(id: string): Promise<readonly IntakeRecordResponse[]> {
  return (await admin.get<{ items: IntakeRecordResponse[] }>(`/api/intakes/${id}/records?pageSize=100`)).body.items;
}

async function prepared(file = CSV, more: object = {}): Promise<IntakeResponse> {
  const { status, body } = await sendRecords<IntakeResponse>(admin, file, { ownerEmail: owner.email, ...more });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

async function takenIn(file = CSV, more: object = {}): Promise<IntakeResponse> {
  const { id } = await prepared(file, more);
  await admin.post(`/api/intakes/${id}/start`);
  await api.workOff();
  return (await admin.get<IntakeResponse>(`/api/intakes/${id}`)).body;
}

const protocols = async (): Promise<number> => Number((await api.owner.query<{ count: string }>('SELECT count(*) FROM protocol')).rows[0]?.count);

beforeAll(async () => {
  api = await startApi();
  ({ agent: admin } = await api.signedIn('Ada Administrator', { platformAdministrator: true }));
  const council = await api.organisation('Exampleshire County Council');
  ({ agent: officer, person: owner } = await api.signedIn('Olu Officer', { organisationId: council, roles: ['ig-officer'] }));
  await api.organisation('The Example Revenue');
});

afterAll(() => api.stop());

describe('a file that is only looked at', () => {
  it('is shown with what is missing or odd, and makes no protocol', async () => {
    const intake = await prepared();
    expect(intake).toMatchObject({ state: 'prepared', format: 'csv', counts: { all: 14, waiting: 14, refused: 0 }, foreseen: { new: 14, unchanged: 0, changed: 0 } });
    expect(intake.remarks).toContainEqual({ code: 'review-on-its-end-date', records: 3 });
    expect(await protocols()).toBe(0);
    const page = await admin.get<{ items: IntakeRecordResponse[]; total: number; notice: object }>(`/api/intakes/${intake.id}/records?remark=no-review-date`);
    expect(page.body.items.map(({ recordId, foreseen }) => [recordId, foreseen])).toEqual([['9007', 'new'], ['9013', 'new']]);
    expect(page.body.notice).toMatchObject({ form: 'short' });
    expect((await admin.delete(`/api/intakes/${intake.id}`)).status).toBe(204);
    expect((await admin.get(`/api/intakes/${intake.id}`)).status).toBe(404);
    expect((await api.recordOf(intake.id)).map(({ type }) => type)).toEqual(['intake.prepared', 'intake.discarded']);
  });

  it('offers organisations of the same name, and takes none for a party unless told', async () => {
    const { id, matches } = await prepared();
    expect(matches.map(({ party, organisation }) => [party, organisation.name])).toEqual([['The Example Revenue', 'The Example Revenue']]);
    const [offered] = matches;
    const put = (party: string, organisationId: string | undefined) => admin.put<IntakeResponse & { code: string }>(`/api/intakes/${id}/matches`, { matches: [{ party, organisationId }] });
    expect((await put('ETO', offered?.organisation.id)).body.code).toBe('not-offered');
    expect((await put('The Example Revenue', offered?.organisation.id)).body.organisations).toEqual({ 'The Example Revenue': offered?.organisation.id });
    await admin.delete(`/api/intakes/${id}`);
  });

  it('needs an owner who drafts protocols, and one organisation for them', async () => {
    const refused = async (more: object) => (await sendRecords<{ code: string }>(admin, CSV, { ownerEmail: owner.email, ...more })).body.code;
    expect(await refused({ ownerEmail: 'nobody@people.example' })).toBe('owner-not-found');
    expect(await refused({ leadOrganisation: 'Another Council' })).toBe('owner-not-found');
    expect(await refused({ publicationLevel: 'none' })).toBe('reason-missing');
    const other = await api.organisation('Otherton Borough Council');
    const { person: both } = await api.signedIn('Bo Both', { organisationId: other, roles: ['administrator'] });
    await api.owner.query('INSERT INTO membership (person_id, organisation_id, roles, joined_at) SELECT $1, id, $2, now() FROM organisation WHERE name = $3', [both.personId, ['ig-officer'], 'The Example Revenue']);
    expect(await refused({ ownerEmail: both.email })).toBe('owner-drafts-for-many');
    const chosen = await prepared(CSV, { ownerEmail: both.email, leadOrganisation: 'otherton borough council' });
    expect(chosen.leadOrganisation).toEqual({ id: other, name: 'Otherton Borough Council' });
    await admin.delete(`/api/intakes/${chosen.id}`);
  });
});

describe('a file taken in', () => {
  beforeAll(async () => {
    taken = await takenIn();
    records = await readAll(taken.id);
  });

  it('is taken in whole: a protocol for each record, none lost, each a link', async () => {
    expect(taken).toMatchObject({ state: 'finished', counts: { all: 14, takenIn: 14, waiting: 0, refused: 0, remarked: 14 } });
    expect(await protocols()).toBe(14);
    for (const { protocol } of records) expect(protocol).toMatchObject({ reference: expect.stringMatching(/^ISP-2026-\d{4}$/), published: true });
    expect(new Set(records.map(({ protocol }) => protocol?.id)).size).toBe(14);
  });

  it('says on each record what is missing or odd', () => {
    expect(codes('9001')).toEqual(['no-area-named']);
    expect(codes('9002')).toEqual(expect.arrayContaining(['names-beside-codes', 'registered-after-its-start']));
    expect(codes('9003')).toEqual(expect.arrayContaining(['party-not-named', 'one-controller-named', 'bullets-in-text', 'spaces-around-text']));
    expect(codes('9005')).toEqual(expect.arrayContaining(['party-named-beside-its-code', 'one-controller-named']));
    expect(codes('9007')).toContain('no-review-date');
    expect(ofRecord('9008').remarks).toEqual(expect.arrayContaining([
      { code: 'party-not-named', field: 'controllers', facts: { code: 'local-authority-eng:OTH', perhaps: 'Otherton Borough Council' } },
      { code: 'controller-and-processor', field: 'processors', facts: { name: 'government-organisation:X25' } },
      { code: 'review-on-its-end-date', field: 'review-date', facts: { on: '2020-03-28' } },
      { code: 'registered-after-its-start', field: '_last_entry', facts: { startsOn: '2019-03-29', on: '2019-06-23', days: 86 } },
    ]));
    expect(codes('9011')).toContain('control-characters');
    expect(codes('9013')).toEqual(expect.arrayContaining(['no-controller-named', 'no-power-named', 'no-start-date', 'no-end-date', 'no-review-date', 'no-retention-period', 'no-contact', 'text-missing']));
    expect(codes('9014')).toEqual(expect.arrayContaining(['ends-before-it-starts', 'date-not-readable', 'retention-not-readable', 'power-not-known', 'area-not-named']));
  });

  it('stands as its source states it, with signatures held elsewhere, on the register and for the lead', async () => {
    const { protocol } = ofRecord('9001');
    const own = await officer.get(`/api/protocols/${protocol?.id}`);
    expect(own.body).toMatchObject({
      title: 'Matching of council records in Exampleshire',
      origin: {
        kind: 'taken-in',
        source: 'Register of examples',
        signatures: 'held-elsewhere',
        record: { id: '9001', licence: 'Open Government Licence v3.0', takenInOn: '2026-11-23', lookedAfterBy: 'Exampleshire County Council' },
      },
      standing: { kind: 'stated', bound: [], awaited: [], stated: { standing: 'On the register, from 6 September 2018 until 31 March 2020', on: '2018-09-05' } },
      leadOrganisation: { name: 'Exampleshire County Council' },
      notice: { form: 'short' },
    });
    const published = await admin.get(`/api/register/${protocol?.reference}`);
    expect(published.body).toMatchObject({
      leadOrganisation: { name: 'Exampleshire County Council' },
      effectiveOn: '2018-09-06',
      standing: { kind: 'stated', stated: { source: 'Register of examples' } },
      takenIn: { source: 'Register of examples', record: { id: '9001', licence: 'Open Government Licence v3.0' }, signatures: 'held-elsewhere' },
      notice: { form: 'short' },
    });
    expect((published.body['parties'] as unknown as { name: string }[]).map(({ name }) => name)).toEqual(['Secretary of State for Examples', 'The Example Revenue']);
    for (const words of ['Register of examples', '9001', 'Open Government Licence v3.0', 'Held elsewhere', 'Finding errors in example records', '1 year', 'Secure file transfer']) {
      expect(published.body['html']).toContain(words);
    }
    expect(published.body['html']).not.toContain('No signature is recorded here');
    const list = await admin.get(`/api/register?search=matching`);
    expect(list.body).toMatchObject({ total: 1, items: [{ leadOrganisation: { name: 'Exampleshire County Council' }, standing: { kind: 'stated' } }] });
  });

  it('is on record: who began it, and each protocol with where it came from', async () => {
    expect((await api.recordOf(taken.id)).map(({ type }) => type)).toEqual(['intake.prepared', 'intake.started', 'intake.finished']);
    const [entry, ...more] = await api.recordOf(String(ofRecord('9002').protocol?.id));
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ type: 'protocol.taken-in', payload: { source: 'Register of examples', recordId: '9002', intakeId: taken.id } });
  });

  it('changes nothing when it is taken in again, as CSV or as JSON', async () => {
    for (const file of [CSV, inventedFile('records.json')]) {
      const again = await takenIn(file);
      expect(again.counts).toMatchObject({ all: 14, unchanged: 14, takenIn: 0 });
    }
    expect(await protocols()).toBe(14);
  });

  it('reports a record that has changed, with its fields, and leaves what stands', async () => {
    const changed = { name: 'changed.csv', bytes: CSV.bytes.toString().replace('Names, dates of birth and addresses.', 'Names alone.').replace('2018-09-05T09:15:00Z', '2019-09-05T09:15:00Z') };
    const look = await prepared(changed);
    expect(look.foreseen).toEqual({ new: 0, changed: 1, unchanged: 13 });
    await admin.delete(`/api/intakes/${look.id}`);
    const again = await takenIn(changed);
    expect(again.counts).toMatchObject({ changed: 1, unchanged: 13 });
    const [record] = (await readAll(again.id)).filter(({ state }) => state === 'changed');
    expect(record).toMatchObject({ recordId: '9001', differs: ['disclosed-information'], protocol: { id: ofRecord('9001').protocol?.id } });
    expect((await officer.get(`/api/protocols/${ofRecord('9001').protocol?.id}`)).body['revision']).toBe(1);
  });

  describe('goes out again as the same fields', () => {
    const rows = (text: string): readonly (readonly string[])[] => parse(text, { record_delimiter: ['\r\n', '\n'], relax_column_count: true });
    const asRecords = (text: string): readonly RegisterRecord[] => {
      const [columns, ...cells] = rows(text);
      return cells.map((row) => recordOfRow(columns as readonly RecordField[], row).record);
    };
    const given = async (name: string): Promise<string> => Buffer.from((await admin.get(`/api/intakes/${taken.id}/${name}`)).bytes).toString();

    it('in CSV, equal to the byte', async () => {
      expect(await given('records.csv')).toBe(CSV.bytes.toString());
    });

    it('in JSON, equal in every value', async () => {
      expect(JSON.parse(await given('records.json'))).toEqual(JSON.parse(inventedFile('records.json').bytes.toString()));
      const records = (JSON.parse(await given('records.json')) as unknown[]).map((value) => recordOfJson(value).record);
      expect(records).toEqual(asRecords(CSV.bytes.toString()));
    });

    it('for spreadsheets with formulas as text, and nothing else altered', async () => {
      const exact = rows(CSV.bytes.toString());
      const file = await given('records-for-spreadsheets.csv');
      expect(file.charCodeAt(0)).toBe(0xfeff);
      const marked = rows(file.slice(1));
      const differing = marked.flatMap((row, at) => row.slice(0, -1).filter((cell, column) => cell !== exact[at]?.[column]));
      expect(differing).toEqual(["'=SUM(1,2) is how this title begins", "'+44 is how this one does", "'-1", "'@example"]);
      expect(marked.map((row) => row.at(-1))).toEqual([expect.stringContaining('No information sharing protocol is needed'), ...exact.slice(1).map(() => '')]);
    });

    it('with every field that there is', async () => {
      expect(rows(await given('records.csv'))[0]).toEqual([...RECORD_FIELDS]);
    });
  });

  it('has each party that somebody has matched with its organisation, and then that organisation sees it', async () => {
    const one = { name: 'one.csv', bytes: CSV.bytes.toString().replace(/\r\n9002,[\s\S]*$/, '\r\n').replace('9001', '9101') };
    const { id, matches } = await prepared(one, { registers: INVENTED_REGISTERS });
    await admin.put(`/api/intakes/${id}/matches`, { matches: matches.map(({ party, organisation }) => ({ party, organisationId: organisation.id })) });
    await admin.post(`/api/intakes/${id}/start`);
    await api.workOff();
    const [record] = await readAll(id);
    const { agent: revenue } = await api.signedIn('Rae Revenue', { organisationId: String(matches[0]?.organisation.id), roles: ['member'] });
    expect((await revenue.get(`/api/protocols/${record?.protocol?.id}`)).status).toBe(200);
    expect((await revenue.get(`/api/protocols/${ofRecord('9001').protocol?.id}`)).status).toBe(404);
  });
});

describe('years after it was taken in', () => {
  it('has owed nobody a notice, a signature or a mail, however long ago its review was to be', async () => {
    const before = api.mails.arrived.length;
    for (const days of [1, 200, 800]) {
      api.clock.forward({ days });
      await api.workOff();
    }
    expect(api.mails.arrived.length).toBe(before);
    const later = await api.signedInAs(owner);
    expect((await later.get('/api/dashboard')).body).toMatchObject({ waitingForMe: [], due: [] });
    expect((await later.get(`/api/protocols/${ofRecord('9001').protocol?.id}`)).body).toMatchObject({ standing: { kind: 'stated' }, revision: 1 });
  });
});
