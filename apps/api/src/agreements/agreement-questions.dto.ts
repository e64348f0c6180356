import { ApiProperty } from '@nestjs/swagger';
import { LIMITS } from '@isp/protocols';
import { ArrayMinSize } from 'class-validator';
import { Rows } from '../platform/http/index.js';
import { NoticeResponse } from '../protocols/index.js';
import { AgreementQuery } from './agreement.query.js';
import { AgreementInBriefResponse } from './agreement.response.js';

/** Many questions at once. */
export class AgreementQuestionsDto {
  @ArrayMinSize(1, { context: { min: 1 } })
  @Rows(() => AgreementQuery, LIMITS.agreementQuestions)
  readonly questions!: AgreementQuery[];
}

/** One answer to each question, in their order, and the notice once for all of them. */
export class AgreementAnswersResponse {
  @ApiProperty({ type: [AgreementInBriefResponse], maxItems: LIMITS.agreementQuestions }) readonly answers!: readonly AgreementInBriefResponse[];
  @ApiProperty({ enum: ['published-here'], description: 'protocols that are published on this register, and nowhere else' }) readonly searchedWhere!: 'published-here';
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}
