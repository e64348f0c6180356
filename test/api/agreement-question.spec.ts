import fc from 'fast-check';
import { addDays } from '@isp/protocols';
import { completeContent, completeRow } from '@isp/protocols/testing';
import type { Agent, Answer, Json } from '../support/agent.js';
import { drafted, ifMatch, seen, send } from '../support/protocol-situations.js';
import type { ProtocolLike, TestProtocol } from '../support/protocol-situations.js';
import { signAs, signatoryOf } from '../support/signed-in-signatories.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;
let anybody: Agent;
let full: Published;
let summary: Published;
let hidden: Published;
let waiting: TestProtocol;

interface Published extends TestProtocol {
  readonly reference: string;
  readonly signatories: readonly Agent[];
}

const ROWS = {
  dataRows: [
    { ...completeRow('attendance', 'party-1', ['party-2']), dataItems: 'School attendance, by half day' },
    { ...completeRow('health', 'party-1', ['party-2', 'party-3']), dataItems: 'Health visits' },
    { ...completeRow('plans', 'party-3', ['party-1']), dataItems: 'Support plans' },
  ],
};

beforeAll(async () => {
  api = await startApi();
  anybody = api.browser();
  full = await published('full', { parties: 3, title: 'Attendance at school', endsOn: '2027-05-31', sections: ROWS });
  summary = await published('summary', { title: 'Young people at risk', endsOn: '2027-05-31', sections: { dataRows: [{ ...completeRow('secret', 'party-1', ['party-2']), dataItems: 'County lines intelligence' }] } });
  hidden = await published('none', { title: 'Witness protection moves' });
  waiting = await draftedNow({ title: 'Supported housing' });
  await send(waiting);
  await rename(full.parties[1]!.organisationId, 'Sampleton Constabulary');
}, 90_000);

afterAll(() => api.stop());

describe('a question that a published protocol answers', () => {
  it('is answered yes, with which, since when between the two, by which rows, and the notice', async () => {
    const { status, body } = await ask(full, 0, 1, 'attendance');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      answer: 'yes',
      from: { found: 'one', body: { id: full.parties[0]!.organisationId, name: full.parties[0]!.name } },
      to: { found: 'one', body: { name: 'Sampleton Constabulary', formerNames: [full.parties[1]!.name] } },
      on: '2026-11-23',
      searchedWhere: 'published-here',
      moreNameBoth: false,
      notice: { form: 'short' },
      protocols: [
        {
          reference: full.reference,
          title: 'Attendance at school',
          url: `http://localhost:3000/register/${full.reference}`,
          level: 'full',
          standing: 'in-force',
          coverage: 'covered',
          reasons: [],
          between: { kind: 'in-force', version: '1.0', since: '2026-11-23' },
          giver: { name: full.parties[0]!.name, signedOn: '2026-11-23' },
          receiver: { name: full.parties[1]!.name, signedOn: '2026-11-23' },
          rows: [{ id: 'attendance' }, { id: 'health' }],
          kinds: [{ kind: 'attendance', rowIds: ['attendance'] }],
        },
      ],
    });
    expect(body['links']).toMatchObject({ guidance: 'http://localhost:3000/guidance', decision: 'http://localhost:3000/decide' });
  });

  it('may name the two by id, by a name, or by a former name, signs and case apart', async () => {
    const giver = full.parties[0]!;
    for (const [from, to] of [
      [giver.organisationId, full.parties[1]!.organisationId],
      [giver.name.toUpperCase(), 'sampleton CONSTABULARY'],
      [giver.name, full.parties[1]!.name],
    ] as const) {
      expect([from, to, (await asked(from, to, 'health')).body['answer']]).toEqual([from, to, 'yes']);
    }
  });

  it('is answered partly where the data is named otherwise, and by a summary, of which neither data nor signatures are told', async () => {
    expect((await ask(full, 0, 1, 'exclusions')).body).toMatchObject({ answer: 'partly', protocols: [{ reasons: ['data-named-otherwise'] }], notice: { form: 'full' } });
    const { body } = await ask(summary, 0, 1, 'intelligence');
    expect(body).toMatchObject({
      answer: 'partly',
      protocols: [{ level: 'summary', reasons: ['details-not-published'], between: { kind: 'not-published', since: null }, giver: { signedOn: null }, rows: null, kinds: [{ rowIds: [] }] }],
    });
    expect(JSON.stringify(body)).not.toMatch(/county lines/i);
  });

  it('is answered none, with what does name both, where data goes the other way alone', async () => {
    expect((await ask(full, 1, 0, 'attendance')).body).toMatchObject({ answer: 'none', protocols: [{ reference: full.reference, coverage: 'none', reasons: ['other-direction'] }], notice: { form: 'full' } });
  });

  it('follows the day: what has ended covers nothing any more', async () => {
    const ended = await published('full', { title: 'Bicycles found' });
    expect((await ask(ended, 0, 1)).body['answer']).toBe('yes');
    const { status } = await ended.officer.post(`${ended.path}/ending`, { on: '2026-12-01', reason: 'Done' }, ifMatch(await seen(ended)));
    expect(status).toBe(201);
    expect((await ask(ended, 0, 1)).body['answer']).toBe('yes');
    const before = api.clock.now();
    api.clock.moveTo('2026-12-02');
    expect((await ask(ended, 0, 1)).body).toMatchObject({ answer: 'none', protocols: [{ reasons: ['no-longer-in-force'], between: { until: '2026-11-30' } }] });
    api.clock.moveTo(before);
  });
});

