import { organisationInput, unknownId } from '../../support/start-api.js';
import type { RouteCases } from './world.js';

/** Organisations: everyone signed in may look one up to name it as a partner; changing it is for those who look after it. */
export const routesOfOrganisations: RouteCases = {
  'GET /api/organisations': { stranger: 'own' },
  'POST /api/organisations': { stranger: 'own', body: { ...organisationInput('Entered by a Stranger') } },
  'GET /api/organisations/:id': { params: ({ council }) => ({ id: council }), stranger: 'own' },
  'PUT /api/organisations/:id': {
    params: ({ council }) => ({ id: council }),
    headers: { 'if-match': '"1"' },
    body: organisationInput('Taken Over'),
    stranger: 403,
  },
  'GET /api/organisations/:id/tokens': { params: ({ council }) => ({ id: council }), stranger: 404 },
  'POST /api/organisations/:id/tokens': { params: ({ council }) => ({ id: council }), body: { name: 'Taken over', days: 30 }, stranger: 404 },
  'DELETE /api/organisations/:id/tokens/:tokenId': { params: ({ council }) => ({ id: council, tokenId: unknownId() }), stranger: 404 },
  'GET /api/practices': { stranger: 'own' },
  'GET /api/organisations/:id/practice': { params: ({ council }) => ({ id: council }), stranger: 'own' },
  'PUT /api/organisations/:id/practice': {
    params: ({ council }) => ({ id: council }),
    headers: { 'if-match': '"0"' },
    body: { statement: 'Taken over.', adoptedBy: '', adoptedOn: null, reviewOn: null, policies: [], advisers: [] },
    stranger: 403,
  },
  // Nothing is said there: whoever asks, and of whatever organisation.
  'GET /api/register/organisations/:id/practice': { params: ({ council }) => ({ id: council }), stranger: 404 },
};
