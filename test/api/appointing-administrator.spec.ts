import { HeldClock } from '../support/held-clock.js';
import { runScript } from '../support/run-script.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

let api: RunningApi;

beforeAll(async () => {
  // The command has a process, and so a clock, of its own.
  api = await startApi({ clock: new HeldClock(new Date().toISOString()) });
});

afterAll(() => api.stop());

const appoint = (...args: string[]) =>
  runScript('appoint-administrator.ts', args, {
    NODE_ENV: 'test',
    DATABASE_URL: api.database.url,
    PUBLIC_URL: 'https://protocols.example',
    TRUSTED_PROXIES: '1',
    APP_SECRET: 'the secret of every test, never used elsewhere',
    MAIL_SERVER: 'smtp://127.0.0.1:1',
  });

it('the first administrator is appointed by a command, and chooses a password at the link that it prints', async () => {
  const { code, stdout, stderr } = await appoint(' First Administrator ', 'First.Administrator@People.example');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const token = /^https:\/\/protocols\.example\/reset-password\/([\w-]{43})$/m.exec(stdout)?.[1];
  expect(token).toBeDefined();
  expect(stdout).toContain('sign in at https://protocols.example with first.administrator@people.example');

  const browser = api.browser();
  const password = 'walnut ladder quiet harbour';
  expect((await browser.post(`/api/password-resets/${String(token)}`, { password })).status).toBeLessThan(300);
  const { status, body } = await api.browser().post('/api/session', { email: 'first.administrator@people.example', password });
  expect(status).toBe(200);
  expect(JSON.stringify(body)).toContain('First Administrator');
}, 60_000);

it.each([
  [[], 'say a name and an e-mail address'],
  [['Name', 'not an address'], '"not an address" is not an e-mail address'],
  [['', 'somebody@people.example'], 'the name has to have from 1 to 200 characters'],
  [['First', 'Administrator', 'a@people.example'], 'say a name and an e-mail address, the name in quotation marks'],
])('%j appoints nobody and says why', async (args, why) => {
  const { code, stdout, stderr } = await appoint(...args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`No administrator was appointed: `);
  expect(stderr).toContain(why);
});

it('an address that has an account gets no second one', async () => {
  await api.person('Somebody There', { email: 'there@people.example' });
  expect(await appoint('Somebody', 'there@people.example')).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('there is an account with that e-mail address already') });
}, 60_000);
