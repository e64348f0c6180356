/** How much of a protocol is published holds in every public answer, to the byte. */
import type { Agent } from '../support/agent.js';
import { drafted, ifMatch, seen, send } from '../support/protocol-situations.js';
import type { TestProtocol } from '../support/protocol-situations.js';
import { signAs, signatoryOf } from '../support/signed-in-signatories.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

type Level = 'full' | 'summary' | 'none';

/** Words that stand in one place of a protocol each, and nowhere else. */
const TOLD_OF_SUMMARY = { title: 'Quillfeather', summary: 'Brindlewick', area: 'Marrowdale' } as const;
const TOLD_OF_FULL = { topic: 'Zephyrine', aims: 'Oxbowlary', items: 'Tamarisket', subjects: 'Umbervale' } as const;

interface Published extends TestProtocol {
  readonly reference: string;
}

let api: RunningApi;
let anybody: Agent;
const protocols = {} as Record<Level, Published>;

beforeAll(async () => {
  api = await startApi();
  anybody = api.browser();
  for (const level of ['full', 'summary', 'none'] as const) protocols[level] = await published(level);
}, 60_000);

afterAll(() => api.stop());

/** Every public answer in which a protocol can be read, asked for in a way that would find it. */
const OUTPUTS: readonly (readonly [name: string, paths: (protocol: Published, words: readonly string[]) => readonly string[]])[] = [
  ['list', () => ['/api/register', '/api/register?sort=newest', '/api/register?standing=in-force', '/api/register?nation=england']],
  ['search', ({ reference, parties }, words) => [...words, reference, parties[1]!.name].map((word) => `/api/register?search=${encodeURIComponent(word)}`)],
  ['topic', (_, words) => words.map((word) => `/api/register?topic=${word}`)],
  ['area', (_, words) => words.map((word) => `/api/register?area=${word}`)],
  ['search of everything', (_, words) => words.map((word) => `/api/search?search=${word}`)],
  ['CSV', (_, words) => ['/api/register.csv', ...words.map((word) => `/api/register.csv?search=${word}`)]],
  ['one protocol', ({ reference }) => [`/api/register/${reference}`]],
  ['document', ({ reference }) => [`/api/register/${reference}/document.pdf`]],
  ['changes', () => ['/api/register/changes']],
  ['changes of an organisation', ({ parties }) => [`/api/register/changes?organisation=${parties[1]!.organisationId}`]],
  ['addresses', () => ['/api/register/addresses?of=protocols', '/api/register/addresses?of=organisations']],
  ['organisations', ({ parties }) => ['/api/register/organisations', `/api/register/organisations?search=${encodeURIComponent(parties[1]!.name)}`]],
  ['an organisation', ({ parties }, words) => [`/api/register/organisations/${parties[1]!.organisationId}`, ...words.map((word) => `/api/register/organisations/${parties[1]!.organisationId}?search=${word}`)]],
];

describe.each(OUTPUTS)('in the answer: %s,', (_, paths) => {
  it('a summary has nothing of the document', async () => {
    const said = await read(paths(protocols.summary, Object.values({ ...TOLD_OF_SUMMARY, ...TOLD_OF_FULL }).map(word('summary'))));
    for (const each of Object.values(TOLD_OF_FULL)) expect(said).not.toContain(word('summary')(each));
  });

  it('what is not published has nothing at all', async () => {
    const said = await read(paths(protocols.none, Object.values({ ...TOLD_OF_SUMMARY, ...TOLD_OF_FULL }).map(word('none'))));
    for (const each of Object.values({ ...TOLD_OF_SUMMARY, ...TOLD_OF_FULL })) expect(said).not.toContain(word('none')(each));
    for (const { organisationId, name: called } of protocols.none.parties) {
      expect(said).not.toContain(organisationId);
      expect(said).not.toContain(called);
    }
    expect(said).not.toContain(protocols.none.reference);
  });
});

describe('looked for by words of the document alone,', () => {
  it.each(Object.keys(TOLD_OF_FULL) as (keyof typeof TOLD_OF_FULL)[])('a summary is not found (%s), and what is published in full is', async (part) => {
    const found = async (level: Level) => (await anybody.get(`/api/register?search=${word(level)(TOLD_OF_FULL[part])}`)).body;
    expect(await found('full')).toMatchObject({ total: 1, matched: 'every-word' });
    for (const level of ['summary', 'none'] as const) expect(await found(level)).not.toMatchObject({ total: 1, matched: 'every-word' });
  });

  it('by topic too', async () => {
    expect((await anybody.get(`/api/register?topic=${word('full')(TOLD_OF_FULL.topic)}`)).body['total']).toBe(1);
    for (const level of ['summary', 'none'] as const) expect((await anybody.get(`/api/register?topic=${word(level)(TOLD_OF_FULL.topic)}`)).body['total']).toBe(0);
  });
});

