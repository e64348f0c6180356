import { Injectable } from '@nestjs/common';
import { recordOpening } from '@isp/protocols';
import type { Actor, Protocol } from '@isp/protocols';
import { Changes } from '../persistence/changes.js';

/** Records that somebody who was asked to sign has opened what they are asked to sign. */
@Injectable()
export class OpenRequest {
  constructor(private readonly changes: Changes) {}

  /** By a personal link, which has been followed; only the first time counts. */
  byLink(actor: Actor, protocolId: string, requestId: string): Promise<Protocol> {
    return this.changes.apply({ actor, check: () => undefined }, protocolId, null, (protocol, at) => recordOpening(protocol, { requestId }, at));
  }
}
