import { randomBytes } from 'node:crypto';
import { execFile, execFileSync, spawn } from 'node:child_process';
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { Failure } from '../setup/failure.mjs';
import { findPlace } from './place.mjs';

/**
 * A PostgreSQL of our own, running.
 *
 * @typedef {object} Cluster
 * @property {(role: 'postgres' | 'isp_owner' | 'isp_app', database: string) => string} url
 * @property {() => Promise<void>} stop
 * @property {Promise<void>} ended settles when the server has ended, by itself or not
 */

const START_WITHIN_MS = 20_000;
const STOP_WITHIN_MS = 15_000;

/**
 * Starts the cluster kept in a folder, making it first if there is none. It listens on loopback alone, with a password
 * that only this folder knows, and has the roles of the service: `isp_owner`, which migrates, and `isp_app`.
 *
 * @param {string} wished the folder to keep it in
 * @param {{ durable?: boolean, settings?: Record<string, string> }} [options] `durable: false` for a run of tests
 * @returns {Promise<Cluster>}
 */
export async function startCluster(wished, { durable = true, settings = {} } = {}) {
  const place = await findPlace(wished);
  const data = join(place.folder, 'data');
  claim(place);
  const secrets = await initialise(place, data, durable);
  await stopWhatWasLeftRunning(data);
  const port = await freePort();
  const server = await launch(place, data, port, {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...settings,
  });

  const url = (role, database) => `postgres://${role}:${secrets[role]}@127.0.0.1:${port}/${database}`;
  const lastResort = () => server.kill('SIGINT');
  process.on('exit', lastResort);
  const cluster = {
    url,
    ended: new Promise((resolve) => server.once('exit', () => resolve())),
    async stop() {
      process.off('exit', lastResort);
      await stopServer(server);
    },
  };
  try {
    await answering(url('postgres', 'postgres'), server, place);
    await makeRoles(url('postgres', 'postgres'), secrets);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return cluster;
}

/** One run at a time has a folder: the next would take the database away under the feet of the first. */
function claim(place) {
  const file = join(place.folder, 'claimed-by');
  if (existsSync(file)) {
    const [pid, script] = readFileSync(file, 'utf8').split('\n');
    if (Number(pid) !== process.pid && runsWith(Number(pid), script)) {
      throw new Failure(`The database in ${place.folder} is in use by process ${pid}: stop that one first.`);
    }
  }
  writeFileSync(file, `${process.pid}\n${process.argv[1]}`);
}

async function initialise(place, data, durable) {
  const secretsFile = join(place.folder, 'secrets.json');
  if (existsSync(join(data, 'PG_VERSION'))) return JSON.parse(readFileSync(secretsFile, 'utf8'));

  const secrets = Object.fromEntries(
    ['postgres', 'isp_owner', 'isp_app'].map((role) => [role, randomBytes(18).toString('base64url')]),
  );
  const password = join(place.folder, 'password');
  for (const [file, content] of [[secretsFile, JSON.stringify(secrets)], [password, secrets.postgres]]) {
    rmSync(file, { force: true });
    writeFileSync(file, content, { mode: 0o600 });
    if (place.account !== undefined) chownSync(file, place.account.uid, place.account.gid);
  }
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  try {
    await promisify(execFile)(
      join(place.programs, 'initdb'),
      [
        ...['--pgdata', unfinished, '--username', 'postgres', '--pwfile', password, '--auth', 'scram-sha-256'],
        ...['--encoding', 'UTF8', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C'],
        ...(durable ? [] : ['--no-sync']),
      ],
      { ...place.account, cwd: place.folder },
    );
  } catch (error) {
    throw new Failure(`PostgreSQL could not set up its data in ${place.folder}: ${lastLine(error.stderr ?? error.message)}`);
  } finally {
    rmSync(password, { force: true });
  }
  renameSync(unfinished, data);
  return secrets;
}

/** After a crash a server may still run on this data, or only its lock file be left, naming a process that is none. */
async function stopWhatWasLeftRunning(data) {
  const lock = join(data, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n', 1)[0]);
  if (runsWith(pid, data)) {
    process.kill(pid, 'SIGINT');
    const deadline = Date.now() + STOP_WITHIN_MS;
    while (runsWith(pid, data)) {
      if (Date.now() > deadline) throw new Failure(`PostgreSQL is still running on ${data} as process ${pid} and does not stop.`);
      await pause(50);
    }
  }
  rmSync(lock, { force: true });
}

function runsWith(pid, text) {
  try {
    const proc = `/proc/${pid}/cmdline`;
    const args = existsSync('/proc/self/cmdline')
      ? readFileSync(proc, 'utf8')
      : execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return args.includes(text);
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** In a session of its own, so that Ctrl-C reaches the service first and the database last. */
async function launch(place, data, port, settings) {
  const log = openSync(join(place.folder, 'postgres.log'), 'w');
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(place.programs, 'postgres'), ['-D', data, '-p', String(port), ...options], {
    ...place.account,
    cwd: place.folder,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  await new Promise((resolve, reject) => {
    server.once('spawn', resolve);
    server.once('error', (error) => reject(new Failure(`PostgreSQL could not be started: ${error.message}.`)));
  });
  return server;
}

async function answering(url, server, place) {
  const deadline = Date.now() + START_WITHIN_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      if (server.exitCode !== null || Date.now() > deadline) {
        const said = lastLine(readFileSync(join(place.folder, 'postgres.log'), 'utf8'));
        throw new Failure(`PostgreSQL did not start: ${said}`);
      }
      await pause(25);
    }
  }
}

async function makeRoles(url, secrets) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const role of ['isp_owner', 'isp_app']) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      if (rowCount === 0) await client.query(`create role ${role} login password ${client.escapeLiteral(secrets[role])}`);
    }
  } finally {
    await client.end();
  }
}

async function stopServer(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  const impatience = setTimeout(() => server.kill('SIGQUIT'), STOP_WITHIN_MS);
  await gone;
  clearTimeout(impatience);
}

function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}
