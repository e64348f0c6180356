import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { gaps, ProtocolError, refusalToSendForSignature, sendForSignature } from '@isp/protocols';
import type { CivilDate, Draft, Gap, Instant, NewRequest, Protocol, Version } from '@isp/protocols';
import { actorOf } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import { Problem } from '../../platform/http/index.js';
import { authorityOf } from '../authority-of.js';
import { Changes } from '../persistence/changes.js';
import type { Changed } from '../persistence/changes.js';
import { ProtocolTexts } from '../protocol-texts.js';

/** Who is asked to sign, and by when that is hoped for. */
export interface Sending {
  readonly requests: readonly Omit<NewRequest, 'id'>[];
  readonly deadline: CivilDate | null;
}

/** Freezes the draft as a version, with the bytes that every signature will name, and asks for signatures. */
@Injectable()
export class SendForSignature {
  constructor(
    private readonly changes: Changes,
    private readonly texts: ProtocolTexts,
  ) {}

  /** @param revision the revision that was checked before sending: nobody sends what they have not seen */
  execute(viewer: Viewer, protocolId: string, revision: number, sending: Sending): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'send-for-signature'), protocolId, revision, (protocol, at) =>
      this.send(viewer, protocol, sending, at),
    );
  }

  private async send(viewer: Viewer, protocol: Protocol, sending: Sending, at: Instant): Promise<Changed> {
    refuseUnlessReady(protocol, at);
    const { content, change } = protocol.draft as Draft;
    const requests = sending.requests.map((request) => ({ ...request, id: randomUUID() }));
    const input = { by: actorOf(viewer), requests, deadline: sending.deadline };
    // The document names the version it is of, so the act is done once without digests, for the number and every refusal.
    const rehearsed = sendForSignature(protocol, { ...input, contentSha256: '', documentSha256: '' }, at);
    const { number } = rehearsed.protocol.versions.at(-1) as Version;
    const frozen = await this.texts.freeze(protocol, content, number, change, at);
    const { contentSha256, documentSha256 } = frozen;
    return {
      ...sendForSignature(protocol, { ...input, contentSha256, documentSha256 }, at),
      frozen: new Map([[contentSha256, frozen]]),
    };
  }
}

/** Before anything is rendered; an incomplete draft is refused with each of its gaps, its reason and its source. */
function refuseUnlessReady(protocol: Protocol, at: Instant): void {
  const refusal = refusalToSendForSignature(protocol, at);
  if (refusal === null) return;
  if (refusal.code !== 'not-complete' || protocol.draft === null) throw new ProtocolError(refusal.code, refusal.facts);
  const found = gaps(protocol.draft.content, protocol.publication);
  throw new Problem(422, 'not-complete', { pointers: found.map(asPointer), facts: { gaps: found.length } });
}

function asPointer({ pointer, code, ...facts }: Gap): { readonly pointer: string; readonly code: string; readonly facts: Record<string, unknown> } {
  return { pointer, code, facts };
}
