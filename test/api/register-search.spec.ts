/** The register is searched as people ask, narrowed and put in order. */
import { CompleteRegisterEntries } from '../../apps/api/src/protocols/complete-register-entries.js';
import type { Agent, Answer, Json } from '../support/agent.js';
import { drafted, ifMatch, seen, send } from '../support/protocol-situations.js';
import type { ProtocolLike, TestProtocol } from '../support/protocol-situations.js';
import { signAs, signatoryOf } from '../support/signed-in-signatories.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

const TOUCH = 'Keeping in touch';
const CUSTODY = 'Police custody visits';
const FARAWAY = 'Moving between schools';
const SUMMARY = 'Young people at risk';

let api: RunningApi;
let anybody: Agent;
let touch: TestProtocol;
let summary: TestProtocol;

beforeAll(async () => {
  api = await startApi();
  anybody = api.browser();
  touch = await published('full', { title: TOUCH, firstReviewOn: '2027-01-10', sections: { areas: ['Exampleshire'], topics: ['Attendance', 'Falls'], nations: ['england', 'wales'] } });
  await published('full', { title: CUSTODY, firstReviewOn: '2027-11-01', sections: { areas: ['Exampleshire'], topics: [], nations: ['england'] } });
  await published('full', { title: FARAWAY, firstReviewOn: '2027-10-01', sections: { areas: ['Barsetshire'], topics: [], nations: ['scotland'] } });
  summary = await published('summary', { title: SUMMARY, firstReviewOn: '2027-12-01', sections: { areas: ['Sampleton'], topics: ['County lines'], nations: ['northern-ireland'] } });
  await sectors(TOUCH, ['police', 'schools']);
  await sectors(FARAWAY, ['schools']);
}, 60_000);

afterAll(() => api.stop());

describe('asked as people ask', () => {
  it.each([
    ['police and schools in Exampleshire', [TOUCH]],
    ['between the police and schools', [TOUCH]],
    ['is there an agreement between schools and the police in exampleshire?', [TOUCH]],
    ['schools', [FARAWAY, TOUCH]],
    ['police', [CUSTODY, TOUCH]],
    ['police custody', [CUSTODY]],
    ['keeping in touch', [TOUCH]],
    ['schools in barsetshire', [FARAWAY]],
  ])('“%s” finds what is meant, and what says it first', async (asked, titles) => {
    const { body } = await find(`search=${encodeURIComponent(asked)}`);
    expect([body['matched'], titlesOf(body)]).toEqual(['every-word', titles]);
  });

  it('finds a misspelt area beside words that are not', async () => {
    const { body } = await find(`search=${encodeURIComponent('police and schools in Exmapleshire')}`);
    expect([body['matched'], titlesOf(body)]).toEqual(['similar-names', [TOUCH]]);
  });

  it('finds a body by a name that it had, alone and among other words, and says what it is called now', async () => {
    const { organisationId: id, name: now } = touch.parties[1]!;
    const was = 'Ancient Society of Bellringers';
    await api.owner.query('INSERT INTO organisation_former_name (organisation_id, name, until) VALUES ($1, $2, $3)', [id, was, '2024-03-31']);
    for (const asked of ['Ancient Society of Bellringers', 'bellringers', 'ancient society of bellringers and keeping in touch']) {
      const { body } = await find(`search=${encodeURIComponent(asked)}`);
      expect([asked, titlesOf(body), body['formerNames']]).toEqual([asked, [TOUCH], [{ id, was, now }]]);
    }
    expect(titlesOf((await find(`search=${encodeURIComponent('ancient society of bellringers custody')}`)).body)).toEqual([]);
  });

  it('finds a body by a name that it had, however many had such a name of which nothing is published, and those with most of the words first', async () => {
    const wasCalled = (id: string, name: string) => api.owner.query('INSERT INTO organisation_former_name (organisation_id, name, until) VALUES ($1, $2, $3)', [id, name, '2023-03-31']);
    for (let count = 1; count <= 25; count += 1) await wasCalled(await api.organisation(`Unseen ${count}`), `Ancient Wheelwrights ${count}`);
    const [one, other] = touch.parties;
    await wasCalled(one!.organisationId, 'Society of Wheelwrights and of many other trades');
    await wasCalled(other!.organisationId, 'Worshipful Wheelwrights');
    const { body } = await find('search=wheelwrights');
    expect([titlesOf(body), body['formerNames']]).toEqual([
      [TOUCH],
      [
        { id: other!.organisationId, was: 'Worshipful Wheelwrights', now: other!.name },
        { id: one!.organisationId, was: 'Society of Wheelwrights and of many other trades', now: one!.name },
      ],
    ]);
  });

  it('tells no former name of a body that nothing published names', async () => {
    const id = await api.organisation('Hidden Body');
    await api.owner.query('INSERT INTO organisation_former_name (organisation_id, name, until) VALUES ($1, $2, $3)', [id, 'Guild of Lamplighters', '2024-03-31']);
    expect((await find('search=lamplighters')).body).toMatchObject({ total: 0, formerNames: [] });
  });
});

