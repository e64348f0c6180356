import { Worker } from 'node:worker_threads';
import type { CompileReply, CompileRequest, CompilerSettings } from './typst-worker.js';

/** Why no PDF came. `busy` passes: the queue was full. */
export type PdfFailure = 'busy' | 'too-slow' | 'compiler-died' | 'not-compiled' | 'closed';

/** A PDF that could not be made. */
export class PdfError extends Error {
  readonly failure: PdfFailure;

  constructor(failure: PdfFailure, detail: string) {
    super(`${failure}: ${detail}`);
    this.name = 'PdfError';
    this.failure = failure;
  }
}

/** A PDF, or the characters that no font has and that keep it from being one. */
export type Compiled =
  | { readonly outcome: 'done'; readonly pdf: Buffer }
  | { readonly outcome: 'characters-unavailable'; readonly characters: readonly string[] };

export interface TypstPdfSettings extends CompilerSettings {
  /** How many threads compile at once. */
  readonly threads: number;
  /** How many sources may wait; one more is refused as busy. */
  readonly longestQueue: number;
  /** How long one source may take before its thread is ended; as long again for each million characters it has. */
  readonly timeLimitMs: number;
}

/**
 * Compiles Typst to PDF/UA-1 off the main thread.
 *
 * Threads start with the first source and are kept. One that dies or takes too long is given up, its source fails, and the next source
 * gets a new thread. A thread inside the compiler can't be stopped before the compiler returns, so that those given up are counted: there are
 * never more of them than of the others, and while there are as many, what needs a new thread waits.
 */
export class TypstPdf {
  readonly #settings: TypstPdfSettings;
  readonly #threads = new Set<Thread>();
  readonly #givenUp = new Set<Thread>();
  readonly #queue: Job[] = [];
  #lastId = 0;
  #closed = false;

  constructor(settings: TypstPdfSettings) {
    this.#settings = settings;
  }

  /** Refuses with {@link PdfError}: when the queue is full, on time-out, when the source does not compile, and after closing. */
  compile(source: string): Promise<Compiled> {
    if (this.#closed) return Promise.reject(new PdfError('closed', 'the compiler has been closed'));
    if (this.#queue.length >= this.#settings.longestQueue) {
      return Promise.reject(new PdfError('busy', `${this.#queue.length} documents are waiting`));
    }
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#queue.push({ request: { id, source }, resolve, reject });
      this.#serve();
    });
  }

  /** Ends all threads, once the compiler has let go of them. What waits or is being compiled fails as closed. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#queue.splice(0)) job.reject(new PdfError('closed', 'the compiler has been closed'));
    for (const thread of this.#threads) this.#giveUp(thread, new PdfError('closed', 'the compiler has been closed'));
    await Promise.all([...this.#givenUp].map((thread) => thread.worker.terminate()));
  }

  #serve(): void {
    const [job] = this.#queue;
    if (job === undefined) return;
    const free = [...this.#threads].find((thread) => thread.job === null);
    const { threads } = this.#settings;
    if (free === undefined && (this.#threads.size >= threads || this.#givenUp.size >= threads)) return;
    this.#queue.shift();
    this.#give(job, free ?? this.#start());
  }

  #give(job: Job, thread: Thread): void {
    thread.job = job;
    thread.worker.ref();
    // The largest protocols come to two and a half million characters, and must not fail on a machine that has other things to do.
    const limit = this.#settings.timeLimitMs * (1 + Math.floor(job.request.source.length / 1_000_000));
    thread.timer = setTimeout(() => this.#giveUp(thread, new PdfError('too-slow', `not compiled within ${limit} ms`)), limit);
    thread.worker.postMessage(job.request);
  }

  #start(): Thread {
    const { fontFiles } = this.#settings;
    const workerData: CompilerSettings = { fontFiles };
    const thread: Thread = { worker: new Worker(WORKER_FILE, { workerData }), job: null, timer: null };
    thread.worker.on('message', (reply: CompileReply) => this.#answer(thread, reply));
    thread.worker.on('error', (error) => this.#giveUp(thread, new PdfError('compiler-died', String(error))));
    thread.worker.on('exit', (code) => this.#giveUp(thread, new PdfError('compiler-died', `its thread ended with ${code}`)));
    this.#threads.add(thread);
    return thread;
  }

  #answer(thread: Thread, reply: CompileReply): void {
    const job = this.#take(thread);
    if (job === null || job.request.id !== reply.id) return;
    switch (reply.outcome) {
      case 'done':
        job.resolve({ outcome: 'done', pdf: Buffer.from(reply.pdf) });
        break;
      case 'characters-unavailable':
        job.resolve({ outcome: 'characters-unavailable', characters: reply.characters });
        break;
      case 'failed':
        job.reject(new PdfError('not-compiled', reply.why));
        break;
    }
    // An idle thread keeps no process alive.
    thread.worker.unref();
    this.#serve();
  }

  #giveUp(thread: Thread, error: PdfError): void {
    if (!this.#threads.delete(thread)) return;
    this.#givenUp.add(thread);
    this.#take(thread)?.reject(error);
    void thread.worker.terminate().then(() => {
      this.#givenUp.delete(thread);
      this.#serve();
    });
    this.#serve();
  }

  #take(thread: Thread): Job | null {
    const { job, timer } = thread;
    if (timer !== null) clearTimeout(timer);
    thread.timer = null;
    thread.job = null;
    return job;
  }
}

interface Job {
  readonly request: CompileRequest;
  readonly resolve: (compiled: Compiled) => void;
  readonly reject: (error: PdfError) => void;
}

interface Thread {
  readonly worker: Worker;
  job: Job | null;
  timer: NodeJS.Timeout | null;
}

/** Beside this file, in the form this file has: compiled, or source under the test runner. */
const WORKER_FILE = new URL(import.meta.url.endsWith('.ts') ? './typst-worker.ts' : './typst-worker.js', import.meta.url);
