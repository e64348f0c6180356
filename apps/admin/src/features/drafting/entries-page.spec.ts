import { describe, expect, it } from '@jest/globals';
import { entriesPage, listedAt, savedAt, savedIndex } from './entries-page.js';

const entries = Array.from({ length: 120 }, (_, index) => `Row ${index + 1}`);
const page = (asked: string) => entriesPage(entries, new URLSearchParams(asked), (entry) => entry);

describe('a page of a list of the draft', () => {
  it('has fifty, each with its place in the whole', () => {
    expect(page('').items).toHaveLength(50);
    expect(page('page=3').items).toHaveLength(20);
    expect(page('page=2').items[0]).toEqual({ entry: 'Row 51', index: 50 });
  });

  it('is the nearest there is to the one asked for', () => {
    expect(['page=9', 'page=0', 'page=-2', 'page=x', 'page=Infinity'].map((asked) => page(asked).page)).toEqual([3, 1, 1, 1, 3]);
  });

  it('is of what has the words looked for, in whatever case', () => {
    expect(page('search=ROW+12').items.map(({ index }) => index)).toEqual([11, 119]);
    expect(page('search=nothing')).toMatchObject({ items: [], total: 0, all: 120 });
  });

  it('is the one on which an entry is, at its line', () => {
    expect([0, 49, 50, 119].map((index) => listedAt('/rows', index))).toEqual(['/rows#entry-1', '/rows#entry-50', '/rows?page=2#entry-51', '/rows?page=3#entry-120']);
  });

  it('knows which entry has just been saved', () => {
    const { searchParams } = new URL(savedAt('/rows', 119), 'https://service.example');
    expect(savedIndex(searchParams)).toBe(119);
    expect(page(searchParams.toString()).items.map(({ index }) => index)).toContain(119);
    expect(['', 'saved=', 'saved=0', 'saved=x'].map((asked) => savedIndex(new URLSearchParams(asked)))).toEqual([null, null, null, null]);
  });
});
