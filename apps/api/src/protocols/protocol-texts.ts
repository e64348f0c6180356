import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@isp/evidence';
import { REGULATOR, standingNotice } from '@isp/guidance';
import { londonDate, wasTakenIn } from '@isp/protocols';
import type { Change, Instant, Protocol, ProtocolContent, Sha256, Signature, Version, VersionNumber } from '@isp/protocols';
import { renderProtocol, toHtml, withSignatures } from '@isp/wording';
import type { ChangeLine, DocumentTree, ProtocolHeader } from '@isp/wording';
import { Templates } from '../templates/index.js';
import { leadNameOf } from './lead-name.js';
import { FrozenVersions } from './persistence/frozen-versions.js';
import type { FrozenText } from './persistence/version-writes.js';
import { versionName } from './version-name.js';

/** A version's bytes with the digests that signatures name. */
export interface Frozen extends FrozenText {
  readonly contentSha256: Sha256;
  readonly documentSha256: Sha256;
}

/** Protocols as documents: rendered from content and template by the wording library, the same input giving the same bytes. */
@Injectable()
export class ProtocolTexts {
  constructor(
    private readonly templates: Templates,
    private readonly frozen: FrozenVersions,
  ) {}

  /** The draft, as a document. */
  async draft(protocol: Protocol, content: ProtocolContent): Promise<DocumentTree> {
    return this.render(content, headerOf(protocol, content, null, changesOf(protocol.versions)));
  }

  /** The bytes a version is frozen with: its content as canonical JSON, and its document without any signature. */
  async freeze(protocol: Protocol, content: ProtocolContent, number: VersionNumber, change: Change, at: Instant): Promise<Frozen> {
    const lines = [...changesOf(protocol.versions), changeLine(number, change, at)];
    const tree = await this.render(content, headerOf(protocol, content, number, lines));
    const contentCanonical = canonicalJson(content);
    const documentHtml = htmlOf(tree);
    return { contentCanonical, contentSha256: sha256(contentCanonical), documentHtml, documentSha256: sha256(documentHtml), documentTree: tree };
  }

  /**
   * A version with the signatures it has by now: what is printed. The document is the one that was frozen, whatever has been
   * decided since, and whatever the words around it are by now.
   */
  async signed(protocol: Protocol, version: Version): Promise<DocumentTree> {
    const { documentTree } = await this.frozen.of(protocol.id, version);
    const tree = documentTree ?? (await this.renderedAnew(protocol, version));
    // Its signatures are elsewhere, as the frozen document says.
    if (wasTakenIn(protocol, version)) return tree;
    return withSignatures(tree, version.content.parties, version.joinings.map(({ party }) => party), signaturesOfLine(protocol, version));
  }

  /** A version as it would be written today, without signatures: for what is published, and where no tree was kept. */
  async renderedAnew(protocol: Protocol, version: Version): Promise<DocumentTree> {
    const { content } = version;
    const until = protocol.versions.slice(0, protocol.versions.indexOf(version) + 1);
    return this.render(content, headerOf(protocol, content, version.number, changesOf(until)));
  }

  private async render(content: ProtocolContent, header: ProtocolHeader): Promise<DocumentTree> {
    return renderProtocol({ ...words(header, content), template: await this.templates.at(content.template) });
  }
}

/** A document as HTML, to stand in a page that has a title of its own. */
export function htmlOf(tree: DocumentTree): string {
  return toHtml(tree, { firstHeadingLevel: 2 });
}

function words(header: ProtocolHeader, content: ProtocolContent): Omit<Parameters<typeof renderProtocol>[0], 'template'> {
  return { header, content, notice: standingNotice, regulator: REGULATOR.name };
}

/** @param number `null` for the draft: what is written here is this service's own, wherever the version before it came from */
function headerOf(protocol: Protocol, content: ProtocolContent, number: VersionNumber | null, changes: readonly ChangeLine[]): ProtocolHeader {
  return {
    reference: protocol.reference,
    versionLabel: number === null ? 'Draft' : `Version ${versionName(number)}`,
    leadOrganisation: leadNameOf(protocol, content),
    changes,
    publication: protocol.publication,
    ...(protocol.origin.kind === 'taken-in' && number !== null && wasTakenIn(protocol, { number }) ? { takenIn: protocol.origin } : {}),
  };
}

function changesOf(versions: readonly Version[]): readonly ChangeLine[] {
  return versions
    .filter((version) => version.withdrawnFromSignature === null)
    .map((version) => changeLine(version.number, version.change, version.frozenAt));
}

function changeLine(number: VersionNumber, change: Change, frozenAt: Instant): ChangeLine {
  return { version: versionName(number), on: londonDate(frozenAt), kind: change.kind, reason: change.reason };
}

/** The signatures that bind by a version: its own, and those a minor change took over. */
function signaturesOfLine({ versions }: Protocol, version: Version): readonly Signature[] {
  return versions
    .slice(0, versions.indexOf(version) + 1)
    .filter(({ number, withdrawnFromSignature }) => number.major === version.number.major && withdrawnFromSignature === version.withdrawnFromSignature)
    .flatMap(({ signatures }) => signatures);
}

function sha256(text: string): Sha256 {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
