/**
 * Named situations for tests, built through the domain alone, so that what cannot happen cannot be built. Everything
 * is invented and fixed: the same call gives the same protocol.
 */
import { arriveAtDate } from '../arrive-at-date.js';
import { addDays } from '../civil-dates.js';
import type { CivilDate, Party } from '../content.js';
import { declineToSign } from '../decline-to-sign.js';
import { editDraft } from '../edit-draft.js';
import type { Outcome } from '../events.js';
import type { Actor, Draft, Instant, Protocol, Version } from '../protocol.js';
import type { NewRequest } from '../requests.js';
import { sendForSignature } from '../send-for-signature.js';
import { showDraft } from '../show-draft.js';
import { signProtocol } from '../sign-protocol.js';
import { startProtocol } from '../start-protocol.js';
import { currentVersion } from '../versions.js';
import { completeContent, completeParty, type CompleteContent } from './complete-content.js';

/** The first day of every situation, unless it says another: two months before the usual effective date. */
export const FIRST_DAY: CivilDate = '2026-11-02';

/** The information governance officer of the lead organisation, `organisation-1`. */
export const OFFICER: Actor = { personId: 'person-1', name: 'Ola Officer', organisationId: 'organisation-1' };

/** Digests of no text at all: the situations freeze versions without rendering them. */
export const DIGESTS = { contentSha256: 'c'.repeat(64), documentSha256: 'd'.repeat(64) } as const;

/**
 * Noon in UTC of a day, which is the same day in Europe/London.
 * @param date the day
 */
export function noon(date: CivilDate): Instant {
  return `${date}T12:00:00.000Z`;
}

/** What a draft is to be like. */
export interface DraftLike extends CompleteContent {
  readonly on?: CivilDate;
}

/**
 * A protocol whose draft lacks nothing.
 * @param like parties, dates and sections, and the day it was started
 */
export function drafted(like: DraftLike = {}): Protocol {
  const at = noon(like.on ?? FIRST_DAY);
  const content = completeContent(like);
  const { protocol } = startProtocol(
    {
      id: 'protocol-1',
      reference: 'ISP-2026-0001',
      leadOrganisationId: 'organisation-1',
      ownerPersonId: 'person-1',
      kind: content.kind,
      template: content.template,
      lead: completeParty(1),
    },
    at,
  );
  return editDraft(protocol, { sections: content }, at).protocol;
}

/**
 * A protocol whose complete draft has been shown to someone at every partner.
 * @param like parties, dates and sections, and the day it was started
 */
export function shown(like: DraftLike = {}): Protocol {
  const protocol = drafted(like);
  const showings = partnersOf(protocol).map(({ id }) => ({ id: `showing-${id}`, partyId: id, ...person(id) }));
  return showDraft(protocol, { showings }, noon(like.on ?? FIRST_DAY)).protocol;
}

/** What is out for signature, and how far. */
export interface OutForSignature extends DraftLike {
  /** How many parties have signed, from the first on; none unless said. They sign a day apart, from the next day on. */
  readonly signed?: number;
  readonly deadline?: CivilDate;
}

/**
 * A protocol out for signature: one person asked at every party, some of whom have signed. Without `signed` nobody
 * has. Requests are `request-party-1` …, signatures `signature-party-1` ….
 * @param like parties, dates, sections, the day it was sent, and how many have signed
 */
export function outForSignature(like: OutForSignature = {}): Protocol {
  const on = like.on ?? FIRST_DAY;
  const sent = send(drafted(like), on, like.deadline ?? null).protocol;
  return signByParties(sent, on, like.signed ?? 0);
}

/**
 * A protocol in force between all its parties: each signed a day apart, and the effective date has arrived.
 * @param like parties, dates and sections, and the day it was sent
 */
export function inForce(like: DraftLike = {}): Protocol {
  const parties = like.parties ?? 2;
  const on = like.on ?? FIRST_DAY;
  const signed = outForSignature({ ...like, signed: parties });
  const lastSigned = addDays(on, parties);
  const effectiveOn = like.effectiveOn ?? '2027-01-01';
  return arriveAtDate(signed, noon(effectiveOn > lastSigned ? effectiveOn : lastSigned)).protocol;
}

/**
 * A protocol out for signature of three parties or more, where the last one has declined.
 * @param like parties, dates and sections, and the day it was sent
 */
export function declined(like: DraftLike = {}): Protocol {
  const parties = like.parties ?? 3;
  const on = like.on ?? FIRST_DAY;
  const requestId = `request-party-${parties}`;
  const input = { requestId, reason: 'The retention period is too long for us.' };
  return declineToSign(outForSignature({ ...like, parties }), input, noon(addDays(on, 1))).protocol;
}

/**
 * Sends a protocol's draft for signature, with one person asked at every party.
 * @param protocol a protocol with a complete draft
 * @param on the day
 * @param deadline the deadline, if any
 * @param prefix what the requests' ids start with, where a protocol is sent more than once
 */
export function send(protocol: Protocol, on: CivilDate, deadline: CivilDate | null = null, prefix = 'request'): Outcome {
  const parties = protocol.draft?.content.parties ?? [];
  const requests = protocol.draft?.change.kind === 'minor' ? [] : parties.map(({ id }) => request(prefix, id));
  return sendForSignature(protocol, { by: OFFICER, ...DIGESTS, requests, deadline }, noon(on));
}

/**
 * Signs a protocol's current version for one party, through the request made to it.
 * @param protocol a protocol out for signature
 * @param partyId the party
 * @param on the day
 * @param prefix what the requests' ids start with
 */
export function sign(protocol: Protocol, partyId: string, on: CivilDate, prefix = 'request'): Outcome {
  return signProtocol(
    protocol,
    {
      signatureId: `signature-${prefix === 'request' ? '' : `${prefix}-`}${partyId}`,
      requestId: `${prefix}-${partyId}`,
      by: { personId: null, name: person(partyId).name, organisationId: null },
      ...person(partyId),
      jobTitle: 'Chief executive',
      capacity: 'chief-executive',
      authority: 'I may sign for my organisation under its scheme of delegation.',
      method: 'personal-link',
      ...DIGESTS,
    },
    noon(on),
  );
}

function signByParties(protocol: Protocol, sentOn: CivilDate, count: number): Protocol {
  return (currentVersion(protocol) as Version).content.parties
    .slice(0, count)
    .reduce((signed, { id }, index) => sign(signed, id, addDays(sentOn, index + 1)).protocol, protocol);
}

function partnersOf(protocol: Protocol): readonly Party[] {
  return (protocol.draft as Draft).content.parties.slice(1);
}

function request(prefix: string, partyId: string): NewRequest {
  return { id: `${prefix}-${partyId}`, partyId, ...person(partyId), role: 'Chief executive' };
}

function person(partyId: string): { readonly name: string; readonly email: string } {
  return { name: `Signatory of ${partyId}`, email: `signatory@${partyId}.example` };
}