describe('a name that does not lead to one organisation', () => {
  it('is answered with those it may mean, and no protocol', async () => {
    expect((await asked('constabulary', full.parties[0]!.name)).body).toMatchObject({ answer: 'which-organisation', from: { found: 'choose', candidates: [{ name: 'Sampleton Constabulary' }] } });
    const { body } = await asked('Body', full.parties[0]!.name);
    expect(body).toMatchObject({ answer: 'which-organisation', from: { found: 'choose', body: null }, to: { found: 'one' }, protocols: [], notice: { form: 'full' } });
    expect(namesOf(body, 'from')).toContain(full.parties[0]!.name);
  });

  it('is offered names much like it, and none is taken for it', async () => {
    const { body } = await asked('Samplton Constabulery', full.parties[0]!.name);
    expect(body).toMatchObject({ answer: 'which-organisation', from: { found: 'similar', body: null }, protocols: [] });
    expect(namesOf(body, 'from')).toContain('Sampleton Constabulary');
  });

  it('of which nothing is published here is answered none published here, in full that none is needed about a person', async () => {
    const { body } = await asked('Zzyzx Qwert', full.parties[0]!.name);
    expect(body).toMatchObject({ answer: 'none', from: { found: 'none', candidates: [] }, protocols: [], searchedWhere: 'published-here', notice: { form: 'full' } });
    expect((await asked('&&', full.parties[0]!.name)).body).toMatchObject({ answer: 'none' });
  });

  it('twice leads to one and the same, which gives itself nothing', async () => {
    expect((await asked('Sampleton Constabulary', full.parties[1]!.name)).body).toMatchObject({ answer: 'same-organisation', protocols: [] });
  });

  it('is refused where it is missing or too long, with the place', async () => {
    for (const query of ['', '?from=A', `?from=${'a'.repeat(201)}&to=B`, '?from=A&to=B&data=a&data=b', '?from=A&to=B&more=1']) {
      expect([query, (await anybody.get(`/api/register/agreement${query}`)).status]).toEqual([query, 422]);
    }
  });
});

