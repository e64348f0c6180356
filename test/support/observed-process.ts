import { spawn, type ChildProcess } from 'node:child_process';
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

  constructor(readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.exit = new Promise((done) => child.once('close', (code) => done(code)));
  }

  /** Where it takes requests, once it has started. */
  get url(): string {
    return `http://127.0.0.1:${this.portSaidIn('Started')}`;
  }

  /** Where it tells whoever runs it how it is, once it does. */
  get observationUrl(): string {
    return `http://127.0.0.1:${this.portSaidIn('Metrics and health are served')}`;
  }

  /** What it logged so far, in whole lines. @throws where a line is not JSON. */
  lines(): readonly LogLine[] {
    return this.stdout.split('\n').slice(0, -1).filter(Boolean).map((line) => JSON.parse(line) as LogLine);
  }

  /** The lines of what was said, `request` or `job`. */
  said(message: string): readonly LogLine[] {
    return this.lines().filter((line) => line.message === message);
  }

  private portSaidIn(message: string): number {
    const port = this.said(message)[0]?.['port'];
    if (typeof port !== 'number') throw new Error(`It has not said a port: ${this.stdout}${this.stderr}`);
    return port;
  }

  /** Asks it to stop, and waits until it has. @returns what it ended with */
  async stop(): Promise<number | null> {
    this.child.kill('SIGTERM');
    return this.exit;
  }
}

/** Starts a process of the service as production does. It need not come up. */
export function observe(script: 'main.ts' | 'worker.ts', env: Readonly<Record<string, string>>): ObservedProcess {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', resolve(ROOT, 'test/support/from-source.mjs'), resolve(ROOT, 'apps/api/src', script)],
    { cwd: ROOT, env: { PATH: process.env['PATH'], PORT: '0', METRICS_PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  running.add(child);
  child.once('exit', () => running.delete(child));
  return new ObservedProcess(child);
}

/** As {@link observe}, and waits until it has started. */
export async function observeStarted(script: 'main.ts' | 'worker.ts', env: Readonly<Record<string, string>>): Promise<ObservedProcess> {
  const observed = observe(script, { ...TOLD_IN_PRODUCTION, ...env });
  const deadline = Date.now() + STARTS_WITHIN_MS;
  while (observed.child.exitCode === null && Date.now() < deadline) {
    if (observed.said('Started').length > 0) return observed;
    await pause(50);
  }
  observed.child.kill('SIGKILL');
  throw new Error(`${script} did not start: ${observed.stdout}${observed.stderr}`);
}
