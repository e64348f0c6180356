import { ApiProperty } from '@nestjs/swagger';
import { ENTRY_KINDS, EXAMPLE_TOPICS, NATIONS, PRACTICE_AREAS } from '@isp/guidance/content';
import type { EntryKind, ExampleTopic, GuidanceEntry, Nation, PracticeArea, Source } from '@isp/guidance/content';
import { LIMITS } from '@isp/protocols';
import { PageOf } from '../../platform/http/index.js';
import { NoticeResponse } from '../../protocols/index.js';
import { RegisterResponse } from '../../register/index.js';

/** Whether somebody has compared guidance with its sources, and whether it is time to do so again. */
export const CHECKINGS = ['never-checked', 'due', 'checked'] as const;
export type Checking = (typeof CHECKINGS)[number];

/** Whether guidance has every word that was looked for, or only some. */
export const GUIDANCE_MATCHES = ['every-word', 'some-words'] as const;
export type GuidanceMatch = (typeof GUIDANCE_MATCHES)[number];

export class CheckResponse {
  @ApiProperty({ description: 'by role and body, never a person’s name' }) readonly by!: string;
  @ApiProperty({ format: 'date' }) readonly on!: string;
}

/** Which edition of guidance it is. */
export class EditionResponse {
  @ApiProperty({ type: 'integer' }) readonly number!: number;
  @ApiProperty({ format: 'date-time' }) readonly publishedAt!: string;
}

/** What guidance says of itself, without its text. */
export class GuidanceSummaryResponse implements Omit<GuidanceEntry, 'text'> {
  @ApiProperty() readonly slug!: string;
  @ApiProperty({ enum: ENTRY_KINDS }) readonly kind!: EntryKind;
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly summary!: string;
  @ApiProperty({ enum: NATIONS, isArray: true, maxItems: NATIONS.length }) readonly nations!: readonly Nation[];
  @ApiProperty({ enum: PRACTICE_AREAS, isArray: true, maxItems: PRACTICE_AREAS.length }) readonly areas!: readonly PracticeArea[];
  @ApiProperty({ enum: EXAMPLE_TOPICS, isArray: true, maxItems: EXAMPLE_TOPICS.length }) readonly topics!: readonly ExampleTopic[];
  @ApiProperty({ type: String, nullable: true, description: 'what in it could not be confirmed' }) readonly unconfirmed!: string | null;
  @ApiProperty({ format: 'date' }) readonly writtenOn!: string;
  @ApiProperty({ type: CheckResponse, nullable: true }) readonly lastChecked!: CheckResponse | null;
  @ApiProperty({ type: 'integer' }) readonly checkEveryMonths!: number;
  @ApiProperty({ format: 'date' }) readonly dueOn!: string;
  @ApiProperty({ enum: CHECKINGS }) readonly checking!: Checking;
  @ApiProperty({ type: EditionResponse }) readonly edition!: EditionResponse;
}

/** A page of guidance. */
export class GuidancePage extends PageOf(GuidanceSummaryResponse) {
  @ApiProperty({ enum: GUIDANCE_MATCHES, description: 'some-words: nothing has every word, and these have some of them' })
  readonly matched!: GuidanceMatch;
}

/** Where a statement comes from. */
export class SourceResponse implements Source {
  @ApiProperty() readonly key!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly publisher!: string;
  @ApiProperty({ description: 'YYYY, YYYY-MM or YYYY-MM-DD' }) readonly dated!: string;
  @ApiProperty({ enum: NATIONS, isArray: true, maxItems: NATIONS.length }) readonly nations!: readonly Nation[];
  @ApiProperty({ type: String, nullable: true }) readonly url!: string | null;
}

/** A piece of guidance in full, with the sources that it names. */
export class GuidanceResponse extends GuidanceSummaryResponse {
  @ApiProperty({ description: 'Markdown with the keys of sources in braces' }) readonly text!: string;
  @ApiProperty({ type: [SourceResponse], maxItems: LIMITS.guidance.sources }) readonly sources!: readonly SourceResponse[];
}

/** All that guidance rests on. */
export class SourcesResponse {
  @ApiProperty({ type: [SourceResponse], maxItems: LIMITS.guidance.sources }) readonly sources!: readonly SourceResponse[];
}

/** What guidance and the register have on the same words. */
export class SearchResponse {
  @ApiProperty({ type: GuidancePage }) readonly guidance!: GuidancePage;
  @ApiProperty({ type: RegisterResponse }) readonly register!: RegisterResponse;
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}
