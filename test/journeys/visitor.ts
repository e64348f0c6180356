import axe from 'axe-core';
import type { BrowserContextOptions, Locator, Page, Response } from 'playwright-core';
import type { TestBrowser } from '../support/browser.js';
import { lackOnPage } from '../surfaces/visited.js';

/** WCAG 2.2 at levels A and AA, with what its earlier editions ask. */
const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The narrowest screen: what a page shows there must fit. */
const NARROW = 320;

/** What a person waits for comes within this time, or does not come. */
const PATIENCE_MS = 20_000;

/** How a person comes: how wide their window is, and whether scripts run in it. */
export interface Visiting {
  readonly width?: number;
  readonly scripts?: boolean;
}

/**
 * Somebody at the service, in a window of their own. Every page that they come to is looked at before they go on: axe
 * finds nothing, nothing runs off a narrow screen, neither the console nor the security policy complains, and the standing
 * notice is where the registry of surfaces says. So no story can pass over a page that excludes or misleads somebody.
 */
export class Visitor {
  private arrived: Response | null = null;

  private constructor(
    readonly page: Page,
    private readonly origin: string,
    private readonly troubles: string[],
    /** Where no scripts run, axe cannot either: it looks at a double of the page in a window where it can. */
    private readonly double: Page | null,
  ) {
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('response', (response) => {
      if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) this.arrived = response;
    });
  }

  static async arrive(browser: TestBrowser, origin: string, { width = 1280, scripts = true }: Visiting = {}): Promise<Visitor> {
    const options: BrowserContextOptions = { viewport: { width, height: 900 }, javaScriptEnabled: scripts };
    const { page, troubles } = await browser.window(options);
    const double = scripts ? null : (await browser.window({ viewport: { width, height: 900 } })).page;
    return new Visitor(page, origin, troubles, double);
  }

  /** The path of the page that they are on, with what is asked of it. */
  get path(): string {
    return this.page.url().slice(this.origin.length);
  }

  /** What the page says to somebody reading it. */
  get words(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  get heading(): Promise<string> {
    return this.page.locator('h1').innerText();
  }

  /** Goes to an address, and expects the page to be answered with this status. */
  async open(path: string, status = 200): Promise<void> {
    await this.leave(() => this.page.goto(new URL(path, this.origin).href), status);
  }

  /** Follows a link by its words, or by how they begin. */
  async follow(name: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    await this.leave(() => within.getByRole('link', { name, exact: typeof name === 'string' }).first().click());
  }

  /** Presses a button by its words, and expects the page that it leads to to have this status. */
  async press(name: string | RegExp, status = 200): Promise<void> {
    await this.leave(() => this.page.getByRole('button', { name, exact: typeof name === 'string' }).click(), status);
  }

  /** Answers a question in words. */
  async answer(label: string, words: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(words);
  }

  /** Answers several questions in words. */
  async answers(given: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, words] of Object.entries(given)) await this.answer(label, words);
  }

  /** Chooses one or more of a question's answers. */
  async choose(question: string | RegExp, ...choices: readonly string[]): Promise<void> {
    const group = this.group(question);
    for (const choice of choices) await group.getByLabel(choice, { exact: true }).check();
  }

  async tick(label: string | RegExp): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).check();
  }

  /** Picks from a list that drops down. */
  async pick(label: string, choice: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).selectOption({ label: choice });
  }

  /** Gives a date as day, month and year. */
  async date(question: string, date: string): Promise<void> {
    const [year = '', month = '', day = ''] = date.split('-');
    const group = this.group(question);
    await group.getByLabel('Day').fill(String(Number(day)));
    await group.getByLabel('Month').fill(String(Number(month)));
    await group.getByLabel('Year').fill(year);
  }

  /** Signs in on the sign-in page. */
  async signIn({ email, password }: { readonly email: string; readonly password: string }): Promise<void> {
    await this.open('/sign-in');
    await this.answers({ 'Email address': email, Password: password });
    await this.press('Sign in');
  }

  /** Does what leads to another page, waits for it, and looks at it. */
  async leave(how: () => Promise<unknown>, status = 200): Promise<void> {
    this.arrived = null;
    const loaded = this.page.waitForEvent('load');
    await Promise.all([loaded, how()]);
    if (this.double === null) await this.takenOver();
    await this.look(status);
  }

  /** Looks at what the page shows now, where it shows something else without another being loaded. */
  async examine(): Promise<void> {
    await this.look(200);
  }

  private group(question: string | RegExp): Locator {
    return this.page.getByRole('group', { name: question, exact: typeof question === 'string' });
  }

  /** Until the browser has taken the page over, it may still put back what was typed. */
  private async takenOver(): Promise<void> {
    if (this.path.startsWith('/api/') || this.path.startsWith('/decide')) return;
    await this.page.waitForFunction(() => Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber')));
  }

  private async look(status: number): Promise<void> {
    const found = await violations(this.double === null ? this.page : await this.doubled(this.double));
    const troubles = this.troubles.splice(0).filter((trouble) => !this.isExpected(trouble));
    const where = this.path;
    const lack = await this.lackOfNotice();
    expect({ where, status: this.arrived?.status(), found, tooWide: await this.tooWide(), troubles, lack }).toEqual({
      where,
      status,
      found: [],
      tooWide: [],
      troubles: [],
      lack: null,
    });
  }

  /** What the page lacks of the standing notice, by the registry of surfaces. What the API shows, such as a file, is no page. */
  private async lackOfNotice(): Promise<string | null> {
    if (this.path.startsWith('/api/')) return null;
    return lackOnPage({ path: this.path, status: this.arrived?.status() ?? 0, main: await this.words, whole: await this.page.locator('body').innerText() });
  }

  private async doubled(double: Page): Promise<Page> {
    const body = (await this.page.content()).replaceAll(/<script[\s\S]*?<\/script>/g, '');
    await double.route(this.page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await double.goto(this.page.url());
    await double.unrouteAll();
    return double;
  }

  /** To the console a page that rightly refuses a form is an error, and so is a script that is not to run. */
  private isExpected(trouble: string): boolean {
    const refused = trouble.includes(`responded with a status of ${this.arrived?.status()}`) && trouble.endsWith(this.page.url());
    return refused || (this.double !== null && /^failed: .*\.js$/.test(trouble));
  }

  /** What runs off the side of a narrow screen. */
  private async tooWide(): Promise<string[]> {
    const size = this.page.viewportSize();
    await this.page.setViewportSize({ width: NARROW, height: 700 });
    const off = await this.page.evaluate((narrow) => {
      if (document.documentElement.scrollWidth <= narrow) return [];
      const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > narrow + 0.5);
      return [`${document.documentElement.scrollWidth} px`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))];
    }, NARROW);
    if (size !== null) await this.page.setViewportSize(size);
    return off;
  }
}

