import { Routes } from '../../apps/api/src/platform/auth/index.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

it('every route requires what it did when somebody last looked', () => {
  const routes = api.part(Routes).list();
  expect(routes.map(({ method, path, requires }) => `${method.padEnd(6)} ${path} · ${requires.join(' or ')}`)).toMatchSnapshot();
});
