import { describe, expect, it } from '@jest/globals';
import { readText, wordsOf, type GuidanceBlock } from '../../content/read-text.js';
import { slides } from './slides.js';

describe('the slides', () => {
  const shown = apart(readText(slides.text));

  it('are fourteen to twenty', () => {
    expect(shown.length).toBeGreaterThanOrEqual(14);
    expect(shown.length).toBeLessThanOrEqual(20);
  });

  it('have one title each, first, and no more words than can be read from the back of a room', () => {
    for (const blocks of shown) {
      expect(blocks.map(({ kind }) => kind === 'heading')).toEqual(blocks.map((_, place) => place === 0));
      const words = blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(wordsOf) : block.kind === 'break' ? [] : [wordsOf(block.runs)]));
      expect(words.join(' ').split(/\s+/).length).toBeLessThanOrEqual(90);
    }
  });

  it('say that no protocol is needed to share about a person', () => {
    expect(slides.text).toContain('You never need one to share about a person.');
  });
});

/** The blocks of each slide. */
function apart(blocks: readonly GuidanceBlock[]): readonly (readonly GuidanceBlock[])[] {
  return blocks.reduce<readonly (readonly GuidanceBlock[])[]>(
    (shown, block) => (block.kind === 'break' ? [...shown, []] : [...shown.slice(0, -1), [...(shown.at(-1) ?? []), block]]),
    [[]],
  );
}
