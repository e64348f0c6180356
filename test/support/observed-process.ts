import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = resolve(import.meta.dirname, '../..');
const STARTS_WITHIN_MS = 90_000;

/** A line of the log. */
export type LogLine = Readonly<Record<string, unknown>> & { readonly level: string; readonly message: string };

/** Everything that production has to be told but the database and the mail server. */
export const TOLD_IN_PRODUCTION = {
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PUBLIC_URL: 'https://protocols.internal',
  TRUSTED_PROXIES: '1',
  APP_SECRET: 'q7Zt2Wm9Xc4Vb1Ns8Kd5Jf3Hg6Lp0RyT',
  MAIL_SERVER: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'Information sharing protocols <no-reply@protocols.internal>',
} as const;

const running = new Set<ChildProcess>();

/** A test that fails before it stops its processes leaves none behind. */
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** A process of the service, straight from its source, with everything that it has written. */
export class ObservedProcess {
  stdout = '';
  stderr = '';
  readonly exit: Promise<number | null>;

  constructor(
    readonly child: ChildProcess,
    readonly url: string,
    readonly observationUrl: string,
  ) {
    child.stdout?.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.exit = new Promise((done) => child.once('close', (code) => done(code)));
  }

  /** What it logged so far. @throws where a line is not JSON. */
  lines(): readonly LogLine[] {
    return this.stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as LogLine);
  }

  /** The lines of what was said, `request` or `job`. */
  said(message: string): readonly LogLine[] {
    return this.lines().filter((line) => line.message === message);
  }

  /** Asks it to stop, and waits until it has. @returns what it ended with */
  async stop(): Promise<number | null> {
    this.child.kill('SIGTERM');
    return this.exit;
  }
}

/** Starts a process of the service as production does. It need not come up. */
export async function observe(script: 'main.ts' | 'worker.ts', env: Readonly<Record<string, string>>): Promise<ObservedProcess> {
  const [port, metricsPort] = [await freePort(), await freePort()];
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', resolve(ROOT, 'test/support/from-source.mjs'), resolve(ROOT, 'apps/api/src', script)],
    { cwd: ROOT, env: { PATH: process.env['PATH'], PORT: String(port), METRICS_PORT: String(metricsPort), ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  running.add(child);
  child.once('exit', () => running.delete(child));
  return new ObservedProcess(child, `http://127.0.0.1:${port}`, `http://127.0.0.1:${metricsPort}`);
}

/** As {@link observe}, and waits until it has started. */
export async function observeStarted(script: 'main.ts' | 'worker.ts', env: Readonly<Record<string, string>>): Promise<ObservedProcess> {
  const observed = await observe(script, { ...TOLD_IN_PRODUCTION, ...env });
  const deadline = Date.now() + STARTS_WITHIN_MS;
  while (observed.child.exitCode === null && Date.now() < deadline) {
    if (observed.stdout.includes('"message":"Started"')) return observed;
    await pause(50);
  }
  observed.child.kill('SIGKILL');
  throw new Error(`${script} did not start: ${observed.stdout}${observed.stderr}`);
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
