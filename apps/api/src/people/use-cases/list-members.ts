import { Injectable } from '@nestjs/common';
import { ReadTrail } from '../../platform/audit/index.js';
import type { ReadOnDay } from '../../platform/audit/index.js';
import { actorOf } from '../../platform/auth/index.js';
import type { Viewer } from '../../platform/auth/index.js';
import type { Page, PageQuery } from '../../platform/http/index.js';
import { refuseUnlessAdministrator, refuseUnlessMember } from '../may-administer.js';
import { FindMemberships } from '../persistence/find-memberships.js';
import type { Member, PendingInvitation } from '../persistence/find-memberships.js';

/** Who belongs to an organisation, for those who do themselves; who is invited, for those who administer it. */
@Injectable()
export class ListMembers {
  constructor(
    private readonly memberships: FindMemberships,
    private readonly reads: ReadTrail,
  ) {}

  async members(viewer: Viewer, organisationId: string, query: PageQuery): Promise<Page<Member>> {
    refuseUnlessMember(viewer, organisationId);
    await this.reads.note(actorOf(viewer), [{ about: organisationId, what: 'people' }]);
    return this.memberships.ofOrganisation(organisationId, query);
  }

  async invitations(viewer: Viewer, organisationId: string, query: PageQuery): Promise<Page<PendingInvitation>> {
    refuseUnlessAdministrator(viewer, organisationId);
    await this.reads.note(actorOf(viewer), [{ about: organisationId, what: 'invitations' }]);
    return this.memberships.invitations(organisationId, query);
  }

  /** Who has looked at either list, for those who administer the organisation. */
  async readers(viewer: Viewer, organisationId: string, query: PageQuery): Promise<Page<ReadOnDay>> {
    refuseUnlessAdministrator(viewer, organisationId);
    return this.reads.page(organisationId, query);
  }
}
