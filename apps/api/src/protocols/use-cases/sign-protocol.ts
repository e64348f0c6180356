import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { declineToSign, ProtocolError, signProtocol } from '@isp/protocols';
import type { Actor, Capacity, Protocol, Sha256, Signature, SignatureRequest, Version } from '@isp/protocols';
import { actorOf } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import { happened } from '../../platform/metrics/index.js';
import { authorityOf } from '../authority-of.js';
import { Changes } from '../persistence/changes.js';
import { requestOf } from '../request-of.js';
import { versionName } from '../version-name.js';

/** Who signs, as what and by what authority, and the digests of what they read. */
export interface Statement {
  readonly name: string;
  readonly jobTitle: string;
  readonly capacity: Capacity;
  readonly authority: string;
  readonly contentSha256: Sha256;
  readonly documentSha256: Sha256;
}

/** A signature on record, and the protocol with it. */
export interface Signed {
  readonly protocol: Protocol;
  readonly version: Version;
  readonly signature: Signature;
}

/** Signing and declining: by somebody signed in, or by whoever holds a personal link and confirmed the address. */
@Injectable()
export class SignProtocol {
  constructor(private readonly changes: Changes) {}

  /**
   * Signs as somebody signed in: the request addressed to them.
   * @param versionNumber the version they read, such as `1.0`
   */
  async signedIn(viewer: Viewer, protocolId: string, versionNumber: string, requestId: string | undefined, statement: Statement): Promise<Signed> {
    const signatureId = randomUUID();
    const protocol = await this.changes.applyWithOthers(authorityOf(viewer, 'sign-protocol', requestId), protocolId, (before, at) => {
      const { version, request } = requestOf(before, viewer, requestId);
      if (versionName(version.number) !== versionNumber) throw new ProtocolError('version-not-current', { ...version.number });
      return signProtocol(before, { ...by(actorOf(viewer), request, statement), signatureId, method: 'in-the-product' }, at);
    });
    happened('signature', { method: 'in-the-product' });
    for (const version of protocol.versions) {
      const signature = version.signatures.find(({ id }) => id === signatureId);
      if (signature !== undefined) return { protocol, version, signature };
    }
    throw new Error('What was signed has its signature.');
  }

  /** Signs by a personal link, whose holder has confirmed the address it was sent to. */
  async byLink(actor: Actor, protocolId: string, request: SignatureRequest, statement: Statement): Promise<Protocol> {
    const signed = await this.changes.applyWithOthers({ actor, check: () => undefined }, protocolId, (protocol, at) =>
      signProtocol(protocol, { ...by(actor, request, statement), method: 'personal-link' }, at),
    );
    happened('signature', { method: 'personal-link' });
    return signed;
  }

  /** Declines as somebody signed in. */
  declineSignedIn(viewer: Viewer, protocolId: string, requestId: string, reason: string): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'decline-to-sign', requestId), protocolId, null, (protocol, at) => {
      const { request } = requestOf(protocol, viewer, requestId);
      return declineToSign(protocol, { requestId: request.id, reason }, at);
    });
  }

  /** Declines by a personal link. */
  declineByLink(actor: Actor, protocolId: string, requestId: string, reason: string): Promise<Protocol> {
    return this.changes.apply({ actor, check: () => undefined }, protocolId, null, (protocol, at) =>
      declineToSign(protocol, { requestId, reason }, at),
    );
  }
}

/** The address is the one that was written to, and that the signatory has shown to be theirs: it is not typed again. */
function by(actor: Actor, request: SignatureRequest, statement: Statement): Omit<Parameters<typeof signProtocol>[1], 'method'> {
  return { ...statement, signatureId: randomUUID(), requestId: request.id, email: request.email, by: actor };
}
