import { observeStarted } from './observed-process.js';
import type { ObservedProcess } from './observed-process.js';
import { eventually } from './eventually.js';
import { startApi } from './start-api.js';
import type { RunningApi } from './start-api.js';

/** The API and a worker in processes of their own, with the usual hands of a test around them. */
export interface ObservedApi {
  /** What a test does goes to those processes; `part` alone reaches another API, on the same database. */
  readonly api: RunningApi;
  readonly service: ObservedProcess;
  readonly worker: ObservedProcess;
  stop(): Promise<void>;
}

/** Starts them. @param env what both are told besides. */
export async function startObservedApi(env: Readonly<Record<string, string>> = {}): Promise<ObservedApi> {
  const api = await startApi();
  const told = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'info',
    PUBLIC_URL: 'http://localhost',
    HOST: '127.0.0.1',
    DATABASE_URL: api.database.url,
    MAIL_SERVER: api.mails.url,
    TRUSTED_PROXIES: '1',
    APP_SECRET: 'the secret of every test, never used elsewhere',
    OTEL_SERVICE_NAME: 'isp-test',
    ...env,
  };
  const started: ObservedProcess[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((process) => process.stop()));
    await api.stop();
  };
  const start = async (script: 'main.ts' | 'worker.ts'): Promise<ObservedProcess> => {
    const process = await observeStarted(script, told);
    started.push(process);
    return process;
  };
  const [service, worker] = await (async () => [await start('main.ts'), await start('worker.ts')] as const)().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const workOff = (): Promise<void> =>
    eventually(async () => {
      const { rows } = await api.owner.query<{ waiting: number }>('SELECT count(*)::integer AS waiting FROM graphile_worker._private_jobs WHERE run_at <= now() OR locked_at IS NOT NULL');
      if (rows[0]?.waiting !== 0) throw new Error(`${rows[0]?.waiting} jobs are waiting.`);
    }, 60_000);
  Object.assign(api, { url: service.url, workOff });
  return { api, service, worker, stop };
}
