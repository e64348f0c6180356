import { describe, expect, it } from '@jest/globals';
import { chosenAfter, chosenApart, choosingPage } from './choosing-parties.js';

const parties = Array.from({ length: 500 }, (_, index) => ({ id: `party-${index + 1}`, name: `${index % 2 === 0 ? 'School' : 'Trust'} ${index + 1}` }));
const asked = (query: string) => new URLSearchParams(query);
const after = (chosen: readonly string[], answers: readonly (readonly [string, string])[], query = '') => {
  const form = new FormData();
  for (const [name, value] of answers) form.append(name, value);
  return chosenAfter(parties, chosen, form, asked(query));
};

describe('choosing among many parties', () => {
  it('has a page of its own from thirty-one parties on', () => {
    expect([30, 31].map((number) => chosenApart(parties.slice(0, number)))).toEqual([false, true]);
  });

  it('shows fifty, and who of them is chosen', () => {
    const page = choosingPage(parties, ['party-3', 'party-60'], asked('page=2'));
    expect(page.list).toMatchObject({ total: 500, page: 2, all: 500 });
    expect(page.list.items).toHaveLength(50);
    expect(page).toMatchObject({ chosen: 2, chosenHere: ['party-60'] });
  });

  it('can show those alone who are chosen', () => {
    expect(choosingPage(parties, ['party-3', 'party-60'], asked('show=chosen')).list.items.map(({ id }) => id)).toEqual(['party-3', 'party-60']);
  });

  it('takes what was shown as it was ticked, and leaves the rest', () => {
    const shown = ['party-1', 'party-2', 'party-3'].map((id) => ['_shown', id] as const);
    expect(after(['party-2', 'party-400'], [...shown, ['chosen', 'party-1'], ['chosen', 'party-3']])).toEqual(['party-1', 'party-3', 'party-400']);
  });

  it('chooses all that were found, on every page, and nobody else', () => {
    expect(after(['party-2'], [['_step', 'all']], 'search=school&page=3')).toHaveLength(251);
    expect(after([], [['_step', 'all']])).toHaveLength(500);
  });

  it('chooses none of those that were found', () => {
    expect(after(['party-1', 'party-2'], [['_step', 'none']], 'search=School')).toEqual(['party-2']);
  });

  it('chooses nobody who is no party', () => {
    expect(after([], [['_shown', 'party-999'], ['chosen', 'party-999']])).toEqual([]);
  });
});
