import { Injectable } from '@nestjs/common';
import { arriveAtDate, publishedStanding, publishedVersion, wasTakenIn } from '@isp/protocols';
import type { Protocol, Standing, Version } from '@isp/protocols';
import { KeptPrints } from '../documents/index.js';
import { Throttle } from '../platform/auth/index.js';
import { Clock } from '../platform/clock/index.js';
import { notFound } from '../platform/http/index.js';
import { leadNameOf, NoticeResponse, ProtocolRepository, versionName } from '../protocols/index.js';
import type { Download } from '../protocols/index.js';
import { FindPublished } from './find-published.js';
import { PublishedDocuments, signingDays } from './published-documents.js';
import type { RegisterQuery } from './register.query.js';
import type { DatedStandingResponse, RegisterPageResponse, RegisterResponse } from './register.response.js';

/** Shows the register. The level that the lead organisation decided on holds for every answer, page and document alike. */
@Injectable()
export class ShowRegister {
  constructor(
    private readonly published: FindPublished,
    private readonly protocols: ProtocolRepository,
    private readonly documents: PublishedDocuments,
    private readonly prints: KeptPrints,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {}

  /** An empty page has the notice in full: it is where the lack of an agreement is most easily taken for a reason not to share. */
  async page(query: RegisterQuery): Promise<RegisterResponse> {
    const found = await this.published.page(query, this.clock.today());
    const notice = new NoticeResponse(found.total === 0 ? 'full' : 'short');
    return { ...found, searchedWhere: 'published-here', notice };
  }

  async one(reference: string): Promise<RegisterPageResponse> {
    const { protocol, version, level } = await this.find(reference);
    const { content } = version;
    const now = publishedStanding(protocol, this.clock.today());
    if (now === null) throw notFound();
    const parties = signingDays(protocol, version);
    const full = level === 'full';
    const joined = joinedOnItsLine(protocol, version);
    return {
      reference: protocol.reference,
      title: content.title,
      kind: content.kind,
      level,
      leadOrganisation: { id: protocol.leadOrganisationId, name: leadNameOf(protocol, content) },
      summary: content.practitionerSummary,
      areas: content.areas,
      nations: content.nations,
      effectiveOn: content.term.effectiveOn,
      nextReviewOn: now.nextReviewOn,
      standing: datedStanding(now, version),
      takenIn: protocol.origin.kind === 'taken-in' && wasTakenIn(protocol, version) ? protocol.origin : null,
      parties: full ? parties.map((party) => ({ ...party, joinedLater: joined.has(party.partyId) })) : parties.map(({ partyId, name, organisationId }) => ({ partyId, name, organisationId })),
      dataRows: full ? (content.dataRows as RegisterPageResponse['dataRows']) : null,
      version: full ? versionFacts(version) : null,
      html: full ? await this.documents.html(protocol, version) : null,
      notice: new NoticeResponse('short'),
    };
  }

  /** The document in print. Of a summary there is none. @throws {Problem} 404, 429, 503 while the printer is busy. */
  async pdf(reference: string, address: string): Promise<Download> {
    await this.throttle.consume('public-document-by-address', address);
    const { protocol, version, level } = await this.find(reference);
    if (level !== 'full') throw notFound();
    const tree = await this.documents.of(protocol, version);
    const { title, versionLabel, language } = tree;
    const bytes = await this.prints.print(tree, { title, reference: protocol.reference, versionLabel, language, printedOn: this.clock.today() });
    return { bytes, fileName: `${protocol.reference} ${versionLabel}.pdf`.toLowerCase().replaceAll(' ', '-') };
  }

  /** What is not published is not there; what the day has brought into force is, whether or not anybody has recorded it. */
  private async find(reference: string): Promise<Published> {
    const id = await this.published.idOf(reference);
    const found = id === null ? null : await this.protocols.find(id);
    const protocol = found === null ? null : arriveAtDate(found, this.clock.now()).protocol;
    const version = protocol === null ? null : publishedVersion(protocol);
    if (protocol === null || version === null || protocol.publication.level === 'none') throw notFound();
    return { protocol, version, level: protocol.publication.level };
  }
}

interface Published {
  readonly protocol: Protocol;
  readonly version: Version;
  readonly level: 'full' | 'summary';
}

/** Who joined this version, or one before it whose signatures hold for it: its rows of data were written before. */
function joinedOnItsLine({ versions }: Protocol, { number: { major, minor } }: Version): ReadonlySet<string> {
  return new Set(versions.filter(({ number }) => number.major === major && number.minor <= minor).flatMap(({ joinings }) => joinings.map(({ party }) => party.id)));
}

/** Without who is bound and who is waited for: that is the parties' own. */
function datedStanding(now: Standing, version: Version): DatedStandingResponse {
  const { kind, since, inForceFrom, inForceUntil, nextReviewOn, stated } = now;
  return { kind, since, effectiveOn: version.content.term.effectiveOn, inForceFrom, inForceUntil, nextReviewOn, stated };
}

function versionFacts({ number, frozenAt, contentSha256, documentSha256 }: Version): RegisterPageResponse['version'] {
  return { number: versionName(number), frozenAt, contentSha256, documentSha256 };
}
