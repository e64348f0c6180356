import { unknownId } from '../../support/start-api.js';
import type { RouteCases } from './world.js';

const params = () => ({ id: unknownId() });

/** Taking in registers' records: for whoever looks after the service, and for nobody at an organisation. */
export const routesOfIntakes: RouteCases = {
  'GET /api/intakes': { stranger: 403 },
  'POST /api/intakes': { stranger: 403, body: {} },
  'GET /api/intakes/:id': { params, stranger: 403 },
  'DELETE /api/intakes/:id': { params, stranger: 403 },
  'GET /api/intakes/:id/records': { params, stranger: 403 },
  'PUT /api/intakes/:id/matches': { params, stranger: 403, body: { matches: [] } },
  'POST /api/intakes/:id/start': { params, stranger: 403 },
  'POST /api/intakes/:id/taking-back': { params, stranger: 403, body: { reason: 'None of theirs.' } },
  'GET /api/intakes/:id/records.csv': { params, stranger: 403 },
  'GET /api/intakes/:id/records-for-spreadsheets.csv': { params, stranger: 403 },
  'GET /api/intakes/:id/records.json': { params, stranger: 403 },
};
