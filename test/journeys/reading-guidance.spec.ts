import { Stage, STORY_MS } from './stage.js';
import type { Visitor } from './visitor.js';

const LISTS = ['/guidance', '/guidance/case-examples', '/guidance/legal', '/guidance/training', '/guidance/self-test', '/guidance/sources'];

/** The address of an entry, or of a list. */
const ENTRY = /^\/guidance\/[a-z0-9-]+$/;

describe('somebody who reads the guidance', () => {
  let stage: Stage;
  let reader: Visitor;

  beforeAll(async () => {
    stage = await Stage.set();
    reader = await stage.visitor();
  }, STORY_MS);
  afterAll(async () => stage.strike());

  it('finds every page fit to read, with headings in order, sources that its marks lead to, and links that lead somewhere', async () => {
    const links = new Map<string, string>();
    const entries = new Set<string>();
    for (const path of LISTS) {
      await reader.open(path);
      const list = await readPage(reader, path);
      expect({ path, skipped: list.faults.skipped }).toEqual({ path, skipped: [] });
      for (const link of list.links) {
        links.set(link, path);
        if (ENTRY.test(link) && !LISTS.includes(link)) entries.add(link);
      }
    }
    expect(entries.size).toBeGreaterThan(50);

    for (const [index, path] of [...entries].entries()) {
      // All entries are drawn by the same parts: every fourth is examined whole, and of each is read what its own text can get wrong.
      if (index % 4 === 0) await reader.open(path);
      const entry = await readPage(reader, path);
      expect({ path, ...entry.faults }).toEqual({ path, skipped: [], broken: [], sources: 1 });
      expect(entry.words).toMatch(/Not yet checked since it was written|Last checked by/);
      expect(entry.words).toContain('You do not need an information sharing protocol to share information about a person');
      for (const link of entry.links) links.set(link, path);
    }

    const dead = await Promise.all([...links].map(async ([link, on]) => ({ link, on, status: (await fetch(new URL(link, stage.url))).status })));
    expect(dead.filter(({ status }) => status !== 200)).toEqual([]);
  }, 4 * STORY_MS);

  it('narrows the case examples by an address that can be sent on', async () => {
    await reader.open('/guidance/case-examples');
    const all = await examples(reader);
    await reader.pick('Field of work', 'Police');
    await reader.pick('What it shows', 'They decided not to share');
    await reader.press('Show examples');
    expect(reader.path).toBe('/guidance/case-examples?area=police&topic=not-shared');
    const some = await examples(reader);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    await reader.follow('Show all of them');
    expect(await examples(reader)).toEqual(all);
  }, STORY_MS);

  it('goes through the slides one by one', async () => {
    await reader.open('/guidance/training-slides');
    await reader.follow(/^Show the \d+ slides one by one$/);
    const first = await reader.heading;
    await reader.follow('Next slide');
    expect(reader.path).toBe('/guidance/training-slides?slide=2');
    expect(await reader.heading).not.toBe(first);
    await reader.follow('Previous slide');
    expect(await reader.heading).toBe(first);
    await reader.open('/guidance/training-slides?slide=400');
    expect(await reader.page.getByRole('link', { name: 'Next slide' }).count()).toBe(0);
  }, STORY_MS);

  it('prints the pocket guide on one sheet', async () => {
    await reader.open('/guidance/pocket-guide');
    expect(await sheetsOf(reader)).toBe(1);
    await reader.open('/guidance/key-points');
    expect(await sheetsOf(reader)).toBeGreaterThan(1);
  }, STORY_MS);

  it('tests themselves, is told why at once, and makes a certificate of which nothing is sent', async () => {
    await reader.open('/guidance/self-test');
    const questions = await reader.page.getByRole('button', { name: /^Check my answer/ }).count();
    expect(questions).toBeGreaterThanOrEqual(15);
    await reader.page.getByRole('button', { name: 'Check my answer to question 1', exact: true }).click();
    expect(await reader.words).toContain('Choose an answer first.');

    const asked: string[] = [];
    reader.page.on('request', (request) => asked.push(request.url()));
    for (let number = 1; number <= questions; number += 1) {
      await reader.page.locator(`#question-${number}-0`).check();
      await reader.page.getByRole('button', { name: `Check my answer to question ${number}`, exact: true }).click();
    }
    const words = await reader.words;
    const right = words.split('Yes, that is right.').length - 1;
    expect(words.split('Not quite.').length - 1).toBe(questions - right);
    expect(words).toContain(`You have answered all ${questions} questions, ${right} of them rightly.`);
    await reader.answer('Your name', 'Nia Example');
    expect(await reader.page.locator('.certificate').innerText()).toContain('Nia Example');
    expect(asked).toEqual([]);
    expect(await reader.page.evaluate(() => [localStorage.length, sessionStorage.getItem('Nia Example')])).toEqual([0, null]);
    expect(await sheetsOf(reader)).toBe(1);
  }, STORY_MS);

  it('reads, narrows, turns slides and finds the answers of the self-test where no script runs', async () => {
    const plain = await stage.visitor({ scripts: false, width: 320 });
    await plain.open('/');
    await plain.follow('Guidance', plain.page.getByRole('banner'));
    await plain.follow('Key points before you share');
    await plain.open('/guidance/legal');
    await plain.choose('Where do you work?', 'Wales');
    await plain.press('Show its law');
    expect(plain.path).toBe('/guidance/legal?nation=wales');
    await plain.open('/guidance/training-slides?slide=1');
    await plain.follow('Next slide');
    await plain.open('/guidance/self-test');
    const answers = plain.page.getByText('Show the answer to question', { exact: false });
    expect(await answers.count()).toBeGreaterThanOrEqual(15);
    await answers.first().click();
    expect(await plain.words).toContain('Right: ');
    await plain.open('/guidance/no-such-entry', 404);
  }, STORY_MS);
});

function examples(reader: Visitor): Promise<string[]> {
  return reader.page.locator('.results__title').allInnerTexts();
}

/** What a page of the guidance says as the service sends it, and what is wrong with it: marks without their source, headings that leave a level out, and how many lists of sources it has. */
function readPage(reader: Visitor, path: string) {
  return reader.page.evaluate(async (address) => {
    const sent = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    const all = (selector: string): Element[] => [...sent.querySelectorAll(selector)];
    const hrefs = (selector: string): string[] => all(selector).map((link) => link.getAttribute('href') ?? '');
    const headings = all('h1, h2, h3, h4, h5, h6');
    const levels = headings.map((heading) => Number(heading.tagName.slice(1)));
    return {
      words: sent.querySelector('main')?.textContent ?? '',
      links: hrefs('a[href^="/"]').map((href) => href.replace(/#.*$/, '')),
      faults: {
        skipped: headings.filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1).map((heading) => heading.textContent),
        broken: hrefs('.cites a').filter((href) => sent.querySelector(href) === null),
        sources: all('#sources').length,
      },
    };
  }, path);
}

/** How many sheets of A4 a page takes on paper. */
async function sheetsOf(reader: Visitor): Promise<number> {
  const pdf = (await reader.page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
