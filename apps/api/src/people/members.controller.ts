import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadOnDayPage } from '../platform/audit/index.js';
import { CurrentViewer, Requires } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { IdPipe, PageQuery } from '../platform/http/index.js';
import { InvitePersonDto, MemberPage, PendingInvitationPage, PendingInvitationResponse, SetRolesDto } from './dto/membership.dto.js';
import { ListMembers } from './use-cases/list-members.js';
import { ChangeMembership } from './use-cases/change-membership.js';
import { InvitePerson } from './use-cases/invite-person.js';
import { WithdrawInvitation } from './use-cases/withdraw-invitation.js';

@ApiTags('people')
@Controller('organisations/:id')
export class MembersController {
  constructor(
    private readonly lists: ListMembers,
    private readonly membership: ChangeMembership,
    private readonly invitation: InvitePerson,
    private readonly withdrawal: WithdrawInvitation,
  ) {}

  @ApiOperation({ summary: 'Who belongs to the organisation.' })
  @ApiOkResponse({ type: MemberPage })
  @Requires('read-protocols', 'administer-platform')
  @Get('members')
  members(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<MemberPage> {
    return this.lists.members(viewer, id, query);
  }

  @ApiOperation({ summary: 'Changes what a member may do, with their next request.' })
  @ApiNoContentResponse()
  @Requires('administer-organisation', 'administer-platform')
  @Put('members/:personId')
  @HttpCode(204)
  setRoles(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @Param('personId', IdPipe) personId: string,
    @Body() { roles }: SetRolesDto,
  ): Promise<void> {
    return this.membership.setRoles(viewer, id, personId, roles);
  }

  @ApiOperation({ summary: 'Ends a membership. What the person signed stays.' })
  @ApiNoContentResponse()
  @Requires('administer-organisation', 'administer-platform')
  @Delete('members/:personId')
  @HttpCode(204)
  end(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Param('personId', IdPipe) personId: string): Promise<void> {
    return this.membership.end(viewer, id, personId);
  }

  @ApiOperation({ summary: 'Who has been invited and has not answered.' })
  @ApiOkResponse({ type: PendingInvitationPage })
  @Requires('administer-organisation', 'administer-platform')
  @Get('invitations')
  invitations(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<PendingInvitationPage> {
    return this.lists.invitations(viewer, id, query);
  }

  @ApiOperation({ summary: 'Who has looked at these lists, the latest day first.' })
  @ApiOkResponse({ type: ReadOnDayPage })
  @Requires('administer-organisation', 'administer-platform')
  @Get('reads')
  readers(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<ReadOnDayPage> {
    return this.lists.readers(viewer, id, query);
  }

  @ApiOperation({ summary: 'Invites somebody by mail.' })
  @ApiCreatedResponse({ type: PendingInvitationResponse })
  @Requires('administer-organisation', 'administer-platform')
  @Post('invitations')
  invite(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @Body() input: InvitePersonDto,
  ): Promise<PendingInvitationResponse> {
    return this.invitation.execute(viewer, id, input);
  }

  @ApiOperation({ summary: 'Takes an invitation back.' })
  @ApiNoContentResponse()
  @Requires('administer-organisation', 'administer-platform')
  @Delete('invitations/:invitationId')
  @HttpCode(204)
  withdraw(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: string,
    @Param('invitationId', IdPipe) invitationId: string,
  ): Promise<void> {
    return this.withdrawal.execute(viewer, id, invitationId);
  }
}
