import { Injectable } from '@nestjs/common';
import { LIMITS } from '@isp/protocols';
import type { Response } from 'express';
import { Clock } from '../platform/clock/index.js';
import { setETag } from '../platform/http/index.js';
import { NoticeResponse } from '../protocols/index.js';
import { ShowRegister } from '../register/index.js';
import type { GuidanceQuery } from './dto/guidance.query.js';
import type { GuidancePage, GuidanceResponse, SearchResponse, SourcesResponse } from './dto/guidance.response.js';
import { FindGuidance } from './find-guidance.js';

/** Shows guidance as it is published today, to anybody. */
@Injectable()
export class ShowGuidance {
  constructor(
    private readonly guidance: FindGuidance,
    private readonly register: ShowRegister,
    private readonly clock: Clock,
  ) {}

  page(query: GuidanceQuery): Promise<GuidancePage> {
    return this.guidance.page(query, this.clock.today());
  }

  async one(slug: string, response: Response): Promise<GuidanceResponse> {
    const guidance = await this.guidance.one(slug, this.clock.today());
    setETag(response, guidance.edition.number);
    return guidance;
  }

  async sources(): Promise<SourcesResponse> {
    return { sources: await this.guidance.sources() };
  }

  /** The best of guidance and of the register. What was looked for there and not found is the commonest reason given for not sharing, so the notice is in full. */
  async search(words: string): Promise<SearchResponse> {
    const query = { search: words, page: 1, pageSize: LIMITS.guidance.found };
    const [guidance, register] = await Promise.all([this.page(query), this.register.page(query)]);
    return { guidance, register, notice: new NoticeResponse(register.total === 0 ? 'full' : 'short') };
  }
}
