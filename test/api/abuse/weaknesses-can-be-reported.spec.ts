import { readConfig } from '../../../apps/api/src/platform/config/index.js';
import { startApi } from '../../support/start-api.js';

async function securityText(env: Readonly<Record<string, string>>): Promise<{ readonly status: number; readonly text: string; readonly type: string | null }> {
  const api = await startApi({ env });
  const { status, bytes, headers } = await api.browser().get('/.well-known/security.txt');
  await api.stop();
  return { status, text: new TextDecoder().decode(bytes), type: headers.get('content-type') };
}

describe('where a weakness is reported', () => {
  it('is said at the address that RFC 9116 names, for half a year from now', async () => {
    expect(await securityText({ SECURITY_CONTACT: 'security@service.example' })).toEqual({
      status: 200,
      type: 'text/plain; charset=utf-8',
      text: 'Contact: mailto:security@service.example\nExpires: 2027-05-22T09:00:00.000Z\nCanonical: http://localhost:3000/.well-known/security.txt\nPreferred-Languages: en\n',
    });
  });

  it('is not made up where nobody has set it', async () => {
    expect((await securityText({})).status).toBe(404);
  });

  it.each(['nobody', 'http://service.example', 'javascript:alert(1)', 'a@b@c'])('cannot be %s', (contact) => {
    expect(() => readConfig({ NODE_ENV: 'test', DATABASE_URL: 'postgres://a@b/c', SECURITY_CONTACT: contact })).toThrow('SECURITY_CONTACT');
  });
});