describe('what is not published', () => {
  it('is answered like what is not there: same bytes for its organisations, by name and by id', async () => {
    const unknown = await bytesOf('Nobody At All', 'Nobody Either', 'data');
    for (const [protocol, one, other] of [[hidden, 'Quillwort Xylography', 'Zebrafish Jumps'], [waiting, 'Gryphon Vexillology', 'Fjord Quizzing']] as const) {
      await rename(protocol.parties[0]!.organisationId, one);
      await rename(protocol.parties[1]!.organisationId, other);
      expect(await bytesOf(one, other, 'data')).toBe(unknown.replaceAll('Nobody At All', one).replaceAll('Nobody Either', other).replaceAll('Nobody+At+All', plus(one)).replaceAll('Nobody+Either', plus(other)));
      const ids = protocol.parties.map(({ organisationId }) => organisationId);
      expect((await asked(ids[0]!, ids[1]!)).body).toMatchObject({ answer: 'none', from: { found: 'none', candidates: [] }, to: { found: 'none' } });
    }
  });

  it('changes no byte of any answer, whatever is drafted, sent and signed', async () => {
    const questions = [
      [full.parties[0]!.name, 'Sampleton Constabulary', 'attendance'],
      [full.parties[0]!.name, full.parties[2]!.name, 'exclusions'],
      [summary.parties[0]!.name, summary.parties[1]!.name, 'intelligence'],
      ['Body', 'Boddy', ''],
      ['Unseen Trust', full.parties[0]!.name, 'unseen'],
    ] as const;
    const answers = () => Promise.all(questions.map(([from, to, data]) => bytesOf(from, to, data)));
    const before = await answers();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('drafted', 'sent', 'signed by one', 'signed by all, kept off the register', 'signed by all, effective later'),
        fc.constantFrom('Unseen Trust', 'School attendance', 'Exclusions'),
        fc.option(fc.integer({ min: 30, max: 400 })),
        async (how, words, days) => {
          const effectiveOn = how.endsWith('later') ? '2027-06-01' : '2026-11-01';
          const endsOn = days === null ? null : addDays(effectiveOn, days);
          const sections = { dataRows: [{ ...completeRow('unseen', 'party-1', ['party-2', 'party-3']), dataItems: words }] };
          const protocol = await draftedBetweenTheSame({ parties: 3, title: words, effectiveOn, endsOn, firstReviewOn: '2028-01-01', sections });
          const level = how.includes('off the register') ? 'none' : 'full';
          await protocol.officer.put(`${protocol.path}/publication`, { level, reason: 'A reason' }, ifMatch(await seen(protocol)));
          if (how !== 'drafted') await send(protocol);
          const signing = how === 'signed by one' ? 1 : how.startsWith('signed by all') ? 3 : 0;
          for (const signatory of full.signatories.slice(0, signing)) expect((await signAs(signatory, protocol)).status).toBe(201);
          expect(await answers()).toEqual(before);
        },
      ),
      { numRuns: 10 },
    );
  }, 120_000);

  it('of a published protocol stays unsaid: a change that is drafted and signed between the same two, also once the term before it is over', async () => {
    const said = () => onDays(['2026-11-23', '2027-05-31', '2027-06-01', '2027-07-01'], () => bytesOf(full.parties[0]!.name, 'Sampleton Constabulary', 'exclusions'));
    const before = await said();
    await full.officer.post(`${full.path}/draft`, { kind: 'major', reason: 'More data' }, ifMatch(await seen(full)));
    const dataRows = [{ ...completeRow('exclusions', 'party-1', ['party-2', 'party-3']), dataItems: 'Exclusions' }];
    const term = { ...completeContent({ effectiveOn: '2027-06-01', firstReviewOn: '2028-06-01' }).term, entryIntoForce: { rule: 'as-each-signs', partyIds: [] } };
    const edited = await full.officer.patch(`${full.path}/draft`, { dataRows, term }, ifMatch(await seen(full)));
    expect(edited.status).toBe(200);
    expect(await said()).toEqual(before);
    await send(full);
    expect(await said()).toEqual(before);
    expect((await signAs(full.signatories[0]!, full, '2.0')).status).toBe(201);
    expect(await said()).toEqual(before);
    // Once all have signed, it is told from the day it takes effect, and not a day before.
    for (const signatory of full.signatories.slice(1)) expect((await signAs(signatory, full, '2.0')).status).toBe(201);
    const after = await said();
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
    expect(after.slice(2).map((each) => (JSON.parse(each) as Json)['answer'])).toEqual(['yes', 'yes']);
  });
});

