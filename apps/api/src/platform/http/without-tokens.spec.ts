import { randomBytes, randomUUID } from 'node:crypto';
import { withoutTokens } from './without-tokens.js';

describe('a path in the log', () => {
  const token = randomBytes(32).toString('base64url');

  it.each(['/api/signing/:token', '/api/signing/:token/codes', '/api/invitations/:token', '/sign/:token.data'])('leaves the token out of %s', (path) => {
    expect(withoutTokens(path.replace(':token', token))).toBe(path);
  });

  it('names what the error was about otherwise', () => {
    const path = `/api/protocols/${randomUUID()}/requests/${randomUUID()}/signatory`;
    expect(withoutTokens(path)).toBe(path);
  });
});
