import { FrozenContents } from './frozen-contents.js';

it('a content that several readers miss at once takes its room once', () => {
  const contents = new FrozenContents();
  const canonical = JSON.stringify({ title: 'x'.repeat(10_000_000) });
  for (let reader = 0; reader < 4; reader += 1) contents.keep('a'.repeat(64), canonical);
  contents.keep('b'.repeat(64), canonical);
  expect([contents.get('a'.repeat(64)), contents.get('b'.repeat(64))]).not.toContain(undefined);
});
