import { fork } from 'node:child_process';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildIfStale } from './build-if-stale.mjs';
import { openDatabase } from './postgres/open-database.mjs';
import { Failure, report } from './setup/failure.mjs';

/** Everything behind `npm start`: database, migrations, build, service, demonstration; and the way back down. */

const ROOT = resolve(import.meta.dirname, '..');
const READY_WITHIN_MS = 60_000;

/** What has been started and must be stopped, the last first. */
const started = [];
let stopping;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
process.on('disconnect', () => void stop(0));

try {
  await serve();
} catch (error) {
  if (stopping === undefined) report(error);
  await stop(1);
}

async function serve() {
  if (process.env['NODE_ENV'] === 'production') return serveInProduction();
  const port = portWished();
  await refuseBusyPort(port);
  const [database] = await Promise.all([openDatabase(dataFolder()), buildIfStale(ROOT)].map(keepForStopping));
  if (stopping !== undefined) return;

  const env = {
    NODE_ENV: 'development',
    ...process.env,
    PORT: String(port),
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
  };
  await finish('platform/database/migrate.js', env);
  const demonstration = finish('demonstration/load.js', env);
  const service = run('main.js', env, 'inherit');
  const address = `http://localhost:${port}`;
  const [accounts] = await Promise.all([demonstration, answering(address, service)]);

  console.log(`\nManage information sharing protocols is running at ${address}`);
  if (accounts !== '') console.log(`\n${accounts}`);
  service.exited.then(() => endWith('The service has ended by itself, see above.'));
  database.ended?.then(() => endWith('PostgreSQL has ended by itself: its log is beside its data.'));
}

/** In production nothing is brought along: no database, no migration, no demonstration. The service says itself what it lacks. */
async function serveInProduction() {
  await buildIfStale(ROOT);
  const { code } = await run('main.js', process.env, 'inherit').exited;
  await stop(code === 0 ? 0 : 1);
}

function endWith(sentence) {
  if (stopping !== undefined) return;
  console.error(sentence);
  void stop(1);
}

/** Also what becomes ready after a stop was asked for is stopped. */
async function keepForStopping(promise) {
  const thing = await promise;
  if (thing?.stop !== undefined) started.push(thing);
  return thing;
}

function stop(code) {
  stopping ??= (async () => {
    for (let thing = started.pop(); thing !== undefined; thing = started.pop()) await thing.stop();
    process.exit(code);
  })();
  return stopping;
}

/** Where the database is kept, unless DATABASE_URL names another. */
function dataFolder() {
  return resolve(ROOT, process.env['DATA_FOLDER'] || '.data');
}

function portWished() {
  const given = process.env['PORT'] ?? '3000';
  if (/^\d{1,5}$/.test(given) && Number(given) >= 1 && Number(given) <= 65_535) return Number(given);
  throw new Failure(`PORT is "${given}": it must be a number from 1 to 65535.`);
}

function refuseBusyPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }) => {
      const why = code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be opened (${code})`;
      reject(new Failure(`Port ${port} ${why}: set PORT to another one.`));
    });
    probe.listen(port, () => probe.close(resolve));
  });
}

function run(script, env, output) {
  const child = fork(join(ROOT, 'apps/api/dist', script), {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ['ignore', output, 'inherit', 'ipc'],
  });
  const exited = new Promise((done) => child.once('exit', (code, signal) => done({ code: code ?? signal })));
  const running = {
    child,
    exited,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
  started.push(running);
  return running;
}

/** Runs a script to its end, and returns what it printed. */
async function finish(script, env) {
  const { child, exited } = run(script, env, 'pipe');
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const { code } = await exited;
  if (code !== 0) throw new Failure(`${script} ended with ${code}, see above.`);
  return output.trim();
}

async function answering(address, service) {
  const deadline = Date.now() + READY_WITHIN_MS;
  let ended = false;
  void service.exited.then(() => (ended = true));
  while (!ended && Date.now() < deadline) {
    const response = await fetch(`${address}/api/health/live`).catch(() => undefined);
    if (response?.ok === true) return;
    await pause(25);
  }
  throw new Failure(ended ? 'The service did not start, see above.' : 'The service did not become ready.');
}
