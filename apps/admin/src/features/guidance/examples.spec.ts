import { describe, expect, test } from '@jest/globals';
import { exampleFilter, findAreas, narrowed } from './examples.js';

const EXAMPLES = [
  { name: 'school', areas: ['schools'], topics: ['children', 'shared'] },
  { name: 'ward', areas: ['health', 'police'], topics: ['adults', 'not-shared'] },
  { name: 'station', areas: ['police'], topics: ['adults', 'shared'] },
] as const;

const shown = (query: string): string[] => narrowed(EXAMPLES, exampleFilter(new URLSearchParams(query))).map(({ name }) => name);

describe('the case examples that an address asks for', () => {
  test.each([
    ['', ['school', 'ward', 'station']],
    ['area=police', ['ward', 'station']],
    ['topic=shared', ['school', 'station']],
    ['area=police&topic=shared', ['station']],
    ['area=schools&topic=adults', []],
    ['area=&topic=', ['school', 'ward', 'station']],
    ['area=alchemy&topic=toString', ['school', 'ward', 'station']],
  ])('are, by %j, %j', (query, names) => {
    expect(shown(query)).toEqual(names);
  });
});

test('only the fields of work that there are examples of are offered, in one order', () => {
  expect(findAreas(EXAMPLES)).toEqual(['health', 'schools', 'police']);
});
