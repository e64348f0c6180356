import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApp } from '../../apps/api/src/create-app.js';
import { readConfig } from '../../apps/api/src/platform/config/index.js';
import { createTestDatabase } from '../support/test-database.js';
import type { TestDatabase } from '../support/test-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

const createProduction = (databaseUrl: string) => {
  const config = readConfig({
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: 'https://protocols.internal',
    TRUSTED_PROXIES: '1',
    APP_SECRET: 'q7Zt2Wm9Xc4Vb1Ns8Kd5Jf3Hg6Lp0RyT',
    MAIL_SERVER: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'no-reply@protocols.internal',
  });
  return createApp(config, { pages: false });
};

const start = async (databaseUrl: string) => (await createProduction(databaseUrl)).close();

describe('production', () => {
  it('starts as the application’s own role', async () => {
    await expect(start(database.url)).resolves.toBeUndefined();
  });

  it('does not start as the owner of the audit trail', async () => {
    await expect(start(database.ownerUrl)).rejects.toThrow(/connects as isp_owner, who could change what is only ever added to/);
  });

  it('gives its cookie to https alone', async () => {
    const app = await createProduction(database.url);
    try {
      await app.listen(0, '127.0.0.1');
      const ask = (proto: string) => fetch(`${addressOf(app)}/api/session?csrf=1`, { headers: { 'x-forwarded-proto': proto } });
      expect((await ask('https')).headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-isp-session=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/)]);
      expect((await ask('http')).headers.getSetCookie()).toEqual([]);
    } finally {
      await app.close();
    }
  });
});

function addressOf(app: NestExpressApplication): string {
  return `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
}
