import { Injectable } from '@nestjs/common';
import { editDraft } from '@isp/protocols';
import type { Protocol, ProtocolContent } from '@isp/protocols';
import type { Viewer } from '../../platform/auth/index.js';
import { authorityOf } from '../authority-of.js';
import { Changes } from '../persistence/changes.js';
import { KnownOrganisations } from '../persistence/known-organisations.js';

/** Replaces sections of the draft. */
@Injectable()
export class EditDraft {
  constructor(
    private readonly changes: Changes,
    private readonly organisations: KnownOrganisations,
  ) {}

  /** @param revision the revision the editor started from; a later one there is refused with who changed what since */
  execute(viewer: Viewer, protocolId: string, revision: number, sections: Partial<ProtocolContent>): Promise<Protocol> {
    return this.changes.apply(authorityOf(viewer, 'edit-draft'), protocolId, revision, async (protocol, at, tx) => {
      await this.organisations.refuseUnknown(tx, sections.parties ?? []);
      return editDraft(protocol, { sections }, at);
    });
  }
}
