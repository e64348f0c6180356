import { describe, expect, test } from '@jest/globals';
import type { EntryKind } from '@isp/guidance/content';
import { groupedByNeed } from './index-groups.js';

const entry = (slug: string, kind: EntryKind) => ({
  slug,
  kind,
  title: slug,
  summary: 'What it says.',
  nations: ['england'] as const,
  areas: [],
  topics: [],
  unconfirmed: null,
  writtenOn: '2026-11-23',
  lastChecked: null,
  checkEveryMonths: 12,
});

const placed = (...entries: ReturnType<typeof entry>[]) => groupedByNeed(entries).map(({ title, entries: own }) => [title, own.map(({ slug }) => slug)]);

describe('the index of guidance', () => {
  test('puts what is known under the need that it answers, in the order to read it', () => {
    expect(placed(entry('pocket-guide', 'pocket-guide'), entry('glossary', 'guidance'), entry('key-points', 'guidance'))).toEqual([
      ['Start here', ['key-points', 'pocket-guide']],
      ['Look something up', ['glossary']],
    ]);
  });

  test('also has a place for what an editor has just added', () => {
    expect(placed(entry('new-words', 'guidance'), entry('new-duties', 'employers'), entry('new-rights', 'people'))).toEqual([
      ['Look something up', ['new-words']],
      ['For managers and employers', ['new-duties']],
      ['For the people we share about', ['new-rights']],
    ]);
  });

  test('leaves to their own lists what has one', () => {
    expect(placed(entry('a-story', 'case-example'), entry('an-act', 'legal'), entry('a-plan', 'training'))).toEqual([]);
  });
});
