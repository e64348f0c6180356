import { jest } from '@jest/globals';
import { STANDINGS_IN_FORCE } from '@isp/protocols';
import { ProtocolTexts } from '../../apps/api/src/protocols/index.js';
import type { Agent, Answer, Json } from '../support/agent.js';
import { drafted, ifMatch, outForSignature, seen, send } from '../support/protocol-situations.js';
import type { ProtocolLike, TestProtocol } from '../support/protocol-situations.js';
import { signAs, signatoryOf } from '../support/signed-in-signatories.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;
let anybody: Agent;
let full: Published;
let summary: Published;
let hidden: Published;
let waiting: Published;

interface Published extends TestProtocol {
  readonly reference: string;
}

beforeAll(async () => {
  api = await startApi();
  anybody = api.browser();
  full = await published('full', { title: 'Care after hospital in Pen Llŷn', sections: { areas: ['Pen Llŷn'], topics: ['falls'] } });
  summary = await published('summary', { title: 'Young people at risk of exploitation', sections: { areas: ['Sampleton'], topics: ['county lines'] } });
  hidden = await published('none', { title: 'Witness protection moves', sections: { areas: ['Sampleton'] } });
  const notYet = await outForSignature(api, { title: 'Supported housing for adults' });
  waiting = { ...notYet, reference: (await seen(notYet))['reference'] };
}, 60_000);

afterAll(() => api.stop());

describe('a document that everybody reads', () => {
  it('is written once for all its readers, and anew when it says something else or is published again', async () => {
    const writing = jest.spyOn(api.part(ProtocolTexts), 'renderedAnew');
    const protocol = await published('full', { title: 'Read by many' });
    const read = async (): Promise<string> => String((await anybody.get(`/api/register/${protocol.reference}`)).body['html']);
    const pages = await Promise.all([read(), read(), read()]);
    expect([new Set([...pages, await read()]).size, writing.mock.calls.length]).toEqual([1, 1]);

    const publish = async (level: string): Promise<unknown> => (await protocol.officer.put(`${protocol.path}/publication`, { level, reason: level === 'full' ? '' : 'For now' }, ifMatch(await seen(protocol)))).status;
    expect(await publish('none')).toBe(200);
    expect((await anybody.get(`/api/register/${protocol.reference}`)).status).toBe(404);
    expect(await publish('summary')).toBe(200);
    expect(await read()).toBe('null');
    expect(await publish('full')).toBe(200);
    expect(await read()).toContain('Read by many');
    expect(writing).toHaveBeenCalledTimes(2);
    expect(await publish('none')).toBe(200);
    writing.mockRestore();
  });
});

describe('the register without anybody signed in', () => {
  it('lists what has come into force and is published, by title', async () => {
    const { status, body } = await anybody.get('/api/register');
    expect(status).toBe(200);
    expect(titlesOf(body)).toEqual(['Care after hospital in Pen Llŷn', 'Young people at risk of exploitation']);
    expect(body['total']).toBe(2);
  });

  it('says of each what anybody may know, and no more', async () => {
    const { body } = await anybody.get('/api/register?search=exploitation');
    expect(body['items']).toEqual([
      {
        reference: summary.reference,
        title: 'Young people at risk of exploitation',
        kind: 'routine-sharing',
        level: 'summary',
        leadOrganisation: { id: summary.leadOrganisationId, name: summary.parties[0]!.name },
        parties: summary.parties.map(({ name }) => name),
        summary: expect.stringContaining('early help team'),
        areas: ['Sampleton'],
        effectiveOn: '2026-11-01',
        nextReviewOn: '2027-11-01',
        standing: { kind: 'in-force', effectiveOn: '2026-11-01', inForceFrom: '2026-11-23', inForceUntil: null, nextReviewOn: '2027-11-01' },
      },
    ]);
  });

  it('tells standings as they are on the day it is asked, and keeps what is overdue', async () => {
    const before = api.clock.now();
    api.clock.moveTo('2028-02-01');
    const { body } = await anybody.get('/api/register');
    expect(itemsOf(body).map((entry) => entry['standing']?.['kind'])).toEqual(['review-overdue', 'review-overdue']);
    expect(STANDINGS_IN_FORCE).toContain('review-overdue');
    api.clock.moveTo(before);
  });

  it('goes page by page', async () => {
    const { body } = await anybody.get('/api/register?pageSize=1&page=2');
    expect([body['total'], titlesOf(body)]).toEqual([2, ['Young people at risk of exploitation']]);
    const { body: beyond } = await anybody.get('/api/register?page=9');
    expect([beyond['total'], titlesOf(beyond)]).toEqual([2, []]);
  });
});

