import type { GuidanceEdition, GuidanceEntry } from '@isp/guidance/content';
import { BringInShipped } from '../../apps/api/src/guidance/index.js';
import type { Agent } from '../support/agent.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi, TestPerson } from '../support/start-api.js';

let api: RunningApi;
let editor: Agent;
let person: TestPerson;

beforeAll(async () => {
  api = await startApi();
  ({ agent: editor, person } = await api.signedIn('Edda Editor', { platformAdministrator: true }));
});

afterAll(() => api.stop());

type Content = Omit<GuidanceEntry, 'slug' | 'lastChecked'>;

interface Edited {
  readonly edition: { readonly number: number };
  readonly origin: string;
  readonly entry: Omit<GuidanceEntry, 'slug'>;
  readonly newerShipped: { readonly differences: readonly { readonly field: string }[] } | null;
}

const content = (more: Partial<Content> = {}): Content => ({
  kind: 'guidance',
  title: 'What to do at the door',
  summary: 'It says what to do at the door.',
  nations: ['england'],
  areas: [],
  topics: [],
  text: 'Knock first. {own}\n\nThen wait. {own}',
  unconfirmed: null,
  writtenOn: '2026-11-23',
  checkEveryMonths: 12,
  ...more,
});

const at = (slug: string) => `/api/guidance-editor/entries/${slug}`;
const seen = (number: number) => ({ 'if-match': `"${number}"` });
const publish = (slug: string, number: number, entry: object, more: object = {}, by: Agent = editor) => by.put<Edited>(at(slug), { entry, note: 'For the test', ...more }, seen(number));
const read = async (slug: string) => (await api.browser().get<GuidanceEntry & { edition: { number: number } }>(`/api/guidance/${slug}`)).body;
const shipping = (entry: GuidanceEntry): GuidanceEdition => ({ entries: [entry], sources: [] });
const idOf = async (key: string) => (await api.owner.query<{ id: string }>('SELECT id FROM guidance_current WHERE key = $1', [key])).rows[0]?.id ?? '';

async function published(slug: string, more: Partial<Content> = {}): Promise<void> {
  expect((await publish(slug, 0, content(more))).status).toBe(200);
}

