import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { showDraft } from '@isp/protocols';
import type { Protocol } from '@isp/protocols';
import type { Viewer } from '../../platform/auth/index.js';
import { authorityOf } from '../authority-of.js';
import { Changes } from '../persistence/changes.js';

/** Lets somebody at a party read the draft, by a personal link. */
@Injectable()
export class ShowDraft {
  constructor(private readonly changes: Changes) {}

  execute(
    viewer: Viewer,
    protocolId: string,
    revision: number | null,
    person: { readonly partyId: string; readonly name: string; readonly email: string },
  ): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'show-draft'), protocolId, revision, (protocol, at) =>
      showDraft(protocol, { showings: [{ id: randomUUID(), ...person }] }, at),
    );
  }
}
