import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Viewers } from '../platform/auth/index.js';
import { AccountController } from './account.controller.js';
import { Credentials } from './credentials.js';
import { GuidanceEditorsController } from './guidance-editors.controller.js';
import { InvitationsController } from './invitations.controller.js';
import { KnownBrowsers } from './known-browsers.js';
import { LocalStrategy } from './local.strategy.js';
import { SendGuessedAt } from './mails/send-guessed-at.js';
import { SendInvitation } from './mails/send-invitation.js';
import { SendPasswordReset } from './mails/send-password-reset.js';
import { MembersController } from './members.controller.js';
import { OpenInvitations } from './open-invitations.js';
import { OwnSession } from './own-session.js';
import { FindGuidanceEditors } from './persistence/find-guidance-editors.js';
import { FindMemberships } from './persistence/find-memberships.js';
import { FindSessions } from './persistence/find-sessions.js';
import { FindViewers } from './persistence/find-viewers.js';
import { InvitationEntity } from './persistence/invitation.entity.js';
import { MembershipEntity } from './persistence/membership.entity.js';
import { PeopleRepository } from './persistence/people.repository.js';
import { PersonEntity } from './persistence/person.entity.js';
import { SessionController } from './session.controller.js';
import { SessionsController } from './sessions.controller.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';
import { AddMembership } from './use-cases/add-membership.js';
import { AppointGuidanceEditor } from './use-cases/appoint-guidance-editor.js';
import { AppointPlatformAdministrator } from './use-cases/appoint-platform-administrator.js';
import { AskPasswordReset } from './use-cases/ask-password-reset.js';
import { ChangeMembership } from './use-cases/change-membership.js';
import { ChangeOwnDetails } from './use-cases/change-own-details.js';
import { EndSessions } from './use-cases/end-sessions.js';
import { InvitePerson } from './use-cases/invite-person.js';
import { IssuePasswordReset } from './use-cases/issue-password-reset.js';
import { ListMembers } from './use-cases/list-members.js';
import { OpenAccount } from './use-cases/open-account.js';
import { ResetPassword } from './use-cases/reset-password.js';
import { WithdrawInvitation } from './use-cases/withdraw-invitation.js';

/** Accounts, sessions, memberships and invitations. Global for one thing: it tells the guard who a session stands for. */
@Global()
@Module({
  imports: [PassportModule, TypeOrmModule.forFeature([InvitationEntity, MembershipEntity, PersonEntity])],
  controllers: [AccountController, GuidanceEditorsController, InvitationsController, MembersController, SessionController, SessionsController],
  providers: [
    AcceptInvitation,
    AddMembership,
    AppointGuidanceEditor,
    AppointPlatformAdministrator,
    AskPasswordReset,
    ChangeMembership,
    ChangeOwnDetails,
    Credentials,
    EndSessions,
    FindGuidanceEditors,
    FindMemberships,
    FindSessions,
    InvitePerson,
    IssuePasswordReset,
    KnownBrowsers,
    ListMembers,
    LocalStrategy,
    OpenAccount,
    OpenInvitations,
    OwnSession,
    PeopleRepository,
    ResetPassword,
    SendGuessedAt,
    SendInvitation,
    SendPasswordReset,
    WithdrawInvitation,
    { provide: Viewers, useClass: FindViewers },
  ],
  exports: [AddMembership, AppointPlatformAdministrator, Credentials, FindMemberships, OpenAccount, OwnSession, Viewers],
})
export class PeopleModule {}