describe('searching', () => {
  it.each([
    ['a word of the title', 'hospital'],
    ['words in any order and case', 'HOSPITAL care'],
    ['the beginning of a word', 'hosp'],
    ['an area', 'Pen Llŷn'],
    ['an area, by who has no circumflex', 'llyn'],
    ['a topic of what is published in full', 'falls'],
    ['words of the summary for practitioners', 'already support hospital'],
  ])('finds by %s', async (_, words) => {
    const { body } = await find(words);
    expect(titlesOf(body)).toContain('Care after hospital in Pen Llŷn');
    expect(body['matched']).toBe('every-word');
  });

  it('finds by the name of a party and by the reference', async () => {
    for (const words of [full.reference, full.reference.toLowerCase()]) {
      expect(titlesOf((await find(words)).body)).toEqual(['Care after hospital in Pen Llŷn']);
    }
    expect(titlesOf((await find(full.parties[1]!.name)).body)).toContain('Care after hospital in Pen Llŷn');
  });

  it('offers names much like a misspelt one, and says that they are no more than that', async () => {
    const { body } = await find('hopsital');
    expect([body['matched'], titlesOf(body)]).toEqual(['similar-names', ['Care after hospital in Pen Llŷn']]);
  });

  it('narrows by area, sector and organisation', async () => {
    expect(titlesOf((await anybody.get('/api/register?area=sample')).body)).toEqual(['Young people at risk of exploitation']);
    expect(titlesOf((await anybody.get('/api/register?sector=police')).body)).toEqual([]);
    expect(titlesOf((await anybody.get('/api/register?sector=local-government')).body)).toHaveLength(2);
    const partner = summary.parties[1]!.organisationId;
    expect(titlesOf((await anybody.get(`/api/register?organisation=${partner}`)).body)).toEqual(['Young people at risk of exploitation']);
  });

  it('takes signs for what they are: nothing to look for, and nothing that breaks', async () => {
    for (const words of ["'", ':*', '& | !', '%', '<->', '\\', '"', '(', 'a'.repeat(200)]) expect((await find(words)).status).toBe(200);
    expect((await find('a'.repeat(201))).status).toBe(422);
    expect((await anybody.get('/api/register?sector=magic')).status).toBe(422);
  });

  it('does not find a summary by words that only the whole document has', async () => {
    expect((await find('county lines')).body['total']).toBe(0);
  });
});

describe('finding nothing', () => {
  it('says where was looked, and in full that no agreement is needed to share about a person', async () => {
    const { status, body } = await find('zzzz nothing like it');
    expect(status).toBe(200);
    expect(body).toMatchObject({ total: 0, items: [], searchedWhere: 'published-here', notice: { form: 'full' } });
    expect((body['notice']?.['paragraphs'] as unknown as string[]).join(' ')).toMatch(/must never be the reason for not sharing/);
  });

  it('does not hint at what is not published', async () => {
    for (const words of ['Witness protection', hidden.reference, 'Supported housing', waiting.reference]) {
      const { body } = await find(words);
      expect([words, titlesOf(body).filter((title) => /witness|supported/i.test(title))]).toEqual([words, []]);
    }
    const unknown = await anybody.get('/api/register/ISP-1999-0001');
    for (const { reference } of [hidden, waiting]) {
      const { status, body } = await anybody.get(`/api/register/${reference}`);
      expect([status, { ...body, instance: '' }]).toEqual([404, { ...unknown.body, instance: '' }]);
      expect((await anybody.get(`/api/register/${reference}/document.pdf`)).status).toBe(404);
    }
  });
});

