import { completeRow } from '@isp/protocols/testing';
import { drafted, ifMatch, seen, send } from '../support/protocol-situations.js';
import type { TestProtocol } from '../support/protocol-situations.js';
import { startApi } from '../support/start-api.js';
import type { RunningApi } from '../support/start-api.js';

/** More than fit on one page. */
const ROWS = 400;

interface Page {
  readonly html: string;
  readonly page: number;
  readonly pages: number;
  readonly contents: readonly { readonly id: string; readonly text: string; readonly page: number }[];
  readonly notice: { readonly paragraphs: readonly string[] };
}

let api: RunningApi;
let long: TestProtocol;

beforeAll(async () => {
  api = await startApi();
  long = await drafted(api);
  const dataRows = Array.from({ length: ROWS }, (_, index) => completeRow(`row-${index + 1}`, 'party-1', ['party-2']));
  const { status } = await long.officer.patch(`${long.path}/draft`, { dataRows }, ifMatch(await seen(long)));
  expect(status).toBe(200);
});
afterAll(() => api.stop());

/** Every page of a document, one after another. */
async function allPages(path: string): Promise<readonly Page[]> {
  const { body: first } = await long.officer.get<Page>(path);
  const pages = [first];
  for (let page = 2; page <= first.pages; page += 1) pages.push((await long.officer.get<Page>(`${path}?page=${page}`)).body);
  return pages;
}

/** What stands inside the one element of a document. */
const inside = (html: string) => html.replace(/^<article[^>]*>\n/u, '').replace(/<\/article>\n$/u, '');

describe('a long document read page by page', () => {
  it('has all of the draft, and nothing twice', async () => {
    const pages = await allPages(`${long.path}/draft/document/pages`);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ page }) => page)).toEqual(pages.map((_, index) => index + 1));
    const { html } = (await long.officer.get<{ html: string }>(`${long.path}/draft/document`)).body;
    expect(pages.map((page) => inside(page.html)).join('')).toBe(inside(html));
  });

  it('has all of the version that is signed, and says on which page each schedule begins', async () => {
    await send(long);
    const pages = await allPages(`${long.path}/versions/1.0/pages`);
    const { html } = (await long.officer.get<{ html: string }>(`${long.path}/versions/1.0`)).body;
    expect(pages.map((page) => inside(page.html)).join('')).toBe(inside(html));
    const contents = pages[0]?.contents ?? [];
    expect(contents.map(({ id }) => id)).toEqual(expect.arrayContaining(['schedule-parties', 'schedule-data', 'schedule-legal-basis']));
    for (const { id, page } of contents) expect(pages[page - 1]?.html).toContain(`id="${id}"`);
  });

  it('is answered with the nearest page there is, and with the notice on each', async () => {
    const { body } = await long.officer.get<Page>(`${long.path}/versions/1.0/pages?page=999`);
    expect(body.page).toBe(body.pages);
    expect(body.notice.paragraphs.join(' ')).toContain('sharing information about a person');
    expect((await long.officer.get(`${long.path}/versions/1.0/pages?page=0`)).status).toBe(422);
    expect((await long.officer.get(`${long.path}/versions/9.9/pages`)).status).toBe(404);
  });

  it('is one page where the document is short', async () => {
    const short = await drafted(api);
    expect((await short.officer.get<Page>(`${short.path}/draft/document/pages`)).body).toMatchObject({ page: 1, pages: 1 });
  });
});
