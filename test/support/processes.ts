import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const DIST = resolve(import.meta.dirname, '../../apps/api/dist');
const READY_WITHIN_MS = 120_000;

/** Sessions, links and codes of every process of a test are made with this. Drawn, since production refuses what looks made up. */
export const SECRET_OF_PROCESSES = randomBytes(48).toString('base64');

/** What a process is told. */
export interface Told {
  readonly databaseUrl: string;
  readonly mailUrl: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** One of the service's processes, as it runs in production, built. */
export class ServiceProcess {
  /** What it has said so far: its log. */
  said = '';
  private readonly ended: Promise<number | NodeJS.Signals>;

  constructor(
    readonly child: ChildProcess,
    readonly url: string,
  ) {
    this.ended = new Promise((done) => child.once('exit', (code, signal) => done(code ?? signal ?? 'SIGKILL')));
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
  }

  /** With what it ended, once it has. */
  get exit(): Promise<number | NodeJS.Signals> {
    return this.ended;
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Asks it to stop, as whoever runs it does, and waits until it has. */
  async stop(): Promise<number | NodeJS.Signals> {
    this.child.kill('SIGTERM');
    return this.exit;
  }

  /** Kills it: it gets to finish nothing. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exit;
  }
}

/** Starts an API, and waits until it answers. */
export async function startApiProcess(told: Told): Promise<ServiceProcess> {
  const port = await freePort();
  const api = new ServiceProcess(start('main.js', { ...told, env: { PORT: String(port), ...told.env } }), `http://127.0.0.1:${port}`);
  const deadline = Date.now() + READY_WITHIN_MS;
  while (api.running && Date.now() < deadline) {
    const answer = await fetch(`${api.url}/api/health/live`).catch(() => null);
    if (answer?.ok === true) return api;
    await pause(20);
  }
  await api.kill();
  throw new Error(`The API did not start: ${api.said}`);
}

/** Starts a worker, and waits until it says that it has started. */
export async function startWorkerProcess(told: Told): Promise<ServiceProcess> {
  const worker = beginWorkerProcess(told);
  const deadline = Date.now() + READY_WITHIN_MS;
  while (worker.running && Date.now() < deadline) {
    if (worker.said.includes('"Started"')) return worker;
    await pause(20);
  }
  await worker.kill();
  throw new Error(`The worker did not start: ${worker.said}`);
}

/** As {@link startWorkerProcess}, without waiting. */
export function beginWorkerProcess(told: Told): ServiceProcess {
  return new ServiceProcess(start('worker.js', told), '');
}

function start(script: string, { databaseUrl, mailUrl, env = {} }: Told): ChildProcess {
  return fork(join(DIST, script), {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PUBLIC_URL: 'https://protocols.faults.internal',
      TRUSTED_PROXIES: '1',
      APP_SECRET: SECRET_OF_PROCESSES,
      DATABASE_URL: databaseUrl,
      MAIL_SERVER: mailUrl,
      MAIL_FROM: 'Information sharing protocols <no-reply@faults.internal>',
      // So many starts: what was compiled once need not be compiled again.
      NODE_COMPILE_CACHE: join(tmpdir(), 'isp-faults-compiled'),
      ...env,
    },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
