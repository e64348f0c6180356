import type { Agent } from '../support/agent.js';
import { ifMatch } from '../support/protocol-situations.js';
import { accountOf, Stage, STORY_MS } from './stage.js';

const COUNCIL = 'Exampleshire County Council';
const SCHOOL = 'Quillet Bridge Primary School';
const LEVELS = ['full', 'summary', 'none'] as const;
const TITLES = { full: 'Help for families', summary: 'Visits by night', none: 'Keys of the archive' } as const;
const REFERENCES = { full: 'ISP-2025-0001', summary: 'ISP-2025-0002', none: 'ISP-2025-0003' } as const;
/** What the document says, of which a summary tells nothing. */
const DOCUMENT = 'Agree one plan of support for each family.';
const NOTICE = /do not need an information sharing protocol to share information about a person/;

let stage: Stage;
let engine: Agent;

beforeAll(async () => {
  stage = await Stage.set({ name: COUNCIL, people: { 'Ada Administrator': ['administrator', 'ig-officer'] } }, { name: SCHOOL, people: { 'Hal Head': ['signatory'] } });
  engine = stage.anybody();
  const officer = await stage.behindThePages('Ada Administrator');
  const { body: session } = await officer.get('/api/session');
  const like = {
    organisationIds: [stage.organisation(COUNCIL), stage.organisation(SCHOOL)] as const,
    signatories: [accountOf('Ada Administrator').email, accountOf('Hal Head').email] as const,
    ownerPersonId: String(session['person']?.['id']),
    startedOn: '2026-01-12',
    reviewOn: '2029-01-12',
  };
  await stage.hasInForce(...LEVELS.map((level) => ({ ...like, reference: REFERENCES[level], title: TITLES[level] })));
  const { body: list } = await officer.get<{ readonly items: readonly { readonly id: string; readonly reference: string }[] }>('/api/protocols');
  for (const { id, reference } of list.items) {
    const path = `/api/protocols/${id}`;
    const level = LEVELS.find((each) => REFERENCES[each] === reference);
    const { status } = await officer.put(`${path}/publication`, { level, reason: level === 'full' ? '' : 'Some of it would tell where people are' }, ifMatch((await officer.get(path)).body));
    if (status !== 200) throw new Error(`Not published: ${status}.`);
  }
}, STORY_MS);
afterAll(async () => stage.strike());

const textOf = async (path: string): Promise<string> => {
  const { status, bytes } = await engine.get(path);
  if (status !== 200) throw new Error(`${path} was answered with ${status}.`);
  return new TextDecoder().decode(bytes);
};
const every = (pattern: RegExp, text: string): readonly string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
const pathOf = (address: string): string => {
  expect(address.startsWith(`${stage.url}/`)).toBe(true);
  return address.slice(stage.url.length);
};

