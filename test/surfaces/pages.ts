import type { Surfaces } from './surface.js';

/*
 * Every page, by its path in apps/admin/src/routes.ts, and the document of the decision. All of them have the notice in one line at
 * their foot; this says which form stands before a reader there. A step of a form is read for its question: there the one line is
 * enough. A page that tells how something stands has the notice among what it tells.
 */

const ACCOUNT = { without: 'about somebody’s own account' };
const SERVICE = { without: 'about this service' };
const EDITOR = { without: 'where guidance is written: it tells of no protocol, nor of the lack of one' };
const ORGANISATION = { without: 'about an organisation as such: it names no protocol, nor the lack of one' };
const PRACTICE = { without: 'where an organisation enters what it tells its people: it shows no protocol, nor the lack of one' };
const SENDS_ON = { without: 'shows nothing: it sends the reader on, or gives a file' };

/** A step of a form about one protocol. */
const STEP = { notice: 'oneLine' } as const;

export const PAGES: Surfaces = {
  '/': { notice: 'full' },
  '/notice': { notice: 'full' },
  '/dashboard': { notice: 'short', states: { 'nothing waits': 'short', 'no organisation': 'short' } },
  '/accessibility': SERVICE,
  '/cookies': SERVICE,
  '/privacy': SERVICE,
  '/*': { notice: 'short' },

  '/search': { notice: 'short', states: { 'nothing found': 'full' } },
  '/guidance': { notice: 'short' },
  '/guidance/case-examples': { notice: 'short', states: { 'nothing found': 'short' } },
  '/guidance/legal': { notice: 'short', states: { 'nothing found': 'short' } },
  '/guidance/training': { notice: 'short' },
  '/guidance/self-test': { notice: 'short' },
  '/guidance/sources': { notice: 'oneLine' },
  '/guidance/:slug': { notice: 'short', states: { 'one slide': 'short' } },

  '/decide': { notice: 'short', states: { question: 'oneLine', record: 'oneLine', 'without scripts': 'oneLine' } },

  '/register': { notice: 'short', states: { 'nothing found': 'full' } },
  '/register/agreement': { notice: 'short', states: { 'about one person': 'full', partly: 'full', 'nothing found': 'full' } },
  '/register/feed.atom': { notice: 'oneLine' },
  '/register/organisations/:id/feed.atom': { notice: 'oneLine' },
  '/sitemap.xml': { without: 'names files of addresses' },
  '/sitemaps/:file': { without: 'names addresses alone: what is there says it' },
  '/robots.txt': SERVICE,
  '/register/organisations': { notice: 'short', states: { 'nothing found': 'full' } },
  '/register/organisations/:id': { notice: 'short', states: { 'nothing found': 'full' } },
  '/register/:reference': { notice: 'short', states: { 'not there': 'short' } },

  '/sign-in': ACCOUNT,
  '/sign-out': SENDS_ON,
  '/forgotten-password': ACCOUNT,
  '/reset-password/:token': ACCOUNT,
  '/invitation/:token': ACCOUNT,
  '/account': ACCOUNT,
  '/account/sessions': ACCOUNT,
  '/account/signatures': { notice: 'short', states: { 'nothing signed': 'full' } },
  '/account/erase': { notice: 'short', states: { 'nothing stays': 'oneLine' } },
  '/personal-data': { notice: 'oneLine', states: { 'somebody found': 'short' } },
  '/personal-data/copy': SENDS_ON,
  '/acting-for': ACCOUNT,

  '/read-draft/:token': SENDS_ON,
  '/sign/:token': { notice: 'short', states: { 'a draft to read': 'short', 'a dead link': 'short' } },
  '/sign/:token/read': { notice: 'document', states: { 'a later page': 'oneLine' } },
  '/sign/:token/code': STEP,
  '/sign/:token/details': STEP,
  '/sign/:token/check': STEP,
  '/sign/:token/signed': { notice: 'short' },
  '/sign/:token/decline': STEP,

  '/protocols': { notice: 'short', states: { 'nothing found': 'short' } },
  '/protocols/new': STEP,
  '/protocols/:id': { notice: 'short' },
  '/protocols/:id/parties': { notice: 'short' },
  '/protocols/:id/document': { notice: 'document', states: { 'a later page': 'short' } },
  '/protocols/:id/versions': { notice: 'short' },
  '/protocols/:id/versions/:number': { notice: 'document', states: { 'a later page': 'short' } },
  '/protocols/:id/history': { notice: 'short' },
  '/protocols/:id/readers': { notice: 'short' },
  '/protocols/:id/show': STEP,
  '/protocols/:id/send': STEP,
  '/protocols/:id/sign': STEP,
  '/protocols/:id/decline': STEP,
  '/protocols/:id/requests/:requestId/remind': SENDS_ON,
  '/protocols/:id/requests/:requestId/replace': STEP,
  '/protocols/:id/parties/:partyId/remove': STEP,
  '/protocols/:id/parties/:partyId/leave': STEP,
  '/protocols/:id/change': STEP,
  '/protocols/:id/abandon-draft': STEP,
  '/protocols/:id/deadline': STEP,
  '/protocols/:id/paper-signature': STEP,
  '/protocols/:id/withdraw': STEP,
  '/protocols/:id/review': STEP,
  '/protocols/:id/end': STEP,
  '/protocols/:id/abandon': STEP,
  '/protocols/:id/publication': STEP,
  '/protocols/:id/owner': STEP,
  '/protocols/:id/draft': { notice: 'short' },
  '/protocols/:id/draft/check': STEP,
  '/protocols/:id/draft/parties': STEP,
  '/protocols/:id/draft/parties/new': STEP,
  '/protocols/:id/draft/parties/:partyId': STEP,
  '/protocols/:id/draft/parties/:partyId/legal-basis': STEP,
  '/protocols/:id/draft/parties/:partyId/remove': STEP,
  '/protocols/:id/draft/legal-basis': STEP,
  '/protocols/:id/draft/data': STEP,
  '/protocols/:id/draft/data/:rowId': STEP,
  '/protocols/:id/draft/data/:rowId/recipients': STEP,
  '/protocols/:id/draft/data/:rowId/remove': STEP,
  '/protocols/:id/draft/practical-steps': STEP,
  '/protocols/:id/draft/practical-steps/:stepId': STEP,
  '/protocols/:id/draft/practical-steps/:stepId/remove': STEP,
  '/protocols/:id/draft/term/parties': STEP,
  '/protocols/:id/draft/:section': STEP,

  '/advisers': { notice: 'short', states: { 'nothing found': 'short' } },
  '/advisers/:organisationId': { notice: 'short' },

  '/organisations': ORGANISATION,
  '/organisations/new': ORGANISATION,
  '/organisations/:id': ORGANISATION,
  '/organisations/:id/edit': ORGANISATION,
  '/organisations/:id/practice': PRACTICE,
  '/organisations/:id/practice/statement': PRACTICE,
  '/organisations/:id/practice/advisers/:adviserId': PRACTICE,
  '/organisations/:id/practice/advisers/:adviserId/remove': PRACTICE,
  '/organisations/:id/practice/policies/:policyId': PRACTICE,
  '/organisations/:id/practice/policies/:policyId/remove': PRACTICE,
  '/organisations/:id/tokens': ORGANISATION,
  '/organisations/:id/tokens/:tokenId/withdraw': ORGANISATION,
  '/organisations/:id/people': ORGANISATION,
  '/organisations/:id/readers': ORGANISATION,
  '/organisations/:id/left-protocols': { notice: 'short', states: { 'nothing left': 'full' } },
  '/organisations/:id/people/invite': ORGANISATION,
  '/organisations/:id/people/:personId': ORGANISATION,

  '/guidance-editor': EDITOR,
  '/guidance-editor/new': EDITOR,
  '/guidance-editor/editors': EDITOR,
  '/guidance-editor/sources': EDITOR,
  '/guidance-editor/sources/:key': EDITOR,
  '/guidance-editor/sources/:key/history': EDITOR,
  '/guidance-editor/sources/:key/history/:number': EDITOR,
  '/guidance-editor/:slug': EDITOR,
  '/guidance-editor/:slug/check': EDITOR,
  '/guidance-editor/:slug/history': EDITOR,
  '/guidance-editor/:slug/history/:number': EDITOR,

  '/intakes': { notice: 'oneLine' },
  '/intakes/new': { notice: 'oneLine' },
  '/intakes/:id': { notice: 'short' },
  '/intakes/:id/take-back': { notice: 'oneLine' },

  '/development/mail': { without: 'for developers: the mails themselves carry the notice' },
  '/development/mail/:id': { without: 'for developers: the mail that is shown carries the notice' },
};
