import type { ExampleTopic, PracticeArea } from '@isp/guidance/content';
import { AREA_WORDS, TOPIC_WORDS } from '../../words/guidance.js';
import type { GuidanceSummary } from './guidance-view.js';

/** What examples to show; without either, all of them. */
export interface ExampleFilter {
  readonly area: PracticeArea | null;
  readonly topic: ExampleTopic | null;
}

/** Reads from an address what examples are asked for. What is no field of work and shows nothing known is passed over. */
export function exampleFilter(query: URLSearchParams): ExampleFilter {
  return { area: keyOf(AREA_WORDS, query.get('area')), topic: keyOf(TOPIC_WORDS, query.get('topic')) };
}

/** The examples that were asked for. */
export function narrowed<Entry extends Pick<GuidanceSummary, 'areas' | 'topics'>>(examples: readonly Entry[], { area, topic }: ExampleFilter): readonly Entry[] {
  return examples.filter(({ areas, topics }) => (area === null || areas.includes(area)) && (topic === null || topics.includes(topic)));
}

/** The fields of work that there are examples of, in the order in which they are always shown. */
export function findAreas(examples: readonly Pick<GuidanceSummary, 'areas'>[]): readonly PracticeArea[] {
  return keysOf(AREA_WORDS).filter((area) => examples.some(({ areas }) => areas.includes(area)));
}

/** The value as one of the keys of a table of words, or else `null`. */
export function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, value: string | null): Key | null {
  return keysOf(words).find((key) => key === value) ?? null;
}

function keysOf<Key extends string>(words: Readonly<Record<Key, string>>): readonly Key[] {
  return Object.keys(words) as Key[];
}
