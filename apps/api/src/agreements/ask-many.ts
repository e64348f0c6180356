import { Injectable } from '@nestjs/common';
import { Throttle } from '../platform/auth/index.js';
import type { Bearer } from '../platform/auth/index.js';
import { NoticeResponse } from '../protocols/index.js';
import type { AgreementAnswersResponse, AgreementQuestionsDto } from './agreement-questions.dto.js';
import type { AgreementInBriefResponse } from './agreement.response.js';
import { AnswerQuestion } from './answer-question.js';
import type { FoundBodies } from './find-named.js';

/** Answers a machine's questions, as often as its token and its address may ask. */
@Injectable()
export class AskMany {
  constructor(
    private readonly throttle: Throttle,
    private readonly questions: AnswerQuestion,
  ) {}

  /** One question after another: a machine can wait, and people who ask meanwhile need not. @throws {Problem} 429. */
  async ask({ tokenId }: Bearer, { questions }: AgreementQuestionsDto, address: string): Promise<AgreementAnswersResponse> {
    await this.throttle.consume('agreement-batches-by-address', address);
    await this.throttle.consumeMany('agreement-questions-by-token', questions.length, tokenId);
    const answers: AgreementInBriefResponse[] = [];
    const known = new Map<string, FoundBodies>();
    for (const question of questions) answers.push(await this.questions.answerInBrief(question, known));
    return { answers, searchedWhere: 'published-here', notice: new NoticeResponse('full') };
  }
}
