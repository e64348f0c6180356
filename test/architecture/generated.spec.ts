import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '../..');

it('what is generated is as npm run generate would write it: client, schema.sql and the picture of the modules', async () => {
  const ran = promisify(execFile)(process.execPath, ['tools/generate.mjs', '--check'], { cwd: ROOT });
  const said = await ran.then(({ stdout }) => stdout, (error: unknown) => (error as { stderr: string }).stderr);
  expect(said.trim().split('\n').at(-1)).toBe('Everything generated is up to date.');
}, 180_000);
