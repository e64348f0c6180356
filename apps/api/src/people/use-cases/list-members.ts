import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/auth/index.js';
import type { Page, PageQuery } from '../../platform/http/index.js';
import { refuseUnlessAdministrator, refuseUnlessMember } from '../may-administer.js';
import { FindMemberships } from '../persistence/find-memberships.js';
import type { Member, PendingInvitation } from '../persistence/find-memberships.js';

/** Who belongs to an organisation, for those who do themselves; who is invited, for those who administer it. */
@Injectable()
export class ListMembers {
  constructor(private readonly memberships: FindMemberships) {}

  async members(viewer: Viewer, organisationId: string, query: PageQuery): Promise<Page<Member>> {
    refuseUnlessMember(viewer, organisationId);
    return this.memberships.ofOrganisation(organisationId, query);
  }

  async invitations(viewer: Viewer, organisationId: string, query: PageQuery): Promise<Page<PendingInvitation>> {
    refuseUnlessAdministrator(viewer, organisationId);
    return this.memberships.invitations(organisationId, query);
  }
}
