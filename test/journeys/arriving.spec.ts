import { startService, type RunningService } from '../support/start-service.js';
import { TestBrowser } from '../support/browser.js';

describe('arriving at the service', () => {
  let service: RunningService;
  let browser: TestBrowser;

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), TestBrowser.start()]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([service.stop(), browser.stop()]);
  });

  it('shows the page under the security policy, and the browser takes it over', async () => {
    const { page, troubles } = await browser.window();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    const answer = await page.goto(service.url);
    await page.waitForFunction(() => Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber')));

    expect(answer?.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+';style-src 'self'/);
    expect(await page.title()).toContain('Manage information sharing protocols');
    expect(new Set(asked)).toEqual(new Set([service.url]));
    expect(troubles).toEqual([]);
  });

  it('refuses a script without the nonce', async () => {
    const { page, troubles } = await browser.window();
    await page.goto(service.url);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('taken over');
    expect(troubles.join()).toContain('Content Security Policy');
  });

  it('says the same without JavaScript', async () => {
    const { page } = await browser.window({ javaScriptEnabled: false });
    await page.goto(service.url);
    expect(await page.locator('main h1').count()).toBe(1);
  });

  it('uses the typeface that it serves itself, and shows nobody else’s mark', async () => {
    const { page } = await browser.window();
    const fonts: string[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.woff2')) fonts.push(response.url());
    });
    await page.goto(service.url, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily)).toContain('Source Sans 3');
    expect(fonts.length).toBeGreaterThan(0);
    expect(await page.locator('.nhsuk-header__logo').count()).toBe(0);
  });

  it('lets assets be kept for good, but not pages', async () => {
    const html = await (await fetch(service.url)).text();
    const asset = /\/assets\/[\w.-]+\.js/.exec(html)?.[0] ?? '';
    expect((await fetch(service.url + asset)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await fetch(service.url)).headers.get('cache-control') ?? '').not.toContain('immutable');
  });

  it('answers an unknown page and an unknown part of the API as not found', async () => {
    expect((await fetch(`${service.url}/no-such-page`)).status).toBe(404);
    expect((await fetch(`${service.url}/api/no-such-thing`)).status).toBe(404);
    expect((await fetch(`${service.url}/assets/no-such-asset.js`)).status).toBe(404);
  });
});
