import { Inject, Injectable } from '@nestjs/common';
import { CAPACITIES, refusalOfRequest } from '@isp/protocols';
import type { ProtocolContent, SignatureRequest, Version } from '@isp/protocols';
import type { Pool } from 'pg';
import type { Viewer } from '../platform/auth/index.js';
import { Clock } from '../platform/clock/index.js';
import { DATABASE_POOL } from '../platform/database/index.js';
import { firstSignature, FrozenVersions, htmlOf, leadNameOf, NoticeResponse, progressOf, ProtocolTexts, signatureResponse, versionName } from '../protocols/index.js';
import { isConfirmed } from './confirm-address.js';
import { maskedEmail } from './masked-email.js';
import type { LinkToReadDraft, LinkToSign } from './signing-links.js';
import type { SigningProgressResponse, SigningResponse } from './signing.response.js';

/** Shows what a personal link leads to. */
@Injectable()
export class PresentSigning {
  constructor(
    private readonly texts: ProtocolTexts,
    private readonly frozen: FrozenVersions,
    private readonly clock: Clock,
    @Inject(DATABASE_POOL) private readonly pool: Pool,
  ) {}

  for(viewer: Viewer, found: LinkToSign | LinkToReadDraft): Promise<SigningResponse> {
    return 'request' in found ? this.toSign(viewer, found) : this.toRead(found);
  }

  /** What somebody asked to sign sees. */
  async toSign(viewer: Viewer, { protocol, version, request, party }: LinkToSign): Promise<SigningResponse> {
    const confirmed = isConfirmed(viewer, request.id, this.clock.now());
    const signature = ownSignature(version, request);
    return {
      purpose: 'sign',
      request: {
        name: request.name,
        email: confirmed ? request.email : maskedEmail(request.email),
        role: request.role,
        askedAt: request.askedAt,
        deadline: version.deadline,
        ...this.stateOf({ protocol, version, request }),
      },
      protocol: summaryOf(protocol, version.content),
      party: { id: party.id, name: party.name },
      version: {
        number: versionName(version.number),
        contentSha256: version.contentSha256,
        documentSha256: version.documentSha256,
        html: (await this.frozen.of(protocol.id, version)).documentHtml,
      },
      parties: progressOfAll({ protocol, version }),
      confirmed,
      opened: request.openedAt !== null,
      signature: signature === null ? null : signatureResponse(version, signature),
      declined: request.declined,
      capacities: CAPACITIES,
      hasAccount: confirmed && (await this.hasAccount(request.email)),
      notice: new NoticeResponse('short'),
    };
  }

  private async toRead({ protocol, showing, party }: LinkToReadDraft): Promise<SigningResponse> {
    const content = protocol.draft?.content;
    if (content === undefined) throw new Error('A link to a draft leads to a draft.');
    return {
      purpose: 'read-draft',
      request: { name: showing.name, email: maskedEmail(showing.email), role: '', askedAt: showing.shownAt, deadline: null, state: 'open', closedBecause: null },
      protocol: summaryOf(protocol, content),
      party: { id: party.id, name: party.name },
      version: { number: 'draft', contentSha256: null, documentSha256: null, html: htmlOf(await this.texts.draft(protocol, content)) },
      parties: content.parties.map(({ name }) => ({ name, progress: 'not-asked' })),
      confirmed: false,
      opened: false,
      signature: null,
      declined: null,
      capacities: CAPACITIES,
      hasAccount: false,
      notice: new NoticeResponse('short'),
    };
  }

  private stateOf({ protocol, version, request }: Pick<LinkToSign, 'protocol' | 'version' | 'request'>): Pick<SigningResponse['request'], 'state' | 'closedBecause'> {
    if (ownSignature(version, request) !== null) return { state: 'signed', closedBecause: null };
    if (request.declined !== null) return { state: 'declined', closedBecause: null };
    const refusal = refusalOfRequest(protocol, request.id, this.clock.now());
    return refusal === null ? { state: 'open', closedBecause: null } : { state: 'closed', closedBecause: refusal.code };
  }

  /** Asked only about a confirmed address, so that nobody learns of others who has an account. */
  private async hasAccount(email: string): Promise<boolean> {
    const { rowCount } = await this.pool.query('SELECT FROM person WHERE email = lower($1)', [email]);
    return rowCount === 1;
  }
}

function ownSignature(version: Version, request: SignatureRequest): Version['signatures'][number] | null {
  return version.signatures.find(({ requestId }) => requestId === request.id) ?? null;
}

function summaryOf(protocol: LinkToSign['protocol'], content: ProtocolContent): SigningResponse['protocol'] {
  return {
    title: content.title,
    reference: protocol.reference,
    kind: content.kind,
    leadOrganisation: { name: leadNameOf(protocol, content) },
    summary: content.practitionerSummary,
  };
}

function progressOfAll({ protocol, version }: Pick<LinkToSign, 'protocol' | 'version'>): readonly SigningProgressResponse[] {
  return [...version.content.parties, ...version.joinings.map(({ party }) => party)].map((party) => {
    const requests = version.requests.filter(({ partyId }) => partyId === party.id);
    return { name: party.name, progress: progressOf(protocol, version, party, requests, firstSignature(protocol, version, party.id) !== null) };
  });
}
