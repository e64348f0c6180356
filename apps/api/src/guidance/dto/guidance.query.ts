import { ENTRY_KINDS, EXAMPLE_TOPICS, NATIONS, PRACTICE_AREAS } from '@isp/guidance/content';
import type { EntryKind, ExampleTopic, Nation, PracticeArea } from '@isp/guidance/content';
import { LIMITS } from '@isp/protocols';
import { MayBeAbsent, OneOf, PageQuery, Text } from '../../platform/http/index.js';

/** What guidance to look for. Each that is given narrows the list. */
export class GuidanceQuery extends PageQuery {
  @MayBeAbsent() @OneOf(ENTRY_KINDS) readonly kind?: EntryKind;
  @MayBeAbsent() @OneOf(PRACTICE_AREAS) readonly area?: PracticeArea;
  @MayBeAbsent() @OneOf(EXAMPLE_TOPICS) readonly topic?: ExampleTopic;
  @MayBeAbsent() @OneOf(NATIONS) readonly nation?: Nation;
  @MayBeAbsent() @Text('search', LIMITS.shortText) readonly search?: string;
}

/** What to look for in guidance and on the register at once. */
export class SearchQuery {
  @Text('q', LIMITS.shortText) readonly q!: string;
}
