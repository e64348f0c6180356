import { describe, expect, test } from '@jest/globals';
import { hasSeveral, isRight } from './self-test-view.js';

const choice = (right: boolean) => ({ words: 'A choice', right, why: 'Why' });
const one = { choices: [choice(false), choice(true), choice(false)] };
const two = { choices: [choice(true), choice(true), choice(false)] };

describe('an answer to a question of the self-test', () => {
  test.each([
    [one, [1], true],
    [one, [0], false],
    [one, [], false],
    [two, [0, 1], true],
    [two, [1], false],
    [two, [0, 1, 2], false],
  ])('is right where it is all that is right and nothing else (%#)', (question, chosen, right) => {
    expect(isRight(question, chosen)).toBe(right);
  });
});

test('somebody is asked for several answers where several are right', () => {
  expect([one, two].map(hasSeveral)).toEqual([false, true]);
});
