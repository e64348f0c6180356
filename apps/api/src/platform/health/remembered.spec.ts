import { setTimeout as pause } from 'node:timers/promises';
import { Remembered } from './remembered.js';

describe('an answer that is remembered', () => {
  it('is asked for once, however many want it at once and soon after', async () => {
    let asked = 0;
    const answer = new Remembered(60_000, async () => (asked += 1));
    expect(await Promise.all([answer.value(), answer.value()])).toEqual([1, 1]);
    expect(await answer.value()).toBe(1);
  });

  it('is asked for again after its time', async () => {
    let asked = 0;
    const answer = new Remembered(20, async () => (asked += 1));
    await answer.value();
    await pause(40);
    expect(await answer.value()).toBe(2);
  });
});
