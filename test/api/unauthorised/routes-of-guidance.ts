import type { RouteCases } from './world.js';

const slug = { slug: 'what-this-guidance-is-not-for' };
const key = { key: slug.slug };
const entries = { what: 'entries', ...key };
const seen = { 'if-match': '"1"' };

const entry = {
  kind: 'guidance',
  title: 'A title',
  summary: 'A summary.',
  nations: ['england'],
  areas: [],
  topics: [],
  text: 'Some words. {own}',
  unconfirmed: null,
  writtenOn: '2026-11-23',
  checkEveryMonths: 12,
};
const source = { title: 'A title', publisher: 'A publisher', dated: '2026', nations: ['england'], url: null };
const note = 'Why it changed';

/** Guidance: everybody reads it; it is written by those who look after the service's guidance, and by nobody at an organisation. */
export const routesOfGuidance: RouteCases = {
  'GET /api/guidance': { stranger: 'own' },
  'GET /api/guidance/sources': { stranger: 'own' },
  'GET /api/guidance/:slug': { params: () => slug, stranger: 'own' },
  'GET /api/search': { stranger: 'own' },
  'GET /api/guidance-editors': { stranger: 403 },
  'POST /api/guidance-editors': { body: { email: 'somebody@people.example' }, stranger: 403 },
  'DELETE /api/guidance-editors/:personId': { params: () => ({ personId: '7c0a4a3e-5ca1-4f6b-9a53-0f3c6f3d2b11' }), stranger: 403 },
  'GET /api/guidance-editor/entries': { stranger: 403 },
  'GET /api/guidance-editor/sources': { stranger: 403 },
  'GET /api/guidance-editor/:what/:key': { params: () => entries, stranger: 403 },
  'POST /api/guidance-editor/entries/:key/preview': { params: () => key, body: { entry }, stranger: 403 },
  'PUT /api/guidance-editor/entries/:key': { params: () => key, body: { entry, note }, headers: seen, stranger: 403 },
  'PUT /api/guidance-editor/sources/:key': { params: () => key, body: { source, note }, headers: seen, stranger: 403 },
  'POST /api/guidance-editor/entries/:key/checks': { params: () => key, body: { by: 'Legal adviser', on: '2026-11-23' }, headers: seen, stranger: 403 },
  'GET /api/guidance-editor/:what/:key/editions': { params: () => entries, stranger: 403 },
  'GET /api/guidance-editor/:what/:key/editions/:number': { params: () => ({ ...entries, number: '1' }), stranger: 403 },
  'POST /api/guidance-editor/:what/:key/restorations': { params: () => entries, body: { number: 1, note }, headers: seen, stranger: 403 },
  'POST /api/guidance-editor/:what/:key/shipped': { params: () => entries, body: { note }, headers: seen, stranger: 403 },
};
