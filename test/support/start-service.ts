import { fork } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createTestDatabase, type TestDatabase } from './test-database.js';

const MAIN = resolve(import.meta.dirname, '../../apps/api/dist/main.js');
const READY_WITHIN_MS = 30_000;

/** The built service as people meet it, in a process of its own: pages, API and worker on a database of its own. */
export interface RunningService {
  readonly url: string;
  readonly database: TestDatabase;
  stop(): Promise<void>;
}

/**
 * Starts it and waits until it answers.
 *
 * @param env what it is told besides: a mail server, say.
 */
export async function startService(env: Readonly<Record<string, string>> = {}): Promise<RunningService> {
  const [database, port] = await Promise.all([createTestDatabase(), freePort()]);
  const url = `http://localhost:${port}`;
  const child = fork(MAIN, {
    env: { ...process.env, NODE_ENV: 'development', LOG_LEVEL: 'warn', PORT: String(port), DATABASE_URL: database.url, ...env },
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await exited;
    await database.drop();
  };
  const deadline = Date.now() + READY_WITHIN_MS;
  while (child.exitCode === null && Date.now() < deadline) {
    const answer = await fetch(`${url}/api/health/live`).catch(() => null);
    if (answer?.ok === true) return { url, database, stop };
    await pause(50);
  }
  await stop();
  throw new Error('The service did not start.');
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
