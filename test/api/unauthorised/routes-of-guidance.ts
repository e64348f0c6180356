import type { RouteCases } from './world.js';

const slug = { slug: 'what-this-guidance-is-not-for' };

/** Guidance: everybody reads it; it is written by those who look after the service's guidance, and by nobody at an organisation. */
export const routesOfGuidance: RouteCases = {
  'GET /api/guidance': { stranger: 'own' },
  'GET /api/guidance/sources': { stranger: 'own' },
  'GET /api/guidance/:slug': { params: () => slug, stranger: 'own' },
  'GET /api/search': { stranger: 'own' },
};
