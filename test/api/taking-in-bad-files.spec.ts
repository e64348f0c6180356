import { RECORD_FIELDS } from '@isp/protocols';
import type { IntakeRecordResponse, IntakeResponse } from '../../apps/api/src/intake/dto/intake.response.js';
import type { Agent, Answer } from '../support/agent.js';
import { inventedFile, sendRecords } from '../support/register-files.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi, TestPerson } from '../support/start-api.js';

let api: RunningApi;
let admin: Agent;
let owner: TestPerson;

beforeAll(async () => {
  api = await startApi();
  ({ agent: admin } = await api.signedIn('Ada Administrator', { platformAdministrator: true }));
  const council = await api.organisation('Exampleshire County Council');
  owner = await api.person('Olu Officer', { organisationId: council, roles: ['ig-officer'] });
});

afterAll(() => api.stop());

const CSV = inventedFile('records.csv').bytes.toString();
const JSON_TEXT = inventedFile('records.json').bytes.toString();
const [HEADINGS = ''] = CSV.split('\r\n');

function sent<T = IntakeResponse & { code: string }>(bytes: Buffer | string, more: object = {}): Promise<Answer<T>> {
  return sendRecords<T>(admin, { name: 'records', bytes }, { ownerEmail: owner.email, ...more });
}

function utf16(text: string, mark: readonly number[]): Buffer {
  return Buffer.concat([Buffer.from(mark), Buffer.from(text, 'utf16le')]);
}

