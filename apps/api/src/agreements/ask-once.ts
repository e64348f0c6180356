import { Injectable } from '@nestjs/common';
import { Throttle } from '../platform/auth/index.js';
import type { AgreementQuery } from './agreement.query.js';
import type { AgreementResponse } from './agreement.response.js';
import { AnswerQuestion } from './answer-question.js';

/** Answers anybody's question, as often as people ask. Machines ask many at once, with a token. */
@Injectable()
export class AskOnce {
  constructor(
    private readonly throttle: Throttle,
    private readonly questions: AnswerQuestion,
  ) {}

  /** @throws {Problem} 429. */
  async ask(query: AgreementQuery, address: string): Promise<AgreementResponse> {
    await this.throttle.consume('agreement-question-by-address', address);
    return this.questions.answer(query);
  }
}
