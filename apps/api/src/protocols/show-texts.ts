import { Injectable } from '@nestjs/common';
import {
  boundParties,
  canSee,
  gaps,
  isCivilDate,
  isInForceOn,
  ProtocolError,
  publishedVersion,
  sectionProgress,
  standing,
  standingBetween,
  warnings,
} from '@isp/protocols';
import type { CivilDate, Protocol, StandingBetween } from '@isp/protocols';
import { documentPages } from '@isp/wording';
import type { DocumentTree } from '@isp/wording';
import { PdfPrinter } from '../documents/index.js';
import { ReadTrail } from '../platform/audit/index.js';
import type { Sensitive } from '../platform/audit/index.js';
import { actorOf } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { Clock } from '../platform/clock/index.js';
import { asDomainViewer } from './authority-of.js';
import { HEADINGS } from './dto/draft.response.js';
import type { DocumentPageResponse, DocumentResponse, DraftResponse } from './dto/draft.response.js';
import { NoticeResponse } from './dto/notice.response.js';
import type { StandingBetweenResponse, StandingOnResponse, VersionResponse } from './dto/version.response.js';
import { FindProtocols } from './find-protocols.js';
import { signatureResponse } from './parties-progress.js';
import { everyParty } from './persistence/party-writes.js';
import { FrozenVersions } from './persistence/frozen-versions.js';
import type { KeptText } from './persistence/frozen-versions.js';
import { standingResponse } from './present-protocol.js';
import { htmlOf, ProtocolTexts } from './protocol-texts.js';
import { partiesNamedIn, shownText } from './shown-text.js';
import { versionName } from './version-name.js';

/** A file to be downloaded. */
export interface Download {
  readonly bytes: Buffer;
  readonly fileName: string;
}

/** Shows what protocols say: drafts with what they lack, versions with their exact bytes, documents in print, standing on a day. */
@Injectable()
export class ShowTexts {
  constructor(
    private readonly found: FindProtocols,
    private readonly texts: ProtocolTexts,
    private readonly frozen: FrozenVersions,
    private readonly printer: PdfPrinter,
    private readonly clock: Clock,
    private readonly reads: ReadTrail,
  ) {}

  /** A protocol whose draft somebody reads. */
  async draft(viewer: Viewer, id: string): Promise<Protocol> {
    const { protocol } = await this.found.draft(viewer, id);
    await this.reads.note(actorOf(viewer), [{ about: id, what: 'draft' }]);
    return protocol;
  }

  async draftDocument(viewer: Viewer, id: string): Promise<DocumentResponse> {
    const { protocol, draft } = await this.found.draft(viewer, id);
    await this.reads.note(actorOf(viewer), [{ about: id, what: 'draft' }]);
    const tree = await this.texts.draft(protocol, draft.content);
    return { html: htmlOf(tree), tree: { ...tree }, notice: new NoticeResponse('document') };
  }

  /** One page of the draft as a document. */
  async draftPage(viewer: Viewer, id: string, page: number): Promise<DocumentPageResponse> {
    const { protocol, draft } = await this.found.draft(viewer, id);
    await this.reads.note(actorOf(viewer), [{ about: id, what: 'draft' }]);
    return pageOf(await this.texts.draft(protocol, draft.content), page);
  }

  async draftPdf(viewer: Viewer, id: string): Promise<Download> {
    const { protocol } = await this.found.draft(viewer, id);
    await this.reads.note(actorOf(viewer), [{ about: id, what: 'draft-pdf' }]);
    return this.shownDraftPdf(protocol);
  }

  /** The draft in print, for whoever has been shown it and let in already. */
  async shownDraftPdf(protocol: Protocol): Promise<Download> {
    if (protocol.draft === null) throw new ProtocolError('no-draft');
    return this.print(protocol, await this.texts.draft(protocol, protocol.draft.content));
  }

  async version(viewer: Viewer, id: string, name: string): Promise<VersionResponse> {
    const { protocol, version } = await this.readVersion(viewer, id, name, 'version');
    const { documentHtml } = await this.frozen.of(protocol.id, version);
    return {
      number: versionName(version.number),
      content: version.content as VersionResponse['content'],
      contentSha256: version.contentSha256,
      documentSha256: version.documentSha256,
      frozenAt: version.frozenAt,
      html: documentHtml,
      signatures: version.signatures.map((signature) => signatureResponse(version, signature)),
      joined: version.joinings.map(({ party }) => party as VersionResponse['joined'][number]),
      notice: new NoticeResponse('document'),
    };
  }

