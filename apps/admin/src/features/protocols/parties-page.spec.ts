import { describe, expect, it } from '@jest/globals';
import { askedOf, partiesPage } from './parties-page.js';
import type { Progress } from './progress.js';

const FAR: readonly Progress[] = ['signed', 'asked', 'opened', 'declined', 'left'];
const parties = Array.from({ length: 500 }, (_, index) => ({ name: `Body ${index + 1}`, progress: FAR[index % FAR.length] ?? 'asked' }));
const page = (asked: string) => partiesPage(parties, new URLSearchParams(asked));

describe('a page of the parties of a protocol', () => {
  it('has fifty of five hundred', () => {
    expect(page('')).toMatchObject({ total: 500, all: 500, page: 1, filter: null });
    expect(page('page=10').items.map(({ name }) => name)).toEqual(parties.slice(450).map(({ name }) => name));
  });

  it('is narrowed to those who have not signed, however far they are', () => {
    const narrowed = page('filter=not-signed');
    expect(narrowed.total).toBe(300);
    expect(new Set(narrowed.items.map(({ progress }) => progress))).toEqual(new Set(['asked', 'opened', 'declined']));
  });

  it('is narrowed to those who were asked and have not opened it', () => {
    expect(page('filter=not-opened')).toMatchObject({ total: 100, items: expect.arrayContaining([{ name: 'Body 2', progress: 'asked' }]) });
  });

  it('finds a name among those it is narrowed to', () => {
    expect(page('filter=signed&search=body+49').items.map(({ name }) => name)).toEqual(['Body 491', 'Body 496']);
  });

  it('counts the whole, whatever it is narrowed to', () => {
    expect(page('filter=signed&search=body+49').counts).toEqual(page('').counts);
    expect(Object.fromEntries(page('').counts.map(({ filter, number }) => [filter, number]))).toEqual({
      'not-signed': 300,
      'not-opened': 100,
      opened: 100,
      declined: 100,
      signed: 100,
      gone: 100,
    });
  });

  it('is narrowed by no filter that there is not', () => {
    expect(page('filter=toString')).toMatchObject({ filter: null, total: 500 });
  });

  it('leads on with what it was asked', () => {
    expect(askedOf(page('filter=signed&search=Body+4&page=2')).toString()).toBe('search=Body+4&filter=signed');
  });
});
