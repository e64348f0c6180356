import { ApiProperty } from '@nestjs/swagger';
import { SECTIONS } from '@isp/protocols';
import type { Gap, Section, SectionProgress, Warning } from '@isp/protocols';
import { ContentResponse } from './content.response.js';
import { NoticeResponse } from './notice.response.js';
import { ChangeResponse } from './protocol.response.js';

/** More than any template has clauses; those beyond are on their pages all the same. */
export const HEADINGS = 500;

export class SectionProgressResponse {
  @ApiProperty({ enum: [...SECTIONS] }) readonly section!: Section;
  @ApiProperty({ enum: ['not-started', 'in-progress', 'complete'] }) readonly state!: SectionProgress['state'];
  @ApiProperty({ type: 'integer' }) readonly gaps!: number;
}

/** What is missing, or worth a second look, at one place: why, by what source, and whether law or good practice asks for it. */
export class GapResponse {
  @ApiProperty({ description: 'JSON pointer into the content' }) readonly pointer!: string;
  @ApiProperty({ enum: [...SECTIONS] }) readonly section!: Section;
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly reason!: string;
  @ApiProperty() readonly source!: string;
  @ApiProperty({ enum: ['law', 'good-practice'] }) readonly weight!: (Gap | Warning)['weight'];
}

/** The draft, with what it still lacks. */
export class DraftResponse {
  @ApiProperty({ type: 'integer' }) readonly revision!: number;
  @ApiProperty({ type: ChangeResponse }) readonly change!: ChangeResponse;
  @ApiProperty({ type: ContentResponse }) readonly content!: ContentResponse;
  @ApiProperty({ type: [SectionProgressResponse], maxItems: SECTIONS.length }) readonly sections!: readonly SectionProgressResponse[];
  @ApiProperty({ type: [GapResponse] }) readonly gaps!: readonly GapResponse[];
  @ApiProperty({ type: [GapResponse] }) readonly warnings!: readonly GapResponse[];
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}

/** A heading of a document, and the page that it is on. */
export class PagedHeadingResponse {
  @ApiProperty({ description: 'the heading’s own id on its page' }) readonly id!: string;
  @ApiProperty() readonly text!: string;
  @ApiProperty({ type: 'integer' }) readonly page!: number;
}

/** One page of a document, to be read on a screen; most have only one. */
export class DocumentPageResponse {
  @ApiProperty({ description: 'this page alone, as HTML' }) readonly html!: string;
  @ApiProperty({ type: 'integer', description: 'which page this is; one that there is not is the nearest there is' }) readonly page!: number;
  @ApiProperty({ type: 'integer', description: 'how many there are' }) readonly pages!: number;
  @ApiProperty({ type: [PagedHeadingResponse], maxItems: HEADINGS, description: 'the clauses and schedules of the whole, and where they are' })
  readonly contents!: readonly PagedHeadingResponse[];
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}

/** The document, rendered: as HTML and as the tree that the page can show in its own way. */
export class DocumentResponse {
  @ApiProperty() readonly html!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) readonly tree!: Readonly<Record<string, unknown>>;
  @ApiProperty({ type: NoticeResponse }) readonly notice!: NoticeResponse;
}
