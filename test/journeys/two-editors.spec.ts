import { preparedDraft } from './prepared.js';
import { Stage, STORY_MS } from './stage.js';

const COUNCIL = 'Exampleshire County Council';
const PARTNER = 'Northbridge Hospital Trust';

describe('two people at one section at once', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.set({ name: COUNCIL, people: { 'Ola Officer': ['ig-officer'], 'Ravi Reviser': ['ig-officer'] } }, { name: PARTNER, people: {} });
  }, STORY_MS);
  afterAll(async () => stage.strike());

  it('tells the second who changed what, keeps what they typed, and saves it when they say so', async () => {
    const { path } = await preparedDraft(stage, await stage.behindThePages('Ola Officer'), 'Support for carers', [COUNCIL, PARTNER]);
    const [ola, ravi] = [await stage.signedIn('Ola Officer'), await stage.signedIn('Ravi Reviser')];
    await ola.open(`${path}/draft/purpose`);
    await ravi.open(`${path}/draft/purpose`);

    await ola.answer('Aims', 'Carers are asked how they are, by somebody, every year.');
    await ola.press('Save and go on');

    await ravi.answer('Benefits', 'Carers stay well for longer.');
    await ravi.answer('Aims', 'No carer is missed.');
    await ravi.press('Save and go on', 412);
    expect(await ravi.words).toContain('Somebody changed this protocol while you were working');
    expect(await ravi.words).toContain('Ola Officer changed Purpose on');
    expect(await ravi.words).toContain('Carers are asked how they are, by somebody, every year.');
    expect(await ravi.page.getByLabel('Benefits', { exact: true }).inputValue()).toBe('Carers stay well for longer.');
    expect(await ravi.page.getByLabel('Aims', { exact: true }).inputValue()).toBe('No carer is missed.');

    await ravi.answer('Aims', 'Carers are asked how they are every year, and no carer is missed.');
    await ravi.press('Save my answers in place of those');
    await ravi.follow('Purpose');
    expect(await ravi.page.getByLabel('Aims', { exact: true }).inputValue()).toBe('Carers are asked how they are every year, and no carer is missed.');
    expect(await ravi.page.getByLabel('Benefits', { exact: true }).inputValue()).toBe('Carers stay well for longer.');
  }, STORY_MS);
});
