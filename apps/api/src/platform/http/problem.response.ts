import { ApiProperty } from '@nestjs/swagger';
import { MOST_POINTERS } from './problem.js';
import type { Facts, ProblemBody, ProblemPointer } from './problem.js';

class ProblemPointerResponse implements ProblemPointer {
  @ApiProperty() readonly pointer!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty({ type: Object, additionalProperties: true }) readonly facts!: Facts;
}

/** An error on the wire, for OpenAPI. */
export class ProblemResponse implements ProblemBody {
  @ApiProperty() readonly type!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty({ type: 'integer' }) readonly status!: number;
  @ApiProperty() readonly code!: string;
  @ApiProperty({ required: false }) readonly detail?: string;
  @ApiProperty({ required: false, description: 'This one occurrence: the id of the request, as X-Request-Id and the log have it.' }) readonly instance?: string;
  @ApiProperty({ type: [ProblemPointerResponse], maxItems: MOST_POINTERS, required: false }) readonly errors?: readonly ProblemPointerResponse[];
  @ApiProperty({ type: Object, additionalProperties: true, required: false, description: 'With 404: that nothing is shown here is no reason not to share information about a person.' })
  readonly notice?: Facts;
  @ApiProperty({ type: Object, additionalProperties: true }) readonly facts!: Facts;
}
