import { whatTheFileHas } from './list-as-file.server.js';

it('a list that is longer than its file, or may be, is said to be', () => {
  expect(whatTheFileHas({ total: 2_000, moreThanTotal: false })).toBeNull();
  expect(whatTheFileHas({ total: 2_001, moreThanTotal: false })).toContain('the first 2,000');
  expect(whatTheFileHas({ total: 500, moreThanTotal: true })).toContain('the first 2,000');
});
