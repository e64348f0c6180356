import { Injectable } from '@nestjs/common';
import { recordOpening } from '@isp/protocols';
import type { Actor, Protocol } from '@isp/protocols';
import type { Viewer } from '../../platform/auth/index.js';
import { authorityOf } from '../authority-of.js';
import { Changes } from '../persistence/changes.js';
import { requestOf } from '../request-of.js';

/** Records that somebody who was asked to sign has opened what they are asked to sign. */
@Injectable()
export class OpenRequest {
  constructor(private readonly changes: Changes) {}

  /** By a personal link, which has been followed; only the first time counts. */
  byLink(actor: Actor, protocolId: string, requestId: string): Promise<Protocol> {
    return this.changes.applyWithOthers({ actor, check: () => undefined }, protocolId, (protocol, at) => recordOpening(protocol, { requestId }, at));
  }

  /** By somebody signed in, when they start to sign; only the first time counts. */
  signedIn(viewer: Viewer, protocolId: string, requestId: string): Promise<Protocol> {
    return this.changes.applyWithOthers(authorityOf(viewer, 'record-opening', requestId), protocolId, (protocol, at) =>
      recordOpening(protocol, { requestId: requestOf(protocol, viewer, requestId).request.id }, at),
    );
  }
}
