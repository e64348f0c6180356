import { fork, type ChildProcess } from 'node:child_process';
import type { CompileReply } from './typst-process.js';
import type { CompileRequest } from './typst-worker.js';

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

export interface TypstPdfSettings {
  readonly fontFiles: readonly string[];
  /** How many processes compile at once. */
  readonly processes: number;
  /** How many sources may wait; one more is refused as busy. */
  readonly longestQueue: number;
  /** How long one source may take before its process is ended; as long again for each million characters it has. */
  readonly timeLimitMs: number;
  /** A process that holds more memory than this after a source is not used again. */
  readonly mostResidentBytes: number;
}

/**
 * Compiles Typst to PDF/UA-1 in processes of its own, since the compiler never gives back what a large document took.
 *
 * Processes start with the first source and are kept while they are small. One that takes too long is ended, and its source fails. The source of
 * one that died is given to a new one, and fails if that dies too. There are never more of them than allowed: whoever needs a new one waits
 * until the old one is gone.
 */
export class TypstPdf {
  readonly #settings: TypstPdfSettings;
  readonly #compilers = new Set<Compiler>();
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

  /** Ends all processes, and waits until they are gone. What waits or is being compiled fails as closed. */
  async close(): Promise<void> {
    this.#closed = true;
    const closed = new PdfError('closed', 'the compiler has been closed');
    for (const job of this.#queue.splice(0)) job.reject(closed);
    await Promise.all(
      [...this.#compilers].map((compiler) => {
        this.#end(compiler, closed);
        return compiler.gone;
      }),
    );
  }

  #serve(): void {
    const [job] = this.#queue;
    if (job === undefined) return;
    const free = [...this.#compilers].find((compiler) => compiler.job === null && !compiler.ending);
    if (free === undefined && this.#compilers.size >= this.#settings.processes) return;
    this.#queue.shift();
    this.#give(job, free ?? this.#start());
  }

  #give(job: Job, compiler: Compiler): void {
    const { child } = compiler;
    compiler.job = job;
    child.ref();
    child.channel?.ref();
    // The largest protocols come to two and a half million characters, and must not fail on a machine that has other things to do.
    const limit = this.#settings.timeLimitMs * (1 + Math.floor(job.request.source.length / 1_000_000));
    compiler.timer = setTimeout(() => this.#end(compiler, new PdfError('too-slow', `not compiled within ${limit} ms`)), limit);
    child.send(job.request, (error) => {
      if (error !== null) child.kill('SIGKILL');
    });
  }

  #start(): Compiler {
    // It needs nothing that the service was told: neither its secrets nor the options of its Node.
    const child = fork(PROCESS_FILE, this.#settings.fontFiles, {
      env: {},
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const compiler: Compiler = { child, gone: gone(child), job: null, timer: null, hasAnswered: false, ending: false };
    child.on('message', (reply: CompileReply) => this.#answer(compiler, reply));
    void compiler.gone.then((why) => this.#replace(compiler, why));
    this.#compilers.add(compiler);
    return compiler;
  }

  #answer(compiler: Compiler, reply: CompileReply): void {
    if (compiler.job?.request.id !== reply.id) return;
    const job = this.#take(compiler);
    compiler.hasAnswered = true;
    switch (reply.outcome) {
      case 'done':
        job?.resolve({ outcome: 'done', pdf: Buffer.from(reply.pdf) });
        break;
      case 'characters-unavailable':
        job?.resolve({ outcome: 'characters-unavailable', characters: reply.characters });
        break;
      case 'failed':
        job?.reject(new PdfError('not-compiled', reply.why));
        break;
    }
    // An idle one keeps no process alive.
    compiler.child.unref();
    compiler.child.channel?.unref();
    if (reply.residentBytes > this.#settings.mostResidentBytes) this.#end(compiler);
    this.#serve();
  }

  /** One that had served before may have died of anything, or even before it was asked: what it was at is for the next. */
  #replace(compiler: Compiler, why: string): void {
    this.#compilers.delete(compiler);
    const job = this.#take(compiler);
    if (compiler.hasAnswered && job !== null) this.#queue.unshift(job);
    else job?.reject(new PdfError('compiler-died', why));
    this.#serve();
  }

  /** Ends a process whatever it is at: it holds nothing that has to be tidied up. */
  #end(compiler: Compiler, error = new PdfError('compiler-died', 'its process was ended')): void {
    compiler.ending = true;
    this.#take(compiler)?.reject(error);
    // Its end is waited for, although it was idle.
    compiler.child.ref();
    compiler.child.kill('SIGKILL');
  }

  #take(compiler: Compiler): Job | null {
    const { job, timer } = compiler;
    if (timer !== null) clearTimeout(timer);
    compiler.timer = null;
    compiler.job = null;
    return job;
  }
}

interface Job {
  readonly request: CompileRequest;
  readonly resolve: (compiled: Compiled) => void;
  readonly reject: (error: PdfError) => void;
}

interface Compiler {
  readonly child: ChildProcess;
  /** Why it is gone, once it is. */
  readonly gone: Promise<string>;
  job: Job | null;
  timer: NodeJS.Timeout | null;
  hasAnswered: boolean;
  ending: boolean;
}

/** Resolves once a process has ended, or could not even begin. */
function gone(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(`its process ended with ${signal ?? code}`));
    child.on('error', (error) => {
      if (child.pid === undefined) resolve(String(error));
    });
  });
}

/** Beside this file, in the form this file has: compiled, or source under the test runner. */
const PROCESS_FILE = new URL(import.meta.url.endsWith('.ts') ? './typst-process.ts' : './typst-process.js', import.meta.url);
