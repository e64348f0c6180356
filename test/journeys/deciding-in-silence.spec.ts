import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { TestBrowser } from '../support/browser.js';
import { startService, type RunningService } from '../support/start-service.js';
import { Decider, WORRIED_ABOUT_A_CHILD } from './decider.js';
import { STORY_MS } from './stage.js';
import { Visitor } from './visitor.js';
import { Wire } from './wire.js';

/** As long as a browser may take to think of something by itself, such as whether a worker is still the same. */
const A_WHILE_MS = 5_000;

/** What somebody types, and nobody else is ever to see. */
const TYPED = ['Bruises seen on Monday', 'Duty social worker', 'She may be hurt again'];

describe('nothing that is typed into a decision leaves the browser', () => {
  let service: RunningService;
  let browser: TestBrowser;
  let wire: Wire;

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), TestBrowser.start()]);
  }, STORY_MS);
  beforeEach(async () => {
    wire = await Wire.to(service.url);
  });
  afterEach(() => wire.cut());
  afterAll(() => Promise.all([service.stop(), browser.stop()]));

  const arrive = async (): Promise<{ readonly decider: Decider; readonly page: Page; readonly context: BrowserContext; readonly requests: string[] }> => {
    const visitor = await Visitor.arrive(browser, wire.url);
    const context = visitor.page.context();
    const requests: string[] = [];
    context.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    return { decider: new Decider(visitor), page: visitor.page, context, requests };
  };

  it('nothing at all is asked for from the first keystroke to closing, on the first visit and on later ones', async () => {
    const { decider, page, requests } = await arrive();
    for (const visit of ['first', 'second', 'third']) {
      await page.goto(`${wire.url}/decide`);
      await decider.begin();
      expect(wire.asked.length).toBeGreaterThan(0);
      wire.asked.splice(0);
      requests.splice(0);

      await decider.answerAll(WORRIED_ABOUT_A_CHILD);
      await page.emulateMedia({ media: 'print' });
      await page.emulateMedia({ media: 'screen' });
      await decider.press('Copy as text');
      await pause(A_WHILE_MS);
      expect({ visit, onTheWire: wire.asked, byTheBrowser: requests }).toEqual({ visit, onTheWire: [], byTheBrowser: [] });

      page.once('dialog', (dialog) => void dialog.accept());
      await page.goto('about:blank');
      await pause(500);
      expect({ visit, onTheWire: wire.asked }).toEqual({ visit, onTheWire: [] });
    }
  }, 2 * STORY_MS);

  it('nothing could be sent by the page even if it tried', async () => {
    const { decider, page } = await arrive();
    await page.goto(`${wire.url}/decide`);
    await decider.begin();
    wire.asked.splice(0);
    await page.evaluate(async () => {
      await fetch('/leak').catch(() => undefined);
      navigator.sendBeacon('/leak', 'typed');
      new Image().src = '/leak';
      new WebSocket(`${location.origin.replace('http', 'ws')}/leak`).onerror = () => undefined;
      new EventSource('/leak').onerror = () => undefined;
      const script = document.createElement('script');
      script.src = '/leak';
      const frame = document.createElement('iframe');
      frame.src = '/leak';
      const form = document.createElement('form');
      form.action = '/leak';
      form.method = 'post';
      document.body.append(script, frame, form);
      form.submit();
    });
    await pause(1_000);
    expect(wire.asked).toEqual([]);
    expect(page.url()).toBe(`${wire.url}/decide`);
  }, STORY_MS);

  it('every field is closed to what browsers do with words: keeping, filling in, checking, continuing, translating', async () => {
    const { decider, page } = await arrive();
    await page.goto(`${wire.url}/decide`);
    await decider.begin();
    const seen = new Set<string>();
    await decider.answerAll(WORRIED_ABOUT_A_CHILD, async () => {
      const fields = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea, select, [contenteditable]')].map((field) => ({
          type: field.type,
          names: [field.name, field.form?.getAttribute('name') ?? ''],
          // Outside of a form WebKit keeps what is typed, and with an address a form could be sent.
          form: field.form === null ? 'none' : [field.form.getAttribute('autocomplete'), field.form.getAttribute('action'), field.form.method],
          said: Object.fromEntries(['autocomplete', 'spellcheck', 'writingsuggestions', 'autocorrect', 'translate', 'data-gramm', 'data-gramm_editor', 'data-enable-grammarly'].map((name) => [name, field.getAttribute(name)])),
        })),
      );
      for (const { type, names, form, said } of fields) {
        seen.add(type);
        expect({ type, names, form, autocomplete: said['autocomplete'] }).toEqual({ type, names: ['', ''], form: ['off', null, 'get'], autocomplete: 'off' });
        if (type === 'radio' || type === 'checkbox') continue;
        expect(said).toEqual({
          autocomplete: 'off', spellcheck: 'false', writingsuggestions: 'false', autocorrect: 'off', translate: 'no',
          'data-gramm': 'false', 'data-gramm_editor': 'false', 'data-enable-grammarly': 'false',
        });
      }
    });
    expect([...seen].sort()).toEqual(['checkbox', 'date', 'radio', 'text', 'textarea']);
    expect(await page.evaluate(() => [document.documentElement.getAttribute('writingsuggestions'), document.documentElement.spellcheck])).toEqual(['false', false]);
    await decider.press('Make another decision');
    await decider.begin();
    await decider.press('I am not sure');
    expect(await page.locator('form[autocomplete=off] textarea[writingsuggestions=false]').count()).toBe(1);
  }, STORY_MS);

  it('the key that would send a form goes on in a line of text, begins a line in a larger field, and sends nothing', async () => {
    const { decider, page } = await arrive();
    await page.goto(`${wire.url}/decide`);
    await decider.begin();
    wire.asked.splice(0);
    await page.getByLabel('No, there is time to think it through', { exact: true }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    const heading = page.locator('h1');
    const first = await heading.innerText();
    await decider.press('Continue');
    expect(await heading.innerText()).not.toBe(first);
    await decider.choose('England', 'A child or young person');
    await decider.press('Continue');
    await decider.choose('To protect a child from harm or neglect');
    const third = await heading.innerText();
    const aim = page.getByLabel('What should it achieve? (optional)', { exact: true });
    await aim.pressSequentially('To stop');
    await aim.press('Enter');
    expect([await heading.innerText(), await aim.inputValue().catch(() => 'gone')]).toEqual([third, 'To stop\n']);
    await page.evaluate(() => document.querySelector('form')?.requestSubmit());
    expect(await heading.innerText()).toBe(third);
    await pause(500);
    expect({ asked: wire.asked, at: page.url() }).toEqual({ asked: [], at: `${wire.url}/decide` });
  }, STORY_MS);

  it('nothing is left of it afterwards: in no store, in no cache, in no address, on no way back', async () => {
    const { decider, page, context } = await arrive();
    await page.goto(`${wire.url}/decide`);
    const historyBefore = await page.evaluate(() => history.length);
    await decider.begin();
    await decider.answerAll(WORRIED_ABOUT_A_CHILD);
    expect(await page.evaluate(() => [history.length, history.state, location.search, location.hash])).toEqual([historyBefore, null, '', '']);
    expect(await page.locator('[name]:not(meta)').count()).toBe(0);

    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto(`${wire.url}/notice`);
    const kept = await page.evaluate(async () => {
      const cached = await Promise.all(
        (await caches.keys()).map(async (name) => {
          const cache = await caches.open(name);
          return Promise.all((await cache.keys()).map(async (request) => [request.url, await (await cache.match(request))?.text()]));
        }),
      );
      return { stores: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases()]), cached: cached.flat() };
    });
    expect(kept.stores).toBe('[{},{},[]]');
    expect(kept.cached.map(([url]) => url)).toEqual([`${wire.url}/decide`]);
    const everything = JSON.stringify([kept, await context.storageState({ indexedDB: true })]);
    for (const words of TYPED) expect(everything).not.toContain(words);

    await page.goBack();
    await page.getByRole('button', { name: 'Start now' }).waitFor();
    const shown = await page.evaluate(() => document.documentElement.outerHTML + [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value).join());
    for (const words of TYPED) expect(shown).not.toContain(words);
  }, STORY_MS);

  it('it works without the network after the first visit', async () => {
    const { decider, page, context } = await arrive();
    await page.goto(`${wire.url}/decide`);
    await page.getByText('This page now also works without the internet').waitFor();
    const { url } = wire;
    await wire.cut();
    const offline = await context.newPage();
    await expect(offline.goto(`${url}/notice`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
    await offline.close();
    await page.goto(`${url}/decide`);
    await decider.begin();
    await decider.answerAll(WORRIED_ABOUT_A_CHILD);
    expect(await decider.visitor.words).toContain('She may be hurt again');
    expect(await decider.visitor.words).toContain('written on 23 November 2026');
  }, STORY_MS);

  it('whoever leaves is asked first, but only once they have typed something', async () => {
    const { decider, page } = await arrive();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.goto(`${wire.url}/decide`);
    await decider.begin();
    await page.goto(`${wire.url}/decide`);
    expect(asked).toEqual([]);
    await decider.begin();
    await decider.choose('No, there is time to think it through');
    await page.goto(`${wire.url}/decide`);
    expect(asked).toEqual(['beforeunload']);
  }, STORY_MS);
});
