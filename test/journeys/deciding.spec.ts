import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { Decider, WORRIED_ABOUT_A_CHILD } from './decider.js';
import { Stage, STORY_MS } from './stage.js';

const TRUST = 'Example Youth Trust';
const TWO_MINUTES = 120;

/** How many sheets it is printed on. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('a practitioner who has to decide', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.set({ name: TRUST, people: { 'Ada Administrator': ['administrator'] } });
    const adviser = { id: randomUUID(), name: 'Sam Safe', role: 'Designated safeguarding lead', topics: ['safeguarding-children'], telephone: '01632 960001', email: 'sam@trust.example', reachable: 'Weekdays, 9am to 5pm' };
    const ada = await stage.behindThePages('Ada Administrator');
    const { status } = await ada.put(`/api/organisations/${stage.organisation(TRUST)}/practice`, { statement: '', adoptedBy: '', adoptedOn: null, reviewOn: null, policies: [], advisers: [adviser] }, { 'if-match': '"0"' });
    expect(status).toBe(200);
  }, STORY_MS);
  afterAll(async () => stage.strike());

  const deciding = async (path = '/decide'): Promise<Decider> => {
    const visitor = await stage.visitor();
    await visitor.open(path);
    return new Decider(visitor);
  };

  it('comes from nothing found to a finished record in less than two minutes', async () => {
    const visitor = await stage.visitor();
    await visitor.open('/register?search=bruises');
    expect(await visitor.words).toContain('No matching protocol is published on this register');

    const began = performance.now();
    const decider = new Decider(visitor);
    await visitor.follow(/^Decide whether to share/);
    await decider.begin();
    await decider.answerAll(WORRIED_ABOUT_A_CHILD);
    expect(await visitor.heading).toBe('Record of a decision about sharing information');
    expect((performance.now() - began) / 1000).toBeLessThan(TWO_MINUTES);
    expect(decider.handsSeconds).toBeLessThan(TWO_MINUTES);

    const words = await visitor.words;
    for (const said of ['A recognised legitimate interest (UK GDPR article 6(1)(ea))', 'Bruises seen on Monday', 'Share it', 'She may be hurt again']) expect(words).toContain(said);
    expect(visitor.path).toBe('/decide');
  }, STORY_MS);

  it('is told in an emergency to share first, and makes the record afterwards', async () => {
    const decider = await deciding();
    await decider.begin();
    await decider.choose('Yes, somebody is in danger now');
    await decider.press('Continue');
    expect(await decider.visitor.words).toMatch(/Call 999.*You do not need consent/s);
    await decider.visitor.examine();
    await decider.choose('I have shared what was needed');
    await decider.press('Continue');
    expect(await decider.visitor.heading).toContain('Who is it about, and where?');
  }, STORY_MS);

  it('can read, reach and use every screen, on a narrow one too', async () => {
    const decider = await deciding();
    const { visitor } = decider;
    await decider.begin();
    await decider.press('Continue');
    await visitor.examine();
    expect(await visitor.page.evaluate(() => document.activeElement?.textContent)).toContain('There is a problem');
    const headings: string[] = [];
    await decider.answerAll(WORRIED_ABOUT_A_CHILD, async () => {
      headings.push(await visitor.heading);
      await visitor.examine();
    });
    await visitor.examine();
    expect(new Set(headings).size).toBe(WORRIED_ABOUT_A_CHILD.length);
    expect(await visitor.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  }, STORY_MS);

  it('is led to the organisation’s own advisers where they are not sure, and finds the question as they left it', async () => {
    const decider = await deciding(`/decide?organisation=${stage.organisation(TRUST)}`);
    const { visitor } = decider;
    await decider.begin();
    await decider.answerAll(WORRIED_ABOUT_A_CHILD.slice(0, 2));
    await decider.write('What should it achieve? (optional)', 'To stop it');
    await decider.press('I am not sure');
    for (const said of [`At ${TRUST}`, 'Sam Safe, Designated safeguarding lead', '01632 960001', 'sam@trust.example', 'Weekdays, 9am to 5pm']) expect(await visitor.words).toContain(said);
    await visitor.examine();
    await decider.write('What were you told, and by whom? (optional)', 'Sam says to share');
    await decider.press('I have asked: back to the question');
    expect(await visitor.page.getByLabel('What should it achieve? (optional)').inputValue()).toBe('To stop it');
    await decider.answerAll(WORRIED_ABOUT_A_CHILD.slice(2));
    expect(await visitor.words).toContain('On “What is the sharing for?”: Sam says to share');
  }, STORY_MS);

  it('is shown what has just come, also where the device has no room to keep it', async () => {
    const decider = await deciding();
    const { page } = decider.visitor;
    await page.getByText('This page now also works without the internet').waitFor();
    const [worker] = page.context().serviceWorkers();
    await worker?.evaluate(() => {
      Cache.prototype.put = () => Promise.reject(new DOMException('No room.', 'QuotaExceededError'));
    });
    await decider.visitor.open(`/decide?organisation=${stage.organisation(TRUST)}`);
    expect(await decider.visitor.words).toContain(`see who at ${TRUST} you can ask`);
  }, STORY_MS);

  it('goes back, changes an answer, and comes to the record again', async () => {
    const decider = await deciding();
    const { visitor } = decider;
    await decider.begin();
    await decider.answerAll(WORRIED_ABOUT_A_CHILD);
    await visitor.page.getByRole('button', { name: 'Change Decision', exact: true }).click();
    await decider.choose('Not share now, and look at it again');
    await decider.press('Continue');
    expect(await visitor.words).toMatch(/Look at this again[\s\S]*safeguarding lead today/);
    expect(await visitor.words).toContain('She may be hurt again');
    await visitor.examine();
  }, STORY_MS);

  it('needs no mouse', async () => {
    const decider = await deciding();
    const { page } = decider.visitor;
    await decider.begin();
    const chosen = () => page.getByRole('radio', { checked: true }).evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await chosen()).toEqual(['Yes, somebody is in danger now']);
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toEqual(['No, there is time to think it through']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Continue');
    await page.keyboard.press('Enter');
    expect(await decider.visitor.heading).toContain('Who is it about, and where?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    expect(await chosen()).toEqual(['Northern Ireland']);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Back');
  }, STORY_MS);

  it('takes the record away on paper, on two sheets at most however much they wrote, or as text', async () => {
    const decider = await deciding();
    const { page } = decider.visitor;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await decider.begin();
    await decider.answerAll(WORRIED_ABOUT_A_CHILD, async () => {
      for (const field of await page.locator('textarea, input[type=text]').all()) {
        const rows = Number((await field.getAttribute('rows')) ?? 1);
        await field.fill('Words of theirs. '.repeat(12 * rows).slice(0, 200 * rows));
      }
    });
    expect(await sheets(page)).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByText('Signed').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await decider.press('Copy as text');
    await page.getByText('Copied. You can paste it').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Decision:\n  Share it');
    expect(copied).toContain('Words of theirs. Words of theirs.');
  }, STORY_MS);

  it('has a form to print where no scripts run', async () => {
    const visitor = await stage.visitor({ scripts: false });
    await visitor.open('/decide');
    const words = await visitor.words;
    for (const said of ['Is somebody in danger now?', 'Is there a clear and fair purpose?', 'Reasons, for and against', 'Signed', 'No information sharing protocol is needed']) expect(words).toContain(said);
    expect(await sheets(visitor.page)).toBeLessThanOrEqual(2);
  }, STORY_MS);

  it('is warned of questions that are old by the date of their own device', async () => {
    const visitor = await stage.visitor();
    await visitor.page.clock.setFixedTime('2027-11-23T12:00:00Z');
    await visitor.open('/decide');
    expect(await visitor.words).not.toContain('These questions are old');
    await visitor.page.clock.setFixedTime('2027-11-24T12:00:00Z');
    await visitor.open('/decide');
    expect(await visitor.words).toContain('These questions are old');
    expect(await visitor.words).toContain('written on 23 November 2026');
  }, STORY_MS);
});