describe('an editor', () => {
  it('publishes new guidance, which everybody reads and finds at once, and it is on record', async () => {
    const { status, body, headers } = await publish('at-the-door', 0, content());
    expect([status, headers.get('etag')]).toEqual([200, '"1"']);
    expect(body).toMatchObject({ origin: 'editor', edition: { number: 1 }, newerShipped: null, entry: content() });
    expect(await read('at-the-door')).toMatchObject({ slug: 'at-the-door', ...content(), edition: { number: 1 } });
    const found = await api.browser().get<{ items: { slug: string }[] }>('/api/guidance?search=knocking');
    expect(found.body.items.map(({ slug }) => slug)).toContain('at-the-door');
    expect(await api.recordOf(await idOf('at-the-door'))).toMatchObject([
      { type: 'guidance.published', payload: { what: 'entry', key: 'at-the-door', number: 1 }, actor: { personId: person.personId } },
    ]);
  });

  it('publishes over the edition that was seen, and not over another', async () => {
    await published('two-editors');
    expect((await publish('two-editors', 1, content({ title: 'Mine' }))).status).toBe(200);
    const late = await publish('two-editors', 1, content({ title: 'Also mine' }));
    expect([late.status, late.body]).toMatchObject([412, { code: 'revision-changed', facts: { currentRevision: 2 } }]);
    expect((await publish('two-editors', 0, content())).body).toMatchObject({ code: 'guidance-exists' });
    expect((await editor.put(at('two-editors'), { entry: content(), note: 'Blind' })).status).toBe(428);
    expect((await read('two-editors')).title).toBe('Mine');
  });

  it('of two who publish at once is one who has to look again', async () => {
    await published('at-once');
    const answers = await Promise.all(['One', 'Two', 'Three'].map((title) => publish('at-once', 1, content({ title }))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });

  it.each([
    ['a statement without a source', { text: 'Knock first.' }, 'has no source'],
    ['a source that there is not', { text: 'Knock first. {no-such-source}' }, 'not on the list'],
    ['a source of another nation', { nations: ['scotland' as const], text: 'Knock first. {hmg-faq-2008}' }, 'none of its sources'],
    ['what readers would not see', { text: '<b>Knock</b> first. {own}' }, 'HTML'],
    ['a link to a script', { text: '[Knock](javascript:alert(1)) first. {own}' }, 'a link goes to'],
  ])('cannot publish %s, and is told so before', async (_, wrong, said) => {
    const preview = await editor.post<{ problems: string[] }>(`${at('with-problems')}/preview`, { entry: content(wrong) });
    expect([preview.status, preview.body.problems.join(' ')]).toEqual([200, expect.stringContaining(said)]);
    const refused = await publish('with-problems', 0, content(wrong));
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: 'guidance-has-problems', facts: { problems: [expect.stringContaining(said)] } });
    expect((await api.browser().get('/api/guidance/with-problems')).status).toBe(404);
  });

  it.each(['case-examples', 'legal', 'training', 'self-test', 'sources', 'editors'])('cannot take the address /guidance/%s, which is another page', async (slug) => {
    expect((await publish(slug, 0, content())).body).toMatchObject({ code: 'guidance-has-problems' });
  });

  it('is shown what would change, and the preview keeps nothing', async () => {
    await published('previewed');
    const { body } = await editor.post<{ differences: object[] }>(`${at('previewed')}/preview`, { entry: content({ text: 'Knock first. {own}\n\nThen go in. {own}' }) });
    expect(body.differences).toEqual([
      { field: 'text', parts: [{ change: 'kept', words: 'Knock first. {own}' }, { change: 'removed', words: 'Then wait. {own}' }, { change: 'added', words: 'Then go in. {own}' }] },
    ]);
    expect((await read('previewed')).edition.number).toBe(1);
  });

  it('has not written, or checked, anything tomorrow', async () => {
    const refused = await publish('tomorrow', 0, content({ writtenOn: '2026-11-24' }));
    expect(refused.body).toMatchObject({ code: 'not-valid', errors: [{ pointer: '/entry/writtenOn', code: 'date-in-the-future' }] });
    await published('not-yet');
    expect((await editor.post(`${at('not-yet')}/checks`, { by: 'Legal adviser, this service', on: '2026-11-24' }, seen(1))).status).toBe(422);
  });

  it('says who has checked an entry, by role, and readers see it', async () => {
    await published('checked', { checkEveryMonths: 6 });
    const { status } = await editor.post(`${at('checked')}/checks`, { by: 'Legal adviser, this service', on: '2026-11-20' }, seen(1));
    expect(status).toBe(200);
    expect(await read('checked')).toMatchObject({ lastChecked: { by: 'Legal adviser, this service', on: '2026-11-20' }, checking: 'checked', dueOn: '2027-05-20', edition: { number: 2 } });
  });

  const check = { by: 'Legal adviser, this service', on: '2026-11-20' };
  const checked = async (slug: string): Promise<void> => {
    await published(slug);
    expect((await editor.post(`${at(slug)}/checks`, check, seen(1))).status).toBe(200);
  };

  it.each([
    ['the title', { title: 'What to do at the gate' }],
    ['the summary', { summary: 'It says another thing.' }],
    ['the nations', { nations: ['england' as const, 'wales' as const], text: 'Knock first. {own}' }],
    ['the text', { text: 'Knock first. {own}\n\nThen go in. {own}' }],
    ['what is not confirmed', { unconfirmed: 'When it begins.' }],
  ])('tells readers of no check once %s is another, and is told so before', async (what, more) => {
    const slug = `unchecked-${what.replaceAll(' ', '-')}`;
    await checked(slug);
    const preview = await editor.post<{ lastChecked: unknown; differences: { field: string }[] }>(`${at(slug)}/preview`, { entry: content(more) });
    expect([preview.body.lastChecked, preview.body.differences.map(({ field }) => field)]).toEqual([null, expect.arrayContaining(['lastChecked'])]);
    expect((await publish(slug, 2, content(more))).status).toBe(200);
    expect(await read(slug)).toMatchObject({ lastChecked: null, checking: 'never-checked', edition: { number: 3 } });
  });

  it('leaves the check where nothing that was checked reads another way', async () => {
    await checked('still-checked');
    const more = { checkEveryMonths: 6, kind: 'legal' as const, writtenOn: '2026-11-22', unconfirmed: ' ', text: `\n${content().text}\n` };
    expect((await editor.post<{ lastChecked: unknown }>(`${at('still-checked')}/preview`, { entry: content(more) })).body.lastChecked).toEqual(check);
    expect((await publish('still-checked', 2, content(more))).status).toBe(200);
    expect(await read('still-checked')).toMatchObject({ lastChecked: check, checkEveryMonths: 6, edition: { number: 3 } });
  });

  it('cannot write that it was checked', async () => {
    const refused = await publish('self-checked', 0, { ...content(), lastChecked: check });
    expect([refused.status, refused.body]).toMatchObject([422, { errors: [{ pointer: '/entry/lastChecked' }] }]);
  });

  it('finds the check again with the words that were checked, and not with those that came after', async () => {
    await checked('checked-before');
    await publish('checked-before', 2, content({ title: 'A mistake' }));
    await editor.post(`${at('checked-before')}/restorations`, { number: 2, note: 'It was a mistake' }, seen(3));
    expect((await read('checked-before')).lastChecked).toEqual(check);
    await editor.post(`${at('checked-before')}/restorations`, { number: 3, note: 'It was none' }, seen(4));
    expect((await read('checked-before')).lastChecked).toBeNull();
  });
});

