import { fork } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pages from '../../../apps/admin/src/routes.js';
import { Config } from '../../../apps/api/src/platform/config/index.js';
import type { RunningApi } from '../../support/start-api.js';

const MAIN = resolve(import.meta.dirname, '../../../apps/api/dist/main.js');

/** The pages as they are built, in a process of their own on the database of the API under test: sessions made there count here. */
export interface ServedPages {
  readonly url: string;
  stop(): Promise<void>;
}

export async function servePages(api: RunningApi): Promise<ServedPages> {
  const port = await freePort();
  const { databaseUrl, secret, mailServer } = api.part(Config);
  const child = fork(MAIN, {
    env: { ...process.env, NODE_ENV: 'test', PORT: String(port), DATABASE_URL: databaseUrl, APP_SECRET: secret, MAIL_SERVER: mailServer, TRUSTED_PROXIES: '1' },
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await exited;
  };
  const url = `http://localhost:${port}`;
  for (let tried = 0; tried < 600 && child.exitCode === null; tried += 1) {
    const answer = await fetch(`${url}/api/health/live`).catch(() => null);
    if (answer?.ok === true) return { url, stop };
    await pause(50);
  }
  await stop();
  throw new Error('The pages were not served.');
}

interface Entry {
  readonly path?: string;
  readonly index?: boolean;
  readonly children?: readonly Entry[];
}

/** The address of every page, with parameters as `:name`. */
export function everyPage(entries: readonly Entry[] = pages as readonly Entry[], parent = ''): string[] {
  return entries.flatMap(({ path = '', children = [] }) => {
    const own = `${parent}/${path}`.replaceAll(/\/+/g, '/').replace(/(?<=.)\/$/, '');
    return [...(own.includes('*') ? [] : [own]), ...everyPage(children, own)];
  });
}

/** An address of a page, with what stands for its parameters. */
export function addressOf(page: string, parameters: Readonly<Record<string, string>>): string {
  return page.replaceAll(/:(\w+)/g, (_, name: string) => parameters[name] ?? name);
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
