import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { FONT_FILES } from './document-fonts.js';
import { PdfError, TypstPdf } from './typst-pdf.js';

/** The first document waits for the compiler to start, which takes seconds on a busy machine. */
jest.setTimeout(120_000);

const MB = 1_048_576;
const SHORT = '#{ set document(title: "T"); set text(font: "Source Sans 3", lang: "en"); text("short") }';
/** A second or two of work. */
const SLOW = `#{ let n = 0; for i in range(9000) { for j in range(400) { n += j } } }${SHORT}`;
const ENDLESS = '#{ let n = 0; for i in range(99000) { for j in range(99000) { n += j } } }';
/** A table over some hundred and fifty pages, which takes the compiler about 170 MB that it does not give back. */
const LARGE = '#set document(title: "T")\n#set text(font: "Source Sans 3", lang: "en")\n#table(columns: 8, ..range(8000).map(i => [#i]))';

/** The processes that a process has started and that still run. */
function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const [state, parentId] = statusOf(pid);
      return Number(parentId) === parent && state !== 'Z';
    });
}

/** What follows the name of the program, which stands in brackets: its state, and its parent. */
function statusOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) /s, '').split(' ');
  } catch {
    return ['Z'];
  }
}

const isGone = (pid: number): boolean => statusOf(pid)[0] === 'Z';

async function until(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('It did not come about.');
    await pause(20);
  }
}

describe('the processes of the compiler', () => {
  const open: TypstPdf[] = [];
  const services: ChildProcess[] = [];
  const compiler = (mostResidentBytes = 4_096 * MB): TypstPdf => {
    const typst = new TypstPdf({ fontFiles: FONT_FILES, processes: 1, longestQueue: 4, timeLimitMs: 60_000, mostResidentBytes });
    open.push(typst);
    return typst;
  };
  /** The one process that compiles for this test. */
  const theProcess = (): number => {
    const [pid, ...others] = childrenOf(process.pid);
    if (pid === undefined || others.length > 0) throw new Error('There is one process.');
    return pid;
  };

  afterEach(async () => {
    for (const service of services.splice(0)) service.kill('SIGKILL');
    await Promise.all(open.splice(0).map((typst) => typst.close()));
  });

  it('serve one source after another', async () => {
    const typst = compiler();
    await typst.compile(SHORT);
    const before = theProcess();
    await typst.compile(SLOW);
    expect(theProcess()).toBe(before);
  });

  it('take with them what a large document took, so that the service does not grow by it', async () => {
    const typst = compiler(200 * MB);
    await typst.compile(SHORT);
    const before = { pid: theProcess(), bytes: process.memoryUsage.rss() };
    const compiled = await typst.compile(LARGE);
    expect(compiled.outcome).toBe('done');
    expect(process.memoryUsage.rss() - before.bytes).toBeLessThan(64 * MB);
    await until(() => isGone(before.pid));
    expect(await typst.compile(SHORT)).toMatchObject({ outcome: 'done' });
  });

  it('are replaced when they have died, and what they were at is done by the next', async () => {
    const typst = compiler();
    await typst.compile(SHORT);
    const idle = theProcess();
    process.kill(idle, 'SIGKILL');
    expect(await typst.compile(SHORT)).toMatchObject({ outcome: 'done' });

    const slow = typst.compile(SLOW);
    const busy = theProcess();
    expect(busy).not.toBe(idle);
    process.kill(busy, 'SIGKILL');
    expect(await slow).toMatchObject({ outcome: 'done' });
  });

  it('fail the source of which a new one dies', async () => {
    const typst = compiler();
    const slow = typst.compile(SLOW).catch((error: unknown) => error);
    process.kill(theProcess(), 'SIGKILL');
    expect(await slow).toMatchObject({ failure: 'compiler-died' } satisfies Partial<PdfError>);
    expect(await typst.compile(SHORT)).toMatchObject({ outcome: 'done' });
  });

  it('are never more than allowed, whatever has to be replaced', async () => {
    const typst = compiler(1);
    let most = 0;
    const looking = setInterval(() => (most = Math.max(most, childrenOf(process.pid).length)), 5);
    try {
      await Promise.all([1, 2, 3].map(() => typst.compile(SHORT)));
    } finally {
      clearInterval(looking);
    }
    expect(most).toBe(1);
  });

  it('finish what they are at when what stops the service reaches them too', async () => {
    const typst = compiler();
    await typst.compile(SHORT);
    const slow = typst.compile(SLOW);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.kill(theProcess(), signal);
    expect(await slow).toMatchObject({ outcome: 'done' });
  });

  it('are gone once the compiler is closed', async () => {
    const typst = compiler();
    await typst.compile(SHORT);
    const idle = theProcess();
    await typst.close();
    expect(isGone(idle)).toBe(true);
  });

  it('do not outlive a service that was killed, even while they compile', async () => {
    const service = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { TypstPdf } from ${JSON.stringify(new URL('typst-pdf.ts', import.meta.url).href)};
        const typst = new TypstPdf(${JSON.stringify({ fontFiles: FONT_FILES, processes: 1, longestQueue: 4, timeLimitMs: 600_000, mostResidentBytes: 4_096 * MB })});
        await typst.compile(${JSON.stringify(SHORT)});
        const endless = typst.compile(${JSON.stringify(ENDLESS)});
        console.log('compiling');
        await endless;`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'], env: {} },
    );
    services.push(service);
    await once(service.stdout, 'data');
    const [compiling] = childrenOf(service.pid ?? 0);
    if (compiling === undefined) throw new Error('There is one process.');
    service.kill('SIGKILL');
    try {
      await until(() => isGone(compiling));
    } finally {
      if (!isGone(compiling)) process.kill(compiling, 'SIGKILL');
    }
  });
});
