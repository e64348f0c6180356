/** Three API processes and two workers on one PostgreSQL: for whoever uses them they are one. */
import { setTimeout as pause } from 'node:timers/promises';
import { verifyChain } from '@isp/evidence';
import { eventually } from '../support/eventually.js';
import { Office, Visitor, type Awaited } from '../support/office.js';
import { OwnCluster } from '../support/own-cluster.js';
import { startApiProcess, startWorkerProcess, type ServiceProcess } from '../support/processes.js';
import { ifMatch } from '../support/protocol-situations.js';
import { ReverseProxy } from '../support/reverse-proxy.js';
import { PASSWORD, type TestPerson } from '../support/start-api.js';
import { chainOf } from './aftermath.js';

const PARTIES = 12;
const PROTOCOLS = 50;
/** Long enough for two workers to have started. */
const SHORTLY_MS = 12_000;

let cluster: OwnCluster;
let office: Office;
let apis: readonly ServiceProcess[];
let workers: readonly ServiceProcess[];
let visitors = 0;

beforeAll(async () => {
  cluster = await OwnCluster.start();
  office = await Office.open({ url: cluster.url, ownerUrl: cluster.ownerUrl, drop: async () => undefined }, PARTIES);
  const told = { databaseUrl: cluster.url, mailUrl: office.mails.url };
  apis = await Promise.all([1, 2, 3].map(() => startApiProcess(told)));
  workers = await Promise.all([1, 2].map(() => startWorkerProcess(told)));
}, 300_000);

afterAll(async () => {
  await Promise.all([...apis, ...workers].map((process) => process.stop()));
  await office.close();
  await cluster.stop();
}, 60_000);

describe('somebody who signed in at one process', () => {
  it('is known to the others, and changes things there with the token of the first', async () => {
    const { visitor, person } = await signedIn('Wanda Wanderer');
    for (const { url } of apis) expect((await visitor.goTo(url).get('/api/session')).body).toMatchObject({ person: { email: person.email } });
    expect((await visitor.goTo(at(1)).put('/api/me', { name: 'Wanda Elsewhere' })).status).toBe(204);
    expect((await visitor.goTo(at(2)).get('/api/session')).body).toMatchObject({ person: { name: 'Wanda Elsewhere' } });
  });

  it('cannot be made to change things by a page without the token, at any process', async () => {
    const { visitor } = await signedIn('Cara Careful');
    for (const { url } of apis) {
      const answer = await visitor.goTo(url).send('PUT', '/api/me', { name: 'Forged' }, { 'x-csrf-token': 'f'.repeat(64) });
      expect([answer.status, answer.body['code']]).toEqual([403, 'csrf-token-wrong']);
    }
  });

  it('is signed out everywhere by signing out at one', async () => {
    const { visitor } = await signedIn('Otto Out');
    const { cookie = '' } = await visitor.goTo(at(0)).sessionHeaders();
    expect((await visitor.goTo(at(1)).delete('/api/session')).status).toBe(204);
    for (const { url } of apis) expect((await visitorAt(url).send('GET', '/api/session', undefined, { cookie })).body).toMatchObject({ person: null });
  });

  it('loses every other session by a new password, at once and everywhere', async () => {
    const { visitor, person } = await signedIn('Nora New');
    const other = await office.signIn(visitorAt(at(1)), person);
    expect((await visitor.goTo(at(0)).put('/api/me/password', { current: PASSWORD, password: 'another sentence nobody guesses' })).status).toBe(204);
    for (const { url } of apis) expect((await other.goTo(url).get('/api/session')).body).toMatchObject({ person: null });
    expect((await visitor.goTo(at(2)).get('/api/session')).body).toMatchObject({ person: { email: person.email } });
  });
});

