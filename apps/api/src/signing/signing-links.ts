import { Injectable } from '@nestjs/common';
import { findRequest } from '@isp/protocols';
import type { Actor, Party, Protocol, Showing, SignatureRequest, Version } from '@isp/protocols';
import { PersonalLinks, Throttle } from '../platform/auth/index.js';
import type { PersonalLink } from '../platform/auth/index.js';
import { Problem } from '../platform/http/index.js';
import { LINK_TO_READ_DRAFT, LINK_TO_SIGN, partyOf, ProtocolRepository } from '../protocols/index.js';

/** What a personal link to sign leads to. */
export interface LinkToSign {
  readonly link: PersonalLink;
  readonly protocol: Protocol;
  readonly version: Version;
  readonly request: SignatureRequest;
  readonly party: Party;
}

/** What a personal link to read a draft leads to. */
export interface LinkToReadDraft {
  readonly link: PersonalLink;
  readonly protocol: Protocol;
  readonly showing: Showing;
  readonly party: Party;
}

/**
 * Follows personal links. One that leads nowhere is a 404 whatever the cause; of the cause it tells only what its owner has to
 * know to go on, and of a link nobody issued, nothing.
 */
@Injectable()
export class SigningLinks {
  constructor(
    private readonly links: PersonalLinks,
    private readonly protocols: ProtocolRepository,
    private readonly throttle: Throttle,
  ) {}

  /** Follows a link to sign, or to read a draft. */
  async follow(token: string, address: string): Promise<LinkToSign | LinkToReadDraft> {
    const toSign = await this.links.find(token, LINK_TO_SIGN);
    if (toSign !== null) return this.toSign(toSign);
    const toRead = await this.links.find(token, LINK_TO_READ_DRAFT);
    if (toRead !== null) return this.toRead(toRead);
    await this.throttle.consume('link-by-address', address);
    throw await this.dead(token);
  }

  /** Follows a link to sign; one for anything else does not lead there. */
  async followToSign(token: string, address: string): Promise<LinkToSign> {
    const found = await this.follow(token, address);
    if (!('request' in found)) throw notUsable('unknown');
    return found;
  }

  private async toSign(link: PersonalLink): Promise<LinkToSign> {
    const protocol = await this.protocols.find(idIn(link, 'protocolId'));
    const found = protocol === null ? null : findRequest(protocol, idIn(link, 'requestId'));
    if (protocol === null || found === null) throw notUsable('unknown');
    const { version, request } = found;
    if (request.replaced !== null) throw notUsable('replaced');
    if (version.withdrawnFromSignature !== null) throw notUsable('withdrawn');
    return { link, protocol, version, request, party: partyOf(version, request.partyId) };
  }

  private async toRead(link: PersonalLink): Promise<LinkToReadDraft> {
    const protocol = await this.protocols.find(idIn(link, 'protocolId'));
    const showing = protocol?.draft?.shownTo.find(({ id }) => id === link.subject['showingId']);
    if (!protocol?.draft || showing === undefined) throw notUsable('withdrawn');
    return { link, protocol, showing, party: partyOf({ content: protocol.draft.content, joinings: [] }, showing.partyId) };
  }

  private async dead(token: string): Promise<Problem> {
    const why = (await this.links.whyNotUsable(token, LINK_TO_SIGN)) ?? 'unknown';
    return notUsable(why === 'unknown' ? ((await this.links.whyNotUsable(token, LINK_TO_READ_DRAFT)) ?? 'unknown') : why);
  }
}

/** Who acts by a link: somebody without an account, by the name they were asked under, for the party. */
export function actorByLink({ request, party }: LinkToSign): Actor {
  return { personId: null, name: request.name, organisationId: party.organisationId };
}

function idIn({ subject }: PersonalLink, member: string): string {
  const id = subject[member];
  if (typeof id !== 'string') throw new Error(`The link was issued without ${member}.`);
  return id;
}

const TOLD = ['expired', 'replaced', 'withdrawn'];

function notUsable(why: string): Problem {
  return new Problem(404, 'link-not-usable', { facts: { why: TOLD.includes(why) ? why : 'unknown' } });
}