it('answers nobody without end', async () => {
  const hasty = api.browser();
  const path = '/api/register/agreement?from=Nobody&to=Nobody+Else';
  const answers: Answer[] = [];
  for (let round = 0; round < 10; round += 1) answers.push(...(await Promise.all(Array.from({ length: 61 }, () => hasty.get(path)))));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(600);
  const refused = answers.find(({ status }) => status !== 200);
  expect([refused?.status, refused?.body['code'], Number(refused?.headers.get('retry-after')) > 0]).toEqual([429, 'too-many-attempts', true]);
  expect((await anybody.get(path)).status).toBe(200);
}, 60_000);

function draftedNow(like: ProtocolLike): Promise<TestProtocol> {
  return drafted(api, { effectiveOn: '2026-11-01', firstReviewOn: '2027-11-01', ...like });
}

/** A protocol in force between all its parties, published as far as said. */
async function published(level: 'full' | 'summary' | 'none', like: ProtocolLike): Promise<Published> {
  const protocol = await draftedNow(like);
  await protocol.officer.put(`${protocol.path}/publication`, { level, reason: level === 'none' ? 'It would put people at risk.' : '' }, ifMatch(await seen(protocol)));
  await send(protocol);
  const signatories: Agent[] = [];
  for (const party of protocol.parties) {
    const signatory = await signatoryOf(api, party);
    const { status, body } = await signAs(signatory, protocol);
    if (status !== 201) throw new Error(JSON.stringify(body));
    signatories.push(signatory);
  }
  return { ...protocol, signatories, reference: (await seen(protocol))['reference'] };
}

/** A draft between the very organisations whose published protocol is asked about. */
async function draftedBetweenTheSame(like: ProtocolLike): Promise<TestProtocol> {
  const started = await full.officer.post('/api/protocols', { templateKey: 'routine-sharing', title: like.title });
  const path = `/api/protocols/${String(started.body['id'])}`;
  const { template: _, language: __, title: ___, ...content } = completeContent(like);
  const parties = content.parties.map((party, index) => ({ ...party, organisationId: full.parties[index]!.organisationId, name: full.parties[index]!.name }));
  const term = { ...content.term, entryIntoForce: { partyIds: [], ...content.term.entryIntoForce } };
  const edited = await full.officer.patch(`${path}/draft`, { ...content, parties, term }, ifMatch(started.body));
  expect(edited.status).toBe(200);
  return { ...full, id: String(started.body['id']), path };
}

async function rename(id: string, name: string): Promise<void> {
  await api.owner.query('INSERT INTO organisation_former_name (organisation_id, name, until) SELECT id, name, $2 FROM organisation WHERE id = $1', [id, '2026-11-20']);
  await api.owner.query('UPDATE organisation SET name = $2 WHERE id = $1', [id, name]);
}

function ask(protocol: TestProtocol, giver: number, receiver: number, data = ''): Promise<Answer> {
  return asked(protocol.parties[giver]!.organisationId, protocol.parties[receiver]!.organisationId, data);
}

function asked(from: string, to: string, data = ''): Promise<Answer> {
  const query = new URLSearchParams({ from, to, data });
  // Each from an address of its own: how often one may ask is another claim.
  return api.browser().get(`/api/register/agreement?${query.toString()}`);
}

async function bytesOf(from: string, to: string, data: string): Promise<string> {
  return new TextDecoder().decode((await asked(from, to, data)).bytes);
}

/** What is answered on each of some days, by a clock that goes back afterwards. */
async function onDays<T>(days: readonly string[], asked: () => Promise<T>): Promise<readonly T[]> {
  const now = api.clock.now();
  const answers: T[] = [];
  for (const day of days) {
    api.clock.moveTo(day);
    answers.push(await asked());
  }
  api.clock.moveTo(now);
  return answers;
}

function plus(words: string): string {
  return new URLSearchParams({ words }).toString().slice('words='.length);
}

function namesOf(body: Json, side: 'from' | 'to'): readonly string[] {
  return (body[side]?.['candidates'] as unknown as readonly { readonly name: string }[]).map(({ name }) => name);
}
