import { Agent } from '../../support/agent.js';
import { outForSignature } from '../../support/protocol-situations.js';
import type { TestProtocol } from '../../support/protocol-situations.js';
import { inventedFile } from '../../support/register-files.js';
import { startApi } from '../../support/start-api.js';
import type { RunningApi } from '../../support/start-api.js';
import { exchange } from './raw-exchange.js';
import type { RawAnswer } from './raw-exchange.js';
import { WrittenRows } from './written-rows.js';

/** A route that takes files, as a form that would be taken. */
interface Route {
  readonly path: string;
  readonly session: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly file: Part;
}

interface Part {
  readonly name: string;
  readonly fileName?: string;
  readonly type?: string;
  readonly content: string;
  /** Lines of its head, besides or instead of the usual. */
  readonly head?: readonly string[];
}

const CRLF = '\r\n';
const EDGE = 'edge-of-a-part';
const FORM = `multipart/form-data; boundary=${EDGE}`;
const PDF = '%PDF-1.7\n%%EOF\n';

let api: RunningApi;
let written: WrittenRows;
let protocol: TestProtocol;
let routes: Readonly<Record<'scans' | 'records', Route>>;

beforeAll(async () => {
  api = await startApi();
  protocol = await outForSignature(api);
  const { agent } = await api.signedIn('Petra Platform', { platformAdministrator: true });
  routes = {
    scans: {
      path: `/api${protocol.path.replace(/^\/api/, '')}/paper-signatures`,
      session: await protocol.officer.sessionHeaders(),
      fields: { partyId: 'party-2', signedOn: '2026-11-23', name: 'Some Body', jobTitle: 'Chief', capacity: 'other', authority: 'By the scheme of delegation' },
      file: { name: 'scan', fileName: 'scan.pdf', type: 'application/pdf', content: PDF },
    },
    records: {
      path: '/api/intakes',
      session: await agent.sessionHeaders(),
      fields: { source: 'A register', licence: 'A licence', ownerEmail: protocol.officerPerson.email, publicationLevel: 'none', publicationReason: 'Not yet looked at' },
      file: { name: 'file', fileName: 'records.csv', type: 'text/csv', content: Buffer.from(inventedFile('records.csv').bytes).toString('latin1') },
    },
  };
  written = await WrittenRows.watch(api.owner);
});

afterAll(() => api.stop());

function partOf({ name, fileName, type, content, head }: Part): string {
  const disposition = `Content-Disposition: form-data; name="${name}"${fileName === undefined ? '' : `; filename="${fileName}"`}`;
  return [`--${EDGE}`, ...(head ?? [disposition, ...(type === undefined ? [] : [`Content-Type: ${type}`])]), '', content, ''].join(CRLF);
}

function formOf(parts: readonly Part[], end = `--${EDGE}--${CRLF}`): string {
  return parts.map(partOf).join('') + end;
}

function partsOf({ fields, file }: Route): readonly Part[] {
  return [...Object.entries(fields).map(([name, content]) => ({ name, content })), file];
}

