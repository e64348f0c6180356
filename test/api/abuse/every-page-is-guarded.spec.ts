import { ROLES } from '../../../apps/api/src/platform/auth/index.js';
import { outForSignature } from '../../support/protocol-situations.js';
import type { TestProtocol } from '../../support/protocol-situations.js';
import { startApi } from '../../support/start-api.js';
import type { RunningApi } from '../../support/start-api.js';
import { WrittenRows } from '../bad-input/written-rows.js';
import { addressOf, everyPage, servePages } from './served-pages.js';
import type { ServedPages } from './served-pages.js';

let api: RunningApi;
let pages: ServedPages;
let protocol: TestProtocol;
let session: Record<string, string>;
let token: string;
let watched: WrittenRows;

beforeAll(async () => {
  api = await startApi();
  protocol = await outForSignature(api);
  token = api.mails.linkTokenTo(protocol.parties[1]?.signatory.email ?? '', 'sign');
  const { agent } = await api.signedIn('Every Role', { organisationId: protocol.leadOrganisationId, roles: ROLES, platformAdministrator: true });
  const { cookie = '' } = await agent.sessionHeaders();
  session = { cookie };
  pages = await servePages(api);
  watched = await WrittenRows.watch(api.owner);
}, 120_000);

afterAll(async () => {
  await pages.stop();
  await api.stop();
});

function pathOf(page: string): string {
  const id = page.startsWith('/organisations') ? protocol.leadOrganisationId : protocol.id;
  return addressOf(page, { id, token, number: '1.0', partyId: 'party-2', section: 'purpose', reference: 'ISP-2026-0001', personId: protocol.officerPerson.personId });
}

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${pages.url}${path}`, { redirect: 'manual', ...init });
}

const PAGES = everyPage();
/** Files for search engines and readers of feeds, which say the same to everybody. */
const FOR_MACHINES = ['/register/feed.atom', '/register/organisations/:id/feed.atom', '/sitemap.xml', '/sitemaps/:file', '/robots.txt'];

it('knows the pages', () => {
  expect(PAGES.length).toBeGreaterThan(60);
  expect(PAGES).toEqual(expect.arrayContaining(['/', '/sign-in', '/sign/:token/check', '/protocols/:id/draft/data/:rowId/remove']));
});

describe('every page', () => {
  it('is shown in no frame of another site, guesses no type, evaluates nothing, and gives no address away to other sites', async () => {
    for (const page of PAGES) {
      const { headers, status } = await ask(pathOf(page), { headers: session });
      expect([page, status < 500]).toEqual([page, true]);
      const policy = headers.get('content-security-policy') ?? '';
      expect([page, policy.includes("frame-ancestors 'none'"), policy.includes("base-uri 'none'"), /unsafe-(?:inline|eval)/.test(policy)]).toEqual([page, true, true, false]);
      expect([page, headers.get('x-frame-options'), headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual([page, 'DENY', 'nosniff', 'same-origin']);
    }
  }, 120_000);

  it('of somebody signed in, or reached by a personal link, is kept in no cache', async () => {
    for (const page of PAGES) {
      const { headers, status } = await ask(pathOf(page), { headers: session });
      if (status === 200) expect([page, headers.get('cache-control')]).toEqual([page, 'private, no-store']);
    }
    for (const page of PAGES.filter((path) => path.includes(':token'))) {
      const { headers, status } = await ask(pathOf(page));
      if (status === 200) expect([page, headers.get('cache-control')]).toEqual([page, 'private, no-store']);
    }
  }, 120_000);

  it('that says the same to everybody may be kept only as nobody in particular asked for it, without a cookie', async () => {
    expect(PAGES).toEqual(expect.arrayContaining(FOR_MACHINES));
    for (const page of FOR_MACHINES) {
      const path = page === '/sitemaps/:file' ? '/sitemaps/pages.xml' : pathOf(page);
      const [theirs, anybodys] = await Promise.all([ask(path, { headers: session }), ask(path)]);
      if (anybodys.status === 404) continue;
      expect([page, theirs.headers.get('cache-control')]).toEqual([page, 'private, no-store']);
      expect([page, anybodys.headers.get('cache-control'), anybodys.headers.get('set-cookie')]).toEqual([page, expect.stringMatching(/^public, (no-cache|max-age=\d+)$/), null]);
      expect([page, await theirs.text()]).toEqual([page, await anybodys.text()]);
    }
  }, 120_000);

  it.each([
    ['without a token', {}, ''],
    ['with a token of its own making', {}, `_csrf=${'a'.repeat(64)}&`],
    ['from another site', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }, ''],
  ])('changes nothing when its form is posted %s', async (_, headers, fields) => {
    const body = `${fields}name=Taken+Over&title=Taken+Over&reason=Because&confirmed=yes&email=taken.over%40people.example&password=a+sentence+nobody+guesses&level=full&deadline-day=1&deadline-month=1&deadline-year=2027`;
    await watched.since();
    for (const page of PAGES) {
      const answer = await ask(pathOf(page), { method: 'POST', body, headers: { ...session, ...headers, 'content-type': 'application/x-www-form-urlencoded' } });
      expect([page, answer.status, (answer.status >= 400 && answer.status < 500) || answer.status === 302]).toEqual([page, answer.status, true]);
    }
    // The page is shown again, and that somebody read it is on the record.
    expect((await watched.since()).filter((place) => place !== 'public.sensitive_read')).toEqual([]);
    expect((await ask('/dashboard', { headers: session })).status).toBe(200);
  }, 120_000);
});

describe('an address that names where to go next', () => {
  it.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', '/%5Celsewhere.example', '\\\\elsewhere.example', '/\t/elsewhere.example', '/%09/elsewhere.example', 'javascript:alert(1)', '%2F%2Felsewhere.example', '////elsewhere.example', '/.//elsewhere.example'])(
    'leads to %s on no other site',
    async (next) => {
      const { status, headers } = await ask(`/sign-in?next=${encodeURIComponent(next)}`, { headers: session });
      expect(status).toBe(302);
      expect(new URL(headers.get('location') ?? '', pages.url).origin).toBe(pages.url);
    },
  );

  it('with slashes before it is no address of another site', async () => {
    for (const path of ['//elsewhere.example', '//elsewhere.example/..', '/\\elsewhere.example', '///elsewhere.example/dashboard/']) {
      const { headers } = await ask(path, { headers: session });
      expect(new URL(headers.get('location') ?? '/', pages.url).origin).toBe(pages.url);
    }
  });
});

describe('megabytes', () => {
  it('are taken for a scan from nobody who is signed out', async () => {
    const { status } = await ask(`/protocols/${protocol.id}/paper-signature`, { method: 'POST', body: new Uint8Array(2_000_000), headers: { 'content-type': 'multipart/form-data; boundary=x' } });
    expect(status).toBe(413);
  });
});
