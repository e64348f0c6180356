import { refusalToRemind, refusalToReplaceSignatory, signatureOfParty } from '@isp/protocols';
import type { Instant, Party, Protocol, Signature, SignatureRequest, Version } from '@isp/protocols';
import type { Viewer } from '../platform/auth/index.js';
import type { PartyProgressResponse, Progress, SignatoryResponse, SignatureResponse } from './dto/protocol.response.js';
import type { ShownText } from './shown-text.js';
import { versionName } from './version-name.js';

/** The parties of a text and how far each is with signing it. */
export function partiesProgress(protocol: Protocol, { content, version }: ShownText, viewer: Viewer, at: Instant): readonly PartyProgressResponse[] {
  const joined = version?.joinings.map(({ party }) => party) ?? [];
  const requestsOf = byParty(version?.requests ?? []);
  return [...content.parties, ...joined].map((party) => {
    const requests = requestsOf.get(party.id) ?? [];
    const signature = version === null ? null : firstSignature(protocol, version, party.id);
    return {
      partyId: party.id,
      organisationId: party.organisationId,
      name: party.name,
      provides: party.provides,
      receives: party.receives,
      progress: progressOf(protocol, version, party, requests, signature !== null),
      signedOn: signature?.signature.signedOn ?? null,
      signatories: requests.map((request) => signatory(protocol, request, mayKnow(protocol, party, viewer), at)),
      signature: signature === null ? null : signatureResponse(signature.version, signature.signature),
    };
  });
}

function byParty(requests: readonly SignatureRequest[]): ReadonlyMap<string, readonly SignatureRequest[]> {
  const found = new Map<string, SignatureRequest[]>();
  for (const request of requests) {
    const ofParty = found.get(request.partyId);
    if (ofParty === undefined) found.set(request.partyId, [request]);
    else ofParty.push(request);
  }
  return found;
}

/** A signature as everybody may see it who sees the version: what was signed, by whom and as what, without an address. */
export function signatureResponse(version: Version, signature: Signature): SignatureResponse {
  return {
    id: signature.id,
    partyId: signature.partyId,
    versionNumber: versionName(version.number),
    name: signature.name,
    jobTitle: signature.jobTitle,
    capacity: signature.capacity,
    authority: signature.authority,
    signedOn: signature.signedOn,
    recordedAt: signature.recordedAt,
    method: signature.method,
    attachmentId: signature.scan?.attachmentId ?? null,
    contentSha256: signature.contentSha256,
    documentSha256: signature.documentSha256,
  };
}

/** How far a party is with signing a version; `null`: there is a draft only. */
export function progressOf(
  protocol: Protocol,
  version: Version | null,
  party: Pick<Party, 'id'>,
  requests: readonly SignatureRequest[],
  signed: boolean,
): Progress {
  if (protocol.departures.some(({ partyId }) => partyId === party.id)) return 'left';
  if (signed) return 'signed';
  if (version?.removals.some(({ partyId }) => partyId === party.id) === true) return 'removed';
  const live = requests.filter(({ replaced }) => replaced === null);
  const open = live.filter(({ declined }) => declined === null);
  if (open.length === 0) return live.length > 0 ? 'declined' : 'not-asked';
  return open.some(({ openedAt }) => openedAt !== null) ? 'opened' : 'asked';
}

/** The signature by which a party is bound: its first on the version's line, which a minor change takes over. */
export function firstSignature(
  protocol: Protocol,
  { number, withdrawnFromSignature }: Version,
  partyId: string,
): { readonly version: Version; readonly signature: Signature } | null {
  const line = protocol.versions.filter(
    (version) =>
      version.number.major === number.major && (version.withdrawnFromSignature === null) === (withdrawnFromSignature === null),
  );
  for (const version of line) {
    const signature = signatureOfParty(version, partyId);
    if (signature !== null) return { version, signature };
  }
  return null;
}

/** Addresses, reasons and reminders are for the lead and for the party itself. */
function mayKnow({ leadOrganisationId }: Protocol, party: Party, { organisationId }: Viewer): boolean {
  return organisationId !== null && [leadOrganisationId, party.organisationId, party.signedForBy].includes(organisationId);
}

function signatory(protocol: Protocol, request: SignatureRequest, known: boolean, at: Instant): SignatoryResponse {
  return {
    requestId: request.id,
    name: request.name,
    email: known ? request.email : null,
    role: request.role,
    askedAt: request.askedAt,
    openedAt: known ? request.openedAt : null,
    remindedAt: known ? request.remindedAt : [],
    replaced: request.replaced,
    declined: request.declined === null ? null : { at: request.declined.at, reason: known ? request.declined.reason : '' },
    mayBeReminded: refusalToRemind(protocol, request.id, at),
    mayBeReplaced: refusalToReplaceSignatory(protocol, request.id, 'by-lead', at),
  };
}

/** A party of a version, also one that joined it later. */
export function partyOf({ content, joinings }: Pick<Version, 'content' | 'joinings'>, partyId: string): Party {
  const party = [...content.parties, ...joinings.map((joining) => joining.party)].find(({ id }) => id === partyId);
  if (party === undefined) throw new Error('Whoever was asked was asked for a party.');
  return party;
}
