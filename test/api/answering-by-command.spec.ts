import { runScript } from '../support/run-script.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';
import { lacking } from '../surfaces/found.js';

/** Each command is a process, which on a busy machine takes its time to start. */
const PATIENT = 60_000;

let api: RunningApi;

beforeAll(async () => {
  api = await startApi();
});

afterAll(() => api.stop());

const answer = (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  runScript('answer-person.ts', args, { NODE_ENV: 'test', DATABASE_URL: api.database.url, MAIL_SERVER: api.mails.url, ...more });

describe('the command that answers a person', () => {
  it('gives out what is kept of them', async () => {
    const { email } = await api.person('Nora Asks');
    const { code, stdout } = await answer(['export', email]);
    expect(code).toBe(0);
    expect(stdout).toContain('Nora Asks');
    expect(lacking(stdout, 'oneLine')).toEqual([]);
  }, PATIENT);

  it('says in one line what is wrong with its words or its settings', async () => {
    expect(await answer(['forget', 'nora.asks@people.example'])).toEqual({ code: 1, stdout: '', stderr: 'Nothing was answered: say export, plan or erase, and the e-mail address.\n' });
    const ended = await answer(['plan', 'nora.asks@people.example'], { DATABASE_URL: '' });
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^Nothing was answered: .*DATABASE_URL.*\n$/) });
  }, PATIENT);
});
