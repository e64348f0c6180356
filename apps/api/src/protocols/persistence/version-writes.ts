import type { Protocol, Sha256, Signature, SignatureRequest, Version, VersionNumber } from '@isp/protocols';
import type { DocumentTree } from '@isp/wording';
import type { Statement } from '../../platform/database/index.js';

/** The exact bytes a version was frozen with, by which its digests can be checked for ever after. */
export interface FrozenText {
  readonly contentCanonical: string;
  readonly documentHtml: string;
  /** What `documentHtml` was made of, from which the same document is printed. */
  readonly documentTree: DocumentTree;
}

/**
 * Adds to a statement every write that makes the stored versions of a protocol what they are after a change. What did
 * not change is the same object before and after, as everywhere in the domain, and is not written.
 * @param frozen the bytes of versions that are new, by the digest of their content
 */
export function writeVersions(
  statement: Statement,
  before: Protocol | null,
  after: Protocol,
  frozen: ReadonlyMap<Sha256, FrozenText>,
): void {
  const stored = new Map((before?.versions ?? []).map((version) => [nameOf(version.number), version]));
  const changed = after.versions.filter((version) => stored.get(nameOf(version.number)) !== version);
  const fresh = changed.filter((version) => !stored.has(nameOf(version.number)));

  statement.insert('protocol_version', fresh.map((version) => versionRow(after.id, version, frozen)));
  statement.update(
    'protocol_version',
    ['protocol_id', 'major', 'minor'],
    ['deadline', 'withdrawn_at', 'withdrawn_reason', 'came_into_force_on'],
    changed.filter((version) => changesOnItsFace(stored.get(nameOf(version.number)), version)).map((version) => ({
      ...placeOf(after.id, version.number),
      ...faceOf(version),
    })),
  );

  const pairs = changed.map((version) => ({ version, was: stored.get(nameOf(version.number)) ?? null }));
  const requests = pairs.flatMap(({ version, was }) => changedById(was?.requests ?? [], version.requests, version));
  statement.insert('signature_request', requests.filter(({ isNew }) => isNew).map(({ item, version }) => requestRow(after.id, version, item)));
  statement.update(
    'signature_request',
    ['protocol_id', 'major', 'minor', 'id'],
    ['opened_at', 'reminded_at', 'replaced', 'declined'],
    requests
      .filter(({ isNew }) => !isNew)
      .map(({ item, version }) => ({ ...placeOf(after.id, version.number), id: item.id, ...fateOf(item) })),
  );

  const signatures = pairs.flatMap(({ version, was }) => changedById(was?.signatures ?? [], version.signatures, version));
  statement.insert('signature', signatures.map(({ item, version }) => signatureRow(after.id, version, item)));

  statement.insert('version_party_change', pairs.flatMap(({ version, was }) => [
    ...added(was?.removals ?? [], version.removals).map(({ partyId, at, reason }) => ({
      ...placeOf(after.id, version.number), kind: 'removal', party_id: partyId, at, reason, party: null,
    })),
    ...added(was?.joinings ?? [], version.joinings).map(({ party, at }) => ({
      ...placeOf(after.id, version.number), kind: 'joining', party_id: party.id, at, reason: null, party,
    })),
  ]));
}

function versionRow(protocolId: string, version: Version, frozen: ReadonlyMap<Sha256, FrozenText>): object {
  const text = frozen.get(version.contentSha256);
  if (text === undefined) throw new Error('A version is frozen together with its bytes.');
  return {
    ...placeOf(protocolId, version.number),
    language: version.language,
    translates: version.translates,
    change: version.change,
    content_canonical: text.contentCanonical,
    content_sha256: version.contentSha256,
    document_html: text.documentHtml,
    document_sha256: version.documentSha256,
    document_tree: text.documentTree,
    frozen_at: version.frozenAt,
    frozen_by: version.frozenBy,
    ...faceOf(version),
  };
}

/** The little of a version that may still change once it is frozen. */
function faceOf(version: Version): object {
  return {
    deadline: version.deadline,
    withdrawn_at: version.withdrawnFromSignature?.at ?? null,
    withdrawn_reason: version.withdrawnFromSignature?.reason ?? null,
    came_into_force_on: version.cameIntoForceOn,
  };
}

function changesOnItsFace(was: Version | undefined, version: Version): boolean {
  return (
    was !== undefined &&
    (was.deadline !== version.deadline ||
      was.withdrawnFromSignature !== version.withdrawnFromSignature ||
      was.cameIntoForceOn !== version.cameIntoForceOn)
  );
}

function requestRow(protocolId: string, version: Version, request: SignatureRequest): object {
  return {
    ...placeOf(protocolId, version.number),
    id: request.id,
    party_id: request.partyId,
    name: request.name,
    email: request.email,
    role: request.role,
    asked_at: request.askedAt,
    ...fateOf(request),
  };
}

function fateOf(request: SignatureRequest): object {
  return { opened_at: request.openedAt, reminded_at: request.remindedAt, replaced: request.replaced, declined: request.declined };
}

function signatureRow(protocolId: string, version: Version, signature: Signature): object {
  return {
    ...placeOf(protocolId, version.number),
    id: signature.id,
    party_id: signature.partyId,
    request_id: signature.requestId,
    name: signature.name,
    job_title: signature.jobTitle,
    capacity: signature.capacity,
    email: signature.email,
    authority: signature.authority,
    signed_on: signature.signedOn,
    recorded_at: signature.recordedAt,
    recorded_by: signature.recordedBy,
    method: signature.method,
    scan: signature.scan,
    content_sha256: signature.contentSha256,
    document_sha256: signature.documentSha256,
  };
}

/** Items that are new or not the same object as before, each with the version it is of. */
function changedById<T extends { readonly id: string }>(
  was: readonly T[],
  is: readonly T[],
  version: Version,
): readonly { readonly item: T; readonly isNew: boolean; readonly version: Version }[] {
  const known = new Map(was.map((item) => [item.id, item]));
  return is.filter((item) => known.get(item.id) !== item).map((item) => ({ item, isNew: !known.has(item.id), version }));
}

/** What was put at the end of a list that only grows. */
function added<T>(was: readonly T[], is: readonly T[]): readonly T[] {
  return is.slice(was.length);
}

function placeOf(protocolId: string, number: VersionNumber): object {
  return { protocol_id: protocolId, major: number.major, minor: number.minor };
}

function nameOf(number: VersionNumber): string {
  return `${number.major}.${number.minor}`;
}
