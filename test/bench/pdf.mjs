import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { standingNotice } from '@isp/guidance';
import { completeContent, completeRow } from '@isp/protocols/testing';
import { loadTemplate, renderProtocol, SHIPPED_TEMPLATES, toHtml } from '@isp/wording';
import { chromium } from 'playwright-core';
import { median } from './figures.mjs';

const PAGES = 12;
const WARM_UP = 3;
const RUNS = 15;
const REACH = 0.25;

/** Close to how the service's own page looks on paper. */
const PRINT_STYLE = 'body{font:11pt/1.4 sans-serif}table{border-collapse:collapse;width:100%}td,th{border:1px solid #888;padding:2pt 4pt;text-align:left;vertical-align:top}';

/**
 * A document of 12 pages, printed by the service's printer and by headless Chromium, which gets the same document as HTML. Both are
 * warm, both make a tagged PDF, and neither has seen the document before; Chromium gets a page of its own for each, so that nothing
 * of one organisation's document is there when the next one's is printed.
 *
 * @param {import('../../tools/bench.mjs').Bench} bench
 * @returns {Promise<import('../../tools/bench.mjs').Line[]>}
 */
export async function measure({ root, chromium: executablePath }) {
  const built = (path) => import(pathToFileURL(join(root, 'apps/api/dist', path)).href);
  const [{ FONT_FILES }, { PdfPrinter }, { TypstPdf }] = await Promise.all([
    built('documents/document-fonts.js'),
    built('documents/pdf-printer.js'),
    built('documents/typst-pdf.js'),
  ]);
  const typst = new TypstPdf({ fontFiles: FONT_FILES, processes: 1, longestQueue: 8, timeLimitMs: 60_000, mostResidentBytes: 256 * 1024 * 1024 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const printer = new PdfPrinter(typst);
    const settings = { title: 'Early help for families', reference: 'ISP-2026-0001', versionLabel: 'Version 1.0', language: 'en', printedOn: '2026-11-23' };
    const rows = await rowsOnPages((document) => printer.print(document, settings));
    const documents = Array.from({ length: WARM_UP + RUNS }, (_, edition) => render(rows, edition));
    const ours = await timesOf(documents, (document) => printer.print(document, settings));

    const printIn = async (page, document) => {
      await page.setContent(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${settings.title}</title><style>${PRINT_STYLE}</style></head><body>${toHtml(document, { firstHeadingLevel: 2 })}</body></html>`,
      );
      await page.pdf({ format: 'A4', tagged: true });
    };
    const apart = await timesOf(documents, async (document) => {
      const page = await browser.newPage();
      await printIn(page, document);
      await page.close();
    });
    const page = await browser.newPage();
    const kept = await timesOf(documents, (document) => printIn(page, document));
    const what = `PDF of ${PAGES} pages, median of ${RUNS}`;
    const figure = `${ours.toFixed(0)} ms`;
    return [
      {
        what,
        figure,
        against: `${apart.toFixed(0)} ms by headless Chromium`,
        ratio: ours / apart,
        reach: `≤ ${REACH}`,
        reached: ours / apart <= REACH,
      },
      { what, figure, against: `${kept.toFixed(0)} ms in one page kept open`, ratio: ours / kept },
    ];
  } finally {
    await browser.close();
    await typst.close();
  }
}

/** How many rows of what is shared make a protocol of so many pages. */
async function rowsOnPages(print) {
  for (let rows = 1; rows < 100; rows += 1) {
    const pages = pagesOf(await print(render(rows, 0)));
    if (pages === PAGES) return rows;
    if (pages > PAGES) throw new Error(`${rows} rows come to ${pages} pages.`);
  }
  throw new Error(`No number of rows comes to ${PAGES} pages.`);
}

/** No two editions share what people would have typed, since either printer remembers what it has set before. */
function render(rows, edition) {
  const [template] = SHIPPED_TEMPLATES;
  const content = completeContent({ parties: 3 });
  const dataRows = Array.from({ length: rows }, (_, index) => completeRow(`row-${index + 1}`, 'party-1', ['party-2', 'party-3']));
  return renderProtocol({
    header: { reference: 'ISP-2026-0001', versionLabel: 'Version 1.0', leadOrganisation: 'Organisation 1', changes: [], publication: { level: 'full', reason: '' } },
    content: retold({ ...content, dataRows }, edition),
    template: loadTemplate(template),
    notice: standingNotice,
    regulator: 'the Information Commission',
  });
}

/** The same content with every sentence changed a little. Codes, dates and addresses have no space in them, and stay. */
function retold(value, edition) {
  if (typeof value === 'string') return value.includes(' ') ? value.replace(' ', ` ${edition} `) : value;
  if (Array.isArray(value)) return value.map((one) => retold(one, edition));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, retold(inner, edition)]));
}

/** How many pages a PDF has. Its objects may stand in compressed streams. */
function pagesOf(pdf) {
  const whole = pdf.toString('latin1');
  const streams = [...whole.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    try {
      return inflateSync(pdf.subarray(index + length, whole.indexOf('endstream', index))).toString('latin1');
    } catch {
      return '';
    }
  });
  return [whole, ...streams].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The median time of what is done with each document, without the first few, which warm up. */
async function timesOf(documents, work) {
  const times = [];
  for (const document of documents) {
    const start = performance.now();
    await work(document);
    times.push(performance.now() - start);
  }
  return median(times.slice(WARM_UP));
}
