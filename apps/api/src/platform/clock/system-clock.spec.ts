import { SystemClock } from './index.js';

describe('the system clock', () => {
  it('tells the instant in UTC with milliseconds', () => {
    expect(new SystemClock().now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
});