describe('guessing', () => {
  it('at a password counts over all processes as if they were one, and keeps nobody out elsewhere', async () => {
    const owner = await office.api.person('Greta Guessed');
    const guesser = visitorAt(at(0));
    const statuses: number[] = [];
    for (let guess = 0; guess < 20; guess += 1) statuses.push((await guesser.goTo(at(guess % 3)).post('/api/session', { email: owner.email, password: `guess number ${guess}` })).status);
    expect(statuses).toEqual([...Array<number>(10).fill(401), ...Array<number>(10).fill(429)]);
    expect((await visitorAt(at(1)).post('/api/session', { email: owner.email, password: PASSWORD })).status).toBe(200);
  });

  it('by the same person behind a proxy is theirs, whatever address they claim', async () => {
    const proxy = await ReverseProxy.start(apis.map(({ url }) => url));
    try {
      const owner = await office.api.person('Paula Proxied');
      const guess = async (from: string, claimed: string): Promise<number> => {
        const page = await proxy.send(from, 'GET', '/api/session?csrf=1', { 'x-forwarded-for': claimed });
        const { csrfToken } = JSON.parse(page.body) as { readonly csrfToken: string };
        const headers = { cookie: page.cookie, 'x-csrf-token': csrfToken, 'x-forwarded-for': claimed };
        return (await proxy.send(from, 'POST', '/api/session', headers, { email: owner.email, password: 'a wrong one' })).status;
      };
      const statuses: number[] = [];
      for (let nth = 1; nth <= 12; nth += 1) statuses.push(await guess('127.0.0.2', `203.0.113.${nth}`));
      expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429]);
      expect(await guess('127.0.0.3', '127.0.0.2')).toBe(401);
    } finally {
      await proxy.stop();
    }
  });
});

describe('a one-time code', () => {
  it('is good once, though three processes are given it at the same moment', async () => {
    const [awaited = []] = await office.outForSignature(1);
    const { email } = awaited[0]!.party.signatory;
    await eventually(async () => expect(office.mails.linkTokenTo(email, 'sign')).not.toBe(''), 30_000);
    const path = `/api/signing/${office.mails.linkTokenTo(email, 'sign')}`;
    const holders = apis.map(({ url }) => visitorAt(url));
    expect((await holders[0]!.post(`${path}/codes`)).status).toBe(202);
    let code = '';
    await eventually(async () => {
      code = office.mails.codeTo(email);
    }, 30_000);
    for (const holder of holders) await holder.sessionHeaders();
    const statuses = await Promise.all(holders.map(async (holder) => (await holder.post(`${path}/confirmation`, { code })).status));
    expect(statuses.toSorted()).toEqual([204, 422, 422]);
  });
});

describe('what one process changed', () => {
  it('is so at the others at once: a role taken away, a name, what is published', async () => {
    const [awaited = []] = await office.outForSignature(1);
    const { protocolId, party: { organisationId } } = awaited[0]!;
    // Two who share are enough for it to be in force between them.
    for (const { path, body, party } of awaited.slice(0, 2)) {
      const signatory = await office.signIn(visitorAt(at(0)), party.signatory);
      expect((await signatory.post(path, body)).status).toBe(201);
    }
    const { visitor: administrator } = await signedIn('Ada Administrator', { organisationId, roles: ['administrator'] });
    const { visitor: officer, person } = await signedIn('Olga Officer', { organisationId, roles: ['ig-officer'] });
    const publish = async (process: number, level: string, reason: string) => {
      const { body: seen } = await officer.goTo(at(process)).get(`/api/protocols/${protocolId}`);
      expect((await officer.put(`/api/protocols/${protocolId}/publication`, { level, reason }, ifMatch(seen))).status).toBe(200);
      return String(seen['reference']);
    };
    const reference = await publish(0, 'full', '');
    for (const { url } of apis) {
      expect((await visitorAt(url).get(`/api/register/${reference}`)).status).toBe(200);
      expect((await visitorAt(url).get(`/api/register/${reference}/document.pdf`)).status).toBe(200);
    }
    await publish(1, 'none', 'It would put people at risk.');
    for (const { url } of apis) {
      expect((await visitorAt(url).get(`/api/register/${reference}`)).status).toBe(404);
      expect((await visitorAt(url).get(`/api/register/${reference}/document.pdf`)).status).toBe(404);
    }

    expect((await administrator.goTo(at(1)).put(`/api/organisations/${organisationId}/members/${person.personId}`, { roles: ['member'] })).status).toBeLessThan(300);
    for (const { url } of apis) {
      const refused = await officer.goTo(url).post('/api/protocols', { templateKey: 'routine-sharing', title: 'No longer mine to start' });
      expect([refused.status, refused.body['code']]).toEqual([403, 'permission-missing']);
    }
  });
});