describe('a protocol published in full', () => {
  it('has its document, its data and the days the parties signed', async () => {
    const { status, body } = await anybody.get(`/api/register/${full.reference}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      reference: full.reference,
      level: 'full',
      standing: { kind: 'in-force', since: '2026-11-23' },
      parties: full.parties.map(({ partyId, name, organisationId }) => ({ partyId, name, organisationId, signedOn: '2026-11-23' })),
      dataRows: [{ dataItems: 'Name, address, services already involved' }],
      version: { number: '1.0' },
    });
    expect(body['html']).toContain('Parties and the days they signed');
    expect(body['html']).toContain('You do not need an information sharing protocol');
  });

  it('names no signatory and gives no contact of anybody', async () => {
    const { body } = await anybody.get(`/api/register/${full.reference}`);
    const said = JSON.stringify(body);
    for (const { signatory } of full.parties) {
      expect(said).not.toContain(signatory.name);
      expect(said).not.toContain(signatory.email);
    }
    expect(said).not.toMatch(/[\w.]+@[\w-]+\.example/);
    expect(said).not.toMatch(/dpo desk|breach desk|requests desk/);
  });

  it('lets whoever holds a copy tell that it is the one that was signed', async () => {
    const { body } = await anybody.get(`/api/register/${full.reference}`);
    const { body: version } = await full.officer.get(`${full.path}/versions/1.0`);
    expect(body['version']).toMatchObject({ contentSha256: version['contentSha256'], documentSha256: version['documentSha256'] });
  });

  it('can be had in print', async () => {
    const { status, headers, bytes } = await anybody.get(`/api/register/${full.reference}/document.pdf`);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-');
  });
});

describe('a protocol published as a summary', () => {
  it('has names, summary and standing, and nothing that the document says', async () => {
    const { body } = await anybody.get(`/api/register/${summary.reference}`);
    expect(body).toMatchObject({ level: 'summary', html: null, dataRows: null, version: null, notice: { form: 'short' } });
    expect(body['parties']).toEqual(summary.parties.map(({ partyId, name, organisationId }) => ({ partyId, name, organisationId })));
    expect(JSON.stringify(body)).not.toContain('services already involved');
    expect((await anybody.get(`/api/register/${summary.reference}/document.pdf`)).status).toBe(404);
  });
});

describe('an address of the register', () => {
  it.each(['%00', 'ISP-2026-0001%00', 'ISP-2026', "'", 'ISP-2026-9999'])('that is %s leads nowhere', async (reference) => {
    expect((await anybody.get(`/api/register/${reference}`)).status).toBe(404);
    expect((await anybody.get(`/api/register/${reference}/document.pdf`)).status).toBe(404);
  });

  it('leads there in lower case too', async () => {
    expect((await anybody.get(`/api/register/${full.reference.toLowerCase()}`)).status).toBe(200);
  });

  it('prints no documents without end for one who asks without end, and goes on printing for others', async () => {
    const hasty = api.browser();
    const path = `/api/register/${full.reference}/document.pdf`;
    const asked = await Promise.all(Array.from({ length: 121 }, () => hasty.get(path)));
    expect(asked.filter(({ status }) => status === 200)).toHaveLength(120);
    const [refused] = asked.filter(({ status }) => status !== 200);
    expect([refused?.status, Number(refused?.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await anybody.get(path)).status).toBe(200);
  });
});

describe('the lead’s decision', () => {
  it('holds from the moment it is taken', async () => {
    const protocol = await published('full', { title: 'Bicycles found' });
    const decide = async (level: string): Promise<unknown> =>
      protocol.officer.put(`${protocol.path}/publication`, { level, reason: 'A reason' }, ifMatch(await seen(protocol)));
    await decide('none');
    expect((await find('Bicycles')).body['total']).toBe(0);
    expect((await anybody.get(`/api/register/${protocol.reference}`)).status).toBe(404);
    await decide('summary');
    expect((await anybody.get(`/api/register/${protocol.reference}`)).body).toMatchObject({ level: 'summary', html: null });
    await decide('full');
    expect((await anybody.get(`/api/register/${protocol.reference}`)).body['html']).toContain('Bicycles found');
    await decide('none');
  });

  it('shows what is in force while a change is drafted and signed, not the change', async () => {
    const protocol = await published('summary', { title: 'Kerbside collections' });
    await protocol.officer.post(`${protocol.path}/draft`, { kind: 'major', reason: 'New partners' }, ifMatch(await seen(protocol)));
    await protocol.officer.patch(`${protocol.path}/draft`, { title: 'Doorstep collections' }, ifMatch(await seen(protocol)));
    await send(protocol);
    const { body } = await anybody.get(`/api/register/${protocol.reference}`);
    expect([body['title'], body['standing']?.['kind']]).toEqual(['Kerbside collections', 'in-force']);
    expect((await find('Doorstep')).body['total']).toBe(0);
  });
});

it('gives the notice in every form it is shown in', async () => {
  const { status, body } = await anybody.get('/api/notice');
  expect(status).toBe(200);
  expect(Object.keys(body).sort()).toEqual(['document', 'email', 'full', 'oneLine', 'short']);
  for (const notice of Object.values(body)) expect((notice as Json)['heading']).toMatch(/do not need an information sharing protocol/);
});

/** A protocol in force between all its parties, published as far as said. */
async function published(level: 'full' | 'summary' | 'none', like: ProtocolLike): Promise<Published> {
  const protocol = await drafted(api, { effectiveOn: '2026-11-01', firstReviewOn: '2027-11-01', ...like });
  await protocol.officer.put(`${protocol.path}/publication`, { level, reason: level === 'none' ? 'It would put people at risk.' : '' }, ifMatch(await seen(protocol)));
  await send(protocol);
  for (const party of protocol.parties) {
    const { status, body } = await signAs(await signatoryOf(api, party), protocol);
    if (status !== 201) throw new Error(JSON.stringify(body));
  }
  return { ...protocol, reference: (await seen(protocol))['reference'] };
}

function find(words: string): Promise<Answer> {
  return anybody.get(`/api/register?search=${encodeURIComponent(words)}`);
}

function itemsOf(body: Json): readonly Json[] {
  return body['items'] as unknown as readonly Json[];
}

function titlesOf(body: Json): readonly string[] {
  return (body['items'] as unknown as readonly { title: string }[]).map(({ title }) => title);
}
