import { SHIPPED_EDITION } from '@isp/guidance/content';
import type { GuidanceEdition, GuidanceEntry } from '@isp/guidance/content';
import { BringInShipped } from '../../apps/api/src/guidance/index.js';
import { inForce } from '../support/protocol-situations.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

interface Listed {
  readonly items: readonly { readonly slug: string; readonly kind: string; readonly nations: readonly string[]; readonly areas: readonly string[]; readonly topics: readonly string[] }[];
  readonly total: number;
  readonly matched: string;
}

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

const list = async (query: string) => (await api.browser().get<Listed>(`/api/guidance?${query}`)).body;

const SLUG = 'what-this-guidance-is-not-for';

const entry = (slug: string, more: Partial<GuidanceEntry> = {}): GuidanceEntry => ({
  slug,
  kind: 'guidance',
  title: `About ${slug}`,
  summary: 'What it is about.',
  nations: ['england'],
  areas: [],
  topics: [],
  text: 'Some words. {own}',
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
  ...more,
});

const shipping = (...entries: GuidanceEntry[]): GuidanceEdition => ({ entries, sources: [] });

const editionsOf = async (slug: string) =>
  (await api.owner.query<{ number: number; title: string; origin: string }>(`SELECT number, content ->> 'title' AS title, origin FROM guidance_edition WHERE what = 'entry' AND key = $1 ORDER BY number`, [slug])).rows;

describe('guidance', () => {
  it('is there from the first start, all of what is shipped, each as edition 1', async () => {
    const { total } = await list('pageSize=1');
    expect(total).toBe(SHIPPED_EDITION.entries.length);
    const { rows } = await api.owner.query("SELECT FROM guidance_edition WHERE what = 'entry' AND (number <> 1 OR origin <> 'shipped')");
    expect(rows).toEqual([]);
  });

  it('is read by anybody, with its sources, its edition and whether it has been checked', async () => {
    const { status, body, headers } = await api.browser().get(`/api/guidance/${SLUG}`);
    expect(status).toBe(200);
    const shipped = SHIPPED_EDITION.entries.find(({ slug }) => slug === SLUG);
    expect(body).toMatchObject({ ...shipped, checking: 'never-checked', dueOn: shipped?.writtenOn, edition: { number: 1, publishedAt: '2026-11-23T09:00:00.000Z' } });
    expect(headers.get('etag')).toBe('"1"');
    expect(headers.get('cache-control')).toBe('no-cache');
    const sources = (body as unknown as { sources: { key: string; dated: string; nations: string[] }[] }).sources;
    expect(sources.map(({ key }) => key).sort()).toEqual([...new Set([...(shipped?.text ?? '').matchAll(/\{([^}]*)\}/g)].flatMap(([, keys]) => keys!.split(';').map((key) => key.trim())))].sort());
    for (const source of sources) expect([source.dated, source.nations.length > 0]).toEqual([expect.stringMatching(/^\d{4}/), true]);
  });

  it('that there is not is not found', async () => {
    for (const slug of ['no-such-guidance', "'%00", 'Upper-Case']) expect((await api.browser().get(`/api/guidance/${encodeURIComponent(slug)}`)).status).toBe(404);
  });

  it('is listed without its texts, by title, and narrowed by each thing that is asked', async () => {
    const all = await list('pageSize=100');
    expect(JSON.stringify(all)).not.toContain('"text"');
    const examples = all.items.filter(({ kind }) => kind === 'case-example');
    expect((await list('kind=case-example&pageSize=100')).total).toBe(examples.length);
    const [example] = examples.filter(({ areas, topics }) => areas.length > 0 && topics.length > 0);
    const [area, topic] = [example?.areas[0] ?? '', example?.topics[0] ?? ''];
    expect((await list(`area=${area}&pageSize=100`)).items.map(({ slug }) => slug)).toEqual(all.items.filter(({ areas }) => areas.includes(area)).map(({ slug }) => slug));
    expect((await list(`topic=${topic}&pageSize=100`)).items.map(({ slug }) => slug)).toEqual(all.items.filter(({ topics }) => topics.includes(topic)).map(({ slug }) => slug));
    expect((await list('nation=scotland&pageSize=100')).items.map(({ slug }) => slug)).toEqual(all.items.filter(({ nations }) => nations.includes('scotland')).map(({ slug }) => slug));
    expect((await api.browser().get('/api/guidance?kind=rumour')).status).toBe(422);
  });

  it('gives out all of its sources', async () => {
    const { body } = await api.browser().get<{ sources: { key: string }[] }>('/api/guidance/sources');
    expect(body.sources.map(({ key }) => key).sort()).toEqual(SHIPPED_EDITION.sources.map(({ key }) => key).sort());
  });
});

