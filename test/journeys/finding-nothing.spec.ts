import { Stage, STORY_MS } from './stage.js';

describe('a practitioner who finds nothing on the register', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.set();
  }, STORY_MS);
  afterAll(async () => stage.strike());

  it.each([{ scripts: true }, { scripts: false }])('is told before all else that no protocol is needed to share about a person (%j)', async (visiting) => {
    const practitioner = await stage.visitor(visiting);
    await practitioner.open('/');
    await practitioner.answer('Search the register of published protocols', 'school attendance');
    await practitioner.press('Search');

    const words = await practitioner.words;
    const told = words.search(/never needs? one|no protocol is needed|do not need/i);
    const nothing = words.indexOf('No matching protocol is published on this register');
    expect(told).toBeGreaterThan(-1);
    expect(nothing).toBeGreaterThan(told);
    expect(words).toContain('published on this register and nowhere else');
    expect(words).not.toMatch(/blocked|not allowed|may not share|not permitted|compliant/i);

    await practitioner.follow('When no protocol is needed', practitioner.page.getByRole('contentinfo'));
    expect(practitioner.path).toBe('/notice');
    for (const page of ['/accessibility', '/cookies', '/privacy', '/sign-in', '/forgotten-password']) await practitioner.open(page);
    await practitioner.open('/register/ISP-0000-0000', 404);
  }, STORY_MS);
});
