import { Injectable } from '@nestjs/common';
import { canSee, currentVersion, gaps, londonDate, sameVersion, standing } from '@isp/protocols';
import type { Protocol, Sight, Standing, Version, VersionNumber } from '@isp/protocols';
import type { Viewer } from '../platform/auth/index.js';
import { Clock } from '../platform/clock/index.js';
import { asDomainViewer } from './authority-of.js';
import { NoticeResponse } from './dto/notice.response.js';
import type { DraftSummaryResponse, ProtocolResponse, StandingResponse, VersionState, VersionSummaryResponse } from './dto/protocol.response.js';
import { mayDo } from './may-do.js';
import { FindOwner } from './persistence/find-owner.js';
import { partiesProgress } from './parties-progress.js';
import { leadNameOf } from './lead-name.js';
import { openRequestOf } from './request-of.js';
import { partiesNamedIn, sees, shownText } from './shown-text.js';
import type { ShownText } from './shown-text.js';
import { versionName } from './version-name.js';

/** Shows one protocol to one viewer: what they see of it, and what they may do to it now. */
@Injectable()
export class PresentProtocol {
  constructor(
    private readonly owners: FindOwner,
    private readonly clock: Clock,
  ) {}

  async for(viewer: Viewer, protocol: Protocol): Promise<ProtocolResponse> {
    const at = this.clock.now();
    const today = londonDate(at);
    const domainViewer = asDomainViewer(viewer, protocol);
    const sight = canSee(protocol, domainViewer);
    const versions = protocol.versions.filter(({ number }) => sees(sight, number));
    const shown = shownText(protocol, sight);
    const now = standing(protocol, today);
    // Without a version that counts the date is the draft's, which not everybody sees.
    const draftsDateIsTheirs = sight.draft || currentVersion(protocol) !== null;
    const owner = await this.owners.of(protocol);
    const open = openRequestOf(protocol, viewer);
    return {
      id: protocol.id,
      reference: protocol.reference,
      title: shown.content.title,
      kind: shown.content.kind,
      practitionerSummary: shown.content.practitionerSummary,
      revision: protocol.revision,
      leadOrganisation: { id: protocol.leadOrganisationId, name: leadNameOf(protocol, shown.content) },
      owner: { id: owner.id, name: owner.name },
      origin: protocol.origin,
      publication: protocol.publication,
      standing: standingResponse(draftsDateIsTheirs ? now : { ...now, effectiveOn: shown.content.term.effectiveOn }, shown),
      ending: protocol.ending,
      currentVersion: nameIfSeen(currentVersion(protocol)?.number ?? null, sight),
      versionOutForSignature: nameIfSeen(now.versionOutForSignature, sight),
      draft: draftSummary(protocol, sight, viewer),
      parties: partiesProgress(protocol, shown, viewer, at),
      versions: versions.map((version) => versionSummary(protocol, version, now)),
      reviews: protocol.reviews,
      mayDo: mayDo(protocol, domainViewer, at),
      myRequest:
        open === null
          ? null
          : { requestId: open.request.id, partyId: open.request.partyId, versionNumber: versionName(open.version.number) },
      notice: new NoticeResponse('short'),
    };
  }
}

/** A standing on the wire, with the parties of the text that its reader is shown. */
export function standingResponse(now: Standing, shown: ShownText): StandingResponse {
  return {
    ...now,
    bound: partiesNamedIn(shown, now.bound),
    awaited: partiesNamedIn(shown, now.awaited),
    versionInForce: now.versionInForce === null ? null : versionName(now.versionInForce),
    versionOutForSignature: now.versionOutForSignature === null ? null : versionName(now.versionOutForSignature),
  };
}

function draftSummary({ draft, publication, leadOrganisationId }: Protocol, sight: Sight, viewer: Viewer): DraftSummaryResponse | null {
  if (draft === null || !sight.draft) return null;
  const missing = gaps(draft.content, publication).length;
  return {
    startedAt: draft.startedAt,
    change: draft.change,
    ready: missing === 0,
    gaps: missing,
    shownTo: viewer.organisationId === leadOrganisationId ? draft.shownTo : [],
  };
}

function versionSummary(protocol: Protocol, version: Version, now: Standing): VersionSummaryResponse {
  return {
    number: versionName(version.number),
    frozenAt: version.frozenAt,
    frozenBy: version.frozenBy.name,
    change: version.change,
    contentSha256: version.contentSha256,
    documentSha256: version.documentSha256,
    deadline: version.deadline,
    cameIntoForceOn: version.cameIntoForceOn,
    state: versionState(protocol, version, now),
    withdrawnReason: version.withdrawnFromSignature?.reason ?? null,
  };
}

function versionState(protocol: Protocol, version: Version, now: Standing): VersionState {
  if (version.withdrawnFromSignature !== null) return 'withdrawn-from-signature';
  if (now.versionInForce !== null && sameVersion(now.versionInForce, version.number)) return 'in-force';
  if (version.cameIntoForceOn !== null || currentVersion(protocol) !== version) return 'no-longer-in-force';
  return now.awaited.length > 0 ? 'out-for-signature' : 'not-yet-in-force';
}

function nameIfSeen(number: VersionNumber | null, sight: Sight): string | null {
  return number !== null && sees(sight, number) ? versionName(number) : null;
}
