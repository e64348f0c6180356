import { completeParty } from '@isp/protocols/testing';
import { unknownId } from '../../support/start-api.js';
import type { RouteCase, RouteCases, World } from './world.js';

const NO_TOKEN = { params: () => ({ token: 'x'.repeat(43) }), stranger: 'own' } as const;
const REVISION = { 'if-match': '"1"' };
const REASON = { reason: 'To see whether this is let through.' };
const PERSON = { name: 'Some Body', email: 'some.body@people.example', role: 'Chief executive' };
const STATEMENT = { name: 'Some Body', jobTitle: 'Chief', capacity: 'other', authority: 'Of my own making', contentSha256: 'a'.repeat(64), documentSha256: 'b'.repeat(64), confirmed: true };

/** Something about the council's draft, which nobody else knows to exist. */
function ofDraft(more: Partial<RouteCase> = {}): RouteCase {
  return {
    stranger: 404,
    headers: REVISION,
    ...more,
    params: async (world) => ({ id: await draftOf(world), ...(await more.params?.(world)) }),
  };
}

/** Protocols, drafts, versions, signatures; templates; the personal links; the register. */
export const routesOfProtocols: RouteCases = {
  'GET /api/templates': { stranger: 'own' },
  'GET /api/templates/:key': { params: () => ({ key: 'routine-sharing' }), stranger: 'own' },
  'GET /api/dashboard': { stranger: 'own' },
  'GET /api/protocols': { stranger: 'own' },
  'POST /api/protocols': { stranger: 'own', body: { templateKey: 'routine-sharing', title: 'Started by a Stranger' } },
  'GET /api/protocols/:id': ofDraft(),
  'GET /api/protocols/:id/history': ofDraft(),
  'GET /api/protocols/:id/reads': ofDraft(),
  'GET /api/protocols/:id/standing': ofDraft(),
  'PUT /api/protocols/:id/publication': ofDraft({ body: { level: 'full', reason: '' } }),
  'PUT /api/protocols/:id/owner': ofDraft({ body: { personId: unknownId() } }),
  'POST /api/protocols/:id/ending': ofDraft({ body: { ...REASON, on: '2030-01-01' } }),
  'POST /api/protocols/:id/abandonment': ofDraft({ body: REASON }),
  'GET /api/protocols/:id/draft': ofDraft(),
  'PATCH /api/protocols/:id/draft': ofDraft({ body: { title: 'Taken over' } }),
  'POST /api/protocols/:id/draft': ofDraft({ body: { ...REASON, kind: 'minor' } }),
  'POST /api/protocols/:id/draft/abandonment': ofDraft({ body: REASON }),
  'GET /api/protocols/:id/draft/document': ofDraft(),
  'GET /api/protocols/:id/draft/document/pages': ofDraft(),
  'GET /api/protocols/:id/draft/document.pdf': ofDraft(),
  'POST /api/protocols/:id/showings': ofDraft({ body: { partyId: 'party-1', name: PERSON.name, email: PERSON.email } }),
  'POST /api/protocols/:id/versions': ofDraft({ body: { requests: [], deadline: null } }),
  'GET /api/protocols/:id/versions/:number': ofDraft({ params: () => ({ number: '1.0' }) }),
  'GET /api/protocols/:id/versions/:number/pages': ofDraft({ params: () => ({ number: '1.0' }) }),
  'GET /api/protocols/:id/versions/:number/document.pdf': ofDraft({ params: () => ({ number: '1.0' }) }),
  'GET /api/protocols/:id/versions/:number/document.html': ofDraft({ params: () => ({ number: '1.0' }) }),
  'GET /api/protocols/:id/versions/:number/content.json': ofDraft({ params: () => ({ number: '1.0' }) }),
  'GET /api/protocols/:id/attachments/:attachmentId': ofDraft({ params: () => ({ attachmentId: unknownId() }) }),
  'POST /api/protocols/:id/signatures': ofDraft({ body: { ...STATEMENT, versionNumber: '1.0' } }),
  'POST /api/protocols/:id/declines': ofDraft({ body: { ...REASON, requestId: unknownId() } }),
  'POST /api/protocols/:id/requests/:requestId/opening': ofDraft({ params: () => ({ requestId: unknownId() }) }),
  'POST /api/protocols/:id/requests/:requestId/reminders': ofDraft({ params: () => ({ requestId: unknownId() }) }),
  'PUT /api/protocols/:id/requests/:requestId/signatory': ofDraft({ params: () => ({ requestId: unknownId() }), body: PERSON }),
  'PUT /api/protocols/:id/deadline': ofDraft({ body: { deadline: null } }),
  'POST /api/protocols/:id/parties/:partyId/removal': ofDraft({ params: () => ({ partyId: 'party-2' }), body: REASON }),
  'POST /api/protocols/:id/withdrawal': ofDraft({ body: REASON }),
  'POST /api/protocols/:id/paper-signatures': ofDraft({
    body: { partyId: 'party-2', signedOn: '2026-11-23', name: 'Some Body', jobTitle: 'Chief', capacity: 'other', authority: 'Of my own making' },
  }),
  'POST /api/protocols/:id/reviews': ofDraft(),
  'POST /api/protocols/:id/reviews/:reviewId/outcome': ofDraft({ params: () => ({ reviewId: unknownId() }), body: { outcome: 'no-change', note: '' } }),
  'POST /api/protocols/:id/joinings': ofDraft({ body: { party: aParty(), requests: [PERSON] } }),
  'POST /api/protocols/:id/departures': ofDraft({ body: { ...REASON, partyId: 'party-2', leftOn: '2030-01-01' } }),
  'GET /api/signing/:token': NO_TOKEN,
  'POST /api/signing/:token/opening': NO_TOKEN,
  'GET /api/signing/:token/document.pdf': NO_TOKEN,
  'POST /api/signing/:token/codes': NO_TOKEN,
  'POST /api/signing/:token/confirmation': { ...NO_TOKEN, body: { code: '123456' } },
  'POST /api/signing/:token/signature': { ...NO_TOKEN, body: STATEMENT },
  'POST /api/signing/:token/decline': { ...NO_TOKEN, body: REASON },
  'POST /api/signing/:token/account': { ...NO_TOKEN, body: { password: 'a sentence nobody guesses' } },
  'GET /api/notice': { stranger: 'own' },
  'GET /api/register': { stranger: 'own' },
  'GET /api/register.csv': { stranger: 'own' },
  'GET /api/register/changes': { stranger: 'own' },
  'GET /api/register/addresses': { stranger: 'own' },
  'GET /api/register/organisations': { stranger: 'own' },
  'GET /api/register/organisations/:id': { params: ({ council }) => ({ id: council }), stranger: 404 },
  'POST /api/register/agreements': { stranger: 'own', body: { questions: [{ from: 'A', to: 'B' }] } },
  'GET /api/register/agreement': { stranger: 'own' },
  'GET /api/register/:reference': { params: () => ({ reference: 'ISP-2026-0001' }), stranger: 404 },
  'GET /api/register/:reference/document.pdf': { params: () => ({ reference: 'ISP-2026-0001' }), stranger: 404 },
};

const drafts = new WeakMap<World, Promise<string>>();

/** The id of a draft of the council's, made once. */
function draftOf(world: World): Promise<string> {
  const known = drafts.get(world);
  if (known !== undefined) return known;
  const made = world.agents['ig-officer']
    .post('/api/protocols', { templateKey: 'routine-sharing', title: 'Early help' })
    .then(({ body }) => String(body['id']));
  drafts.set(world, made);
  return made;
}

function aParty(): object {
  return { ...completeParty(9), organisationId: unknownId() };
}
