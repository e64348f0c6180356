import { ENTRY_KINDS, EXAMPLE_TOPICS, NATIONS, PRACTICE_AREAS } from '@isp/guidance/content';
import type { EntryKind, ExampleTopic, GuidanceEntry, Nation, PracticeArea, Source } from '@isp/guidance/content';
import { LIMITS } from '@isp/protocols';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { Day, Flag, ManyOf, MayBeAbsent, OneOf, PageQuery, Part, SomeOf, Text, TextOrNull, Whole, Words } from '../../platform/http/index.js';

/** Which guidance its editors look at: what there is to do first. */
export const EDITING_STATES = ['due', 'never-checked', 'unconfirmed', 'newer-shipped'] as const;
export type EditingState = (typeof EDITING_STATES)[number];

/** Which guidance its editors look at. */
export class EditedQuery extends PageQuery {
  @MayBeAbsent() @OneOf(EDITING_STATES) readonly state?: EditingState;
  @MayBeAbsent() @Text('search', LIMITS.shortText) readonly search?: string;
}

/** Which sources editors look at. */
export class EditedSourcesQuery extends PageQuery {
  @MayBeAbsent() @Text('search', LIMITS.shortText) readonly search?: string;
}

/** Who compared it with its sources, and when. */
export class CheckDto {
  @ApiProperty({ description: 'by role and body, never a person’s name' }) @Words('by', LIMITS.shortText) readonly by!: string;
  @Day() readonly on!: string;
}

/** What an editor writes. Its slug stands in the address, and that it was checked is said by a check alone. */
export class WrittenEntryDto implements Omit<GuidanceEntry, 'slug' | 'lastChecked'> {
  @OneOf(ENTRY_KINDS) readonly kind!: EntryKind;
  @Words('title') readonly title!: string;
  @Words('summary', LIMITS.guidance.summary) readonly summary!: string;
  @SomeOf(NATIONS) readonly nations!: readonly Nation[];
  @ManyOf(PRACTICE_AREAS) readonly areas!: readonly PracticeArea[];
  @ManyOf(EXAMPLE_TOPICS) readonly topics!: readonly ExampleTopic[];
  @Words('text', LIMITS.guidance.text) readonly text!: string;
  @TextOrNull('unconfirmed', LIMITS.guidance.summary) readonly unconfirmed!: string | null;
  @Day() readonly writtenOn!: string;
  @Whole(LIMITS.guidance.checkEveryMonths.least, LIMITS.guidance.checkEveryMonths.most) readonly checkEveryMonths!: number;
}

/** A source as an editor writes it. Its key stands in the address. */
export class SourceContentDto implements Omit<Source, 'key'> {
  @Words('title', LIMITS.shortText) readonly title!: string;
  @Words('publisher', LIMITS.shortText) readonly publisher!: string;
  @ApiProperty({ description: 'YYYY, YYYY-MM or YYYY-MM-DD' })
  @Words('dated', LIMITS.shortText)
  @Matches(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
  readonly dated!: string;
  @SomeOf(NATIONS) readonly nations!: readonly Nation[];
  @TextOrNull('url')
  @Matches(/^https:\/\/[^\s<>"'`\\]+$/)
  readonly url!: string | null;
}

class PublishingDto {
  @ApiProperty({ description: 'what changed, for the history' }) @Words('note', LIMITS.shortText) readonly note!: string;
  @ApiProperty({ description: 'the editor has looked at the newer shipped text, and wants to be told of it no more' })
  @MayBeAbsent()
  @Flag()
  readonly shippedSeen?: boolean;
}

/** An entry that is to be published. */
export class PublishEntryDto extends PublishingDto {
  @Part(() => WrittenEntryDto) readonly entry!: WrittenEntryDto;
}

/** An entry to be looked at before it is published. */
export class PreviewEntryDto {
  @Part(() => WrittenEntryDto) readonly entry!: WrittenEntryDto;
}

/** A source that is to be published. */
export class PublishSourceDto extends PublishingDto {
  @Part(() => SourceContentDto) readonly source!: SourceContentDto;
}

/** Which edition is to be published again, and why. */
export class RestoreDto {
  @Whole(LIMITS.guidance.editions.least, LIMITS.guidance.editions.most) readonly number!: number;
  @Words('note', LIMITS.shortText) readonly note!: string;
}

/** Why the newer shipped text takes the place of what stands here. */
export class TakeShippedDto {
  @Words('note', LIMITS.shortText) readonly note!: string;
}
