import { currentVersion, findRequest, openRequests, ProtocolError } from '@isp/protocols';
import type { FoundRequest, Protocol, SignatureRequest } from '@isp/protocols';
import type { Viewer } from '../platform/auth/index.js';

/**
 * The request that somebody signed in may answer: one to their own address. Of another's request they are told no more than
 * that they were not asked.
 * @param requestId which one; left out, the one they can answer now, or else the last one they were sent
 */
export function requestOf(protocol: Protocol, viewer: Viewer, requestId?: string): FoundRequest {
  const found = requestId === undefined ? ownRequestOf(protocol, viewer) : findRequest(protocol, requestId);
  if (found === null || !isAddressedTo(found.request, viewer)) throw new ProtocolError('not-asked-to-sign');
  return found;
}

/** The request to the viewer's address that can be answered now, or else the last one they were sent; `null`: none. */
export function ownRequestOf(protocol: Protocol, viewer: Viewer): FoundRequest | null {
  const open = openRequestOf(protocol, viewer);
  if (open !== null) return open;
  const last = protocol.versions.flatMap(({ requests }) => requests).findLast((request) => isAddressedTo(request, viewer));
  return last === undefined ? null : findRequest(protocol, last.id);
}

/** The request to the viewer's address that can be answered now; `null`: none. */
export function openRequestOf(protocol: Protocol, viewer: Viewer): FoundRequest | null {
  const version = currentVersion(protocol);
  if (version === null) return null;
  const request = openRequests(protocol, version).find((open) => isAddressedTo(open, viewer));
  return request === undefined ? null : { version, request };
}

function isAddressedTo(request: SignatureRequest, viewer: Viewer): boolean {
  return viewer.email !== null && request.email.toLowerCase() === viewer.email.toLowerCase();
}
