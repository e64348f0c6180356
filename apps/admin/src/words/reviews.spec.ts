import { reviewWords } from './reviews.js';

describe('a review in a few words', () => {
  it('says since when it is overdue, or when it is due', () => {
    expect(reviewWords('overdue', '2028-02-29')).toBe('Overdue since 29\u00a0February\u00a02028');
    expect(reviewWords('due', '2028-02-29')).toBe('Due on 29\u00a0February\u00a02028');
    expect(reviewWords(null, '2028-02-29')).toBe('29\u00a0February\u00a02028');
  });

  it('says where there is no date', () => {
    expect(reviewWords(null, null)).toBe('None set');
    expect(reviewWords('due', null)).toBe('Under way');
  });
});
