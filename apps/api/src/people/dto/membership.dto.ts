import { ApiProperty } from '@nestjs/swagger';
import { ROLES } from '../../platform/auth/index.js';
import type { Role } from '../../platform/auth/index.js';
import { Email, MayBeAbsent, PageOf, Secret, SomeOf, Words } from '../../platform/http/index.js';
import type { InvitationView } from '../open-invitations.js';
import { LONGEST_PASSWORD } from '../passwords.js';
import type { Member, PendingInvitation } from '../persistence/find-memberships.js';

export class InvitePersonDto {
  @Words('name') name!: string;
  @Email() email!: string;
  @SomeOf(ROLES) roles!: Role[];
}

export class AcceptInvitationDto {
  @MayBeAbsent() @Words('name') name?: string;
  /** The one to be chosen; for somebody who has an account and is not signed in, the one they have. */
  @MayBeAbsent() @Secret(LONGEST_PASSWORD) password?: string;
}

export class AppointEditorDto {
  /** Of an account that there is. */
  @Email() email!: string;
}

export class SetRolesDto {
  @SomeOf(ROLES) roles!: Role[];
}

class InvitingOrganisation {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
}

export class InvitationResponse implements InvitationView {
  @ApiProperty({ type: InvitingOrganisation }) readonly organisation!: InvitingOrganisation;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly email!: string;
  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true, maxItems: ROLES.length }) readonly roles!: readonly Role[];
  @ApiProperty({ format: 'date-time' }) readonly expiresAt!: string;
  @ApiProperty() readonly hasAccount!: boolean;
}

export class PendingInvitationResponse implements PendingInvitation {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly email!: string;
  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true, maxItems: ROLES.length }) readonly roles!: readonly Role[];
  @ApiProperty({ format: 'date-time' }) readonly invitedAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly expiresAt!: string;
  @ApiProperty() readonly expired!: boolean;
}

class NamedPerson {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly email!: string;
}

export class MemberResponse implements Member {
  @ApiProperty({ type: NamedPerson }) readonly person!: NamedPerson;
  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true, maxItems: ROLES.length }) readonly roles!: readonly Role[];
  @ApiProperty({ format: 'date' }) readonly joinedOn!: string;
}

export class GuidanceEditorPage extends PageOf(NamedPerson) {}
export class MemberPage extends PageOf(MemberResponse) {}
export class PendingInvitationPage extends PageOf(PendingInvitationResponse) {}
