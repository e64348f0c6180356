import { startApi } from '../../support/start-api.js';
import type { RunningApi } from '../../support/start-api.js';
import { chosen } from './chosen.js';
import { describedRoutes } from './described-routes.js';
import type { DescribedRoute } from './described-routes.js';
import { faultOf } from './fault-of.js';
import { Sender } from './sender.js';
import { Situations } from './situation.js';
import type { Situation } from './situation.js';
import { spoiltAddresses, spoiltBodies } from './spoilt-requests.js';
import type { SpoiltRequest } from './spoilt-requests.js';
import { WrittenRows } from './written-rows.js';

/*
 * Every route of the API's description × everything that can be wrong about what is sent to it. `BAD_INPUT_PER_ROUTE` says how much
 * of it; what is left out is left out by a seed, so that two runs send the same. All of it: BAD_INPUT_PER_ROUTE=100000.
 */

const PER_ROUTE = Number(process.env['BAD_INPUT_PER_ROUTE'] ?? 30);
const SEED = Number(process.env['BAD_INPUT_SEED'] ?? 20261123);
/** Of routes that take a password: argon2 makes each of these dear. */
const DEAR = /password|\/api\/session$|\/invitations\/\{token\}|\/account$|\.pdf$/;

let api: RunningApi;
let sender: Sender;
let situations: Situations;
let written: WrittenRows;
const routes = describedRoutes().filter(({ key }) => key !== 'DELETE /api/session');

beforeAll(async () => {
  api = await startApi();
  sender = new Sender(api.url);
  situations = new Situations(api);
  written = await WrittenRows.watch(api.owner);
});

afterAll(async () => {
  console.log(`sent ${sender.sent.toLocaleString('en')} requests to ${routes.length} routes`);
  sender.close();
  await api.stop();
});

describe('whatever is sent', () => {
  it.each(routes.map((route) => [route.key, route] as const))('%s answers with a problem, and keeps nothing of what it refuses', async (_, route) => {
    const faults: string[] = [];
    let looked = 0;
    for (const spoilt of await requestsTo(route)) {
      const { fault, lookedAt } = await outcomeOf(route, spoilt);
      if (fault !== null) faults.push(`${spoilt.what}: ${fault}`);
      if (lookedAt) looked += 1;
    }
    expect(faults).toEqual([]);
    // Bodies are looked at, and not turned away at the door alone.
    if (route.body !== null) expect(looked).toBeGreaterThan(0);
  }, 120_000);

  it.each(routes.map((route) => [route.key, route] as const))('%s answers somebody signed out with a problem too', async (_, route) => {
    const situation = await situations.of(route);
    const faults: string[] = [];
    for (const spoilt of chosen(await requestsTo(route), 12, SEED + 1)) {
      const answer = await sender.send(route.method, addressOf(route, situation, spoilt), {}, spoilt);
      const fault = faultOf(answer, { ...spoilt, expect: 'either' }, await written.since());
      if (fault !== null) faults.push(`${spoilt.what}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  it('leaves the service alive', async () => {
    expect((await fetch(`${api.url}/api/health/ready`)).status).toBe(200);
  });
});

async function requestsTo(route: DescribedRoute): Promise<readonly SpoiltRequest[]> {
  const { known } = await situations.of(route);
  const most = DEAR.test(route.path) ? Math.min(PER_ROUTE, 60) : PER_ROUTE;
  return chosen([...spoiltBodies(route, known), ...spoiltAddresses(route)], most, SEED);
}

async function outcomeOf(route: DescribedRoute, spoilt: SpoiltRequest): Promise<{ readonly fault: string | null; readonly lookedAt: boolean }> {
  const situation = await situations.of(route);
  const revision = spoilt.headers !== undefined && 'if-match' in spoilt.headers ? null : await revisionOf(route, situation, spoilt);
  const headers = { ...situation.session, ...(revision === null ? {} : { 'if-match': `"${revision}"` }) };
  if (!asked.has(situation)) await written.since();
  asked.add(situation);
  const answer = await sender.send(route.method, addressOf(route, situation, spoilt), headers, spoilt).catch((error: unknown) => String(error));
  if (typeof answer === 'string') return { fault: answer, lookedAt: false };
  if (answer.status < 300 && route.method !== 'GET') afterDoing(route, situation);
  return { fault: faultOf(answer, spoilt, await written.since()), lookedAt: answer.status === 400 || answer.status === 422 };
}

/** Situations of which what their making wrote has been passed over. */
const asked = new WeakSet<Situation>();
const revisions = new WeakMap<Situation, number | null>();

/** What was done after all: something of what there is has changed, or it is no longer what it was. */
function afterDoing(route: DescribedRoute, situation: Situation): void {
  // A draft goes on as a draft, and what is new stands beside what there was.
  const goesOn = /^(?:PATCH .*|POST \/api\/(?:protocols|organisations|password-resets|organisations\/\{id\}\/invitations))$/.test(route.key);
  if (goesOn) revisions.delete(situation);
  else situations.renew(route);
}

/** The revision is asked for once: what changes it makes the situation anew. */
async function revisionOf({ method }: DescribedRoute, situation: Situation, _: SpoiltRequest): Promise<number | null> {
  if (method === 'GET') return null;
  if (!revisions.has(situation)) revisions.set(situation, await situation.revision());
  return revisions.get(situation) ?? null;
}

function addressOf(route: DescribedRoute, { parameters }: Situation, { parameter, query }: SpoiltRequest): string {
  const values = route.path.startsWith('/api/organisations/') ? { ...parameters, id: parameters['organisation'] ?? '' } : parameters;
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => parameter ?? encodeURIComponent(values[name] ?? '7c0a4a3e-5ca1-4f6b-9a53-0f3c6f3d2b11'));
  return query === undefined ? path : `${path}?${query}`;
}