it('what is published in full and as a summary is there, so that what is not found above could have been', async () => {
  const everything = await read(OUTPUTS.flatMap(([, paths]) => [...paths(protocols.full, []), ...paths(protocols.summary, [])]));
  for (const each of [...Object.values(TOLD_OF_SUMMARY), TOLD_OF_FULL.items, TOLD_OF_FULL.aims]) expect(everything).toContain(word('full')(each));
  for (const each of Object.values(TOLD_OF_SUMMARY)) expect(everything).toContain(word('summary')(each));
  for (const { reference } of [protocols.full, protocols.summary]) expect(everything).toContain(reference);
});

it('the list as a file has the notice in each line, and in one of its own where there is nothing', async () => {
  const { status, headers, bytes } = await anybody.get('/api/register.csv');
  const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
  expect([status, headers.get('content-type'), lines.length]).toEqual([200, 'text/csv; charset=utf-8', 3]);
  for (const line of lines.slice(1)) expect(line).toMatch(/information sharing protocol/);
  const nothing = new TextDecoder().decode((await anybody.get('/api/register.csv?search=zzzznothing')).bytes).trim().split('\r\n');
  expect([nothing.length, /information sharing protocol/.test(nothing[1] ?? '')]).toEqual([2, true]);
});

it('the list as a file marks what a spreadsheet would reckon out', async () => {
  await api.owner.query(`UPDATE register_entry SET title = '=1+1' WHERE protocol_id = $1`, [protocols.full.id]);
  const said = new TextDecoder().decode((await anybody.get('/api/register.csv')).bytes);
  expect(said).toContain(`,'=1+1,`);
});

describe('what changed', () => {
  it('is told by the day on which readers could see it: also a day that came by itself', async () => {
    const before = api.clock.now();
    expect(await changesOf(protocols.full)).toMatchObject({ changedOn: '2026-11-23', listedOn: '2026-11-23' });
    api.clock.moveTo('2027-09-15');
    expect(await changesOf(protocols.full)).toMatchObject({ changedOn: '2027-08-03', standing: { kind: 'review-due' } });
    api.clock.moveTo('2027-12-01');
    expect(await changesOf(protocols.full)).toMatchObject({ changedOn: '2027-11-02', standing: { kind: 'review-overdue' } });
    api.clock.moveTo(before);
  });

  it('is not told of what only the parties see', async () => {
    const before = api.clock.now();
    api.clock.moveTo('2026-12-05');
    const { officer, path } = protocols.summary;
    const started = await officer.post(`${path}/draft`, { kind: 'major', reason: 'New partners' }, ifMatch(await seen(protocols.summary)));
    expect(started.status).toBe(201);
    expect(await changesOf(protocols.summary)).toMatchObject({ changedOn: '2026-11-23' });
    await officer.put(`${path}/publication`, { level: 'full', reason: '' }, ifMatch(await seen(protocols.summary)));
    expect(await changesOf(protocols.summary)).toMatchObject({ changedOn: '2026-12-05', listedOn: '2026-11-23' });
    api.clock.moveTo(before);
  });
});

async function changesOf({ reference }: Published): Promise<Record<string, unknown> | undefined> {
  const { body } = await anybody.get('/api/register/changes');
  return (body['changes'] as unknown as Record<string, unknown>[]).find((change) => change['reference'] === reference);
}

function word(level: Level): (stem: string) => string {
  return (stem) => `${stem}${level}`;
}

/** All that is answered, as text: of a print its bytes, of which only whether there is one is told. */
async function read(paths: readonly string[]): Promise<string> {
  const answers = await Promise.all(paths.map((path) => anybody.get(path)));
  return answers.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
}

/** A protocol in force between all its parties, with words of its own in each place, published as far as said. */
async function published(level: Level): Promise<Published> {
  const own = word(level);
  const protocol = await drafted(api, { effectiveOn: '2026-11-01', firstReviewOn: '2027-11-01', title: own(TOLD_OF_SUMMARY.title), sections: { areas: [own(TOLD_OF_SUMMARY.area)], topics: [own(TOLD_OF_FULL.topic)], practitionerSummary: own(TOLD_OF_SUMMARY.summary) } });
  const { body: draft } = await protocol.officer.get(`${protocol.path}/draft`);
  const { purpose, dataRows } = draft['content'] as unknown as { purpose: Record<string, unknown>; dataRows: Record<string, unknown>[] };
  const edited = await protocol.officer.patch(
    `${protocol.path}/draft`,
    { purpose: { ...purpose, aims: own(TOLD_OF_FULL.aims) }, dataRows: dataRows.map((row) => ({ ...row, dataItems: own(TOLD_OF_FULL.items), dataSubjects: own(TOLD_OF_FULL.subjects) })) },
    ifMatch(await seen(protocol)),
  );
  if (edited.status !== 200) throw new Error(JSON.stringify(edited.body));
  await protocol.officer.put(`${protocol.path}/publication`, { level, reason: level === 'none' ? 'It would put people at risk.' : '' }, ifMatch(await seen(protocol)));
  await send(protocol);
  for (const party of protocol.parties) {
    const { status, body } = await signAs(await signatoryOf(api, party), protocol);
    if (status !== 201) throw new Error(JSON.stringify(body));
  }
  return { ...protocol, reference: (await seen(protocol))['reference'] };
}
