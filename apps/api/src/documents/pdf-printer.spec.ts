import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standingNotice } from '@isp/guidance';
import { blankContent } from '@isp/protocols';
import { loadTemplate, renderProtocol, SHIPPED_TEMPLATES, startFromTemplate, toTypst, type DocumentTree, type Template } from '@isp/wording';
import { FONT_FILES } from './document-fonts.js';
import { PdfPrinter, type PrintSettings } from './pdf-printer.js';
import { TypstPdf } from './typst-pdf.js';

/** The first document waits for the compiler to start, which takes seconds on a busy machine. */
jest.setTimeout(90_000);

const template: Template = {
  key: 'plain',
  version: 1,
  name: 'Plain',
  kind: 'routine-sharing',
  language: 'en',
  description: '',
  checkedOn: '2026-11-23',
  clauses: [{ key: 'purpose', heading: 'Purpose', level: 2, body: 'Begin {{purpose.summary}} end.\n\n| a | b |\n|---|---|\n| {{purpose.aims}} | x |' }],
  hints: {},
  startingContent: {},
};

const documentSaying = (summary: string): DocumentTree => {
  const content = blankContent('routine-sharing', { key: 'plain', version: 1 });
  return renderProtocol({
    header: { reference: 'ISP-7', versionLabel: 'Version 1.0', leadOrganisation: 'Lead', changes: [], publication: { level: 'full', reason: '' } },
    content: { ...content, title: 'Cymorth i deuluoedd: tŷ a dŵr', purpose: { ...content.purpose, summary } },
    template: loadTemplate(template),
    notice: standingNotice,
    regulator: 'Regulator',
  });
};

const settings: PrintSettings = { title: 'Cymorth i deuluoedd: tŷ a dŵr', reference: 'ISP-7', versionLabel: 'Version 1.0', language: 'en', printedOn: '2026-11-23' };

/** What the compiler is given is what a reader of the PDF gets; where the machine can read PDFs, that is looked at too. */
const canReadPdf = ((): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe('a printed document', () => {
  let typst: TypstPdf;
  let printer: PdfPrinter;
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'isp-pdf-'));
    typst = new TypstPdf({ fontFiles: FONT_FILES, processes: 1, longestQueue: 8, timeLimitMs: 30_000, mostResidentBytes: 1e9 });
    printer = new PdfPrinter(typst);
  });
  afterAll(async () => {
    await printer.onApplicationShutdown();
    rmSync(folder, { recursive: true });
  });

  const wordsOf = (pdf: Buffer): string => {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, pdf);
    execFileSync('pdftotext', ['-raw', file, `${file}.txt`]);
    return readFileSync(`${file}.txt`, 'utf8').replace(/\s+/g, ' ');
  };

  it('is tagged PDF/UA-1 with title and language', async () => {
    const pdf = (await printer.print(documentSaying('words'), settings)).toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\.\d/);
    expect(pdf).toContain('/MarkInfo');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Lang ?\(en-GB\)/);
    expect(pdf).toContain('pdfuaid:part');
  });

  it.each(SHIPPED_TEMPLATES.map((shipped) => [shipped.key, shipped] as const))('can be made from the template %s', async (_key, shipped) => {
    const content = startFromTemplate(blankContent(shipped.kind, { key: shipped.key, version: 1 }), shipped);
    const tree = renderProtocol({
      header: { reference: 'ISP-7', versionLabel: 'Draft', leadOrganisation: 'Lead', changes: [], publication: { level: 'full', reason: '' } },
      content,
      template: loadTemplate(shipped),
      notice: standingNotice,
      regulator: 'Regulator',
    });
    expect((await printer.print(tree, settings)).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is the same whenever it is printed of the same', async () => {
    const first = await printer.print(documentSaying('words'), settings);
    expect(first.equals(await printer.print(documentSaying('words'), settings))).toBe(true);
  });

  const hostile = ['{{x}} {{{y}}}', '**b** _i_ # = h', '<script>alert(1)</script>', '#let x = panic("no") #{1}', '"; panic("no"); "', '$ x $ `raw` ```', '| a | b |', '\\u{41} \\', 'tŷ dŵr Ŵŷ é ß', '// not a comment /* nor this */', '@label <label>', '~ -- --- ...'];

  it.each(hostile)('has %s as it was typed', async (typed) => {
    const tree = documentSaying(typed);
    expect(toTypst(tree, { ...settings, fonts: ['F'] })).toContain(JSON.stringify(typed).slice(1, -1));
    const pdf = await printer.print(tree, settings);
    if (canReadPdf) expect(wordsOf(pdf)).toContain(`Begin ${typed} end.`);
  });

  it('writes out the characters no font has, and breaks words longer than a line', async () => {
    const pdf = await printer.print(documentSaying(`漢😀\u202e\u0000 ${'x'.repeat(300)}`), settings);
    if (!canReadPdf) return;
    expect(wordsOf(pdf)).toContain('Begin [U+6F22][U+1F600]');
    expect(wordsOf(pdf)).toContain('[U+0000]');
    expect(wordsOf(pdf).replaceAll(' ', '')).toContain('x'.repeat(300));
  });

  it('has the notice, the day and the page on each page', async () => {
    const pdf = await printer.print(documentSaying('words'), settings);
    if (!canReadPdf) return;
    const words = wordsOf(pdf);
    const pages = Number(/Page 1 of (\d+)/.exec(words)?.[1]);
    expect(pages).toBeGreaterThan(1);
    expect(words.split(standingNotice('oneLine').paragraphs[0] ?? '?')).toHaveLength(pages + 1);
    expect(words.split('Accurate as at 23 November 2026')).toHaveLength(pages + 1);
    expect(words).toContain('tŷ a dŵr');
  });
});