  /** One page of a version's document. Of versions of before trees were kept the whole is one page. */
  async versionPage(viewer: Viewer, id: string, name: string, page: number): Promise<DocumentPageResponse> {
    const { protocol, version } = await this.readVersion(viewer, id, name, 'version');
    const { documentTree, documentHtml } = await this.frozen.of(protocol.id, version);
    if (documentTree === null) return { html: documentHtml, page: 1, pages: 1, contents: [], notice: new NoticeResponse('document') };
    return pageOf(documentTree, page);
  }

  /** The exact bytes that a version's digests are of. */
  async versionBytes(viewer: Viewer, id: string, name: string, what: Sensitive): Promise<KeptText> {
    const { protocol, version } = await this.readVersion(viewer, id, name, what);
    return this.frozen.of(protocol.id, version);
  }

  /** A version in print, with its page of signatures as it is by now. */
  async versionPdf(viewer: Viewer, id: string, name: string): Promise<Download> {
    const { protocol } = await this.readVersion(viewer, id, name, 'version-pdf');
    return this.signedPdf(protocol, name);
  }

  /** As {@link versionPdf}, for whoever has been let in already. */
  async signedPdf(protocol: Protocol, name: string): Promise<Download> {
    const version = protocol.versions.find(({ number }) => versionName(number) === name);
    if (version === undefined) throw new Error('The version was looked up before.');
    return this.print(protocol, await this.texts.signed(protocol, version));
  }

  /** What a protocol is on a day, and what stands between each two of its parties. */
  async standingOn(viewer: Viewer, id: string, on: CivilDate | undefined): Promise<StandingOnResponse> {
    const protocol = await this.found.one(viewer, id);
    const today = this.clock.today();
    const day = on ?? today;
    if (!isCivilDate(day)) throw new ProtocolError('invalid-date', { pointer: '/on' });
    const shown = shownText(protocol, canSee(protocol, asDomainViewer(viewer, protocol)));
    return {
      on: day,
      inForce: isInForceOn(protocol, day),
      bound: partiesNamedIn(shown, boundParties(protocol, day)),
      between: pairs(protocol, day).filter(({ a, b }) => partiesNamedIn(shown, [a, b]).length === 2),
      standing: day < today ? null : standingResponse(standing(protocol, day), shown),
      notice: new NoticeResponse('short'),
    };
  }

  /** Its reading is on record, unless everybody may read it on the register. */
  private async readVersion(viewer: Viewer, id: string, name: string, what: Sensitive): ReturnType<FindProtocols['version']> {
    const found = await this.found.version(viewer, id, name);
    const { protocol, version } = found;
    const isPublic = protocol.publication.level === 'full' && publishedVersion(protocol) === version;
    if (!isPublic) await this.reads.note(actorOf(viewer), [{ about: id, what, which: name }]);
    return found;
  }

  private async print(protocol: Protocol, tree: Awaited<ReturnType<ProtocolTexts['draft']>>): Promise<Download> {
    const { title, reference, versionLabel, language } = tree;
    const bytes = await this.printer.print(tree, { title, reference, versionLabel, language, printedOn: this.clock.today() });
    return { bytes, fileName: `${protocol.reference} ${versionLabel}.pdf`.toLowerCase().replaceAll(' ', '-') };
  }
}

function pageOf(tree: DocumentTree, wished: number): DocumentPageResponse {
  const { pages, contents } = documentPages(tree);
  const page = Math.min(wished, pages.length);
  return { html: htmlOf(pages[page - 1] ?? tree), page, pages: pages.length, contents: contents.slice(0, HEADINGS), notice: new NoticeResponse('document') };
}

/** A draft with what it still lacks. */
export function draftResponse(protocol: Protocol): DraftResponse {
  const { draft, publication, revision } = protocol;
  if (draft === null) throw new ProtocolError('no-draft');
  return {
    revision,
    change: draft.change,
    content: draft.content as DraftResponse['content'],
    sections: sectionProgress(draft.content, publication),
    gaps: gaps(draft.content, publication),
    warnings: warnings(draft.content),
    notice: new NoticeResponse('short'),
  };
}

function pairs(protocol: Protocol, day: CivilDate): readonly StandingBetweenResponse[] {
  const ids = everyParty(protocol).map(({ id }) => id);
  return ids.flatMap((a, index) =>
    ids.slice(index + 1).flatMap((b) => {
      const between = standingBetween(protocol, a, b, day);
      return between.kind === 'never-in-force' ? [] : [{ a, b, ...onTheWire(between) }];
    }),
  );
}

function onTheWire(between: Exclude<StandingBetween, { kind: 'never-in-force' }>): Omit<StandingBetweenResponse, 'a' | 'b'> {
  const version = versionName(between.version);
  if (between.kind === 'in-force') return { kind: between.kind, version, since: between.since };
  return { kind: between.kind, version, since: between.kind === 'not-yet-in-force' ? between.from : between.until };
}