function send({ path, session }: Route, body: string, type: string | null = FORM, hangUp = false): Promise<RawAnswer> {
  const bytes = Buffer.from(body, 'latin1');
  const headers = { Host: 'service.example', Connection: 'close', ...session, ...(type === null ? {} : { 'Content-Type': type }), 'Content-Length': String(bytes.length + (hangUp ? 1_000 : 0)) };
  const head = [`POST ${path} HTTP/1.1`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', ''].join(CRLF);
  return exchange(api.url, Buffer.concat([Buffer.from(head), bytes]), hangUp);
}

type Odd = (route: Route) => { readonly body: string; readonly type?: string | null };

const ODD: readonly (readonly [string, Odd])[] = [
  ['no kind at all', (route) => ({ body: formOf(partsOf(route)), type: null })],
  ['no boundary', (route) => ({ body: formOf(partsOf(route)), type: 'multipart/form-data' })],
  ['an empty boundary', (route) => ({ body: formOf(partsOf(route)), type: 'multipart/form-data; boundary=' })],
  ['a boundary of another form', (route) => ({ body: formOf(partsOf(route)), type: 'multipart/form-data; boundary=another' })],
  ['a boundary of 5 kB', (route) => ({ body: formOf(partsOf(route)), type: `multipart/form-data; boundary=${'b'.repeat(5_000)}` })],
  ['a boundary that never closes', (route) => ({ body: formOf(partsOf(route), '') })],
  ['a boundary that closes in the middle of a head', (route) => ({ body: `${formOf(partsOf(route), '')}--${EDGE}${CRLF}Content-Disposition: form-` })],
  ['a form that ends before it begins', () => ({ body: `--${EDGE}--${CRLF}` })],
  ['nothing', () => ({ body: '' })],
  ['bytes that are no form', () => ({ body: '\0\x01\x02'.repeat(10_000) })],
  ['two parts of one name', (route) => ({ body: formOf([...partsOf(route), { name: Object.keys(route.fields)[0] ?? '', content: 'again' }]) })],
  ['two files of one name', (route) => ({ body: formOf([...partsOf(route), route.file]) })],
  ['a file where words belong', (route) => ({ body: formOf([...partsOf(route).slice(1), { name: Object.keys(route.fields)[0] ?? '', fileName: 'a.txt', content: 'x' }]) })],
  ['words where a file belongs', (route) => ({ body: formOf([...partsOf(route).slice(0, -1), { name: route.file.name, content: route.file.content }]) })],
  ['a part that nobody asked for', (route) => ({ body: formOf([...partsOf(route), { name: 'unknown', content: 'x' }]) })],
  ['a part without a name', (route) => ({ body: formOf([...partsOf(route), { name: '', content: 'x' }]) })],
  ['a part without a disposition', (route) => ({ body: formOf([{ name: '', content: 'x', head: ['Content-Type: text/plain'] }]) + formOf(partsOf(route)) })],
  ['a name nested a thousand deep', (route) => ({ body: formOf([...partsOf(route), { name: `a${'[b]'.repeat(1_000)}`, content: 'x' }]) })],
  ['a name of a list beyond all numbers', (route) => ({ body: formOf([...partsOf(route), { name: 'a[4294967294]', content: 'x' }]) })],
  ['a name of 100 kB', (route) => ({ body: formOf([...partsOf(route), { name: 'n'.repeat(100_000), content: 'x' }]) })],
  ['a head of a part of 200 kB', (route) => ({ body: formOf([...partsOf(route), { name: '', content: 'x', head: [`Content-Disposition: form-data; name="x"`, `X-Long: ${'x'.repeat(200_000)}`] }]) })],
  ['ten thousand headers of a part', (route) => ({ body: formOf([...partsOf(route), { name: '', content: 'x', head: [`Content-Disposition: form-data; name="x"`, ...Array<string>(10_000).fill('X: y')] }]) })],
  ['a header of a part without a colon', (route) => ({ body: formOf([...partsOf(route), { name: '', content: 'x', head: ['Content-Disposition form-data'] }]) })],
  ['a thousand parts', (route) => ({ body: formOf([...partsOf(route), ...Array.from({ length: 1_000 }, (_, number) => ({ name: `p${number}`, content: 'x' }))]) })],
  ['a hundred files', (route) => ({ body: formOf([...partsOf(route), ...Array.from({ length: 100 }, (_, number) => ({ ...route.file, name: `f${number}` }))]) })],
  ['words of 2 MB', (route) => ({ body: formOf([...partsOf(route), { name: 'name', content: 'w'.repeat(2_000_000) }]) })],
  ['a form within the form', (route) => ({ body: formOf([{ name: 'all', type: 'multipart/mixed; boundary=inner', content: formOf(partsOf(route)).replaceAll(EDGE, 'inner') }]) })],
  ['a form within the form with the same boundary', (route) => ({ body: formOf([{ name: 'all', type: FORM, content: formOf(partsOf(route)) }]) })],
  ['mixed parts instead of a form', (route) => ({ body: formOf(partsOf(route)), type: `multipart/mixed; boundary=${EDGE}` })],
  ['a form in an address', () => ({ body: 'partyId=party-2&name=Some+Body', type: 'application/x-www-form-urlencoded' })],
  ['JSON', (route) => ({ body: JSON.stringify(route.fields), type: 'application/json' })],
  ['JSON that says it is a form', (route) => ({ body: JSON.stringify(route.fields) })],
  ['a part in a coding of its own', (route) => ({ body: formOf([...partsOf(route), { name: '', content: 'eA==', head: ['Content-Disposition: form-data; name="x"', 'Content-Transfer-Encoding: base64'] }]) })],
  ['a part in a charset that nobody knows', (route) => ({ body: formOf([...partsOf(route), { name: 'x', type: 'text/plain; charset=nonsense', content: 'x' }]) })],
  ['words with half a character and NUL', (route) => ({ body: formOf([...partsOf(route).slice(0, -1).map((part) => ({ ...part, content: `${part.content}\0\xff\xfe` })), route.file]) })],
  ['no file', (route) => ({ body: formOf(partsOf(route).slice(0, -1)) })],
  ['an empty file', (route) => ({ body: formOf([...partsOf(route).slice(0, -1), { ...route.file, content: '' }]) })],
  ['a file beyond its bound', (route) => ({ body: formOf([...partsOf(route).slice(0, -1), { ...route.file, content: PDF + 'x'.repeat(31 * 1024 * 1024) }]) })],
];

describe.each(['scans', 'records'] as const)('the route that takes %s refuses with a problem, and keeps nothing, of a form', (name) => {
  it.each(ODD)('%s', async (_, odd) => {
    const { body, type } = odd(routes[name]);
    const answer = await send(routes[name], body, type);
    expect(answer.ended).toBe(true);
    expect([answer.status >= 400 && answer.status < 500, answer.status]).toEqual([true, answer.status]);
    expect(answer.head.toLowerCase()).toContain('content-type: application/problem+json');
    expect(JSON.parse(answer.body)).toMatchObject({ status: answer.status, code: expect.stringMatching(/^[a-z-]+$/) });
    expect(await written.since()).toEqual([]);
  });

  it('that breaks off', async () => {
    const answer = await send(routes[name], formOf(partsOf(routes[name]), ''), FORM, true);
    expect(answer.ended).toBe(true);
    expect(answer.status).toBeLessThan(500);
    expect(await written.since()).toEqual([]);
  });
});

describe('a file whose name is', () => {
  it.each([
    ['a path', '../../../etc/passwd'],
    ['a path of Windows', 'C:\\windows\\system32\\config.pdf'],
    ['NUL', 'scan\0.pdf'],
    ['line ends', 'a%0D%0ASet-Cookie: a=b.pdf'],
    ['bytes that are no text', 'caf\xe9\xff\xfe.pdf'],
    ['in a charset of its own', `x"; filename*=utf-8''%2e%2e%2f%00evil.pdf; y="`],
    ['in a charset that nobody knows', `x"; filename*=nonsense''%ff%fe.pdf; y="`],
    ['of 5,000 characters', `${'x'.repeat(5_000)}.pdf`],
    ['two dots', '..'],
    ['nothing', ''],
  ])('%s is refused, or kept by a name without a path', async (_, fileName) => {
    const another = await outForSignature(api);
    const route = { ...routes.scans, path: `${another.path}/paper-signatures`, session: await another.officer.sessionHeaders() };
    const answer = await send(route, formOf([...partsOf(route).slice(0, -1), { ...route.file, fileName }]));
    expect(answer.ended).toBe(true);
    expect([201, 400, 422]).toContain(answer.status);
    const { rows } = await api.owner.query<{ file_name: string }>('SELECT file_name FROM attachment WHERE protocol_id = $1', [another.id]);
    expect(rows).toHaveLength(answer.status === 201 ? 1 : 0);
    for (const { file_name: kept } of rows) {
      expect(kept).not.toMatch(/[\p{Cc}/\\"]/u);
      expect(kept).not.toBe('');
    }
  });
});

it('a part called __proto__ reaches nothing', async () => {
  const answer = await send(routes.records, formOf([...partsOf(routes.records), { name: '__proto__[administrator]', content: 'yes' }]));
  expect(answer.status).toBeLessThan(500);
  expect('administrator' in {}).toBe(false);
  expect(answer.body).not.toContain('administrator');
});

it.each([
  ['scans', 'public.attachment'],
  ['records', 'public.intake'],
] as const)('the same form with %s is taken where nothing is wrong about it, and the service is alive', async (name, table) => {
  await written.since();
  const answer = await send(routes[name], formOf(partsOf(routes[name])));
  expect([answer.status, answer.status === 201 ? '' : answer.body]).toEqual([201, '']);
  expect(await written.since()).toContain(table);
  expect((await new Agent(api.url, '203.0.113.8').get('/api/health/live')).status).toBe(200);
});
