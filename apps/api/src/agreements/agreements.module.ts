import { Module } from '@nestjs/common';
import { ProtocolsModule } from '../protocols/index.js';
import { AgreementsController } from './agreements.controller.js';
import { AnswerQuestion } from './answer-question.js';
import { AskOnce } from './ask-once.js';
import { FindAgreements } from './find-agreements.js';
import { FindNamed } from './find-named.js';

/** Is there an agreement for somebody to give some data to somebody else? Answered from what is published, and nothing besides. */
@Module({
  imports: [ProtocolsModule],
  controllers: [AgreementsController],
  providers: [AnswerQuestion, AskOnce, FindAgreements, FindNamed],
})
export class AgreementsModule {}