/** Shapes of pages in which axe has found nothing wrong, by the width of the window, for as long as a file of stories runs. */
const foundFine = new Set<string>();

/** There are no frames to look into, so axe is asked in the page itself: only what it found wrong comes back. */
async function violations(page: Page): Promise<string[]> {
  const shape = `${page.viewportSize()?.width} ${await page.evaluate(shapeOf)}`;
  if (foundFine.has(shape)) return [];
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (tags) => {
    const { axe: inPage } = globalThis as unknown as { readonly axe: typeof axe };
    const results = await inPage.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
  }, WCAG_AA);
  if (found.length === 0) foundFine.add(shape);
  return found;
}

/**
 * All that axe goes by but the words themselves: each element with its attributes, whom it refers to, and whether it has words of its own. Of addresses,
 * values and ids, which differ from story to story, only that they are there; a page with an id twice is like no other. Words count where a label stands for them.
 */
function shapeOf(): string {
  const elements = [...document.querySelectorAll('*')];
  const places = new Map(elements.flatMap(({ id }, place): [string, number][] => (id === '' ? [] : [[id, place]])));
  const differing = new Set(['href', 'src', 'value', 'id', 'action', 'nonce', 'content', 'datetime', 'd']);
  const placeOf = (id: string): string => String(places.get(id) ?? 'nowhere');
  const said = ({ name, value }: Attr): string => {
    if (name === 'for' || /^aria-(?:describedby|labelledby|controls|owns|activedescendant)$/.test(name)) return `${name}=${value.split(/\s+/).map(placeOf).join(' ')}`;
    if (name === 'href' && value.startsWith('#')) return `${name}=#${placeOf(value.slice(1))}`;
    return differing.has(name) && value !== '' ? name : `${name}=${value}`;
  };
  const shapes = elements.map((element) => {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent?.trim() ?? '').join('');
    const words = element.hasAttribute('aria-label') ? (element.textContent ?? '') : own === '' ? '' : 'words';
    return `${element.childElementCount}${element.tagName} ${[...element.attributes].map(said).toSorted().join(' ')} ${words}`;
  });
  const withIds = elements.filter(({ id }) => id !== '').length;
  return `${withIds === places.size ? '' : Math.random()}${shapes.join('|')}`;
}
