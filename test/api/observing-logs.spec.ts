import type { SigningResponse } from '../../apps/api/src/signing/index.js';
import { PASSWORD } from '../support/start-api.js';
import { eventually } from '../support/eventually.js';
import { startObservedApi } from '../support/observed-api.js';
import type { ObservedApi } from '../support/observed-api.js';
import type { LogLine } from '../support/observed-process.js';
import { confirm, drafted, follow, outForSignature, send, signByLink, statementOn } from '../support/protocol-situations.js';
import type { TestProtocol } from '../support/protocol-situations.js';

const REQUEST_ID = /^[0-9a-f-]{32,36}$/;

let observed: ObservedApi;
/** Whatever in the story is somebody's, or opens something. */
const theirs = new Set<string>();
let protocol: TestProtocol;

const everything = (): string => [observed.service, observed.worker].map(({ stdout, stderr }) => `${stdout}\n${stderr}`).join('\n');
const requests = (): readonly LogLine[] => observed.service.said('request');
const jobs = (): readonly LogLine[] => observed.worker.said('job');

beforeAll(async () => {
  observed = await startObservedApi();
  await tellTheStory();
}, 180_000);

afterAll(() => observed?.stop());

describe('the log of a signing and of what went wrong around it', () => {
  it('is JSON in every line, with an id in each of a request or job', () => {
    const lines = everything().split('\n').filter(Boolean);
    expect(lines.length).toBeGreaterThan(60);
    const said = lines.map((line) => JSON.parse(line) as LogLine);
    for (const line of said.filter(({ message }) => message === 'request' || message === 'job')) expect(line['requestId']).toMatch(REQUEST_ID);
    expect(new Set(said.map(({ level }) => level))).toEqual(new Set(['info', 'warn', 'error']));
  });

  it('names requests by method, pattern, status and time', () => {
    expect(requests()).toContainEqual(
      expect.objectContaining({ level: 'info', method: 'POST', route: '/api/signing/:token/signature', status: 201, durationMs: expect.any(Number), via: 'network', service: 'isp-test', pid: observed.service.child.pid }),
    );
    expect(requests()).toContainEqual(expect.objectContaining({ method: 'GET', route: '/sign/:token', via: 'network' }));
    expect(new Set(requests().filter(({ status }) => status === 404).map(({ route }) => route))).toEqual(new Set(['/api/protocols/:id', '/*', 'none']));
    for (const { route } of requests()) expect(route).toMatch(/^(?:none|\/[\w/:*.-]*)$/);
  });

  it('names jobs by task, id, try and outcome, with the id of the request that owed them', () => {
    const sent = requests().find(({ method, route }) => method === 'POST' && route === '/api/protocols/:id/versions');
    const owed = jobs().filter(({ requestId }) => requestId === sent?.['requestId']);
    expect(owed.length).toBeGreaterThanOrEqual(2);
    expect(owed[0]).toMatchObject({ task: expect.any(String), jobId: expect.stringMatching(/^\d+$/), attempt: 1, outcome: 'done', durationMs: expect.any(Number) });
  });

  it('gives a page and its calls to the API one id', () => {
    const page = requests().find(({ route }) => route === '/sign/:token');
    const calls = requests().filter(({ via, requestId }) => via === 'page' && requestId === page?.['requestId']);
    expect(calls.map(({ route }) => route)).toContain('/api/signing/:token');
  });

  it('holds nobody’s name, address, password, code, token or text', () => {
    const log = everything();
    expect(theirs.size).toBeGreaterThan(20);
    expect([...theirs].filter((one) => log.includes(one))).toEqual([]);
    expect(log).not.toMatch(/[\w.]+@[\w.]+\w|198\.51\.|\b\d{6}\b(?=[^"]*code)|[\w-]{43}/);
  });

  it('says of an error its code and where, and nothing of what the database quoted', () => {
    const [error] = observed.service.said('A request failed');
    expect(error).toMatchObject({ level: 'error', code: 'internal-error', requestId: expect.stringMatching(REQUEST_ID), error: { code: '42P01', stack: expect.arrayContaining([expect.stringMatching(/^at /)]) } });
    expect(error).not.toHaveProperty('error.message');
  });

  it('says of a mail that was refused its job, its try and the server’s answer', () => {
    const failed = jobs().filter(({ outcome }) => outcome === 'failed');
    expect(failed).toContainEqual(expect.objectContaining({ level: 'warn', attempt: 1, error: expect.objectContaining({ code: 451 }) }));
  });
});

describe('the id of a request', () => {
  const idOf = async (headers: Record<string, string>): Promise<string | null> => (await fetch(`${observed.service.url}/api/session`, { headers })).headers.get('x-request-id');

  it('is the one that a trusted proxy gave', async () => {
    expect(await idOf({ 'x-request-id': '0f9d8c7b6a5e4d3c2b1a09f8e7d6c5b4' })).toBe('0f9d8c7b6a5e4d3c2b1a09f8e7d6c5b4');
  });

  it.each(['alice@people.example', 'x'.repeat(64), '1, 2', '{"level":"fatal"}'])('is our own where %j was given', async (given) => {
    const id = await idOf({ 'x-request-id': given });
    expect(id).toMatch(REQUEST_ID);
    expect(everything()).not.toContain(given);
  });

  it('stands in a problem, as in the header', async () => {
    const answer = await fetch(`${observed.service.url}/api/protocols`);
    const body = (await answer.json()) as { readonly instance: string };
    expect(body.instance).toBe(`urn:isp:request:${answer.headers.get('x-request-id')}`);
  });
});

async function tellTheStory(): Promise<void> {
  const { api } = observed;
  protocol = await outForSignature(api, { title: 'Falls among older people' });
  const [first, second] = protocol.parties;
  if (first === undefined || second === undefined) throw new Error('There are two parties.');
  theirs.add('Falls among older people').add(PASSWORD).add(protocol.officerPerson.name).add(protocol.officerPerson.email).add(protocol.officerPerson.personId).add(protocol.id);
  for (const { signatory, name } of protocol.parties) theirs.add(signatory.name).add(signatory.email).add(name);

  // The page, as somebody sees it who follows the link, and a code asked for twice, one typed wrong.
  const holder = follow(api, second);
  theirs.add(holder.token);
  for (const path of [`/sign/${holder.token}`, `/sign/${holder.token}?from=alice%40people.example`, `/sign/${holder.token}.data`]) await api.browser().send('GET', path);
  await holder.browser.post(`${holder.path}/opening`);
  await holder.browser.post(`${holder.path}/codes`);
  await api.workOff();
  await holder.browser.post(`${holder.path}/confirmation`, { code: '000000' });
  await confirm(api, second, holder);
  const { body: view } = await holder.browser.get<SigningResponse>(holder.path);
  await holder.browser.post(`${holder.path}/signature`, statementOn(view, second.signatory.name));
  await signByLink(api, first);
  for (const mail of api.mails.arrived) for (const [, code] of mail.text.matchAll(/\b(\d{6})\b/g)) theirs.add(code ?? '');
  for (const mail of api.mails.arrived) for (const [token] of mail.text.matchAll(/[\w-]{43}/g)) theirs.add(token);
  await api.workOff();

  // What is refused, with people's data in every place that a request has.
  const stranger = api.browser();
  theirs.add('Alice Smith').add('alice@people.example').add('10 Nowhere Lane');
  await stranger.post('/api/session', { email: protocol.officerPerson.email, password: 'Alice Smith, not this' });
  await stranger.post('/api/session', { email: protocol.officerPerson.email, password: PASSWORD });
  await stranger.send('POST', '/api/session', { email: 'alice@people.example', 'Alice Smith': 1 });
  await stranger.send('GET', '/people/Alice%20Smith/alice@people.example?name=Alice%20Smith');
  await stranger.send('GET', '/api/people/alice@people.example');
  await stranger.send('GET', '/api/protocols/Alice%20Smith%0d%0a%7b%22level%22:%22fatal%22%7d%1b%5b31m', undefined, { 'user-agent': 'Alice Smith' });
  await fetch(`${api.url}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"name": "Alice Smith", 10 Nowhere Lane' });
  await protocol.officer.get(`${protocol.path}?with=alice@people.example`);

  // What fails: the database within a request, and a mail server that does not want it now.
  await api.owner.query('ALTER TABLE template_version RENAME TO taken_away');
  await protocol.officer.get('/api/templates');
  await api.owner.query('ALTER TABLE taken_away RENAME TO template_version');
  const again = await drafted(api);
  for (const { signatory, name } of again.parties) theirs.add(signatory.name).add(signatory.email).add(name);
  api.mails.refusing = true;
  await send(again);
  await eventually(async () => expect(jobs().filter(({ outcome }) => outcome === 'failed').length).toBeGreaterThan(0));
  api.mails.refusing = false;
}
