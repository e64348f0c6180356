import { standingNotice } from '@isp/guidance';
import { blankContent } from '@isp/protocols';
import { loadTemplate, renderProtocol, SHIPPED_TEMPLATES, type DocumentTree } from '@isp/wording';
import { KeptPrints } from './kept-prints.js';
import { PdfPrinter, type PrintSettings } from './pdf-printer.js';
import { PdfError, TypstPdf, type Compiled, type PdfFailure } from './typst-pdf.js';

/** A compiler whose documents are as large as the test says, and which counts them. */
class CountingCompiler extends TypstPdf {
  compiled = 0;
  failure: PdfFailure | null = null;

  constructor(private readonly bytesEach = 10) {
    super({ fontFiles: [], processes: 1, longestQueue: 1, timeLimitMs: 1, mostResidentBytes: 1 });
  }

  override compile(source: string): Promise<Compiled> {
    this.compiled += 1;
    if (this.failure !== null) return Promise.reject(new PdfError(this.failure, 'the test says so'));
    return Promise.resolve({ outcome: 'done', pdf: Buffer.concat([Buffer.from(source)], this.bytesEach) });
  }
}

const [template] = SHIPPED_TEMPLATES;
if (template === undefined) throw new Error('There are shipped templates.');

const saying = (title: string): DocumentTree =>
  renderProtocol({
    header: { reference: 'ISP-7', versionLabel: 'Version 1.0', leadOrganisation: 'Lead', changes: [], publication: { level: 'full', reason: '' } },
    content: { ...blankContent(template.kind, { key: template.key, version: 1 }), title },
    template: loadTemplate(template),
    notice: standingNotice,
    regulator: 'Regulator',
  });
const settings: PrintSettings = { title: 'T', reference: 'ISP-7', versionLabel: 'Version 1.0', language: 'en', printedOn: '2026-11-23' };

describe('a document that anybody may print', () => {
  it('is printed once for all who ask, together or later', async () => {
    const compiler = new CountingCompiler();
    const prints = new KeptPrints(new PdfPrinter(compiler));
    const together = await Promise.all([1, 2, 3].map(() => prints.print(saying('a'), settings)));
    expect(new Set([...together, await prints.print(saying('a'), settings)]).size).toBe(1);
    expect(compiler.compiled).toBe(1);
  });

  it('is printed anew on another day, and when it says something else', async () => {
    const compiler = new CountingCompiler();
    const prints = new KeptPrints(new PdfPrinter(compiler));
    await prints.print(saying('a'), settings);
    await prints.print(saying('a'), { ...settings, printedOn: '2026-11-24' });
    await prints.print(saying('b'), settings);
    expect(compiler.compiled).toBe(3);
  });

  it('makes way for others, the least lately asked for first', async () => {
    const compiler = new CountingCompiler(12 * 1024 * 1024);
    const prints = new KeptPrints(new PdfPrinter(compiler));
    for (const title of ['a', 'b', 'a', 'c']) await prints.print(saying(title), settings);
    expect(compiler.compiled).toBe(3);
    await prints.print(saying('a'), settings);
    expect(compiler.compiled).toBe(3);
    await prints.print(saying('b'), settings);
    expect(compiler.compiled).toBe(4);
  });

  it.each(['busy', 'too-slow', 'closed'] as const)('is to be asked for again when the printer is %s', async (failure) => {
    const compiler = new CountingCompiler();
    const prints = new KeptPrints(new PdfPrinter(compiler));
    compiler.failure = failure;
    await expect(prints.print(saying('a'), settings)).rejects.toMatchObject({ status: 503, code: 'document-busy', headers: { 'Retry-After': '10' } });
    compiler.failure = null;
    expect((await prints.print(saying('a'), settings)).length).toBe(10);
  });

  it('is no passing matter when it cannot be compiled', async () => {
    const compiler = new CountingCompiler();
    compiler.failure = 'not-compiled';
    await expect(new PdfPrinter(compiler).print(saying('a'), settings)).rejects.toBeInstanceOf(PdfError);
  });
});
