import { LatestKept } from './latest-kept.js';

const TEN = 'x'.repeat(10);

function counting(most: number): { readonly ask: (key: string, value?: string) => Promise<string>; readonly made: string[] } {
  const kept = new LatestKept<string>(most);
  const made: string[] = [];
  const ask = (key: string, value = TEN): Promise<string> => kept.get(key, () => (made.push(key), Promise.resolve(value)));
  return { ask, made };
}

describe('what is dear to make', () => {
  it('is made once for all who ask, together or later', async () => {
    const { ask, made } = counting(100);
    await Promise.all([ask('a'), ask('a'), ask('a')]);
    await ask('a');
    expect(made).toEqual(['a']);
  });

  it('makes way for what was asked for later', async () => {
    const { ask, made } = counting(25);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is given and not kept where it alone is too much', async () => {
    const { ask, made } = counting(5);
    expect([await ask('a'), await ask('a')]).toEqual([TEN, TEN]);
    expect(made).toEqual(['a', 'a']);
  });

  it('is made again after it could not be made', async () => {
    const kept = new LatestKept<string>(100);
    await expect(kept.get('a', () => Promise.reject(new Error('not now')))).rejects.toThrow('not now');
    expect(await kept.get('a', () => Promise.resolve('made'))).toBe('made');
  });
});
