import type { Surfaces } from './surface.js';

/*
 * What every route of the API answers, by method and path in apps/api/openapi.json. A form is the member `notice` of the JSON, or stands
 * in the file that is given; `link` is the header that every answer has, where there is no room for words. Every 404 carries
 * the notice in one line as a member of the problem.
 */

const ACCOUNT = { without: 'about somebody’s own account' };
const ORGANISATION = { without: 'about an organisation or its people as such: it names no protocol, nor the lack of one' };
const PRACTICE = { without: 'how an organisation wants its people to share, and whom they can ask: it names no protocol, nor the lack of one' };
const TEMPLATE = { without: 'about a template: it is nobody’s protocol' };
const SERVICE = { without: 'about this service' };
const NO_CONTENT = { without: 'answers with no content' };
const GUIDANCE = { without: 'guidance: it says of itself that no protocol is needed, and tells of none' };
const DEVELOPMENT = { without: 'for developers: the mail itself carries the notice' };

const SHORT = { notice: 'short' } as const;
const DOCUMENT = { notice: 'document' } as const;
/** Given out to the byte: a digest is of it, or it goes out as it came in. */
const TO_THE_BYTE = { notice: 'link' } as const;
/** An empty list of protocols is the riskiest answer of all. */
const LIST = { notice: 'short', states: { 'nothing found': 'full' } } as const;

