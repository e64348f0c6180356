import { Keyboard } from './keyboard.js';
import { preparedForSignature, type Signatory } from './prepared.js';
import { codeTo, readAndConfirm, stateAndSign } from './signing.js';
import { Stage, STORY_MS } from './stage.js';

const SIGNATORIES: Readonly<Record<string, Signatory>> = {
  'Exampleshire County Council': { name: 'Chris Chief', email: 'chris@exampleshire.example', role: 'Chief executive' },
  'Northbridge Hospital Trust': { name: 'Hana Hall', email: 'hana@northbridge.example', role: 'Chief executive' },
  'Harbour Street Family Trust': { name: 'Tamsin Trustee', email: 'tamsin@harbour-street.example', role: 'Chief executive' },
};
const HOW = { jobTitle: 'Chief executive', capacity: 'Chief executive' };

describe('signing by link', () => {
  let stage: Stage;

  beforeAll(async () => {
    const [lead = '', ...partners] = Object.keys(SIGNATORIES);
    stage = await Stage.set({ name: lead, people: { 'Ola Officer': ['ig-officer'] } }, ...partners.map((name) => ({ name, people: {} })));
    await preparedForSignature(stage, await stage.behindThePages('Ola Officer'), 'Support for carers', SIGNATORIES);
  }, STORY_MS);
  afterAll(async () => stage.strike());

  it('needs no script', async () => {
    const email = 'chris@exampleshire.example';
    const chris = await stage.visitor({ scripts: false });
    await chris.open(await stage.linkTo(email, 'sign'));
    await chris.press('Start reading');
    await chris.follow('I have read it: go on to sign');
    await chris.press('Send me the code');
    await chris.answer('Code of 6 digits', '12');
    await chris.press('Continue', 422);
    expect(await chris.words).toContain('There is a problem');
    await chris.answer('Code of 6 digits', await codeTo(stage, email));
    await chris.press('Continue');
    await stateAndSign(chris, HOW);
    expect(await chris.heading).toBe('You have signed for Exampleshire County Council');
  }, STORY_MS);

  it('fits the narrowest screen', async () => {
    const email = 'hana@northbridge.example';
    const hana = await stage.visitor({ width: 320 });
    await hana.open(await stage.linkTo(email, 'sign'));
    await readAndConfirm(stage, hana, email);
    await stateAndSign(hana, HOW);
    expect(await hana.heading).toBe('You have signed for Northbridge Hospital Trust');
  }, STORY_MS);

  it('goes by Tab, Enter and Space alone', async () => {
    const email = 'tamsin@harbour-street.example';
    const tamsin = await stage.visitor();
    const keys = new Keyboard(tamsin);
    await tamsin.open(await stage.linkTo(email, 'sign'));
    await keys.press('Enter', 'Start reading');
    await keys.press('Enter', 'I have read it: go on to sign');
    await keys.press('Enter', 'Send me the code');
    await keys.type('Code of 6 digits', await codeTo(stage, email));
    await keys.press('Enter', 'Continue');
    await keys.type('Your job title', 'Chief executive');
    await keys.space('Chief executive');
    await keys.type('By what authority do you sign for your organisation?', 'I am its chief executive.');
    await keys.press('Space', 'Continue');
    await keys.space('I have read version 1.0 of this protocol and sign it for Harbour Street Family Trust');
    await keys.press('Space', 'Sign the protocol');
    expect(await tamsin.heading).toBe('You have signed for Harbour Street Family Trust');
  }, STORY_MS);
});
