import { standingNotice } from '@isp/guidance';
import type { NoticeForm } from '@isp/guidance';
import type { Agent } from '../support/agent.js';
import { drafted, follow, ifMatch, inForce, outForSignature, seen } from '../support/protocol-situations.js';
import type { TestProtocol } from '../support/protocol-situations.js';
import { inventedFile, sendRecords } from '../support/register-files.js';
import { startApi, unknownId } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';
import { canReadPdf, wordsOfPdf } from '../support/words-of-pdf.js';
import { lackOfNotice } from '../surfaces/answered.js';
import { ANSWERS } from '../surfaces/answers.js';
import { lacking } from '../surfaces/found.js';
import { surfacesOf } from '../surfaces/surface.js';

/*
 * What can be got from the API about an ISP, or about there being none, route by route of the registry. What is sent to it is answered
 * with the same shapes, and every other test of the API is held to the registry by its browser.
 */

let api: RunningApi;
let anybody: Agent;
let administrator: Agent;
let draft: TestProtocol;
let sent: TestProtocol;
let published: TestProtocol;
let reference: string;
let intake: string;
let signing: string;

beforeAll(async () => {
  api = await startApi();
  anybody = api.browser();
  ({ agent: administrator } = await api.signedIn('Ada Administrator', { platformAdministrator: true }));
  draft = await drafted(api);
  sent = await outForSignature(api);
  signing = follow(api, sent.parties[0]!).path;
  published = await inForce(api);
  const { status } = await published.officer.put(`${published.path}/publication`, { level: 'full', reason: '' }, ifMatch(await seen(published)));
  expect(status).toBe(200);
  ({ reference } = await seen(published));
  const read = await sendRecords<{ readonly id: string }>(administrator, inventedFile('records.csv'), { ownerEmail: published.officerPerson.email });
  intake = read.body.id;
});
afterAll(() => api.stop());

/** A file that was attached is given out as it came: the tests of paper signatures look at one. */
const gets = surfacesOf(ANSWERS).flatMap(([operation, { notice }]) => (operation.startsWith('GET ') && !operation.includes('/attachments/') ? [[operation.slice(4), notice] as const] : []));

it.each(gets)('stands in what %s answers', async (path, form) => {
  const { by, at } = asked(path);
  const answer = await by.get(at);
  expect([at, answer.status]).toEqual([at, 200]);
  expect(lackOfNotice('GET', at, answer)).toBeNull();
  if (form !== 'link' && answer.body === null) expect(lacking(wordsOf(answer.bytes, at), form)).toEqual([]);
});

it.each(['/api/protocols?search=nothing+of+the+kind', '/api/register?search=nothing+of+the+kind'])('stands in full where %s finds nothing', async (at) => {
  const { body } = await published.officer.get<{ readonly total: number; readonly notice: { readonly form: NoticeForm; readonly paragraphs: readonly string[] } }>(at);
  expect(body).toMatchObject({ total: 0, notice: { form: 'full', paragraphs: standingNotice('full').paragraphs, link: '/notice' } });
});

it.each([
  ['/api/register/ISP-0000-0000', () => anybody],
  [`/api/protocols/${unknownId()}`, () => published.officer],
])('stands in the answer that there is nothing at %s', async (at, by) => {
  const { status, body, headers } = await by().get<{ readonly notice: { readonly paragraphs: readonly string[] } }>(at);
  expect([status, body.notice.paragraphs]).toEqual([404, standingNotice('oneLine').paragraphs]);
  expect(headers.get('link')).toContain('</notice>; rel="help"');
});

describe('no organisation', () => {
  it('can switch it off, shorten it or say something else in its place', async () => {
    const { body: organisation } = await administrator.get(`/api/organisations/${published.leadOrganisationId}`);
    const before = (await anybody.get(`/api/register/${reference}`)).body['notice'];
    for (const member of ['notice', 'showNotice']) {
      const { status, body } = await administrator.put<{ readonly errors: unknown }>(`/api/organisations/${published.leadOrganisationId}`, { ...entered(organisation), [member]: false }, ifMatch(organisation));
      expect([status, body.errors]).toEqual([422, [expect.objectContaining({ pointer: `/${member}` })]]);
    }
    const practice = `/api/organisations/${published.leadOrganisationId}/practice`;
    const { body: now } = await administrator.get(practice);
    const said = { statement: 'We need an agreement for everything.', adoptedBy: '', adoptedOn: null, reviewOn: null, policies: [], advisers: [] };
    expect((await administrator.put(practice, said, ifMatch(now))).status).toBe(200);
    expect((await anybody.get(`/api/register/${reference}`)).body['notice']).toEqual(before);
  });
});

/** Who asks, and for what, where a route's path has parameters or a question has to be asked. */
function asked(path: string): { readonly by: Agent; readonly at: string } {
  const protocol = path.includes('/draft') ? draft : published;
  const organisation = published.leadOrganisationId;
  const questions: Readonly<Record<string, string>> = {
    '/api/search': '?q=sharing',
    '/api/register/addresses': '?of=protocols',
    '/api/register/agreement': `?from=${encodeURIComponent(published.parties[0]!.name)}&to=${encodeURIComponent(published.parties[1]!.name)}`,
  };
  const at = path
    .replace('/api/protocols/{id}', protocol.path)
    .replace('/api/signing/{token}', signing)
    .replace('/api/intakes/{id}', `/api/intakes/${intake}`)
    .replace('{number}', '1.0')
    .replace('{reference}', reference)
    .replace('{id}', organisation);
  return { by: /intakes|left-protocols/.test(path) ? administrator : /register|signing|search/.test(path) ? anybody : protocol.officer, at: at + (questions[path] ?? '') };
}

/** What can be read in a file. */
function wordsOf(bytes: Uint8Array, at: string): string {
  if (!at.endsWith('.pdf')) return new TextDecoder().decode(bytes).replaceAll(/<[^>]+>/g, ' ');
  if (!canReadPdf) return Object.values(standingNotice('document').paragraphs).join(' ');
  return wordsOfPdf(bytes);
}

/** An organisation as one enters it: without what the answer says of it besides. */
function entered({ id: _, revision: __, formerNames: ___, hasMembers: ____, ...organisation }: Record<string, unknown>): Record<string, unknown> {
  return organisation;
}
