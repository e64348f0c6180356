import { ApiProperty } from '@nestjs/swagger';
import { NamedResponse, NoticeResponse } from '../protocols/index.js';
import { RegisterEntryResponse } from './register.response.js';

/** At most so many changes are told at once. */
export const MOST_CHANGES = 100;
/** At most so many addresses are in one part. A search engine takes 50,000. */
export const MOST_ADDRESSES = 10_000;

const DAY_OR_NULL = { type: String, format: 'date', nullable: true } as const;

/** A published protocol with the days on which readers saw it come and change. */
export class RegisterChangeResponse extends RegisterEntryResponse {
  @ApiProperty({ ...DAY_OR_NULL, description: 'the day it came onto the register, where that was kept' }) readonly listedOn!: string | null;
  @ApiProperty({ format: 'date', description: 'the last day on which what readers see of it changed: its text, its standing or its review' })
  readonly changedOn!: string;
  @ApiProperty({ ...DAY_OR_NULL, description: 'the day its last review was completed' }) readonly reviewedOn!: string | null;
}

/** What changed on the register, the latest first. */
export class RegisterChangesResponse {
  @ApiProperty({ type: NamedResponse, nullable: true, description: 'whose protocols; null: all' }) readonly organisation!: NamedResponse | null;
  @ApiProperty({ type: [RegisterChangeResponse], maxItems: MOST_CHANGES }) readonly changes!: readonly RegisterChangeResponse[];
  @ApiProperty({ format: 'date', description: 'the day of the answer' }) readonly today!: string;
  @ApiProperty({ enum: ['published-here'] }) readonly searchedWhere!: 'published-here';
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}

/** The address of one published protocol or organisation. */
export class PublishedAddressResponse {
  @ApiProperty({ description: 'relative to this service’s address' }) readonly path!: string;
  @ApiProperty(DAY_OR_NULL) readonly changedOn!: string | null;
}

/** One part of the addresses of what is published. */
export class PublishedAddressesResponse {
  @ApiProperty({ type: 'integer', description: 'how many parts there are' }) readonly parts!: number;
  @ApiProperty({ type: [PublishedAddressResponse], maxItems: MOST_ADDRESSES }) readonly addresses!: readonly PublishedAddressResponse[];
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}