describe('looking for guidance', () => {
  it('finds what has every word, in whatever form, a title before a text', async () => {
    const found = await list(`search=${encodeURIComponent('guidance for what')}`);
    expect(found.matched).toBe('every-word');
    expect(found.items[0]?.slug).toBe(SLUG);
  });

  it('finds what has some of the words where nothing has all, and says so', async () => {
    const found = await list(`search=${encodeURIComponent('may our zeppelins share guidance')}`);
    expect(found.matched).toBe('some-words');
    expect(found.total).toBeGreaterThan(0);
  });

  it.each(['zeppelin', 'the', "'", '& | !', '%'])('finds nothing for %j, and does not fail', async (search) => {
    expect((await api.browser().get<Listed>(`/api/guidance?search=${encodeURIComponent(search)}`)).body).toMatchObject({ total: 0, items: [] });
  });

  it('finds guidance and published protocols together, with the notice', async () => {
    const protocol = await inForce(api);
    const { title } = (await protocol.officer.get<{ title: string }>(protocol.path)).body;
    const { status, body } = await api.browser().get(`/api/search?q=${encodeURIComponent('guidance')}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ guidance: { matched: 'every-word' }, register: { searchedWhere: 'published-here', total: 0 }, notice: { form: 'full' } });
    const { items } = (body as unknown as { guidance: Listed }).guidance;
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThanOrEqual(5);
    expect(typeof title).toBe('string');
    expect((await api.browser().get('/api/search')).status).toBe(422);
  });
});

describe('a newer release', () => {
  const bringIn = (...entries: GuidanceEntry[]) => api.part(BringInShipped).bringIn(shipping(...entries));

  it('adds its text to one that was shipped too, and readers and the search have the new one', async () => {
    await bringIn(entry('shipped-twice', { text: 'About gryphons. {own}' }));
    api.clock.forward({ minutes: 1 });
    await bringIn(entry('shipped-twice', { title: 'Again', text: 'About unicorns. {own}' }));
    expect(await editionsOf('shipped-twice')).toEqual([
      { number: 1, title: 'About shipped-twice', origin: 'shipped' },
      { number: 2, title: 'Again', origin: 'shipped' },
    ]);
    expect((await api.browser().get('/api/guidance/shipped-twice')).body).toMatchObject({ title: 'Again', edition: { number: 2 } });
    expect((await list('search=unicorn')).total).toBe(1);
    expect((await list('search=gryphon')).total).toBe(0);
  });

  it('beside an older one that starts again changes nothing back', async () => {
    const [older, newer] = [entry('side-by-side'), entry('side-by-side', { title: 'Newer' })];
    for (const text of [older, newer, older, newer]) await bringIn(text);
    expect((await editionsOf('side-by-side')).map(({ title }) => title)).toEqual(['About side-by-side', 'Newer']);
  });

  it('brings its text once, however many processes start with it at once', async () => {
    await Promise.all(Array.from({ length: 4 }, () => bringIn(entry('at-once'))));
    expect(await editionsOf('at-once')).toHaveLength(1);
  });
});
