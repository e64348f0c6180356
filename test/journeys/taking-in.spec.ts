import { resolve } from 'node:path';
import { eventually } from '../support/eventually.js';
import { accountOf, Stage, STORY_MS } from './stage.js';
import type { Visitor } from './visitor.js';

const FILES = resolve(import.meta.dirname, '../fixtures/register-records');

describe('a register’s records', () => {
  let stage: Stage;
  let admin: Visitor;

  beforeAll(async () => {
    stage = await Stage.set({ name: 'Exampleshire County Council', people: { 'Olu Officer': ['ig-officer'] } }, { name: 'The Example Revenue', people: {}, administrators: ['Pat Platform'] });
  }, STORY_MS);
  afterAll(async () => stage.strike());

  it.each([
    ['in a window with scripts', { width: 1280, scripts: true }],
    ['on a narrow screen without scripts', { width: 320, scripts: false }],
  ])('are looked at, taken in, watched and taken back: %s', async (_, visiting) => {
    admin = await stage.signedIn('Pat Platform', visiting);
    await admin.open('/dashboard');
    await admin.follow('Taking in registers’ records');
    await admin.follow('Take in a file');
    await admin.press('Read the file', 422);
    expect(await admin.words).toContain('Choose the file of records');
    await admin.page.getByLabel('File of records').setInputFiles(resolve(FILES, 'records.csv'));
    await admin.page.getByLabel('Registers of codes (optional)').setInputFiles(['powers.rsf', 'persons.rsf'].map((name) => resolve(FILES, name)));
    await admin.answer('Email address of the owner', accountOf('Olu Officer').email);
    await admin.press('Read the file');
    expect(await admin.words).toContain('In 14 records something is missing or odd');
    const path = admin.path;

    await admin.open(`${path}?remark=no-review-date`);
    expect(await admin.words).toContain('2 records');
    await admin.open(path);
    await admin.page.getByLabel('The Example Revenue').check();
    await admin.press('Note these organisations');
    await admin.press(/^Take in 14 records/);

    await eventually(async () => {
      await admin.open(`${path}?look=once`);
      expect(await admin.words).toContain('14 records taken in');
    });
    await admin.follow(/^ISP-/);
    expect(await admin.words).toContain('Held elsewhere');
    expect(await admin.words).toContain('You do not need an information sharing protocol');

    await admin.open(path);
    await admin.follow('Take all of it back');
    await admin.press('Take back 14 protocols', 422);
    await admin.answer('Why is it taken back?', 'It was only tried.');
    await admin.press('Take back 14 protocols');
    await eventually(async () => {
      await admin.open(`${path}?look=once`);
      expect(await admin.words).toContain('14 records taken back');
    });
    await admin.open('/intakes');
    await admin.open('/register');
    expect(await admin.words).not.toContain('Matching of council records in Exampleshire');
  }, STORY_MS);
});
