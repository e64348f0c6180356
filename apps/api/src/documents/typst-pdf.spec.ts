import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { FONT_FILES } from './document-fonts.js';
import { PdfError, TypstPdf, type PdfFailure } from './typst-pdf.js';

/** The first document waits for the compiler to start, which takes seconds on a busy machine. */
jest.setTimeout(90_000);

const source = (words: string): string => `#{ set document(title: "T"); set text(font: "Source Sans 3", lang: "en"); text("${words}") }`;
/** A second or two of work. */
const SLOW = '#{ let n = 0; for i in range(9000) { for j in range(400) { n += j } } }';
/** Hours of work. */
const ENDLESS = '#{ let n = 0; for i in range(99000) { for j in range(99000) { n += j } } }';

describe('the compiler', () => {
  const open: TypstPdf[] = [];
  const compiler = (settings: { longestQueue?: number; timeLimitMs?: number } = {}): TypstPdf => {
    const typst = new TypstPdf({ fontFiles: FONT_FILES, processes: 1, longestQueue: 4, timeLimitMs: 30_000, mostResidentBytes: 1e9, ...settings });
    open.push(typst);
    return typst;
  };
  const failure = (compiled: Promise<unknown>): Promise<PdfFailure | 'none'> =>
    compiled.then(
      () => 'none',
      (error: unknown) => {
        if (error instanceof PdfError) return error.failure;
        throw error;
      },
    );

  afterEach(async () => {
    await Promise.all(open.splice(0).map((typst) => typst.close()));
  });

  it('answers each of those that wait', async () => {
    const typst = compiler();
    const compiled = await Promise.all(['a', 'b', 'c'].map((words) => typst.compile(source(words))));
    expect(compiled.map((each) => each.outcome)).toEqual(['done', 'done', 'done']);
  });

  it('says that it is busy when too many wait, and only then', async () => {
    const typst = compiler({ longestQueue: 1 });
    const asked = ['a', 'b', 'c'].map((words) => failure(typst.compile(source(words))));
    expect(await Promise.all(asked)).toEqual(['none', 'none', 'busy']);
    expect(await failure(typst.compile(source('d')))).toBe('none');
  });

  it('ends what takes too long, and goes on with the next', async () => {
    const typst = compiler({ timeLimitMs: 5_000 });
    expect(await failure(typst.compile(ENDLESS))).toBe('too-slow');
    // On a busy machine even a short one can take longer than that; what counts is that there is a process for it again.
    let next: PdfFailure | 'none' = 'too-slow';
    while (next === 'too-slow') next = await failure(typst.compile(source('next')));
    expect(next).toBe('none');
  });

  it('gives a long source more time', async () => {
    const typst = compiler({ timeLimitMs: 1_000 });
    expect(await failure(typst.compile(`${SLOW}${source('long')}${' '.repeat(40_000_000)}`))).toBe('none');
  });

  it('tells a source that does not compile from characters without a font', async () => {
    const typst = compiler();
    expect(await failure(typst.compile('#{ no-such-thing }'))).toBe('not-compiled');
    expect(await typst.compile('#{ set document(title: "T"); set text(fallback: false, font: "Source Sans 3"); text("漢a") }')).toEqual({
      outcome: 'characters-unavailable',
      characters: ['漢'],
    });
  });

  it('reads no file', async () => {
    expect(await failure(compiler().compile('#{ read("/etc/hostname") }'))).toBe('not-compiled');
    expect(await failure(compiler().compile('#{ read("../../package.json") }'))).toBe('not-compiled');
  });

  it('fails what is on its way when it is closed, and all that comes after', async () => {
    const typst = compiler();
    const onItsWay = failure(typst.compile(source('a')));
    const waiting = failure(typst.compile(source('b')));
    await typst.close();
    expect(await Promise.all([onItsWay, waiting, failure(typst.compile(source('c')))])).toEqual(['closed', 'closed', 'closed']);
  });
});
