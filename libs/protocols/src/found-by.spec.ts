import { foundBy } from './found-by.js';

describe('a look-up in lists', () => {
  interface Item {
    readonly key: string | null;
    readonly at: number;
  }
  const list: readonly Item[] = [
    { key: 'a', at: 0 },
    { key: null, at: 1 },
    { key: 'b', at: 2 },
    { key: 'b', at: 3 },
  ];

  it('gives the first of those with a key, and none where there is none', () => {
    const byKey = foundBy<Item>(({ key }) => key);
    expect([byKey(list, 'a'), byKey(list, 'b'), byKey(list, 'c'), byKey([], 'a')]).toEqual([list[0], list[2], undefined, undefined]);
  });

  it('goes through a list once, and through another for itself', () => {
    let asked = 0;
    const byKey = foundBy<Item>(({ key }) => {
      asked += 1;
      return key;
    });
    for (const key of ['a', 'b', 'c']) byKey(list, key);
    expect(asked).toBe(4);
    expect(byKey(list.slice(1), 'a')).toBeUndefined();
    expect(asked).toBe(7);
  });
});
