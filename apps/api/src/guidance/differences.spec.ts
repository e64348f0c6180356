import { differencesOf } from './differences.js';

describe('the differences between two editions', () => {
  it('are none where nothing changed', () => {
    expect(differencesOf({ title: 'A', text: 'One.\n\nTwo.' }, { title: 'A', text: 'One.\n\n\nTwo.\n' })).toEqual([]);
  });

  it('are told of a text paragraph by paragraph, and keep as much as they can', () => {
    const [text] = differencesOf({ text: 'One.\n\nTwo.\n\nThree.\n\nFour.' }, { text: 'One.\n\nThree.\n\nTwo and a half.\n\nFour.' });
    expect(text?.parts.map(({ change, words }) => `${change} ${words}`)).toEqual(['kept One.', 'removed Two.', 'kept Three.', 'added Two and a half.', 'kept Four.']);
  });

  it('are told of anything else as a whole, in words', () => {
    const before = { nations: ['england'], lastChecked: null, checkEveryMonths: 6 };
    const after = { nations: ['england', 'wales'], lastChecked: { by: 'Legal adviser', on: '2026-11-23' }, checkEveryMonths: 12 };
    expect(differencesOf(before, after)).toEqual([
      { field: 'nations', parts: [{ change: 'removed', words: 'england' }, { change: 'added', words: 'england, wales' }] },
      { field: 'lastChecked', parts: [{ change: 'added', words: 'Legal adviser, 2026-11-23' }] },
      { field: 'checkEveryMonths', parts: [{ change: 'removed', words: '6' }, { change: 'added', words: '12' }] },
    ]);
  });

  it('of a first edition are all that it says', () => {
    expect(differencesOf(null, { title: 'A' })).toEqual([{ field: 'title', parts: [{ change: 'added', words: 'A' }] }]);
  });

  it('of texts too long to compare are the one and the other', () => {
    const long = (word: string) => Array.from({ length: 1_200 }, (_, index) => `${word} ${index}`).join('\n\n');
    const [text] = differencesOf({ text: long('was') }, { text: long('is') });
    expect(new Set(text?.parts.slice(0, 1_200).map(({ change }) => change))).toEqual(new Set(['removed']));
    expect(text?.parts).toHaveLength(2_400);
  });
});
