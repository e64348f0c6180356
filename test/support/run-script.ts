import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** How a script ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a script of the API in a process of its own, straight from its source, to its end.
 *
 * @param script from apps/api/src, such as `backup.ts`
 * @param env all that it is told, but for the PATH
 * @param meanwhile what happens to it while it runs
 */
export function runScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  meanwhile: (child: ChildProcess) => void = () => undefined,
): Promise<Ended> {
  return new Promise((done, reject) => {
    const child = spawn(
      process.execPath,
      ['--conditions=source', '--import', resolve(ROOT, 'test/support/from-source.mjs'), resolve(ROOT, 'apps/api/src', script), ...args],
      { cwd: ROOT, env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.once('error', reject);
    meanwhile(child);
    child.once('close', (code) => done({ code, stdout, stderr }));
  });
}
