/** Who may do what with a protocol, and who sees what of it. Whatever is not granted here is not granted. */
import type { Party } from './content.js';
import type { Draft, Protocol, Version, VersionNumber } from './protocol.js';
import { isTakenBack } from './take-back.js';
import { findRequest } from './versions.js';

/** The roles a person can have in an organisation. */
export const ROLES = ['administrator', 'ig-officer', 'signatory', 'member'] as const;
export type Role = (typeof ROLES)[number];

/** Someone who asks, acting for one organisation at a time or by a personal link. */
export interface Viewer {
  /** `null`: someone without an account, by personal link. */
  readonly personId: string | null;
  /** The organisation acted for; `null` by personal link. */
  readonly organisationId: string | null;
  /** Roles in that organisation. */
  readonly roles: readonly Role[];
  /** Looks after organisations and people, and sees no protocol because of that. */
  readonly platformAdministrator: boolean;
  /** The request to sign that is addressed to this person: the caller has checked the link, or matched the address. */
  readonly requestId?: string | null;
  /** The showing of the draft that is addressed to this person, checked in the same way. */
  readonly showingId?: string | null;
  /** Ids of every request to sign and every showing addressed to this person, checked in the same way: what they may read. */
  readonly addressed?: readonly string[];
}

/** Acts of the lead organisation's IG officers and administrators. */
export const LEAD_ACTS = [
  'read-history',
  'edit-draft',
  'show-draft',
  'abandon-draft',
  'send-for-signature',
  'remind-signatory',
  'set-deadline',
  'replace-signatory',
  'remove-party',
  'record-paper-signature',
  'withdraw-from-signature',
  'join-late',
  'leave-protocol',
  'start-change',
  'start-review',
  'complete-review',
  'end-protocol',
  'abandon-protocol',
  'set-publication',
  'change-owner',
] as const;

/** Acts of the person asked to sign. */
export const SIGNATORY_ACTS = ['sign-protocol', 'decline-to-sign', 'record-opening', 'nominate-signatory'] as const;

/** Every act on a protocol that somebody may or may not do. */
export const ACTS = ['read-protocol', 'read-draft', ...LEAD_ACTS, ...SIGNATORY_ACTS] as const;
export type ProtocolAct = (typeof ACTS)[number];

/** What somebody sees of a protocol: nothing at all means that for them it does not exist. */
export interface Sight {
  readonly draft: boolean;
  readonly versions: readonly VersionNumber[];
}

/**
 * Whether somebody may start a protocol for the organisation they act for: its IG officers and administrators.
 * @param viewer who asks
 */
export function mayStartProtocol(viewer: Viewer): boolean {
  return viewer.organisationId !== null && managesProtocols(viewer);
}

/**
 * Whether somebody may do something with a protocol, as far as who they are decides; whether it can be done now is
 * for the act's own refusal to say.
 *
 * The lead's IG officers and administrators act. A person asked to sign, by link or acting as a signatory of the party
 * or of the organisation that signs for it in the version they are asked to sign, signs, declines or nominates. Reading goes by {@link canSee}.
 * @param act what is to be done
 * @param viewer who asks
 * @param protocol with which protocol
 */
export function may(act: ProtocolAct, viewer: Viewer, protocol: Protocol): boolean {
  if (isTakenBack(protocol)) return false;
  if (act === 'read-protocol') return seesSomething(canSee(protocol, viewer));
  if (act === 'read-draft') return canSee(protocol, viewer).draft;
  return isSignatoryAct(act)
    ? isAskedToSign(viewer, protocol)
    : isOfLead(viewer, protocol) && managesProtocols(viewer);
}

/**
 * What somebody sees of a protocol. The lead organisation's people see all of it. A party's people, and those of the
 * organisation that signs for it, see the versions that name it, and the draft that names it once it was shown to the
 * party: what another text says of who takes part gives no sight of this one. Whoever was asked by name, or shown the
 * draft by name, sees the version they are asked to sign, or the draft, until somebody else was asked instead. Nobody
 * else sees anything that is not published. Of what was taken in and taken back nobody sees anything.
 * @param protocol the protocol
 * @param viewer who asks
 */
export function canSee(protocol: Protocol, viewer: Viewer): Sight {
  if (isTakenBack(protocol)) return { draft: false, versions: [] };
  if (isOfLead(viewer, protocol)) return { draft: protocol.draft !== null, versions: numbersOf(protocol.versions) };
  const addressed = new Set([viewer.requestId, viewer.showingId, ...(viewer.addressed ?? [])]);
  const isOwn = (party: Party): boolean => viewer.roles.length > 0 && standsFor(viewer.organisationId, party);
  return {
    draft: protocol.draft !== null && isShown(protocol.draft, addressed, isOwn),
    versions: numbersOf(
      protocol.versions.filter(
        (version) =>
          namedIn(version).some(isOwn) || version.requests.some(({ id, replaced }) => addressed.has(id) && !replaced),
      ),
    ),
  };
}

/**
 * Whether an organisation is a party, or signs for it.
 * @param organisationId the organisation; `null` stands for nobody
 * @param party the party, as the text in question names it
 */
export function standsFor(organisationId: string | null, party: Pick<Party, 'organisationId' | 'signedForBy'>): boolean {
  return organisationId !== null && (party.organisationId === organisationId || party.signedForBy === organisationId);
}

/**
 * Whether somebody sees anything of a protocol.
 * @param sight what they see
 */
export function seesSomething({ draft, versions }: Sight): boolean {
  return draft || versions.length > 0;
}

function managesProtocols({ roles }: Viewer): boolean {
  return roles.includes('ig-officer') || roles.includes('administrator');
}

function isOfLead({ organisationId, roles }: Viewer, { leadOrganisationId }: Protocol): boolean {
  return organisationId === leadOrganisationId && roles.length > 0;
}

function isSignatoryAct(act: ProtocolAct): boolean {
  return (SIGNATORY_ACTS as readonly ProtocolAct[]).includes(act);
}

/** By link alone, or as a signatory of the party as the request's own version names it. */
function isAskedToSign(viewer: Viewer, protocol: Protocol): boolean {
  const asked = viewer.requestId ? findRequest(protocol, viewer.requestId) : null;
  if (!asked || asked.request.replaced) return false;
  if (viewer.personId === null) return true;
  const isAsked = (party: Party): boolean => party.id === asked.request.partyId && standsFor(viewer.organisationId, party);
  return viewer.roles.includes('signatory') && namedIn(asked.version).some(isAsked);
}

function isShown({ content, shownTo }: Draft, addressed: ReadonlySet<unknown>, isOwn: (party: Party) => boolean): boolean {
  const own = new Set(content.parties.filter(isOwn).map(({ id }) => id));
  return shownTo.some(({ id, partyId }) => addressed.has(id) || own.has(partyId));
}

/** Removed parties included: what was sent to a party stays readable to it. */
function namedIn({ content, joinings }: Version): readonly Party[] {
  return [...content.parties, ...joinings.map(({ party }) => party)];
}

function numbersOf(versions: readonly Version[]): readonly VersionNumber[] {
  return versions.map(({ number }) => number);
}
