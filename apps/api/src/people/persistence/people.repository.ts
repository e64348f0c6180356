import { Injectable } from '@nestjs/common';
import type { Role } from '../../platform/auth/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { InvitationEntity } from './invitation.entity.js';
import { MembershipEntity } from './membership.entity.js';
import { PersonEntity } from './person.entity.js';

/** People, memberships and invitations, inside a transaction. */
@Injectable()
export class PeopleRepository {
  /** The person with that e-mail, in any case. */
  personByEmail(tx: Transaction, email: string): Promise<PersonEntity | null> {
    return tx.getRepository(PersonEntity).findOneBy({ email: email.toLowerCase() });
  }

  /** The person, locked until the end of the transaction. */
  lockPerson(tx: Transaction, personId: string): Promise<PersonEntity | null> {
    return tx.getRepository(PersonEntity).findOne({ where: { id: personId }, lock: { mode: 'pessimistic_write' } });
  }

  async insertPerson(tx: Transaction, person: PersonEntity): Promise<void> {
    await tx.getRepository(PersonEntity).insert(person);
  }

  async updatePerson(tx: Transaction, personId: string, change: Partial<Pick<PersonEntity, 'name' | 'passwordHash' | 'credentialsRevision'>>): Promise<void> {
    await tx.getRepository(PersonEntity).update({ id: personId }, change);
  }

  /** Lets somebody edit the guidance, or no longer. @returns whether that changed anything. */
  async setGuidanceEditor(tx: Transaction, personId: string, guidanceEditor: boolean): Promise<boolean> {
    const { affected } = await tx.getRepository(PersonEntity).update({ id: personId, guidanceEditor: !guidanceEditor }, { guidanceEditor });
    return affected === 1;
  }

  membership(tx: Transaction, organisationId: string, personId: string): Promise<MembershipEntity | null> {
    return tx.getRepository(MembershipEntity).findOneBy({ organisationId, personId });
  }

  /** Every membership of an organisation, locked, so that two administrators cannot remove each other at once. */
  lockMemberships(tx: Transaction, organisationId: string): Promise<MembershipEntity[]> {
    return tx.getRepository(MembershipEntity).find({
      where: { organisationId },
      order: { personId: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Adds the membership; somebody who is a member already gains the roles that they did not have. */
  async addMembership(tx: Transaction, membership: { readonly organisationId: string; readonly personId: string; readonly roles: readonly Role[]; readonly joinedAt: string }): Promise<void> {
    await tx.query(
      `INSERT INTO membership (person_id, organisation_id, roles, joined_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (person_id, organisation_id) DO UPDATE
         SET roles = ARRAY(SELECT DISTINCT unnest(membership.roles || excluded.roles) ORDER BY 1)`,
      [membership.personId, membership.organisationId, membership.roles, membership.joinedAt],
    );
  }

  async setRoles(tx: Transaction, organisationId: string, personId: string, roles: readonly Role[]): Promise<void> {
    await tx.getRepository(MembershipEntity).update({ organisationId, personId }, { roles: [...roles] });
  }

  async removeMembership(tx: Transaction, organisationId: string, personId: string): Promise<void> {
    await tx.getRepository(MembershipEntity).delete({ organisationId, personId });
  }

  async insertInvitation(tx: Transaction, invitation: InvitationEntity): Promise<void> {
    await tx.getRepository(InvitationEntity).insert(invitation);
  }

  /** An invitation that has not ended, locked. */
  lockOpenInvitation(
    tx: Transaction,
    which: { readonly id: string } | { readonly organisationId: string; readonly email: string } | { readonly linkId: string },
  ): Promise<InvitationEntity | null> {
    return tx
      .getRepository(InvitationEntity)
      .createQueryBuilder('invitation')
      .where(which)
      .andWhere('invitation.ended_at IS NULL')
      .setLock('pessimistic_write')
      .getOne();
  }

  async endInvitation(tx: Transaction, id: string, how: 'accepted' | 'withdrawn' | 'replaced', at: string): Promise<void> {
    await tx.getRepository(InvitationEntity).update({ id }, { endedAt: new Date(at), endedHow: how });
  }
}
