/** Who may do what with a protocol, and who sees what of it. Whatever is not granted here is not granted. */
import type { Party } from './content.js';
import type { Protocol, Version, VersionNumber } from './protocol.js';
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
 * or of the organisation that signs for it, signs, declines or nominates. Reading goes by {@link canSee}.
 * @param act what is to be done
 * @param viewer who asks
 * @param protocol with which protocol
 */
export function may(act: ProtocolAct, viewer: Viewer, protocol: Protocol): boolean {
  if (act === 'read-protocol') return seesSomething(canSee(protocol, viewer));
  if (act === 'read-draft') return canSee(protocol, viewer).draft;
  return isSignatoryAct(act)
    ? isAskedToSign(viewer, protocol)
    : isOfLead(viewer, protocol) && managesProtocols(viewer);
}

/**
 * What somebody sees of a protocol. The lead organisation's people see all of it. A party's people see the versions
 * sent to it, and the draft once it was shown to the party. By personal link one sees the version one is asked to sign,
 * or the draft one was shown, until somebody else was asked instead. Nobody else sees anything that is not published.
 * @param protocol the protocol
 * @param viewer who asks
 */
export function canSee(protocol: Protocol, viewer: Viewer): Sight {
  if (isOfLead(viewer, protocol)) return { draft: protocol.draft !== null, versions: numbersOf(protocol.versions) };
  const ownParties = partyIdsOf(protocol, viewer);
  const shownTo = protocol.draft?.shownTo ?? [];
  const asked = liveRequestOf(viewer, protocol);
  return {
    draft: shownTo.some(({ id, partyId }) => id === viewer.showingId || ownParties.has(partyId)),
    versions: numbersOf(
      protocol.versions.filter(
        (version) => version === asked?.version || namedIn(version).some(({ id }) => ownParties.has(id)),
      ),
    ),
  };
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

function isAskedToSign(viewer: Viewer, protocol: Protocol): boolean {
  const asked = liveRequestOf(viewer, protocol);
  if (!asked) return false;
  if (viewer.organisationId === null) return true;
  return viewer.roles.includes('signatory') && partyIdsOf(protocol, viewer).has(asked.request.partyId);
}

/** The link of a replaced request is dead. */
function liveRequestOf({ requestId }: Viewer, protocol: Protocol): ReturnType<typeof findRequest> {
  const found = requestId ? findRequest(protocol, requestId) : null;
  return found && !found.request.replaced ? found : null;
}

/** The parties that are the viewer's organisation, or that it signs for. */
function partyIdsOf(protocol: Protocol, { organisationId, roles }: Viewer): ReadonlySet<string> {
  if (organisationId === null || roles.length === 0) return new Set();
  const named = [...(protocol.draft?.content.parties ?? []), ...protocol.versions.flatMap(namedIn)];
  return new Set(
    named
      .filter((party) => party.organisationId === organisationId || party.signedForBy === organisationId)
      .map(({ id }) => id),
  );
}

/** Removed parties included: what was sent to a party stays readable to it. */
function namedIn({ content, joinings }: Version): readonly Party[] {
  return [...content.parties, ...joinings.map(({ party }) => party)];
}

function numbersOf(versions: readonly Version[]): readonly VersionNumber[] {
  return versions.map(({ number }) => number);
}
