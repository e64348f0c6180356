import { ApiProperty } from '@nestjs/swagger';
import { LIMITS, PROTOCOL_KINDS } from '@isp/protocols';
import type { ProtocolKind } from '@isp/protocols';
import type { Template } from '@isp/wording';

/** A template in the list of those to choose from. */
export class TemplateSummaryResponse {
  @ApiProperty() readonly key: string;
  @ApiProperty({ type: 'integer' }) readonly version: number;
  @ApiProperty() readonly name: string;
  @ApiProperty({ enum: [...PROTOCOL_KINDS] }) readonly kind: ProtocolKind;
  @ApiProperty() readonly description: string;
  @ApiProperty({ format: 'date' }) readonly checkedOn: string;

  constructor(template: Template) {
    this.key = template.key;
    this.version = template.version;
    this.name = template.name;
    this.kind = template.kind;
    this.description = template.description;
    this.checkedOn = template.checkedOn;
  }
}

/** One clause of a template, as it is written. */
export class TemplateClauseResponse {
  @ApiProperty() readonly key!: string;
  @ApiProperty() readonly heading!: string;
  @ApiProperty({ enum: [2, 3] }) readonly level!: 2 | 3;
  @ApiProperty({ description: 'Handlebars and Markdown' }) readonly body!: string;
}

/** A whole template: what to think of in each section, and the clauses it writes. */
export class TemplateResponse extends TemplateSummaryResponse {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'by section of the task list' })
  readonly hints: Readonly<Record<string, string>>;
  @ApiProperty({ type: [TemplateClauseResponse], maxItems: LIMITS.clauseOverrides }) readonly clauses: readonly TemplateClauseResponse[];

  constructor(template: Template) {
    super(template);
    this.hints = { ...template.hints };
    this.clauses = template.clauses.map(({ key, heading, level, body }) => ({ key, heading, level, body }));
  }
}