describe('six hundred signings over three processes, with two workers behind them', () => {
  let protocols: readonly (readonly Awaited[])[];

  it('are all taken, each once', async () => {
    protocols = await office.outForSignature(PROTOCOLS);
    const signatories = await Promise.all(office.parties.map(({ signatory }) => office.signIn(visitorAt(at(0)), signatory)));
    const headers = await Promise.all(signatories.map((signatory) => signatory.sessionHeaders()));
    const signings = protocols.flat().map((awaited, index) => ({ ...awaited, who: index % PARTIES, url: at(index % 3) }));
    const answers = await Promise.all(
      signings.map(({ path, body, who, url }) => visitorAt(url).send('POST', path, body, headers[who])),
    );
    expect(answers.filter(({ status }) => status !== 201).map(({ status, body }) => [status, body['code']])).toEqual([]);
    const { rows } = await office.api.owner.query<{ signatures: number; parties: number }>(
      `SELECT count(*)::integer AS signatures, count(DISTINCT party_id)::integer AS parties FROM signature WHERE protocol_id = ANY($1) GROUP BY protocol_id`,
      [protocols.map(([first]) => first?.protocolId)],
    );
    expect(rows).toEqual(Array<object>(PROTOCOLS).fill({ signatures: PARTIES, parties: PARTIES }));
  }, 240_000);

  it('bring each protocol into force once, with a whole record', async () => {
    for (const [first] of protocols) {
      const id = first?.protocolId ?? '';
      const types = (await office.api.recordOf(id)).map(({ type }) => type);
      expect(types.filter((type) => type.endsWith('came-into-force'))).toEqual(['protocol.came-into-force']);
      expect(verifyChain(await chainOf(office, id))).toEqual({ ok: true });
    }
  }, 60_000);

  it('leave nothing owed, and send every mail once', async () => {
    await eventually(async () => {
      await office.api.owner.query('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE run_at > now() AND locked_by IS NULL');
      expect((await office.api.owner.query('SELECT last_error FROM graphile_worker._private_jobs LIMIT 3')).rows).toEqual([]);
    }, 180_000);
    const ids = office.mails.arrived.map(({ messageId }) => messageId).filter((id) => protocols.some(([first]) => id.includes(first?.protocolId ?? '-')));
    expect(ids.length).toBe(new Set(ids).size);
    const times = (kind: string): number => ids.filter((id) => id.startsWith(`<${kind}.`)).length;
    expect({ asked: times('asked-to-sign'), signed: times('signed'), inForce: times('in-force') }).toEqual({
      asked: PARTIES * PROTOCOLS,
      signed: PARTIES * PROTOCOLS,
      inForce: (PARTIES + 1) * PROTOCOLS,
    });
  }, 240_000);
});

describe('what runs by the calendar', () => {
  it('is owed once, though two workers see its minute come', async () => {
    const { owner } = office.api;
    await owner.query(`
      CREATE TABLE seen_scheduled (key text NOT NULL);
      CREATE FUNCTION see_scheduled() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
        $$ BEGIN INSERT INTO public.seen_scheduled VALUES (new.key); RETURN NULL; END $$;
      CREATE TRIGGER see_scheduled AFTER INSERT OR UPDATE OF revision ON graphile_worker._private_jobs
        FOR EACH ROW WHEN (new.key LIKE 'scheduled:%') EXECUTE FUNCTION see_scheduled()`);
    const told = { databaseUrl: cluster.url, mailUrl: office.mails.url, env: { NODE_OPTIONS: `--import ${clockBefore(5)}` } };
    const early = await Promise.all([1, 2].map(() => startWorkerProcess(told)));
    const scheduled = async () => (await owner.query(`SELECT FROM seen_scheduled WHERE key = 'scheduled:arrive-at-dates'`)).rowCount;
    await eventually(async () => expect(await scheduled()).toBe(1), 60_000);
    await pause(2_000);
    expect(await scheduled()).toBe(1);
    await Promise.all(early.map((worker) => worker.stop()));
  }, 240_000);
});

/** A module to be loaded first, by which a process believes that it is shortly before that minute of an hour. */
function clockBefore(minute: number): string {
  const soon = new Date(Date.now() + 60_000);
  soon.setUTCMinutes(soon.getUTCMinutes() < minute ? minute : minute + 60, 0, 0);
  const ahead = soon.getTime() - Date.now() - SHORTLY_MS;
  const code = `const Real = Date; globalThis.Date = class extends Real { constructor(...given) { given.length === 0 ? super(Real.now() + ${ahead}) : super(...given); } static now() { return Real.now() + ${ahead}; } };`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

function at(process: number): string {
  return apis[process]?.url ?? '';
}

function visitorAt(url: string): Visitor {
  visitors += 1;
  return new Visitor(url, `198.51.${100 + Math.floor(visitors / 250)}.${(visitors % 250) + 1}`);
}

async function signedIn(name: string, more: Parameters<typeof office.api.person>[1] = {}): Promise<{ readonly visitor: Visitor; readonly person: TestPerson }> {
  const person = await office.api.person(name, more);
  return { person, visitor: await office.signIn(visitorAt(at(0)), person) };
}
