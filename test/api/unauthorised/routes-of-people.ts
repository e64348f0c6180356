import { unknownId } from '../../support/start-api.js';
import type { RouteCases, World } from './world.js';

const NO_TOKEN = { params: () => ({ token: 'x'.repeat(43) }), stranger: 'own' } as const;
const MEMBER = { params: (world: World) => ({ id: world.council, personId: world.people.member.personId }), stranger: 404 } as const;

/** Sessions, accounts, invitations and memberships. */
export const routesOfPeople: RouteCases = {
  'GET /api/session': { stranger: 'own' },
  'POST /api/session': { stranger: 'own', body: { email: 'nobody@people.example', password: 'not a password' } },
  'DELETE /api/session': { stranger: 'own' },
  'PUT /api/session/organisation': { stranger: 404, body: { organisationId: '7c0a4a3e-5ca1-4f6b-9a53-0f3c6f3d2b11' } },
  'POST /api/password-resets': { stranger: 'own', body: { email: 'nobody@people.example' } },
  'GET /api/password-resets/:token': NO_TOKEN,
  'POST /api/password-resets/:token': { ...NO_TOKEN, body: { password: 'a sentence nobody guesses' } },
  'GET /api/invitations/:token': NO_TOKEN,
  'POST /api/invitations/:token': { ...NO_TOKEN, body: { password: 'a sentence nobody guesses' } },
  'PUT /api/me': { stranger: 'own', body: { name: 'Another Name' } },
  'PUT /api/me/password': { stranger: 'own', body: { current: 'not it', password: 'a sentence nobody guesses' } },
  'GET /api/me/signatures': { stranger: 'own' },
  'GET /api/organisations/:id/left-protocols': { params: ({ council }) => ({ id: council }), stranger: 404 },
  'GET /api/me/sessions': { stranger: 'own' },
  'DELETE /api/me/sessions': { stranger: 'own' },
  'DELETE /api/me/sessions/:sessionId': { params: () => ({ sessionId: 'f'.repeat(64) }), stranger: 404 },
  'GET /api/me/personal-data': { stranger: 'own' },
  'GET /api/me/erasure': { stranger: 'own' },
  'POST /api/me/erasure': { stranger: 'own', body: { password: 'not the password', confirmed: true } },
  'POST /api/personal-data/plans': { stranger: 403, body: { email: 'nobody@people.example' } },
  'POST /api/personal-data/exports': { stranger: 403, body: { email: 'nobody@people.example', verified: 'known-in-person' } },
  'POST /api/personal-data/erasures': {
    stranger: 403,
    body: { email: 'nobody@people.example', verified: 'known-in-person', password: 'not the password', confirmed: true },
  },
  'GET /api/organisations/:id/members': { params: ({ council }) => ({ id: council }), stranger: 404 },
  'PUT /api/organisations/:id/members/:personId': { ...MEMBER, body: { roles: ['administrator'] } },
  'DELETE /api/organisations/:id/members/:personId': MEMBER,
  'GET /api/organisations/:id/reads': { params: ({ council }) => ({ id: council }), stranger: 404 },
  'GET /api/organisations/:id/invitations': { params: ({ council }) => ({ id: council }), stranger: 404 },
  'POST /api/organisations/:id/invitations': {
    params: ({ council }) => ({ id: council }),
    body: { name: 'New Person', email: 'new.person@people.example', roles: ['member'] },
    stranger: 404,
  },
  'DELETE /api/organisations/:id/invitations/:invitationId': {
    params: ({ council }) => ({ id: council, invitationId: unknownId() }),
    stranger: 404,
  },
};