describe('a search engine', () => {
  it('is led by robots.txt to a sitemap, each address of which it can read under that name, and to nothing else', async () => {
    const robots = await textOf('/robots.txt');
    const [sitemap = ''] = every(/^Sitemap: (.+)$/gm, robots);
    const files = every(/<loc>([^<]+)<\/loc>/g, await textOf(pathOf(sitemap)));
    const paths: string[] = [];
    for (const file of files) paths.push(...every(/<loc>([^<]+)<\/loc>/g, await textOf(pathOf(file))).map(pathOf));
    expect(paths).toEqual(expect.arrayContaining(['/', '/decide', '/guidance/key-points', '/advisers', '/register/agreement', `/register/${REFERENCES.full}`, `/register/${REFERENCES.summary}`]));
    expect(paths.filter((path) => path.startsWith('/register/organisations/'))).toHaveLength(2);
    expect(new Set(paths).size).toBe(paths.length);

    const leftAlone = every(/^Disallow: (.+)$/gm, robots);
    expect(paths.filter((path) => leftAlone.some((prefix) => path.startsWith(prefix)))).toEqual([]);
    for (const path of paths) {
      const page = await textOf(path);
      expect(page).not.toMatch(/<meta name="robots" content="noindex"/);
      expect(every(/<link rel="canonical" href="([^"]+)"/g, page).filter((canonical) => canonical !== stage.url + path)).toEqual([]);
    }
  }, STORY_MS);

  it('is told what a published protocol is, in a form of its own', async () => {
    const page = await textOf(`/register/${REFERENCES.full}`);
    const [about = '{}'] = every(/<script type="application\/ld\+json">(.*?)<\/script>/gs, page);
    expect(JSON.parse(about)).toMatchObject({ '@context': 'https://schema.org', name: TITLES.full, url: `${stage.url}/register/${REFERENCES.full}` });
    expect(page).toContain(`<link rel="canonical" href="${stage.url}/register/${REFERENCES.full}"`);
    expect(every(/<meta name="description" content="([^"]+)"/g, page).join()).toMatch(/Nobody needs an information sharing protocol/);
  });

  it('does not list the answer to one question', async () => {
    const page = await textOf('/register?search=families');
    expect(page).toMatch(/<meta name="robots" content="noindex"/);
    expect(page).not.toMatch(/rel="canonical"/);
  });
});

describe.each([
  ['of the register', () => '/register/feed.atom'],
  ['of an organisation', () => `/register/organisations/${stage.organisation(SCHOOL)}/feed.atom`],
])('the feed %s', (_, path) => {
  it('is read by an XML parser, and has the notice itself and in each entry', async () => {
    const { visitor, feed } = { visitor: await stage.visitor(), feed: await textOf(path()) };
    await visitor.open('/notice');
    const read = await visitor.page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      const inside = (element: Element, tag: string): string => element.querySelector(`:scope > ${tag}`)?.textContent ?? '';
      return {
        failed: parsed.querySelector('parsererror')?.textContent ?? null,
        subtitle: inside(parsed.documentElement, 'subtitle'),
        updated: inside(parsed.documentElement, 'updated'),
        entries: [...parsed.querySelectorAll('entry')].map((entry) => ({ title: inside(entry, 'title'), summary: inside(entry, 'summary'), id: inside(entry, 'id') })),
      };
    }, feed);
    expect(read).toMatchObject({ failed: null, subtitle: expect.stringMatching(NOTICE), updated: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/) });
    expect(read.entries.map(({ id }) => id).sort()).toEqual([REFERENCES.full, REFERENCES.summary].map((reference) => `${stage.url}/register/${reference}`));
    for (const { summary } of read.entries) expect(summary).toMatch(NOTICE);
  }, STORY_MS);
});

describe('how much is published holds on pages and in feeds', () => {
  const paths = (): readonly string[] => [
    '/register',
    '/register?search=visits',
    '/register/feed.atom',
    '/register/organisations',
    `/register/organisations/${stage.organisation(SCHOOL)}`,
    `/register/organisations/${stage.organisation(SCHOOL)}/feed.atom`,
    '/sitemaps/protocols-1.xml',
    '/search?q=archive',
    '/search?q=visits',
  ];

  it('what is published in full is read in full, of a summary not a word of the document', async () => {
    expect((await textOf(`/register/${REFERENCES.full}`)).includes(DOCUMENT)).toBe(true);
    for (const path of [...paths(), `/register/${REFERENCES.summary}`]) expect([path, (await textOf(path)).includes(DOCUMENT)]).toEqual([path, false]);
    expect(await textOf('/register/feed.atom')).toContain(TITLES.summary);
  }, STORY_MS);

  it('what is not published is nowhere, and its address is like one that never was', async () => {
    for (const path of paths()) {
      const text = await textOf(path);
      expect(text).not.toContain(TITLES.none);
      expect(text).not.toContain(REFERENCES.none);
    }
    expect((await engine.get(`/register/${REFERENCES.none}`)).status).toBe(404);
  }, STORY_MS);
});
