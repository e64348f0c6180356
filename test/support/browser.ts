import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** A real Chromium, started once for a file; each person in a story gets a window of their own. */
export class TestBrowser {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<TestBrowser> {
    const executablePath = process.env['CHROMIUM'];
    if (executablePath === undefined) throw new Error('No Chromium: run the journeys by npm test -- journeys.');
    return new TestBrowser(await chromium.launch({ executablePath, args: ['--no-sandbox'] }));
  }

  /** A window with its own cookies. `troubles` collects what a person would not see: errors, refused and failed loads. */
  async window(options: BrowserContextOptions = {}): Promise<{ readonly page: Page; readonly troubles: string[] }> {
    const context = await this.browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', ...options });
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(`${message.type()}: ${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
    return { page, troubles };
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }
}
