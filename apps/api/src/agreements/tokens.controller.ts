import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentViewer, Requires } from '../platform/auth/index.js';
import type { Viewer } from '../platform/auth/index.js';
import { IdPipe } from '../platform/http/index.js';
import { IssueToken } from './issue-token.js';
import { ListTokens } from './list-tokens.js';
import { IssuedTokenResponse, NewTokenDto, TokensResponse } from './tokens.dto.js';
import { WithdrawToken } from './withdraw-token.js';

@ApiTags('organisations')
@Controller('organisations/:id/tokens')
export class TokensController {
  constructor(
    private readonly listing: ListTokens,
    private readonly issuing: IssueToken,
    private readonly withdrawing: WithdrawToken,
  ) {}

  @ApiOperation({ summary: 'The tokens by which the organisation’s machines ask many questions at once.' })
  @ApiOkResponse({ type: TokensResponse })
  @Requires('administer-organisation', 'administer-platform')
  @Get()
  list(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string): Promise<TokensResponse> {
    return this.listing.execute(viewer, id);
  }

  @ApiOperation({ summary: 'Issues a token. The answer is the one occasion to read it.' })
  @ApiCreatedResponse({ type: IssuedTokenResponse })
  @Requires('administer-organisation', 'administer-platform')
  @Post()
  issue(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Body() input: NewTokenDto): Promise<IssuedTokenResponse> {
    return this.issuing.execute(viewer, id, input);
  }

  @ApiOperation({ summary: 'Withdraws a token.' })
  @ApiNoContentResponse()
  @Requires('administer-organisation', 'administer-platform')
  @Delete(':tokenId')
  @HttpCode(204)
  withdraw(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: string, @Param('tokenId', IdPipe) tokenId: string): Promise<void> {
    return this.withdrawing.execute(viewer, id, tokenId);
  }
}
