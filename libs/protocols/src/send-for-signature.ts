import { withEntryIntoForce } from './arrive-at-date.js';
import { londonDate } from './civil-dates.js';
import { gaps } from './completeness.js';
import { LIMITS } from './limits.js';
import type { CivilDate } from './content.js';
import { refusalOfDeadline } from './deadlines.js';
import { refusalToEditDraft } from './edit-draft.js';
import type { Outcome, ProtocolEvent } from './events.js';
import { isInForceOn, pendingVersion } from './force.js';
import { refusalOfMinorChange } from './minor-change.js';
import type { Actor, Draft, Instant, Protocol, Sha256, SignatureRequest, Version } from './protocol.js';
import { refusal, refuseIf, type Refusal } from './refusals.js';
import { newRequest, refusalOfNewRequests, type NewRequest } from './requests.js';
import { currentVersion, nextVersionNumber, openRequests, signedOnLine } from './versions.js';

/** What freezing a version takes: its digests, and who is asked to sign it. */
export interface SendForSignature {
  readonly by: Actor;
  /** Digest of the draft's content as canonical JSON. */
  readonly contentSha256: Sha256;
  /** Digest of the document rendered from it. */
  readonly documentSha256: Sha256;
  readonly requests: readonly NewRequest[];
  /** The last day the lead hopes to have every signature. It refuses nobody who signs later. */
  readonly deadline: CivilDate | null;
}

/**
 * Why the draft cannot be sent for signature now, or `null`: `already-ended`, `no-draft`,
 * `version-out-for-signature` (the one before has not come into force), `not-complete` with the pointers of the gaps;
 * for a minor change also `not-in-force` and `major-change-needed`; for a later version `reason-missing`.
 * @param protocol the protocol
 * @param at the instant of sending
 */
export function refusalToSendForSignature(protocol: Protocol, at: Instant): Refusal | null {
  const refused = refusalToEditDraft(protocol, at);
  if (refused) return refused;
  const { content, change } = protocol.draft as Draft;
  const pending = pendingVersion(protocol, londonDate(at));
  if (pending) return refusal('version-out-for-signature', { ...pending.number });
  if (protocol.versions.length >= LIMITS.versions) return refusal('too-many-rows', { pointer: '/versions', most: LIMITS.versions });
  const open = gaps(content, protocol.publication);
  if (open.length > 0) return refusal('not-complete', { pointers: open.map(({ pointer }) => pointer) });
  if (change.kind !== 'first' && change.reason.trim() === '') return refusal('reason-missing');
  if (change.kind === 'minor') {
    if (!isInForceOn(protocol, londonDate(at))) return refusal('not-in-force');
    return refusalOfMinorChange(protocol, currentVersion(protocol) as Version, content);
  }
  return null;
}

/**
 * Freezes the draft as a version and asks people to sign it. The first version, and every one after a major change,
 * needs someone to ask at every party. After a minor change nobody signs again: the version takes over what was
 * signed on its line, and requests still open go over to it with their ids, so that links keep working.
 * Refuses what {@link refusalToSendForSignature} refuses, a party without anyone asked (`party-without-signatory`),
 * a request of a party that is not there (`unknown-party`) or, after a minor change, is bound
 * already (`already-bound`), ids used before (`duplicate-id`) and a deadline in the past.
 * @param protocol the protocol
 * @param input digests, who is asked, and until when
 * @param at the instant of sending
 */
export function sendForSignature(protocol: Protocol, input: SendForSignature, at: Instant): Outcome {
  refuseIf(refusalToSendForSignature(protocol, at));
  const { content, change } = protocol.draft as Draft;
  refuseIf(refusalOfDeadline(input.deadline, at));
  refuseIf(refusalOfNewRequests(protocol, content.parties, input.requests));

  const number = nextVersionNumber(protocol, change.kind);
  const carried = change.kind === 'minor' ? carriedOver(protocol) : [];
  const partyIds = content.parties.map(({ id }) => id);
  refuseIf(
    change.kind === 'minor'
      ? refusalToAskAgain(protocol, number.major, input.requests)
      : refusalOfUnaskedParty(partyIds, input.requests),
  );

  const version: Version = {
    number,
    content,
    language: content.language,
    translates: null,
    change,
    frozenAt: at,
    frozenBy: input.by,
    contentSha256: input.contentSha256,
    documentSha256: input.documentSha256,
    deadline: input.deadline,
    requests: [...carried, ...input.requests.map((request) => newRequest(request, at))],
    signatures: [],
    removals: [],
    joinings: [],
    withdrawnFromSignature: null,
    cameIntoForceOn: null,
  };
  const { contentSha256, documentSha256, deadline } = input;
  const events: ProtocolEvent[] = [
    {
      type: 'version.sent',
      payload: { version: number, change, contentSha256, documentSha256, deadline, partyIds },
    },
    ...input.requests.map(({ id, partyId, name, email, role }): ProtocolEvent => ({
      type: 'signature.requested',
      payload: { version: number, requestId: id, partyId, deadline, personal: { name, email, role } },
    })),
  ];
  const sent = { ...protocol, draft: null, versions: [...protocol.versions, version] };
  return withEntryIntoForce({ protocol: sent, events }, at);
}

function carriedOver(protocol: Protocol): readonly SignatureRequest[] {
  return openRequests(protocol, currentVersion(protocol) as Version);
}

function refusalToAskAgain(protocol: Protocol, major: number, requests: readonly NewRequest[]): Refusal | null {
  const signed = signedOnLine(protocol, major);
  const again = requests.find(({ partyId }) => signed.has(partyId));
  return again ? refusal('already-bound', { partyId: again.partyId }) : null;
}

function refusalOfUnaskedParty(partyIds: readonly string[], requests: readonly NewRequest[]): Refusal | null {
  const asked = new Set(requests.map(({ partyId }) => partyId));
  const unasked = partyIds.filter((id) => !asked.has(id));
  return unasked.length > 0 ? refusal('party-without-signatory', { partyIds: unasked }) : null;
}
