import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTakeIn } from '../../apps/api/src/intake/index.js';
import type { IntakePage } from '../../apps/api/src/intake/dto/intake.response.js';
import type { Agent } from '../support/agent.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';
import { lacking } from '../surfaces/found.js';

const FILES = resolve(import.meta.dirname, '../fixtures/register-records');
const file = (name: string): string => join(FILES, name);
const REGISTERS = ['--powers', file('powers.rsf'), '--persons', file('persons.rsf')];

let api: RunningApi;
let admin: Agent;
let folder: string;
let first: string;
let said: string[] = [];
const hear = (words: string): void => void said.push(words);
const terminal = { log: hear, error: hear };

/** The command, with the service that is running, which it must not close. */
async function command(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  said = [];
  const running = Object.create(api.app, { close: { value: () => Promise.resolve() } }) as typeof api.app;
  const code = await runTakeIn(args, () => Promise.resolve(running), terminal);
  return { code, said: said.join('\n') };
}

const intakes = async (): Promise<IntakePage> => (await admin.get<IntakePage>('/api/intakes')).body;

beforeAll(async () => {
  api = await startApi();
  folder = mkdtempSync(join(tmpdir(), 'taking-in-'));
  ({ agent: admin } = await api.signedIn('Ada Administrator', { platformAdministrator: true }));
  const council = await api.organisation('Exampleshire County Council');
  await api.organisation('The Example Revenue');
  await api.person('Olu Officer', { organisationId: council, roles: ['ig-officer'] });
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await api.stop();
});

describe('the command', () => {
  it('shows what is in a file and opens nothing', async () => {
    const open = () => Promise.reject(new Error('The service was opened.'));
    said = [];
    expect(await runTakeIn([file('records.csv'), ...REGISTERS, '--preview'], open, terminal)).toBe(0);
    expect(said.join('\n')).toContain('9007  Help with bills of Example Energy, formerly "First Example": would be taken in');
    expect(said.join('\n')).toContain('review-date: no review date');
    expect(said.at(-1)).toContain('14 records of CSV read. Nothing was taken in, and nothing was written.');
    expect(lacking(said.join('\n'), 'oneLine')).toEqual([]);
    expect((await intakes()).total).toBe(0);
  });

  it('takes a file in, and reports it record by record', async () => {
    const done = await command(file('records.json'), ...REGISTERS, '--owner', 'olu.officer@people.example', '--source', 'Register of examples');
    expect(done.code).toBe(0);
    expect(lacking(done.said, 'oneLine')).toEqual([]);
    expect(done.said).toMatch(/9001 {2}Matching of council records in Exampleshire: taken in, ISP-2026-\d{4}/);
    expect(done.said).toContain('14 records, 14 taken in');
    first = (await intakes()).items[0]?.id ?? '';
    expect(done.said).toContain('With --match it is taken for it.');
    expect(done.said).toContain('review on its end date: 3');
  });

  it('gives the records out again, to the character', async () => {
    const to = join(folder, 'out.csv');
    expect((await command('--out', first, '--to', to)).code).toBe(0);
    expect(readFileSync(to, 'utf8')).toBe(readFileSync(file('records.csv'), 'utf8'));
  });

  it('says that a second time changes nothing, and ends with 2 where a record cannot come in', async () => {
    expect((await command(file('records.csv'), ...REGISTERS, '--owner', 'olu.officer@people.example', '--match')).said).toContain('0 taken in, 14 unchanged');
    const bad = join(folder, 'bad.csv');
    writeFileSync(bad, `${readFileSync(file('records.csv'), 'utf8')}9099,too,few\r\n`);
    const done = await command(bad, ...REGISTERS, '--owner', 'olu.officer@people.example');
    expect([done.code, done.said.includes('cells and columns differ (cells 3, columns 20)')]).toEqual([2, true]);
  });

  it('takes an intake back', async () => {
    expect((await command('--take-back', first)).code).toBe(1);
    const done = await command('--take-back', first, '--reason', 'The wrong file.');
    expect([done.code, done.said.includes('14 taken back')]).toEqual([0, true]);
  });

  it.each([
    ['say one file of records', ['--owner', 'olu.officer@people.example']],
    ['say with --owner', [file('records.csv')]],
    ['owner not found', [file('records.csv'), '--owner', 'nobody@people.example']],
    ['no such file', [join(FILES, 'absent.csv'), '--owner', 'olu.officer@people.example']],
    ['--publish is', [file('records.csv'), '--owner', 'olu.officer@people.example', '--publish', 'all']],
    ['Unknown option', ['--everything']],
    ['--as is one of', ['--out', '7f1f3a52-5f0e-4f3f-8e63-3f24a8e6f0b1', '--as', 'pdf']],
    ['not found', ['--out', '7f1f3a52-5f0e-4f3f-8e63-3f24a8e6f0b1']],
  ])('says what is wrong and ends with 1: %s', async (words, args) => {
    const done = await command(...args);
    expect(done.code).toBe(1);
    expect(done.said).toContain(words);
  });
});
