import { Global, Module } from '@nestjs/common';
import { Bearers } from '../platform/auth/index.js';
import { ProtocolsModule } from '../protocols/index.js';
import { AgreementsController } from './agreements.controller.js';
import { AnswerQuestion } from './answer-question.js';
import { AskMany } from './ask-many.js';
import { AskOnce } from './ask-once.js';
import { FindAgreements } from './find-agreements.js';
import { FindNamed } from './find-named.js';
import { IssueToken } from './issue-token.js';
import { ListTokens } from './list-tokens.js';
import { OrganisationTokens } from './organisation-tokens.js';
import { TokenBearers } from './token-bearers.js';
import { TokensController } from './tokens.controller.js';
import { WithdrawToken } from './withdraw-token.js';

/**
 * Is there an agreement for somebody to give some data to somebody else? Answered from what is published, and nothing besides. Global for
 * one thing: it tells the guard whose a machine's token is.
 */
@Global()
@Module({
  imports: [ProtocolsModule],
  controllers: [AgreementsController, TokensController],
  providers: [
    AnswerQuestion,
    AskMany,
    AskOnce,
    FindAgreements,
    FindNamed,
    IssueToken,
    ListTokens,
    OrganisationTokens,
    WithdrawToken,
    { provide: Bearers, useClass: TokenBearers },
  ],
  exports: [Bearers],
})
export class AgreementsModule {}
