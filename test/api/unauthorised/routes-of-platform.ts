import { unknownId } from '../../support/start-api.js';
import type { RouteCases } from './world.js';

/** Health, and the mails that only development catches. */
export const routesOfPlatform: RouteCases = {
  'GET /api/health/live': { stranger: 'own' },
  'GET /api/health/ready': { stranger: 'own' },
  'GET /api/development/mail': { stranger: 404 },
  'GET /api/development/mail/:id': { params: () => ({ id: unknownId() }), stranger: 404 },
};
