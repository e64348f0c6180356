import { ApiProperty } from '@nestjs/swagger';
import { SECTIONS } from '@isp/protocols';
import type { Gap, Section, SectionProgress, Warning } from '@isp/protocols';
import { ContentResponse } from './content.response.js';
import { ChangeResponse } from './protocol.response.js';

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
}

/** The document, rendered: as HTML and as the tree that the page can show in its own way. */
export class DocumentResponse {
  @ApiProperty() readonly html!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) readonly tree!: Readonly<Record<string, unknown>>;
}
