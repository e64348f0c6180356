import { Stage, STORY_MS } from './stage.js';
import { steps } from './steps.js';
import type { Visitor } from './visitor.js';

const COUNCIL = 'Exampleshire County Council';
const SILENT = 'Northbridge Hospital Trust';

describe('an adviser whom an organisation names', () => {
  let stage: Stage;
  let administrator: Visitor;
  const step = steps();
  const own = () => `/organisations/${stage.organisation(COUNCIL)}/practice`;
  const everybodys = () => `/advisers/${stage.organisation(COUNCIL)}`;

  beforeAll(async () => {
    stage = await Stage.set(
      { name: COUNCIL, people: { 'Ada Administrator': ['administrator'], 'Mo Member': ['member'] } },
      { name: SILENT, people: { 'Hugo Helper': ['member'] } },
    );
    administrator = await stage.signedIn('Ada Administrator');
  }, STORY_MS);
  afterAll(async () => stage.strike());

  step('is nobody yet: whoever looks is told whom to ask meanwhile, and that no protocol is needed', async () => {
    const practitioner = await stage.visitor({ scripts: false });
    await practitioner.open('/advisers?search=exampleshire');
    const words = await practitioner.words;
    expect(words).toContain('No organisation that has advisers here matches “exampleshire”');
    expect(words).toContain('You do not have to wait for an answer when somebody may come to harm');
    expect(words).toContain('You do not need an information sharing protocol');
    await practitioner.open(everybodys(), 404);
  });

  step('stands beside a statement that the administrator starts from words of the service, and looks at before it is public', async () => {
    await administrator.open('/dashboard');
    await administrator.follow('Say where you stand, and whom they can ask');
    await administrator.follow('Start from our words');
    expect(await administrator.page.getByLabel('Statement', { exact: true }).inputValue()).toContain('You do not need an information sharing protocol');
    await administrator.answer('Who adopted it', 'the cabinet');
    await administrator.date('When it was adopted', '2026-11-02');
    await administrator.press('See how it will look');
    expect(await administrator.words).toContain('Adopted by the cabinet on 2 November 2026');
    expect(await administrator.words).toContain('It is not published yet');
    const visitor = await stage.visitor();
    await visitor.open(everybodys(), 404);
    await administrator.press('Publish');
    expect(await administrator.words).toContain('The statement is published');
  });

  step('is named with what people can ask, and refused where nobody could reach them', async () => {
    await administrator.follow('Name an adviser');
    await administrator.answers({ Name: 'Sam Safeguarding', Post: 'Designated lead' });
    await administrator.choose('What people can ask them about', 'Keeping children safe');
    await administrator.press('Publish', 422);
    expect(await administrator.words).toContain('Enter a telephone number, an email address or both');
    await administrator.answers({ 'Telephone number': '01632 960001', 'Email address': 'Sam@Exampleshire.example', 'When they can be reached': 'Weekdays' });
    await administrator.press('Publish');
    await administrator.follow('Add a policy or code');
    await administrator.choose('What it is', 'Policy of the organisation');
    await administrator.answers({ Title: 'Sharing safely', 'Web address': 'http://exampleshire.example/sharing' });
    await administrator.press('Publish', 422);
    await administrator.answer('Web address', 'https://exampleshire.example/sharing');
    await administrator.press('Publish');
    expect(await administrator.words).toContain('Sharing safely');
  });

  step('is told of it, with the page that names them', async () => {
    expect(await stage.fromMail('sam@exampleshire.example', /(\/advisers\/[\w-]+)/)).toBe(everybodys());
  });

  for (const scripts of [true, false]) {
    step(`is found by a practitioner without an account, of whom nothing is kept (scripts: ${scripts})`, async () => {
      const practitioner = await stage.visitor({ scripts });
      await practitioner.open('/advisers');
      await practitioner.answer('Find your organisation', 'EXAMPLESHIRE council');
      await practitioner.press('Search');
      await practitioner.follow(COUNCIL);
      expect(practitioner.path).toBe(everybodys());
      const words = await practitioner.words;
      expect(words.indexOf('Is somebody in danger now?')).toBeLessThan(words.indexOf('Sam Safeguarding'));
      expect(words).toContain('we stand behind you');
      expect(await practitioner.page.getByRole('link', { name: '01632 960001' }).getAttribute('href')).toBe('tel:01632960001');
      expect(await practitioner.page.getByRole('link', { name: 'Sharing safely' }).getAttribute('href')).toBe('https://exampleshire.example/sharing');
      expect(await practitioner.page.context().cookies()).toEqual([]);
      if (scripts) expect(await practitioner.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toMatch(/exampleshire|advisers/i);
    });
  }

  step('stands where the organisation’s people see it first, and they cannot change it', async () => {
    const member = await stage.signedIn('Mo Member');
    const words = await member.words;
    expect(words.indexOf('Sharing information: where we stand')).toBeLessThan(words.indexOf('What waits for you'));
    expect(words).toContain('we stand behind you');
    await member.follow('See whom you can ask and what we go by');
    expect(member.path).toBe(everybodys());
    await member.open(`${own()}/statement`, 403);
    const helper = await stage.signedIn('Hugo Helper');
    await helper.open(`/organisations/${stage.organisation(SILENT)}/practice`);
    expect(await helper.words).toContain('Nothing is said here yet');
  });

  step('is asked for first where the administrator puts them first', async () => {
    await administrator.open(`${own()}/advisers/new`);
    await administrator.answers({ Name: 'Duty desk', 'Telephone number': '01632 960002 extension 4' });
    await administrator.choose('What people can ask them about', 'Keeping adults at risk safe');
    await administrator.press('Publish');
    await administrator.press('Move up Duty desk');
    const practitioner = await stage.visitor();
    await practitioner.open(everybodys());
    const words = await practitioner.words;
    expect(words.indexOf('Duty desk')).toBeLessThan(words.indexOf('Sam Safeguarding'));
  });

  step('is changed by two at once with nothing lost, and goes when the organisation takes them off', async () => {
    const second = await stage.signedIn('Ada Administrator');
    await second.open(own());
    await second.follow('Change Sam Safeguarding');
    await administrator.open(own());
    await administrator.follow('Change Duty desk');
    await administrator.answer('Post', 'Out of hours');
    await administrator.press('Publish');
    await second.answer('Post', 'Safeguarding lead');
    await second.press('Publish', 412);
    expect(await second.words).toContain('Somebody changed this page while you were working');
    await second.press('Publish my answers in place of those');
    await second.open(everybodys());
    expect(await second.words).toContain('Out of hours');
    expect(await second.words).toContain('Safeguarding lead');
    await second.open(own());
    await second.follow('Remove Sam Safeguarding');
    await second.press('Take it off the page');
    const practitioner = await stage.visitor();
    await practitioner.open(everybodys());
    expect(await practitioner.words).not.toContain('Sam Safeguarding');
  });
});
