/**
 * The process that compiles: a thread for the compiler, and beside it one that always hears whether the service is still there, which
 * the compiler's own cannot while it lays out. Like the thread it runs from the compiled output and straight from source as well.
 */
import { Worker } from 'node:worker_threads';
import type { CompilerReply, CompileRequest } from './typst-worker.js';

export type CompileReply = CompilerReply & {
  /** How much memory this process holds now. */
  readonly residentBytes: number;
};

const workerFile = new URL(import.meta.url.endsWith('.ts') ? './typst-worker.ts' : './typst-worker.js', import.meta.url);
const compiler = new Worker(workerFile, { workerData: { fontFiles: process.argv.slice(2) } });
compiler.on('message', (reply: CompilerReply) => process.send?.({ ...reply, residentBytes: process.memoryUsage.rss() } satisfies CompileReply));

process.on('message', (request: CompileRequest) => compiler.postMessage(request));
// Nothing here outlives the service, and there is nothing to be tidied up. An orderly exit would wait for the compiler.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// What stops the service often reaches its whole group. The service finishes what is on its way, and needs this process for that.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
