import { fork } from 'node:child_process';
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { report } from './setup/failure.mjs';

/** `npm run dev`: what `npm start` does, again after each change that builds. Until it builds, the last one runs on. */

const ROOT = resolve(import.meta.dirname, '..');
const WATCHED = ['apps', 'libs', 'migrations'];
const MADE = /(^|[\\/])(dist|build|\.react-router)([\\/]|$)|\.spec\.tsx?$/;
const SETTLED_AFTER_MS = 200;

let service = start();
let settled;
let busy = Promise.resolve();

for (const folder of WATCHED) {
  watch(join(ROOT, folder), { recursive: true }, (_event, file) => {
    if (file === null || MADE.test(file)) return;
    clearTimeout(settled);
    settled = setTimeout(() => (busy = busy.then(rebuild)), SETTLED_AFTER_MS);
  });
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop().then(() => process.exit(0)));
process.on('disconnect', () => void stop().then(() => process.exit(0)));

async function rebuild() {
  try {
    if (!(await buildIfStale(ROOT))) return;
    await stop();
    service = start();
  } catch (error) {
    report(error);
  }
}

function start() {
  const child = fork(join(ROOT, 'tools/serve.mjs'), { cwd: ROOT });
  return { child, exited: new Promise((done) => child.once('exit', done)) };
}

async function stop() {
  service.child.kill('SIGTERM');
  await service.exited;
}
