import { Controller, Get, Param } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { LIMITS } from '@isp/protocols';
import { Requires } from '../platform/auth/index.js';
import { TemplateResponse, TemplateSummaryResponse } from './template.response.js';
import { Templates } from './templates.js';

@ApiTags('templates')
@Controller('templates')
export class TemplatesController {
  constructor(private readonly templates: Templates) {}

  /** The templates to draft from, each in its newest version. */
  @Get()
  @Requires('read-protocols')
  @ApiExtraModels(TemplateSummaryResponse)
  @ApiOkResponse({ schema: { type: 'array', maxItems: LIMITS.templates, items: { $ref: getSchemaPath(TemplateSummaryResponse) } } })
  async list(): Promise<readonly TemplateSummaryResponse[]> {
    return (await this.templates.newest()).map((template) => new TemplateSummaryResponse(template));
  }

  /** One template in its newest version, with hints and clauses. */
  @Get(':key')
  @Requires('read-protocols')
  @ApiOkResponse({ type: TemplateResponse })
  async read(@Param('key') key: string): Promise<TemplateResponse> {
    return new TemplateResponse(await this.templates.newestOf(key));
  }
}
