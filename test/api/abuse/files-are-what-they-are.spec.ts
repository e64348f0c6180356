import { outForSignature } from '../../support/protocol-situations.js';
import type { TestProtocol } from '../../support/protocol-situations.js';
import { startApi } from '../../support/start-api.js';
import type { RunningApi } from '../../support/start-api.js';
import type { Answer } from '../../support/agent.js';

const PDF = Buffer.from('%PDF-1.7\n%%EOF\n');

let api: RunningApi;
let protocol: TestProtocol;

beforeAll(async () => {
  api = await startApi();
  protocol = await outForSignature(api);
});

afterAll(() => api.stop());

function upload(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): Promise<Answer> {
  const form = new FormData();
  for (const [field, value] of Object.entries({ partyId: 'party-2', signedOn: '2026-11-23', name: 'Some Body', jobTitle: 'Chief', capacity: 'other', authority: 'By the scheme of delegation' })) form.set(field, value);
  form.set('scan', new Blob([bytes], { type }), name);
  return protocol.officer.post(`${protocol.path}/paper-signatures`, form);
}

async function kept(): Promise<{ readonly id: string; readonly file_name: string; readonly media_type: string }[]> {
  return (await api.owner.query<{ id: string; file_name: string; media_type: string }>('SELECT id, file_name, media_type FROM attachment WHERE protocol_id = $1', [protocol.id])).rows;
}

describe('a file that says it is a scan', () => {
  it.each([
    ['a page', Buffer.from('<html><script>alert(1)</script>'), 'application/pdf'],
    ['a page after blanks', Buffer.from('  %PDF-<script>'), 'application/pdf'],
    ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'image/png'],
    ['a program', Buffer.from('MZ\x90\0'), 'image/jpeg'],
    ['an archive', Buffer.from('PK\x03\x04'), 'application/pdf'],
    ['nothing', Buffer.alloc(0), 'application/pdf'],
  ])('and is %s is refused', async (_, bytes, type) => {
    const { status, body } = await upload(Uint8Array.from(bytes), 'scan.pdf', type);
    expect([status, body['errors']?.[0]?.['pointer']]).toEqual([422, '/scan']);
    expect(await kept()).toEqual([]);
  });
});

it.each([
  ['../../../etc/passwd', 'passwd'],
  ['..\\..\\windows\\system32\\config.pdf', 'config.pdf'],
  ['Naïve Jürgen – 署名.pdf', 'Naïve Jürgen – 署名.pdf'],
  ['a\r\nSet-Cookie: a=b.pdf', null],
  ['quoted".pdf; filename=other.html', null],
  [`${'x'.repeat(500)}.pdf`, null],
])('a scan called %j is given back as a file to save, by a name without a path', async (name, expected) => {
  protocol = await outForSignature(api);
  const { status } = await upload(Uint8Array.from(PDF), name, 'text/html');
  expect(status).toBe(201);
  const [scan] = await kept();
  expect(scan?.media_type).toBe('application/pdf');
  if (expected !== null) expect(scan?.file_name).toBe(expected);
  expect(scan?.file_name).not.toMatch(/[\p{Cc}/\\"]/u);
  expect(scan?.file_name.length).toBeLessThanOrEqual(200);
  const { headers, bytes } = await protocol.officer.get(`${protocol.path}/attachments/${scan?.id ?? ''}`);
  expect(Buffer.from(bytes)).toEqual(PDF);
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w.%!~*'()-]+$/);
  expect(decodeURIComponent(headers.get('content-disposition')?.split("''")[1] ?? '')).toBe(scan?.file_name);
  expect([headers.get('content-type'), headers.get('x-content-type-options'), headers.get('cache-control')]).toEqual(['application/pdf', 'nosniff', 'private, no-store']);
});

it('no address leads to a file of the machine', async () => {
  for (const path of ['/api/../../etc/passwd', '/api/%2e%2e/%2e%2e/etc/passwd', '/api/docs/..%2f..%2fpackage.json', '/api/protocols/..%2f..%2f', '/api/docs/%00', `${protocol.path}/attachments/..%2f..%2fpackage.json`, '/api/openapi.json/../../package.json']) {
    const { status, bytes } = await protocol.officer.get(path);
    expect([path, [400, 404].includes(status)]).toEqual([path, true]);
    expect(new TextDecoder().decode(bytes)).not.toMatch(/root:|"dependencies"/);
  }
});
