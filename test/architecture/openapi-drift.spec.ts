import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

it('apps/api/openapi.json says what the API says: run `npm run generate` after changing a route or a DTO', async () => {
  const kept: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../apps/api/openapi.json'), 'utf8'));
  expect((await api.browser().get('/api/openapi.json')).body).toEqual(kept);
});
