import { ApiProperty } from '@nestjs/swagger';
import { PageOf } from '../http/pagination.js';
import { SENSITIVE } from './read-trail.js';
import type { ReadOnDay, Sensitive } from './read-trail.js';

class ReaderResponse {
  @ApiProperty() readonly name!: string;
  @ApiProperty({ type: String, nullable: true }) readonly organisationName!: string | null;
}

class ReadOnDayResponse implements ReadOnDay {
  @ApiProperty({ enum: SENSITIVE }) readonly what!: Sensitive;
  @ApiProperty() readonly which!: string;
  @ApiProperty({ type: ReaderResponse }) readonly by!: ReaderResponse;
  @ApiProperty({ format: 'date-time' }) readonly firstAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly lastAt!: string;
  @ApiProperty({ type: 'integer' }) readonly times!: number;
}

export class ReadOnDayPage extends PageOf(ReadOnDayResponse) {}
