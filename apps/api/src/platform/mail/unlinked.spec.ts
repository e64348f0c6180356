import { unlinked } from './unlinked.js';

/** What mail programs commonly make a link of, whoever wrote it. */
const LOOKS_LIKE_A_LINK = /https?:\/\/|[\p{L}\p{N}-]+\.[\p{L}]{2,}/u;

describe('what somebody typed, in a mail to whoever did not ask for it', () => {
  it.each(['Win at https://prizes.example/now', 'www.prizes.example', 'prizes.example', 'Sam@prizes.example', 'HTTP://10.0.0.1/x', 'preise。example', 'a.co.uk', '例え.テスト'])('makes no link: %s', (words) => {
    expect(unlinked(words)).not.toMatch(LOOKS_LIKE_A_LINK);
    expect(unlinked(words).replaceAll('\u200b', '')).toBe(words);
  });

  it.each(['Sam O’Brien, B.A.', 'Weekdays, 9.30 a.m. to 5 p.m.', 'Dr. Smith', 'Ring first: then write'])('is to the letter what it was where no program would: %s', (words) => {
    expect(unlinked(words)).toBe(words);
  });

  it('is made in one go, however long', () => {
    expect(unlinked('.'.repeat(100_000))).toHaveLength(100_000);
  });
});