describe('a file that cannot be read', () => {
  const unreadable: readonly (readonly [string, () => Buffer | string, object?])[] = [
    ['file-empty', () => ''],
    ['no-records', () => `${HEADINGS}\r\n`],
    ['no-records', () => '[]'],
    ['file-not-utf-8', () => utf16(CSV, [0xff, 0xfe])],
    ['file-not-utf-8', () => utf16(CSV, [])],
    ['file-not-utf-8', () => Buffer.concat([Buffer.from(CSV), Buffer.from([0xe9, 0x0d, 0x0a])])],
    ['columns-not-the-registers', () => 'reference,title\r\n1,A\r\n'],
    ['columns-not-the-registers', () => CSV.replace('contact', 'Contact')],
    ['column-twice', () => CSV.replace('contact,', 'contact,contact,')],
    ['not-csv', () => `${CSV}9999,"never closed`],
    ['not-csv', () => `${CSV}9999,a"b"c,`],
    ['not-json', () => '[{"name": }]'],
    ['not-json', () => `[{"name\\x": "${'x'.repeat(1_000_000)}"}]`],
    ['not-a-list', () => '{"name": "one"}'],
    ['nested-too-deep', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['nested-too-deep', () => '[{"controllers": [["a"]]}]'],
    ['too-many-records', () => `[${'{},'.repeat(15_000)}{}]`],
    ['register-file-not-readable', () => CSV, { registers: [{ name: 'powers.csv', bytes: 'id,name' }] }],
    ['register-file-not-readable', () => CSV, { registers: [{ name: 'altered.rsf', bytes: inventedFile('powers.rsf').bytes.toString().replace('Finding', 'Losing') }] }],
  ];

  it.each(unreadable.map(([code, bytes, more = {}]) => ({ code, bytes, more })))('is refused as a whole: $code', async ({ code, bytes, more }) => {
    const { status, body } = await sent(bytes(), more);
    expect({ status, code: body.code }).toEqual({ status: 422, code });
    expect((await admin.get('/api/intakes')).body).toMatchObject({ total: 0 });
  });

  it('is asked for when there is none', async () => {
    expect((await sendRecords<{ code: string }>(admin, null, { ownerEmail: owner.email })).body.code).toBe('file-missing');
  });

  it('is refused when it is larger than is taken, before all of it is kept', async () => {
    const { status } = await sent(Buffer.alloc(20 * 1024 * 1024 + 1, 'a'));
    expect(status).toBe(413);
  });
});

describe('a file of which only some records can come in', () => {
  async function refusalsOf(bytes: string): Promise<{ readonly counts: IntakeResponse['counts']; readonly refusals: readonly (string | undefined)[] }> {
    const { body } = await sent(bytes);
    await admin.post(`/api/intakes/${body.id}/start`);
    await api.workOff();
    const items = (await admin.get<{ items: IntakeRecordResponse[] }>(`/api/intakes/${body.id}/records?state=refused`)).body.items;
    const { counts } = (await admin.get<IntakeResponse>(`/api/intakes/${body.id}`)).body;
    await admin.post(`/api/intakes/${body.id}/taking-back`, { reason: 'For the next.' });
    await api.workOff();
    return { counts, refusals: items.map(({ refusal }) => refusal?.code) };
  }

  it('says of each row why it cannot, and takes in the others', async () => {
    const [, first = ''] = CSV.split('\r\n');
    const row = (cells: Readonly<Record<string, string>>): string => RECORD_FIELDS.map((field) => `"${cells[field] ?? ''}"`).join(',');
    const id = 'information-sharing-agreement-0001';
    const text = [HEADINGS, first, first, '9002,too,few', `${first},more`, row({ [id]: '9003' }), row({ [id]: '', name: 'No id' }), row({ [id]: '9004', name: 'n'.repeat(201) }), row({ [id]: '9005', name: 'Long', purpose: 'p'.repeat(10_001) }), row({ [id]: '9006', name: 'Good' }), ''].join('\r\n');
    const { counts, refusals } = await refusalsOf(text);
    expect(refusals).toEqual(['id-twice-in-file', 'cells-and-columns-differ', 'cells-and-columns-differ', 'name-missing', 'id-missing', 'name-too-long', 'field-too-long']);
    expect(counts).toMatchObject({ all: 9, takenIn: 2, refused: 7 });
  });

  it('says of each value of JSON why it cannot, and takes in the others', async () => {
    const [good] = JSON.parse(JSON_TEXT) as Record<string, unknown>[];
    const bad = [7, { ...good, surprise: 1 }, { ...good, controllers: 'one' }, { ...good, purpose: 'a\0b' }, { ...good, purpose: '\ud800' }, { ...good, controllers: Array.from({ length: 501 }, (_, at) => `x:${at}`) }];
    const text = `[${JSON.stringify(good)},{"name":"A","name":"B"},${bad.map((value) => JSON.stringify(value)).join(',')}]`;
    const { counts, refusals } = await refusalsOf(text);
    expect(refusals).toEqual(['repeated-field', 'not-a-record', 'unknown-field', 'wrong-kind-of-value', 'unkeepable-character', 'unkeepable-character', 'id-twice-in-file']);
    expect(counts).toMatchObject({ takenIn: 1 });
  });

  it('says of names and ids that cannot be kept that they cannot, and keeps what can be', async () => {
    const [good] = JSON.parse(JSON_TEXT) as Record<string, unknown>[];
    const id = 'information-sharing-agreement-0001';
    const bad = [{ ...good, 'a\0b': '' }, { ...good, '\ud800': '' }, { ...good, name: `${'n'.repeat(199)}${'😀'.repeat(2)}` }, { ...good, [id]: `${'1'.repeat(199)}${'😀'.repeat(2)}` }, { ...good, 'end-date': `${'d'.repeat(59)}😀😀` }];
    const { counts, refusals } = await refusalsOf(JSON.stringify(bad));
    expect(refusals).toEqual(['unknown-field', 'unknown-field', 'name-too-long', 'id-too-long']);
    expect(counts).toMatchObject({ all: 5, takenIn: 1 });
  });

  it('says that a record with more parties than a protocol can have cannot be one', async () => {
    const [good] = JSON.parse(JSON_TEXT) as Record<string, unknown>[];
    const crowd = { ...good, controllers: Array.from({ length: 501 }, (_, at) => `x:${at}`) };
    expect((await refusalsOf(JSON.stringify([crowd]))).refusals).toEqual(['cannot-be-a-protocol']);
  });
});

describe('a file that is only oddly written', () => {
  it.each([
    ['a byte order mark', `\uFEFF${CSV}`, 14],
    ['line feeds alone', CSV.replaceAll('\r\n', '\n'), 14],
    ['columns in another order', `name,${HEADINGS.replace('name,', '')}\r\n`.concat('A name,9500,,,,,,,,,,,,,,,,,,\r\n'), 1],
    ['without the two columns of its publisher', `${HEADINGS.replace(',_entries,_last_entry', '')}\r\n9501,A name,,,,,,,,,,,,,,,,\r\n`, 1],
  ])('is read: %s', async (_, text, records) => {
    const { status, body } = await sent(text);
    expect([status, body.counts.all, body.counts.refused]).toEqual([201, records, 0]);
    await admin.delete(`/api/intakes/${body.id}`);
  });
});
