/** How much of a protocol is published holds in every public answer, to the byte. */
import type { Agent } from '../support/agent.js';
import { drafted, ifMatch, seen, send } from '../support/protocol-situations.js';
import type { TestProtocol } from '../support/protocol-situations.js';
import { signAs, signatoryOf } from '../support/signed-in-signatories.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';
import { canReadPdf, wordsOfPdf } from '../support/words-of-pdf.js';

const LEVELS = ['full', 'summary', 'none'] as const;
type Level = (typeof LEVELS)[number];

/** Words that stand in one place of a protocol each, and nowhere else. */
const TOLD_OF_SUMMARY = { title: 'Quillfeather', summary: 'Brindlewick', area: 'Marrowdale' } as const;
const TOLD_OF_FULL = { topic: 'Zephyrine', aims: 'Oxbowlary', items: 'Tamarisket', subjects: 'Umbervale' } as const;
const TOLD_IN = { none: [], summary: Object.values(TOLD_OF_SUMMARY), full: [...Object.values(TOLD_OF_SUMMARY), ...Object.values(TOLD_OF_FULL)] } as const;
const STEMS = TOLD_IN.full;
/** Why it was kept off the register at first: that names what must not be found. */
const REASON = 'Nimbleroot';

interface Published extends TestProtocol {
  readonly reference: string;
}

let api: RunningApi;
let anybody: Agent;
const protocols = {} as Record<Level, Published>;

beforeAll(async () => {
  api = await startApi();
  anybody = api.browser();
  for (const level of LEVELS) protocols[level] = await published(level);
}, 60_000);

afterAll(() => api.stop());

/** A kind of public answer in which a protocol can be read. */
interface Output {
  /** Asked for in a way that would find it, by its own words too; `word` makes one that it alone has of a stem. */
  readonly asked: (protocol: Published, word: (stem: string) => string) => readonly string[];
  /** Of those, what tells of it, and by what; nothing of a level that this answer does not tell of. */
  readonly telling: (protocol: Published, word: (stem: string) => string, level: 'full' | 'summary') => readonly (readonly [path: string, by: string])[];
  /** Where not 200: how what is not told is answered. */
  readonly otherwise?: Partial<Record<Level, number>>;
}

const OUTPUTS: Readonly<Record<string, Output>> = {
  list: ofPaths(() => ['/api/register', '/api/register?sort=newest', '/api/register?standing=in-force'], ({ reference }) => reference),
  search: {
    asked: ({ reference, parties }, word) => [...STEMS.map(word), reference, parties[1]!.name].map((words) => `/api/register?search=${encodeURIComponent(words)}`),
    telling: ({ reference }, word, level) => TOLD_IN[level].map((stem) => [`/api/register?search=${word(stem)}`, reference]),
  },
  topic: {
    asked: (_, word) => STEMS.map((stem) => `/api/register?topic=${word(stem)}`),
    telling: ({ reference }, word, level) => (level === 'full' ? [[`/api/register?topic=${word(TOLD_OF_FULL.topic)}`, reference]] : []),
  },
  area: {
    asked: (_, word) => STEMS.map((stem) => `/api/register?area=${word(stem)}`),
    telling: ({ reference }, word) => [[`/api/register?area=${word(TOLD_OF_SUMMARY.area)}`, reference]],
  },
  'search of everything': {
    asked: ({ reference, parties }, word) => [...STEMS.map(word), reference, parties[1]!.name].map((words) => `/api/search?q=${encodeURIComponent(words)}`),
    telling: ({ reference }, word, level) => TOLD_IN[level].map((stem) => [`/api/search?q=${word(stem)}`, reference]),
  },
  CSV: {
    asked: (_, word) => ['/api/register.csv', ...STEMS.map((stem) => `/api/register.csv?search=${word(stem)}`)],
    telling: ({ reference }, word, level) => TOLD_IN[level].map((stem) => [`/api/register.csv?search=${word(stem)}`, reference]),
  },
  'one protocol': {
    ...ofPaths(({ reference }) => [`/api/register/${reference}`], (_, word) => word(TOLD_OF_SUMMARY.title)),
    otherwise: { none: 404 },
  },
  document: {
    asked: ({ reference }) => [`/api/register/${reference}/document.pdf`],
    telling: ({ reference }, word, level) => (level === 'full' && canReadPdf ? STEMS.map((stem) => [`/api/register/${reference}/document.pdf`, word(stem)]) : []),
    otherwise: { summary: 404, none: 404 },
  },
  changes: ofPaths(() => ['/api/register/changes'], ({ reference }) => reference),
  'changes of an organisation': {
    ...ofPaths(({ parties }) => [`/api/register/changes?organisation=${parties[1]!.organisationId}`], ({ reference }) => reference),
    otherwise: { none: 404 },
  },
  'addresses of protocols': ofPaths(() => ['/api/register/addresses?of=protocols'], ({ reference }) => reference),
  'addresses of organisations': ofPaths(() => ['/api/register/addresses?of=organisations'], ({ parties }) => parties[1]!.organisationId),
  organisations: ofPaths(({ parties }) => ['/api/register/organisations', `/api/register/organisations?search=${encodeURIComponent(parties[1]!.name)}`], ({ parties }) => parties[1]!.organisationId),
  'an organisation': {
    asked: ({ parties }, word) => ['', ...STEMS.map((stem) => `?search=${word(stem)}`)].map((search) => `/api/register/organisations/${parties[1]!.organisationId}${search}`),
    telling: ({ parties, reference }, word, level) => TOLD_IN[level].map((stem) => [`/api/register/organisations/${parties[1]!.organisationId}?search=${word(stem)}`, reference]),
    otherwise: { none: 404 },
  },
  'whether there is an agreement': {
    asked: (protocol, word) => [agreementOn(protocol, ''), ...STEMS.map((stem) => agreementOn(protocol, word(stem)))],
    telling: (protocol, word, level) => [
      [agreementOn(protocol, word(TOLD_OF_FULL.items)), protocol.reference],
      ...(level === 'full' ? [[agreementOn(protocol, ''), word(TOLD_OF_FULL.items)] as const] : []),
    ],
  },
};

