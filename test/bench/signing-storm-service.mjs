import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const READY_WITHIN_MS = 60_000;

/** What the image tells Node (Dockerfile). */
const AS_IN_THE_IMAGE = '--max-semi-space-size=8 --max-old-space-size=384';

/** Sessions of every service that is started here are signed with this. */
export const SECRET = randomBytes(32).toString('base64url');

/**
 * Starts the built service in a process of its own as it runs in production: pages and API, by the application's own role,
 * behind a proxy that speaks https. Jobs are worked off by another process there, which is not started.
 *
 * @param {string} root the checkout
 * @param {string} databaseUrl
 * @param {{ poolSize: number, heard?: (statement: { connection: number, text: string, values: unknown[] }) => void }} options
 *   `heard`: is told every statement
 */
export async function startService(root, databaseUrl, { poolSize, heard }) {
  const port = await freePort();
  const child = fork(join(root, 'apps/api/dist/main.js'), {
    env: {
      PATH: process.env['PATH'],
      NODE_OPTIONS: AS_IN_THE_IMAGE,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: 'https://isp.internal',
      TRUSTED_PROXIES: '1',
      APP_SECRET: SECRET,
      DATABASE_URL: databaseUrl,
      DATABASE_POOL_SIZE: String(poolSize),
      MAIL_SERVER: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'no-reply@isp.internal',
    },
    execArgv: [
      ...(heard === undefined ? [] : ['--import', join(import.meta.dirname, 'signing-storm-statements.mjs')]),
      ...(process.env['BENCH_EXEC_ARGV']?.split(' ') ?? []),
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  if (heard !== undefined) child.on('message', heard);
  const exited = new Promise((done) => child.once('exit', done));
  const connections = new Agent({ keepAlive: true });
  const service = {
    /** @returns {Promise<{ status: number, bytes: Buffer, body: any }>} */
    send: (method, path, person, body, headers = {}) => send({ port, connections, method, path, person, body, headers }),
    pid: child.pid,
    async stop() {
      connections.destroy();
      child.kill('SIGTERM');
      await exited;
    },
  };
  const deadline = Date.now() + READY_WITHIN_MS;
  while (child.exitCode === null && Date.now() < deadline) {
    const answer = await service.send('GET', '/api/health/live').catch(() => null);
    if (answer?.status === 200) return service;
    await pause(50);
  }
  await service.stop();
  throw new Error('The service did not start.');
}

function send({ port, connections, method, path, person, body, headers }) {
  const text = body === undefined ? '' : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        agent: connections,
        method,
        path,
        headers: {
          'x-forwarded-proto': 'https',
          'x-forwarded-for': '198.51.100.7',
          ...(person === undefined ? {} : { cookie: person.cookie, 'x-csrf-token': person.csrfToken }),
          ...(text === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
          ...headers,
        },
      },
      (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.once('error', reject);
        answer.once('end', () => {
          const bytes = Buffer.concat(chunks);
          resolve({ status: answer.statusCode, bytes, get body() { return JSON.parse(bytes.toString()); } });
        });
      },
    );
    sent.once('error', reject);
    sent.end(text);
  });
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