export const ANSWERS: Surfaces = {
  'POST /api/password-resets': ACCOUNT,
  'GET /api/password-resets/{token}': ACCOUNT,
  'POST /api/password-resets/{token}': ACCOUNT,
  'PUT /api/me': ACCOUNT,
  'PUT /api/me/password': ACCOUNT,
  'GET /api/invitations/{token}': ACCOUNT,
  'POST /api/invitations/{token}': ACCOUNT,
  'GET /api/session': ACCOUNT,
  'POST /api/session': ACCOUNT,
  'DELETE /api/session': ACCOUNT,
  'PUT /api/session/organisation': ACCOUNT,
  'GET /api/me/sessions': ACCOUNT,
  'DELETE /api/me/sessions': ACCOUNT,
  'DELETE /api/me/sessions/{sessionId}': ACCOUNT,
  'POST /api/signing/{token}/account': ACCOUNT,

  'GET /api/organisations': ORGANISATION,
  'POST /api/organisations': ORGANISATION,
  'GET /api/organisations/{id}': ORGANISATION,
  'PUT /api/organisations/{id}': ORGANISATION,
  'GET /api/organisations/{id}/members': ORGANISATION,
  'PUT /api/organisations/{id}/members/{personId}': ORGANISATION,
  'DELETE /api/organisations/{id}/members/{personId}': ORGANISATION,
  'GET /api/organisations/{id}/invitations': ORGANISATION,
  'POST /api/organisations/{id}/invitations': ORGANISATION,
  'DELETE /api/organisations/{id}/invitations/{invitationId}': ORGANISATION,
  'GET /api/organisations/{id}/reads': ORGANISATION,

  'GET /api/organisations/{id}/tokens': ORGANISATION,
  'POST /api/organisations/{id}/tokens': ORGANISATION,
  'DELETE /api/organisations/{id}/tokens/{tokenId}': NO_CONTENT,

  'GET /api/practices': PRACTICE,
  'GET /api/organisations/{id}/practice': PRACTICE,
  'PUT /api/organisations/{id}/practice': PRACTICE,
  'GET /api/register/organisations/{id}/practice': PRACTICE,

  'GET /api/templates': TEMPLATE,
  'GET /api/templates/{key}': TEMPLATE,

  'GET /api/dashboard': SHORT,
  'GET /api/protocols': LIST,
  'POST /api/protocols': SHORT,
  'GET /api/protocols/{id}': SHORT,
  'GET /api/protocols/{id}/history': SHORT,
  'GET /api/protocols/{id}/reads': { notice: 'link' },
  'GET /api/protocols/{id}/standing': SHORT,
  'PUT /api/protocols/{id}/publication': SHORT,
  'PUT /api/protocols/{id}/owner': SHORT,
  'POST /api/protocols/{id}/ending': SHORT,
  'POST /api/protocols/{id}/abandonment': SHORT,
  'GET /api/protocols/{id}/draft': SHORT,
  'PATCH /api/protocols/{id}/draft': SHORT,
  'POST /api/protocols/{id}/draft': SHORT,
  'POST /api/protocols/{id}/draft/abandonment': SHORT,
  'GET /api/protocols/{id}/draft/document': DOCUMENT,
  'GET /api/protocols/{id}/draft/document/pages': DOCUMENT,
  'GET /api/protocols/{id}/draft/document.pdf': DOCUMENT,
  'POST /api/protocols/{id}/showings': SHORT,
  'POST /api/protocols/{id}/reviews': SHORT,
  'POST /api/protocols/{id}/reviews/{reviewId}/outcome': SHORT,
  'POST /api/protocols/{id}/joinings': SHORT,
  'POST /api/protocols/{id}/departures': SHORT,
  'POST /api/protocols/{id}/versions': SHORT,
  'POST /api/protocols/{id}/signatures': SHORT,
  'POST /api/protocols/{id}/declines': SHORT,
  'POST /api/protocols/{id}/requests/{requestId}/opening': SHORT,
  'POST /api/protocols/{id}/requests/{requestId}/reminders': SHORT,
  'PUT /api/protocols/{id}/requests/{requestId}/signatory': SHORT,
  'PUT /api/protocols/{id}/deadline': SHORT,
  'POST /api/protocols/{id}/parties/{partyId}/removal': SHORT,
  'POST /api/protocols/{id}/withdrawal': SHORT,
  'POST /api/protocols/{id}/paper-signatures': SHORT,
  'GET /api/protocols/{id}/versions/{number}': DOCUMENT,
  'GET /api/protocols/{id}/versions/{number}/pages': DOCUMENT,
  'GET /api/protocols/{id}/versions/{number}/document.pdf': DOCUMENT,
  'GET /api/protocols/{id}/versions/{number}/document.html': DOCUMENT,
  'GET /api/protocols/{id}/versions/{number}/content.json': TO_THE_BYTE,
  'GET /api/protocols/{id}/attachments/{attachmentId}': TO_THE_BYTE,

  'GET /api/signing/{token}': SHORT,
  'POST /api/signing/{token}/opening': NO_CONTENT,
  'GET /api/signing/{token}/document.pdf': DOCUMENT,
  'POST /api/signing/{token}/codes': { notice: 'link' },
  'POST /api/signing/{token}/confirmation': NO_CONTENT,
  'POST /api/signing/{token}/signature': SHORT,
  'POST /api/signing/{token}/decline': SHORT,

  'GET /api/notice': { without: 'is the notice, in every form' },
  'GET /api/register': LIST,
  'GET /api/register/agreement': LIST,
  'POST /api/register/agreements': { notice: 'full' },
  'GET /api/register.csv': { notice: 'oneLine' },
  'GET /api/register/changes': LIST,
  'GET /api/register/addresses': { notice: 'oneLine' },
  'GET /api/register/organisations': LIST,
  'GET /api/register/organisations/{id}': LIST,
  'GET /api/register/{reference}': SHORT,
  'GET /api/register/{reference}/document.pdf': DOCUMENT,

  'GET /api/guidance': GUIDANCE,
  'GET /api/guidance/sources': GUIDANCE,
  'GET /api/guidance/{slug}': GUIDANCE,
  'GET /api/search': LIST,
  'GET /api/guidance-editors': { without: 'who edits the guidance' },
  'POST /api/guidance-editors': NO_CONTENT,
  'DELETE /api/guidance-editors/{personId}': NO_CONTENT,
  'GET /api/guidance-editor/entries': GUIDANCE,
  'GET /api/guidance-editor/sources': GUIDANCE,
  'GET /api/guidance-editor/{what}/{key}': GUIDANCE,
  'POST /api/guidance-editor/entries/{key}/preview': GUIDANCE,
  'PUT /api/guidance-editor/entries/{key}': GUIDANCE,
  'PUT /api/guidance-editor/sources/{key}': GUIDANCE,
  'POST /api/guidance-editor/entries/{key}/checks': GUIDANCE,
  'GET /api/guidance-editor/{what}/{key}/editions': GUIDANCE,
  'GET /api/guidance-editor/{what}/{key}/editions/{number}': GUIDANCE,
  'POST /api/guidance-editor/{what}/{key}/restorations': GUIDANCE,
  'POST /api/guidance-editor/{what}/{key}/shipped': GUIDANCE,

  'GET /api/intakes': SHORT,
  'POST /api/intakes': SHORT,
  'GET /api/intakes/{id}': SHORT,
  'DELETE /api/intakes/{id}': NO_CONTENT,
  'GET /api/intakes/{id}/records': SHORT,
  'PUT /api/intakes/{id}/matches': SHORT,
  'POST /api/intakes/{id}/start': SHORT,
  'POST /api/intakes/{id}/taking-back': SHORT,
  'GET /api/intakes/{id}/records.csv': TO_THE_BYTE,
  'GET /api/intakes/{id}/records-for-spreadsheets.csv': { notice: 'oneLine' },
  'GET /api/intakes/{id}/records.json': TO_THE_BYTE,

  'GET /api/me/signatures': LIST,
  'GET /api/organisations/{id}/left-protocols': LIST,
  'GET /api/me/personal-data': { notice: 'oneLine' },
  'POST /api/personal-data/exports': { notice: 'oneLine' },
  'GET /api/me/erasure': SHORT,
  'POST /api/me/erasure': SHORT,
  'POST /api/personal-data/plans': SHORT,
  'POST /api/personal-data/erasures': SHORT,

  'GET /api/health/live': SERVICE,
  'GET /api/health/ready': SERVICE,
  'GET /api/development/mail': DEVELOPMENT,
  'GET /api/development/mail/{id}': DEVELOPMENT,
};
