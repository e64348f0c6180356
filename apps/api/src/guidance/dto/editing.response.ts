import { ApiProperty } from '@nestjs/swagger';
import { LIMITS } from '@isp/protocols';
import { PageOf } from '../../platform/http/index.js';
import { CheckResponse, EditionResponse, GuidanceSummaryResponse, SourceResponse } from './guidance.response.js';
import type { Difference, DifferencePart } from '../differences.js';
import { SourceContentDto, WrittenEntryDto } from './edit-guidance.dto.js';

/** What can be edited: guidance, and what it rests on. */
export const EDITED = ['entry', 'source'] as const;
export type Edited = (typeof EDITED)[number];

const ORIGINS = ['shipped', 'editor'] as const;
type Origin = (typeof ORIGINS)[number];

/** Guidance in its editors' list. */
export class EditedSummaryResponse extends GuidanceSummaryResponse {
  @ApiProperty({ enum: ORIGINS }) readonly origin!: Origin;
  @ApiProperty({ description: 'a release brought a text that its editors have not dealt with' }) readonly newerShipped!: boolean;
}

/** How much guidance wants something done. */
export class EditingCountsResponse {
  @ApiProperty({ type: 'integer' }) readonly all!: number;
  @ApiProperty({ type: 'integer', description: 'checked once, and due again' }) readonly due!: number;
  @ApiProperty({ type: 'integer' }) readonly neverChecked!: number;
  @ApiProperty({ type: 'integer' }) readonly unconfirmed!: number;
  @ApiProperty({ type: 'integer' }) readonly newerShipped!: number;
}

/** A page of guidance for its editors: what is due first. */
export class EditedPage extends PageOf(EditedSummaryResponse) {
  @ApiProperty({ type: EditingCountsResponse }) readonly counts!: EditingCountsResponse;
}

/** A source in its editors' list. */
export class EditedSourceResponse extends SourceResponse {
  @ApiProperty({ type: EditionResponse }) readonly edition!: EditionResponse;
  @ApiProperty({ enum: ORIGINS }) readonly origin!: Origin;
  @ApiProperty() readonly newerShipped!: boolean;
  @ApiProperty({ type: 'integer', description: 'how much guidance names it' }) readonly namedBy!: number;
}

/** A page of sources for their editors, by title. */
export class EditedSourcesPage extends PageOf(EditedSourceResponse) {}

class DifferencePartResponse implements DifferencePart {
  @ApiProperty({ enum: ['kept', 'removed', 'added'] }) readonly change!: DifferencePart['change'];
  @ApiProperty() readonly words!: string;
}

/** One field in which two editions differ. */
export class DifferenceResponse implements Difference {
  @ApiProperty() readonly field!: string;
  @ApiProperty({ type: [DifferencePartResponse], maxItems: LIMITS.guidance.differenceParts }) readonly parts!: readonly DifferencePartResponse[];
}

const DIFFERENCES: { readonly type: [typeof DifferenceResponse]; readonly maxItems: number } = { type: [DifferenceResponse], maxItems: LIMITS.guidance.differences };

/** A text that a release brought, which stands nowhere yet. */
export class NewerShippedResponse {
  @ApiProperty({ format: 'date-time' }) readonly arrivedAt!: string;
  @ApiProperty({ ...DIFFERENCES, description: 'from what stands here to the shipped text' }) readonly differences!: readonly DifferenceResponse[];
}

/** An entry in one edition. */
export class EntryContentResponse extends WrittenEntryDto {
  @ApiProperty({ type: CheckResponse, nullable: true }) readonly lastChecked!: CheckResponse | null;
}

/** Guidance or a source as its editors work on it. */
export class EditedResponse {
  @ApiProperty({ enum: EDITED }) readonly what!: Edited;
  @ApiProperty() readonly key!: string;
  @ApiProperty({ type: EditionResponse }) readonly edition!: EditionResponse;
  @ApiProperty({ enum: ORIGINS }) readonly origin!: Origin;
  @ApiProperty({ type: EntryContentResponse, nullable: true, description: 'null: it is a source' }) readonly entry!: EntryContentResponse | null;
  @ApiProperty({ type: SourceContentDto, nullable: true, description: 'null: it is guidance' }) readonly source!: SourceContentDto | null;
  @ApiProperty({ type: NewerShippedResponse, nullable: true }) readonly newerShipped!: NewerShippedResponse | null;
}

/** Guidance as readers would see it, with what keeps it from being published. */
export class PreviewResponse {
  @ApiProperty({ type: [String], maxItems: LIMITS.guidance.problems, description: 'in words for its editor; none: it can be published' })
  readonly problems!: readonly string[];
  @ApiProperty({ type: [SourceResponse], maxItems: LIMITS.guidance.sources }) readonly sources!: readonly SourceResponse[];
  @ApiProperty({ type: CheckResponse, nullable: true, description: 'as readers would see it: a check holds for the words that were checked' })
  readonly lastChecked!: CheckResponse | null;
  @ApiProperty({ ...DIFFERENCES, description: 'from what stands here' }) readonly differences!: readonly DifferenceResponse[];
}

/** One edition in a history. */
export class PastEditionResponse {
  @ApiProperty({ type: 'integer' }) readonly number!: number;
  @ApiProperty({ format: 'date-time' }) readonly publishedAt!: string;
  @ApiProperty({ enum: ORIGINS }) readonly origin!: Origin;
  @ApiProperty({ type: String, nullable: true, description: 'null: it came with a release' }) readonly by!: string | null;
  @ApiProperty() readonly note!: string;
  @ApiProperty() readonly title!: string;
}

/** All editions of one thing, the newest first. */
export class EditionsPage extends PageOf(PastEditionResponse) {}

/** One edition in full, and what it changed. */
export class PastEditionInFullResponse extends PastEditionResponse {
  @ApiProperty({ type: EntryContentResponse, nullable: true, description: 'null: it is a source' }) readonly entry!: EntryContentResponse | null;
  @ApiProperty({ type: SourceContentDto, nullable: true, description: 'null: it is guidance' }) readonly source!: SourceContentDto | null;
  @ApiProperty({ ...DIFFERENCES, description: 'from the edition before it' }) readonly differences!: readonly DifferenceResponse[];
  @ApiProperty({ type: 'integer', description: 'of the edition that readers see now' }) readonly currentNumber!: number;
}
