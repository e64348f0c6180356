import { currentVersion, findRequest, openRequests, ProtocolError, standsFor } from '@isp/protocols';
import type { FoundRequest, Protocol, SignatureRequest, Version } from '@isp/protocols';
import type { Viewer } from '../platform/auth/index.js';

/**
 * The request that somebody signed in may answer: one to their own address. Of another's request they are told no more than
 * that they were not asked.
 * @param requestId which one; left out, the one they can answer now, or else the last one they were sent
 */
export function requestOf(protocol: Protocol, viewer: Viewer, requestId?: string): FoundRequest {
  const found = requestId === undefined ? requestToActOn(protocol, viewer) : findRequest(protocol, requestId);
  if (found === null || !isAddressedTo(found.request, viewer)) throw new ProtocolError('not-asked-to-sign');
  return found;
}

/**
 * The request to the viewer's address that authority is asked for: the one named, else the one that can be answered now, else
 * the last one they were sent; `null`: none. One person may be asked for several parties: what they are asked for the
 * organisation they act for goes before.
 */
export function requestToActOn(protocol: Protocol, viewer: Viewer, requestId?: string): FoundRequest | null {
  const named = requestId === undefined ? null : findRequest(protocol, requestId);
  if (named !== null && isAddressedTo(named.request, viewer)) return named;
  const sent = protocol.versions
    .flatMap((version) => version.requests.map((request) => ({ version, request })))
    .filter(({ request }) => isAddressedTo(request, viewer))
    .toReversed();
  return openRequestOf(protocol, viewer) ?? sent.find((found) => isOfOrganisation(found, viewer)) ?? sent[0] ?? null;
}

/** The request to the viewer's address that can be answered now, for the organisation they act for if there is one; `null`: none. */
export function openRequestOf(protocol: Protocol, viewer: Viewer): FoundRequest | null {
  const version = currentVersion(protocol);
  if (version === null) return null;
  const open = openRequests(protocol, version)
    .filter((request) => isAddressedTo(request, viewer))
    .map((request) => ({ version, request }));
  return open.find((found) => isOfOrganisation(found, viewer)) ?? open[0] ?? null;
}

/** The ids of every request to sign, and of every showing of the draft, that was sent to the viewer's address. */
export function addressedTo({ versions, draft }: Protocol, viewer: Viewer): readonly string[] {
  const sent = [...versions.flatMap(({ requests }) => requests), ...(draft?.shownTo ?? [])];
  return sent.filter((one) => isAddressedTo(one, viewer)).map(({ id }) => id);
}

function isOfOrganisation({ version, request }: FoundRequest, { organisationId }: Viewer): boolean {
  return namedIn(version).some((party) => party.id === request.partyId && standsFor(organisationId, party));
}

function namedIn({ content, joinings }: Version): Version['content']['parties'] {
  return [...content.parties, ...joinings.map(({ party }) => party)];
}

function isAddressedTo({ email }: Pick<SignatureRequest, 'email'>, viewer: Viewer): boolean {
  return viewer.email !== null && email.toLowerCase() === viewer.email.toLowerCase();
}
