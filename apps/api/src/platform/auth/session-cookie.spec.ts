import { readConfig } from '../config/index.js';
import { cookieOf } from './session.js';

const under = (publicUrl: string) =>
  readConfig({ NODE_ENV: 'test', DATABASE_URL: 'postgres://localhost/isp', PUBLIC_URL: publicUrl, TRUSTED_PROXIES: '1' });

describe('the session cookie', () => {
  it('is for https and this host alone, where the service is reached by https', () => {
    expect(cookieOf(under('https://protocols.example'))).toEqual({ name: '__Host-isp-session', secure: true });
  });

  it('works on a developer’s machine without https', () => {
    expect(cookieOf(under('http://localhost:3000'))).toEqual({ name: 'isp-session', secure: false });
  });
});