describe('narrowed', () => {
  it.each([
    ['nation=wales', [TOUCH]],
    ['nation=scotland', [FARAWAY]],
    ['topic=falls', [TOUCH]],
    ['topic=atten', [TOUCH]],
    ['topic=%25', []],
    ['standing=in-force', [TOUCH, FARAWAY, CUSTODY, SUMMARY].sort()],
    ['standing=over', []],
    ['standing=stated', []],
    ['review=due', [TOUCH]],
    ['review=overdue', []],
    ['sector=schools&nation=scotland&standing=in-force&search=moving', [FARAWAY]],
  ])('by %s', async (query, titles) => {
    expect(titlesOf((await find(query)).body)).toEqual(titles);
  });

  it('by the nation that a summary shows, and by none of its topics, whatever its row was left with', async () => {
    const asked = async () => [titlesOf((await find('nation=northern-ireland')).body), (await find('topic=county')).body['total']];
    expect(await asked()).toEqual([[SUMMARY], 0]);
    await api.owner.query(`UPDATE register_entry SET topics = '{County lines}' WHERE protocol_id = $1`, [summary.id]);
    expect(await asked()).toEqual([[SUMMARY], 0]);
    const { rows: [named] } = await api.owner.query<{ reference: string }>('SELECT reference FROM protocol WHERE id = $1', [summary.id]);
    expect((await anybody.get(`/api/register/${named?.reference}`)).body).toMatchObject({ level: 'summary', nations: ['northern-ireland'] });
  });

  it('by nation and topic also where an older release has written the entry', async () => {
    const forget = async (title: string): Promise<unknown> => api.owner.query(`UPDATE register_entry SET nations = '{}', topics = '{}', listed_on = NULL, changed_on = NULL WHERE title = $1`, [title]);
    for (const title of [TOUCH, SUMMARY]) await forget(title);
    expect(titlesOf((await find('nation=wales')).body)).toEqual([TOUCH]);
    expect(titlesOf((await find('topic=falls')).body)).toEqual([TOUCH]);
    expect(titlesOf((await find('nation=northern-ireland')).body)).toEqual([SUMMARY]);
    expect((await find('topic=county')).body['total']).toBe(0);
  });

  it('by their columns again, once the job has completed what an older release wrote', async () => {
    const rows = async () => (await api.owner.query(`SELECT title, nations, topics, changed_on::text AS changed FROM register_entry WHERE title = ANY ($1) ORDER BY title`, [[TOUCH, SUMMARY]])).rows;
    const { rows: [first] } = await api.owner.query<{ force: string }>(`SELECT came_into_force_on::text AS force FROM protocol WHERE id = $1`, [touch.id]);
    await api.owner.query(`UPDATE register_entry SET nations = '{}', topics = '{}', listed_on = NULL, changed_on = NULL WHERE title = ANY ($1)`, [[TOUCH, SUMMARY]]);
    await api.part(CompleteRegisterEntries).handle({}, { signal: new AbortController().signal });
    expect(await rows()).toEqual([
      { title: TOUCH, nations: ['england', 'wales'], topics: ['Attendance', 'Falls'], changed: first?.force },
      { title: SUMMARY, nations: ['northern-ireland'], topics: [], changed: first?.force },
    ]);
    await api.owner.query(`UPDATE register_entry SET topics = '{Written since}' WHERE title = $1`, [TOUCH]);
    await api.part(CompleteRegisterEntries).handle({}, { signal: new AbortController().signal });
    expect((await rows())[0]).toMatchObject({ topics: ['Written since'] });
  });

  it('by what the day makes of it: what is overdue is in force', async () => {
    const before = api.clock.now();
    api.clock.moveTo('2027-02-01');
    expect(titlesOf((await find('review=overdue')).body)).toEqual([TOUCH]);
    expect(titlesOf((await find('standing=in-force')).body)).toContain(TOUCH);
    api.clock.moveTo(before);
  });

  it('by nothing that it does not know', async () => {
    for (const query of ['nation=narnia', 'standing=allowed', 'review=late', 'sort=luck']) expect((await find(query)).status).toBe(422);
  });
});

describe('in order', () => {
  it.each([
    ['title', [TOUCH, FARAWAY, CUSTODY, SUMMARY].sort()],
    ['review', [TOUCH, FARAWAY, CUSTODY, SUMMARY]],
  ])('by %s', async (sort, titles) => {
    expect(titlesOf((await find(`sort=${sort}`)).body)).toEqual(titles);
  });

  it('by what came into force last', async () => {
    const days = { [SUMMARY]: '2026-11-20', [TOUCH]: '2026-11-19', [CUSTODY]: '2026-11-18', [FARAWAY]: '2026-11-17' };
    for (const [title, day] of Object.entries(days)) await api.owner.query('UPDATE protocol SET published_from = $2 WHERE title = $1', [title, day]);
    expect(titlesOf((await find('sort=newest')).body)).toEqual(Object.keys(days));
    expect(titlesOf((await find('sort=newest&search=schools')).body)).toEqual([TOUCH, FARAWAY]);
  });

  it('has each page of it once', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => find(`sort=review&pageSize=1&page=${page}`)));
    expect(pages.flatMap(({ body }) => titlesOf(body))).toEqual([TOUCH, FARAWAY, CUSTODY, SUMMARY]);
  });
});

/** A protocol in force between all its parties, published as far as said. */
async function published(level: 'full' | 'summary', like: ProtocolLike): Promise<TestProtocol> {
  const protocol = await drafted(api, { effectiveOn: '2026-11-01', ...like });
  await protocol.officer.put(`${protocol.path}/publication`, { level, reason: '' }, ifMatch(await seen(protocol)));
  await send(protocol);
  for (const party of protocol.parties) {
    const { status, body } = await signAs(await signatoryOf(api, party), protocol);
    if (status !== 201) throw new Error(JSON.stringify(body));
  }
  return protocol;
}

/** The sectors of a protocol's parties, other than their texts say. */
async function sectors(title: string, names: readonly string[]): Promise<void> {
  await api.owner.query('UPDATE register_entry SET sectors = $2 WHERE title = $1', [title, names]);
}

function find(query: string): Promise<Answer> {
  return anybody.get(`/api/register?${query}`);
}

function titlesOf(body: Json): readonly string[] {
  return (body['items'] as unknown as readonly { title: string }[]).map(({ title }) => title);
}
