import { createApp } from '../../apps/api/src/create-app.js';
import { readConfig } from '../../apps/api/src/platform/config/index.js';
import { createTestDatabase } from '../support/test-database.js';
import type { TestDatabase } from '../support/test-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

const start = async (databaseUrl: string) => {
  const config = readConfig({
    ISP_ENVIRONMENT: 'production',
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: 'https://protocols.example',
    TRUSTED_PROXIES: '1',
    APP_SECRET: 'the secret of every test, never used elsewhere',
    MAIL_SERVER: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'no-reply@protocols.example',
  });
  const app = await createApp(config, { pages: false });
  await app.close();
};

describe('production', () => {
  it('starts as the application’s own role', async () => {
    await expect(start(database.url)).resolves.toBeUndefined();
  });

  it('does not start as the owner of the audit trail', async () => {
    await expect(start(database.ownerUrl)).rejects.toThrow(/connects as isp_owner, who could change the audit trail/);
  });
});
