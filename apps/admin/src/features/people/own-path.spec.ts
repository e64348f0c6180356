import { describe, expect, test } from '@jest/globals';
import { ownPath } from './own-path.js';

describe('where signing in leads', () => {
  test.each(['/protocols', '/protocols/1?done=sent', '/sign/abc/read'])('is %s when that was asked for', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  test.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)', '', '/a\nb', null])(
    'is the dashboard for %j, which is no path of this service',
    (asked) => {
      expect(ownPath(asked)).toBe('/dashboard');
    },
  );
});
