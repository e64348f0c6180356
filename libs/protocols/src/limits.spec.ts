import { LIMITS, textLimit } from './limits.js';

describe('the limit of a text', () => {
  it('is the one of its field', () => {
    expect(textLimit('email')).toBe(254);
    expect(textLimit('title')).toBe(200);
    expect(textLimit('reason')).toBe(2_000);
  });

  it('is that of a long text for every other field', () => {
    expect(textLimit('necessity')).toBe(LIMITS.longText);
  });
});
