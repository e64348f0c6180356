import { Routes } from '../../../apps/api/src/platform/auth/index.js';
import type { Route } from '../../../apps/api/src/platform/auth/index.js';
import type { Agent, Answer } from '../../support/agent.js';
import { startApi } from '../../support/start-api.js';
import { routeCases } from './route-cases.js';
import { buildWorld, rolesWithout } from './world.js';
import type { RouteCase, World } from './world.js';

/*
 * Every route that there is × signed out, without the session's token, in every role that does not give what it requires, and with
 * every role at another organisation. The routes come from the running service, so that none can be forgotten.
 */

let world: World;
let routes: readonly Route[];

beforeAll(async () => {
  const api = await startApi();
  world = await buildWorld(api);
  routes = api.part(Routes).list();
});

afterAll(() => world.api.stop());

it('knows how to ask every route, and no route that is not there', () => {
  expect(Object.keys(routeCases).sort()).toEqual(routes.map(keyOf).sort());
});

it('answers nobody who is not signed in, but on what is public', async () => {
  const answers = await forEachRoute(async (route, routeCase) => {
    const { status, body } = await ask(world.api.browser(), route, routeCase);
    if (isForMachines(route)) return status === 401 && body.code === 'token-not-usable';
    return route.requires.includes('public') ? status < 500 : status === 401 && body.code === 'not-signed-in';
  });
  expect(answers).toEqual([]);
});

it('changes nothing without the token of the session, signed in or not', async () => {
  const answers = await forEachRoute(async (route, routeCase) => {
    if (route.method === 'GET' || isForMachines(route)) return true;
    const path = await pathOf(route, routeCase);
    const agents = [world.api.browser(), world.agents.administrator];
    const given = await Promise.all(agents.map((agent) => agent.send<{ readonly code: string }>(route.method, path, routeCase.body, { 'x-csrf-token': 'wrong' })));
    return given.every(({ status, body }) => status === 403 && body.code === 'csrf-token-wrong');
  });
  expect(answers).toEqual([]);
});

it('refuses every role that does not give what a route requires', async () => {
  const answers = await forEachRoute(async (route, routeCase) => {
    if (isForMachines(route)) return true;
    const given = await Promise.all(rolesWithout(route.requires).map((role) => ask(world.agents[role], route, routeCase)));
    return given.every(({ status, body }) => status === 403 && body.code === 'permission-missing');
  });
  expect(answers).toEqual([]);
});

it('lets a session open nothing that is for machines, whoever it is of', async () => {
  const answers = await forEachRoute(async (route, routeCase) => {
    if (!isForMachines(route)) return true;
    const given = await Promise.all([...Object.values(world.agents), world.stranger].map((agent) => ask(agent, route, routeCase)));
    return given.every(({ status, body }) => status === 401 && body.code === 'token-not-usable');
  });
  expect(answers).toEqual([]);
  expect(routes.filter(isForMachines)).not.toEqual([]);
});

it('shows nobody of another organisation that there is something to see', async () => {
  const answers = await forEachRoute(async (route, routeCase) => {
    if (routeCase.stranger === 'own') return true;
    const { status } = await ask(world.stranger, route, routeCase);
    return status === routeCase.stranger || `answers ${String(status)}`;
  });
  expect(answers).toEqual([]);
});

it('takes a nonsensical address for one that leads nowhere', async () => {
  const answers = await forEachRoute(async (route, routeCase) => {
    const { status } = await ask(world.agents.administrator, route, { ...routeCase, params: () => new Proxy({}, { get: () => "'%00" }) });
    return status < 500;
  });
  expect(answers).toEqual([]);
});

/** The routes for which the claim does not hold. Signing out, which would end the others' sessions, comes last of all. */
async function forEachRoute(claim: (route: Route, routeCase: RouteCase) => Promise<boolean | string>): Promise<string[]> {
  const failed: string[] = [];
  for (const route of routes) {
    const routeCase = routeCases[keyOf(route)];
    if (routeCase === undefined || keyOf(route) === 'DELETE /api/session') continue;
    const holds = await claim(route, routeCase);
    if (holds !== true) failed.push(holds === false ? keyOf(route) : `${keyOf(route)} ${holds}`);
  }
  return failed;
}

async function ask(agent: Agent, route: Route, routeCase: RouteCase): Promise<Answer<{ readonly code: string }>> {
  const path = await pathOf(route, routeCase);
  if (route.method === 'GET') return agent.get(path, routeCase.headers);
  if (route.method === 'POST') return agent.post(path, routeCase.body, routeCase.headers);
  if (route.method === 'PUT') return agent.put(path, routeCase.body, routeCase.headers);
  if (route.method === 'PATCH') return agent.patch(path, routeCase.body, routeCase.headers);
  return agent.delete(path, routeCase.headers);
}

async function pathOf(route: Route, routeCase: RouteCase): Promise<string> {
  const params = (await routeCase.params?.(world)) ?? {};
  return route.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** No session counts there, and so no token of one. */
function isForMachines({ requires }: Route): boolean {
  return requires.includes('bearer-token');
}

function keyOf(route: Route): string {
  return `${route.method} ${route.path}`;
}
