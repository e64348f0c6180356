import { parse } from 'csv-parse/sync';
import { recordOfJson, recordOfRow, REGISTER } from '@isp/protocols';
import type { RecordField, RegisterRecord } from '@isp/protocols';
import type { IntakeRecordResponse, IntakeResponse } from '../../apps/api/src/intake/dto/intake.response.js';
import type { Agent } from '../support/agent.js';
import { realFile, REAL_RECORDS_ARE_HERE, sendRecords } from '../support/register-files.js';
import type { SentFile } from '../support/register-files.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

/** The register's real records, where they lie beside this checkout. They are no part of it, so elsewhere this claims nothing, and says so. */
const name = REAL_RECORDS_ARE_HERE
  ? 'the real register, 38 records'
  : 'NOT TRIED: the real register does not lie at ../shared/real beside this checkout; the invented one stands in for it';

(REAL_RECORDS_ARE_HERE ? describe : describe.skip)(name, () => {
  let api: RunningApi;
  let admin: Agent;
  let officer: Agent;
  let csv: SentFile;
  let json: SentFile;
  let intake: IntakeResponse;
  let items: readonly IntakeRecordResponse[];

  const take = async (file: SentFile): Promise<IntakeResponse> => {
    const registers = [realFile('dea-powers-and-objectives.rsf'), realFile('dea-specified-persons.rsf')];
    const { body } = await sendRecords<IntakeResponse>(admin, file, { ownerEmail: 'olu.officer@people.example', registers });
    await admin.post(`/api/intakes/${body.id}/start`);
    await api.workOff();
    return (await admin.get<IntakeResponse>(`/api/intakes/${body.id}`)).body;
  };
  const recordsIn = (text: string): readonly RegisterRecord[] => {
    const [columns, ...rows] = parse(text, { record_delimiter: ['\r\n', '\n'] }) as unknown as readonly (readonly string[])[];
    return rows.map((row) => recordOfRow(columns as readonly RecordField[], row).record);
  };
  const recordsWith = (code: string): number => items.filter(({ remarks }) => remarks.some((remark) => remark.code === code)).length;
  const given = async (what: string): Promise<string> => Buffer.from((await admin.get(`/api/intakes/${intake.id}/${what}`)).bytes).toString();

  beforeAll(async () => {
    api = await startApi();
    csv = realFile('dea-isa-register-2018-2019.csv');
    json = realFile('dea-isa-register-2018-2019.json');
    ({ agent: admin } = await api.signedIn('Ada Administrator', { platformAdministrator: true }));
    const council = await api.organisation('Exampleshire County Council');
    ({ agent: officer } = await api.signedIn('Olu Officer', { organisationId: council, roles: ['ig-officer'] }));
    intake = await take(csv);
    items = (await admin.get<{ items: IntakeRecordResponse[] }>(`/api/intakes/${intake.id}/records?pageSize=100`)).body.items;
  });

  afterAll(() => api.stop());

  it('comes in whole: 38 protocols, none lost, none refused', () => {
    expect(intake).toMatchObject({ state: 'finished', counts: { all: 38, takenIn: 38, refused: 0, waiting: 0 } });
    expect(new Set(items.map(({ protocol }) => protocol?.reference)).size).toBe(38);
  });

  it('has its oddities said: reviews on end dates, the one without a review date, late entries, parties not named', () => {
    expect(recordsWith('review-on-its-end-date')).toBe(31);
    expect(recordsWith('no-review-date')).toBe(1);
    expect(recordsWith('registered-after-its-start')).toBe(38);
    expect(recordsWith('one-controller-named')).toBe(3);
    expect(recordsWith('names-beside-codes')).toBe(1);
    expect(recordsWith('party-named-beside-its-code')).toBe(3);
    expect(recordsWith('power-not-known')).toBe(0);
    expect(recordsWith('control-characters')).toBe(1);
    const days = items.flatMap(({ remarks }) => remarks.flatMap(({ code, facts }) => (code === 'registered-after-its-start' ? [Number(facts['days'])] : [])));
    expect(days.sort((one, other) => one - other)[19]).toBe(86);
  });

  it('has each record’s words, dates and retention in its protocol', async () => {
    for (const record of recordsIn(String(csv.bytes))) {
      const { protocol } = items.find(({ recordId }) => recordId === record[REGISTER]) as IntakeRecordResponse;
      const { body } = await officer.get(`/api/register/${protocol?.reference}`);
      expect(body).toMatchObject({
        title: record.name,
        summary: record.purpose,
        effectiveOn: record['start-date'],
        nextReviewOn: record['review-date'] === '' ? null : record['review-date'],
        areas: record['area-names'] === '' ? [] : [record['area-names']],
        standing: { kind: 'stated' },
        dataRows: [{ dataItems: record['disclosed-information'], transferMethod: record['information-sharing-method'], retention: record['retention-period'] }],
      });
      expect((body['parties'] as unknown as unknown[]).length).toBeGreaterThanOrEqual(2);
      expect(body['html']).toContain('Held elsewhere');
    }
  });

  it('changes nothing when it comes in again, as CSV or as JSON', async () => {
    for (const file of [csv, json]) expect((await take(file)).counts).toMatchObject({ unchanged: 38, takenIn: 0, changed: 0 });
  });

  it('goes out again equal: CSV to the byte, JSON in every value', async () => {
    expect(await given('records.csv')).toBe(String(csv.bytes));
    expect(JSON.parse(await given('records.json'))).toEqual(JSON.parse(String(json.bytes)));
    expect((JSON.parse(await given('records.json')) as unknown[]).map((value) => recordOfJson(value).record)).toEqual(recordsIn(String(csv.bytes)));
  });

  it('can be taken back, and leaves the register empty', async () => {
    await admin.post(`/api/intakes/${intake.id}/taking-back`, { reason: 'Only tried.' });
    await api.workOff();
    expect((await admin.get<IntakeResponse>(`/api/intakes/${intake.id}`)).body).toMatchObject({ state: 'taken-back', counts: { takenBack: 38, left: 0 } });
    expect((await officer.get('/api/register')).body).toMatchObject({ total: 0 });
  });
});
