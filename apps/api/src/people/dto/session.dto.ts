import { ApiProperty } from '@nestjs/swagger';
import { LIMITS } from '@isp/protocols';
import { IsIn } from 'class-validator';
import { ROLES } from '../../platform/auth/index.js';
import type { Role } from '../../platform/auth/index.js';
import { Email, Id, MayBeAbsent, PageOf, Secret, Words } from '../../platform/http/index.js';
import { LONGEST_PASSWORD } from '../passwords.js';
import type { SessionView } from '../own-session.js';
import type { OwnMembership } from '../persistence/find-memberships.js';
import type { SessionInList } from '../persistence/find-sessions.js';

export class ShowSessionQuery {
  /** `1` where a form will be shown: a session is started if there is none, to hold its token. */
  @ApiProperty({ required: false, enum: ['1'] })
  @MayBeAbsent()
  @IsIn(['1'])
  csrf?: '1';
}

export class SignInDto {
  @Email() email!: string;
  @Secret(LONGEST_PASSWORD) password!: string;
}

export class ActForDto {
  @Id() organisationId!: string;
}

export class AskPasswordResetDto {
  @Email() email!: string;
}

export class ChoosePasswordDto {
  @Secret(LONGEST_PASSWORD) password!: string;
}

export class ChangePasswordDto {
  @Secret(LONGEST_PASSWORD) current!: string;
  @Secret(LONGEST_PASSWORD) password!: string;
}

export class RenameDto {
  @Words('name') name!: string;
}

export class PasswordResetResponse {
  @ApiProperty() readonly email!: string;
}

class NamedOrganisation {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
}

class OwnMembershipResponse implements OwnMembership {
  @ApiProperty({ type: NamedOrganisation }) readonly organisation!: NamedOrganisation;
  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true, maxItems: ROLES.length }) readonly roles!: readonly Role[];
}

class SignedInPerson {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty() readonly email!: string;
  @ApiProperty() readonly platformAdministrator!: boolean;
  @ApiProperty() readonly editsGuidance!: boolean;
}

class ActingFor extends NamedOrganisation {
  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true, maxItems: ROLES.length }) readonly roles!: readonly Role[];
}

export class SessionResponse implements SessionView {
  @ApiProperty({ type: String, nullable: true }) readonly csrfToken!: string | null;
  @ApiProperty({ type: SignedInPerson, nullable: true }) readonly person!: SignedInPerson | null;
  @ApiProperty({ type: [OwnMembershipResponse], maxItems: LIMITS.memberships }) readonly memberships!: readonly OwnMembershipResponse[];
  @ApiProperty({ type: ActingFor, nullable: true }) readonly actingFor!: ActingFor | null;
}

export class SessionInListResponse implements SessionInList {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly browser!: string;
  @ApiProperty({ format: 'date-time' }) readonly startedAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly seenAt!: string;
  @ApiProperty() readonly current!: boolean;
}

export class SessionInListPage extends PageOf(SessionInListResponse) {}