describe.each(Object.entries(OUTPUTS))('in the answer: %s,', (_, { asked, telling, otherwise = {} }) => {
  it('each is answered, so that what is not in it could have been', async () => {
    for (const level of LEVELS) {
      for (const path of asked(protocols[level], word(level))) expect([path, (await anybody.get(path)).status]).toEqual([path, otherwise[level] ?? 200]);
    }
  });

  it('what is published is found', async () => {
    for (const level of ['full', 'summary'] as const) {
      for (const [path, by] of telling(protocols[level], word(level), level)) expect([path, await read([path])]).toEqual([path, expect.stringContaining(by)]);
    }
  });

  it('a summary has nothing of the document', async () => {
    const said = await read(asked(protocols.summary, word('summary')));
    for (const each of Object.values(TOLD_OF_FULL)) expect(said).not.toContain(word('summary')(each));
  });

  it('what is not published has nothing at all', async () => {
    const said = await read(asked(protocols.none, word('none')));
    for (const stem of STEMS) expect(said).not.toContain(word('none')(stem));
    for (const { organisationId, name: called } of protocols.none.parties) {
      expect(said).not.toContain(organisationId);
      expect(said).not.toContain(called);
    }
    expect(said).not.toContain(protocols.none.reference);
  });

  it.each(LEVELS)('why it was kept off the register stays unsaid: %s', async (level) => {
    expect(await read(asked(protocols[level], word(level)))).not.toContain(REASON);
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

it('nothing is found by why it was kept off the register', async () => {
  expect((await anybody.get(`/api/register?search=${REASON}`)).body).toMatchObject({ total: 0 });
  expect(await read([`/api/search?q=${REASON}`])).not.toContain('/register/ISP');
});

it('the list as a file has the notice in each line, and in one of its own where there is nothing', async () => {
  const { status, headers, bytes } = await anybody.get('/api/register.csv');
  const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
  expect([status, headers.get('content-type'), lines.length]).toEqual([200, 'text/csv; charset=utf-8', 3]);
  for (const line of lines.slice(1)) expect(line).toMatch(/information sharing protocol/);
  const nothing = new TextDecoder().decode((await anybody.get('/api/register.csv?search=zzzznothing')).bytes).trim().split('\r\n');
  expect([nothing.length, /information sharing protocol/.test(nothing[1] ?? '')]).toEqual([2, true]);
});

it('the list as a file begins with the mark by which a spreadsheet knows its letters', async () => {
  expect([...(await anybody.get('/api/register.csv')).bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
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

/** Answers of which each of some paths tells each of the published protocols. */
function ofPaths(paths: (protocol: Published) => readonly string[], by: (protocol: Published, word: (stem: string) => string) => string): Output {
  return { asked: paths, telling: (protocol, own) => paths(protocol).map((path) => [path, by(protocol, own)]) };
}

function agreementOn({ parties }: Published, data: string): string {
  const query = new URLSearchParams({ from: parties[0]!.organisationId, to: parties[1]!.organisationId, data });
  return `/api/register/agreement?${query.toString()}`;
}

/** All that is answered, as words. What an answer gives back of the question is not told by it. */
async function read(paths: readonly string[]): Promise<string> {
  const answers = await Promise.all(paths.map(async (path) => ({ path, ...(await anybody.get(path)) })));
  return answers.map(({ path, status, bytes, body }) => (path.includes('/agreement?') ? withoutQuestion(body) : path.endsWith('.pdf') && status === 200 ? printed(bytes) : new TextDecoder().decode(bytes))).join('\n');
}

function printed(bytes: Uint8Array): string {
  return canReadPdf ? wordsOfPdf(bytes) : '';
}

function withoutQuestion(body: object): string {
  return JSON.stringify(body, (key, value: unknown) => (['asked', 'data', 'kind', 'links'].includes(key) ? undefined : value));
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
  await publish(protocol, 'none');
  await publish(protocol, level);
  await send(protocol);
  for (const party of protocol.parties) {
    const { status, body } = await signAs(await signatoryOf(api, party), protocol);
    if (status !== 201) throw new Error(JSON.stringify(body));
  }
  return { ...protocol, reference: (await seen(protocol))['reference'] };
}

/** With the reason that stood in the form before. */
async function publish(protocol: TestProtocol, level: Level): Promise<void> {
  const { status, body } = await protocol.officer.put(`${protocol.path}/publication`, { level, reason: `It names the refuge at ${REASON}.` }, ifMatch(await seen(protocol)));
  if (status !== 200) throw new Error(JSON.stringify(body));
}