describe('the history of guidance', () => {
  it('tells who published what, why, and what it changed', async () => {
    await published('with-history');
    await publish('with-history', 1, content({ title: 'At the gate' }), { note: 'The door became a gate' });
    const { body } = await editor.get<{ items: object[]; total: number }>(`${at('with-history')}/editions`);
    expect(body).toMatchObject({ total: 2, items: [{ number: 2, by: 'Edda Editor', note: 'The door became a gate', origin: 'editor' }, { number: 1 }] });
    const second = await editor.get(`${at('with-history')}/editions/2`);
    expect(second.body).toMatchObject({ currentNumber: 2, differences: [{ field: 'title', parts: [{ change: 'removed' }, { change: 'added', words: 'At the gate' }] }] });
    expect((await editor.get(`${at('with-history')}/editions/3`)).status).toBe(404);
  });

  it('is added to when an older edition is restored', async () => {
    await published('restored');
    await publish('restored', 1, content({ title: 'A mistake' }));
    const { body } = await editor.post(`${at('restored')}/restorations`, { number: 1, note: 'It was a mistake' }, seen(2));
    expect(body).toMatchObject({ edition: { number: 3 }, entry: content() });
    expect((await editor.post(`${at('restored')}/restorations`, { number: 9, note: 'There is none' }, seen(3))).status).toBe(404);
    expect((await api.recordOf(await idOf('restored'))).map(({ type }) => type)).toEqual(['guidance.published', 'guidance.published', 'guidance.restored']);
  });

  it.each(['guidance_edition', 'guidance_shipped'])('is never changed: %s', async (table) => {
    for (const statement of [`UPDATE ${table} SET content = '{}'`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) await expect(api.owner.query(statement)).rejects.toThrow(/append-only|change/i);
  });
});

describe('a newer shipped text', () => {
  const slug = 'shipped-and-edited';
  const shipped = (text: string): GuidanceEntry => ({ slug, ...content({ text }), lastChecked: null });
  const bringIn = (text: string) => api.part(BringInShipped).bringIn(shipping(shipped(text)));
  const edited = async () => (await editor.get<Edited>(at(slug))).body;

  it('never takes the place of what an editor published; the editor is shown it, and takes it or leaves it', async () => {
    await bringIn('Knock. {own}');
    await publish(slug, 1, content({ text: 'Ring. {own}' }));
    api.clock.forward({ minutes: 1 });
    await bringIn('Shout. {own}');
    expect((await read(slug)).text).toBe('Ring. {own}');
    expect((await edited()).newerShipped?.differences).toMatchObject([{ field: 'text', parts: [{ words: 'Ring. {own}' }, { words: 'Shout. {own}' }] }]);
    const listed = await editor.get<{ items: { slug: string }[]; counts: { newerShipped: number } }>('/api/guidance-editor/entries?state=newer-shipped');
    expect(listed.body).toMatchObject({ items: [{ slug, newerShipped: true }], counts: { newerShipped: 1 } });

    await publish(slug, 2, content({ text: 'Ring twice. {own}' }));
    expect((await edited()).newerShipped).not.toBeNull();
    await publish(slug, 3, content({ text: 'Ring three times. {own}' }), { shippedSeen: true });
    expect((await edited()).newerShipped).toBeNull();

    await editor.post(`${at(slug)}/shipped`, { note: 'Theirs is better' }, seen(4));
    expect(await read(slug)).toMatchObject({ text: 'Shout. {own}', edition: { number: 5 } });
    api.clock.forward({ minutes: 1 });
    await bringIn('Whistle. {own}');
    expect(await read(slug)).toMatchObject({ text: 'Whistle. {own}', edition: { number: 6 } });
  });
});

describe('the editors’ list', () => {
  it('begins with what is due again, goes on with what nobody has checked, and tells what is unconfirmed', async () => {
    await published('due-again', { title: 'Zebra crossings', checkEveryMonths: 6, unconfirmed: 'When it begins.' });
    await editor.post(`${at('due-again')}/checks`, { by: 'Legal adviser', on: '2026-01-10' }, seen(1));
    const { body } = await editor.get<{ items: { slug: string; checking: string }[]; counts: Record<string, number>; total: number }>('/api/guidance-editor/entries?pageSize=100');
    expect(body.items[0]).toMatchObject({ slug: 'due-again', checking: 'due' });
    expect(body.items[1]?.checking).toBe('never-checked');
    expect(body.items.at(-1)?.checking).toBe('checked');
    expect(body.counts).toMatchObject({ all: body.total, due: 1, neverChecked: body.items.filter(({ checking }) => checking === 'never-checked').length });
    for (const [state, slugs] of [['due', ['due-again']], ['unconfirmed', expect.arrayContaining(['due-again'])]] as const) {
      expect((await editor.get<typeof body>(`/api/guidance-editor/entries?pageSize=100&state=${state}`)).body.items.map((item) => item.slug)).toEqual(slugs);
    }
    expect((await editor.get<typeof body>('/api/guidance-editor/entries?search=zebra')).body.items.map((item) => item.slug)).toEqual(['due-again']);
  });
});

describe('a source', () => {
  const source = { title: 'Rules of doors', publisher: 'The Door Office', dated: '2026-03', nations: ['england'], url: 'https://doors.example/rules' };
  const where = (key: string) => `/api/guidance-editor/sources/${key}`;

  it('is published, named, counted, and has a history of its own', async () => {
    expect((await editor.put(where('door-rules'), { source, note: 'New' }, seen(0))).status).toBe(200);
    await published('by-the-rules', { text: 'Knock. {door-rules}' });
    const { body } = await editor.get<{ total: number; items: object[] }>('/api/guidance-editor/sources?search=DOOR-rules');
    expect(body).toMatchObject({ total: 1, items: [{ ...source, key: 'door-rules', namedBy: 1, origin: 'editor', edition: { number: 1 } }] });
    const all = await editor.get<{ total: number; items: object[] }>('/api/guidance-editor/sources?page=2&pageSize=10');
    expect(all.body.items).toHaveLength(10);
    expect(all.body.total).toBeGreaterThan(100);
    expect((await editor.get('/api/guidance-editor/sources?search=no-such-source')).body).toMatchObject({ total: 0, items: [] });
    await editor.put(where('door-rules'), { source: { ...source, dated: '2026-04-01' }, note: 'Amended' }, seen(1));
    expect((await editor.get(`${where('door-rules')}/editions`)).body).toMatchObject({ total: 2 });
    expect(await read('by-the-rules')).toMatchObject({ sources: [{ key: 'door-rules', dated: '2026-04-01' }] });
  });

  it('does not lose a nation of which guidance says something by it', async () => {
    await editor.put(where('gate-rules'), { source, note: 'New' }, seen(0));
    await published('through-the-gate', { title: 'Through the gate', text: 'Knock. {gate-rules}' });
    const refused = await editor.put(where('gate-rules'), { source: { ...source, nations: ['wales'] }, note: 'Moved' }, seen(1));
    expect(refused.body).toMatchObject({ code: 'guidance-has-problems', facts: { problems: [expect.stringContaining('Through the gate')] } });
  });

  it.each([
    ['a date that is none', { dated: 'last year' }],
    ['an address of a script', { url: 'javascript:alert(1)' }],
    ['no nation', { nations: [] }],
  ])('is not taken with %s', async (_, wrong) => {
    expect((await editor.put(where('wrong'), { source: { ...source, ...wrong }, note: 'Wrong' }, seen(0))).status).toBe(422);
  });

  it('is not called as a nation, which stands in the same braces', async () => {
    expect((await editor.put(where('wales'), { source, note: 'Wrong' }, seen(0))).body).toMatchObject({ code: 'guidance-has-problems' });
  });
});

it('is edited by nobody at an organisation, whatever their roles there', async () => {
  const organisationId = await api.organisation('Exampleshire County Council');
  const { agent } = await api.signedIn('Ola Officer', { organisationId, roles: ['administrator', 'ig-officer', 'signatory'] });
  expect((await publish('not-mine', 0, content(), {}, agent)).status).toBe(403);
  expect((await agent.get('/api/guidance-editor/entries')).status).toBe(403);
});
