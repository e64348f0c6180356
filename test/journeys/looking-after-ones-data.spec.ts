import { accountOf, Stage, STORY_MS } from './stage.js';
import { Keyboard } from './keyboard.js';
import { preparedForSignature } from './prepared.js';

const COUNCIL = 'Exampleshire County Council';
const HOSPITAL = 'Northbridge Hospital Trust';
const SIGNATORIES = {
  [COUNCIL]: { name: 'Chris Chief', email: accountOf('Chris Chief').email, role: 'Chief executive' },
  [HOSPITAL]: { name: 'Hana Hall', email: accountOf('Hana Hall').email, role: 'Chief executive' },
};

describe('what is kept about somebody', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.set(
      { name: COUNCIL, people: { 'Ada Administrator': ['administrator', 'ig-officer'], 'Chris Chief': ['signatory'], 'Mina Member': ['member'], 'Milo Member': ['member'], 'Moss Member': ['member'] } },
      { name: HOSPITAL, people: { 'Hana Hall': ['signatory'] }, administrators: ['Pat Platform'] },
    );
  }, STORY_MS);
  afterAll(async () => stage.strike());

  it('is theirs to see, to have and to erase; and what is left behind is said', async () => {
    const mina = await stage.signedIn('Mina Member');
    const elsewhere = await stage.signedIn('Mina Member');
    await mina.open('/account');
    await mina.follow('Where you are signed in');
    expect(await mina.page.getByRole('row').count()).toBe(3);
    await mina.press(/^Sign out of /);
    expect(await mina.words).toContain('You are signed out there');
    expect(await mina.words).toContain('You are signed in nowhere else.');
    await elsewhere.open('/account');
    expect(elsewhere.path).toMatch(/^\/sign-in/);

    await mina.open('/account');
    const [copy] = await Promise.all([mina.page.waitForEvent('download'), mina.page.getByRole('link', { name: 'Download what is kept about you' }).click()]);
    expect(copy.suggestedFilename()).toMatch(/\.json$/);

    await mina.open('/account');
    await mina.follow('What you have signed');
    expect(await mina.words).toContain('You have signed nothing here');
    await mina.open('/account');
    const keyboard = new Keyboard(mina);
    await keyboard.press('Enter', 'Erase your account');
    await mina.press('Erase my account', 422);
    expect(await mina.words).toContain('Enter your password');
    await mina.answer('Your password', 'not that one at all');
    await mina.tick('Yes, erase my account and what is kept about me');
    await mina.press('Erase my account', 422);
    await keyboard.type('Your password', accountOf('Mina Member').password);
    await keyboard.space('Yes, erase my account and what is kept about me');
    await keyboard.press('Enter', 'Erase my account');
    expect(await mina.heading).toBe('Your account has been erased');
    expect(await mina.words).toContain('What has stayed');
    expect(await mina.page.getByRole('link', { name: 'Sign out' }).count()).toBe(0);

    const again = await stage.visitor();
    await again.open('/sign-in');
    const { email, password } = accountOf('Mina Member');
    await again.answers({ 'Email address': email, Password: password });
    await again.press('Sign in', 401);
  }, STORY_MS);

  it('is erased without scripts and on a narrow screen as well', async () => {
    const milo = await stage.signedIn('Milo Member', { width: 320, scripts: false });
    await milo.open('/account/sessions');
    await milo.open('/account/erase');
    await milo.answer('Your password', accountOf('Milo Member').password);
    await milo.tick('Yes, erase my account and what is kept about me');
    await milo.press('Erase my account');
    expect(await milo.heading).toBe('Your account has been erased');
  }, STORY_MS);

  it('stays until what they look after has somebody else, with a way to each', async () => {
    const { path } = await preparedForSignature(stage, await stage.behindThePages('Ada Administrator'), 'One to be signed', SIGNATORIES);
    const ada = await stage.signedIn('Ada Administrator');
    await ada.open('/account/erase');
    expect(await ada.words).toContain('1 organisation has no other administrator.');
    expect(await ada.words).toContain('1 protocol has no other owner.');
    expect(await ada.page.getByRole('button', { name: 'Erase my account' }).count()).toBe(0);
    await ada.follow(/^ISP-/);
    expect(ada.path).toBe(`${path}/owner`);

    const chris = await stage.signedIn('Chris Chief');
    await chris.open('/account/erase');
    expect(await chris.words).toContain('1 protocol waits for a signature.');
    await chris.follow(/^ISP-/);
    expect(chris.path).toBe(path);
  }, STORY_MS);

  it('is looked up for somebody who cannot do it by themselves, by whoever looks after the service', async () => {
    const pat = await stage.signedIn('Pat Platform');
    await pat.follow('What is kept about a person');
    await pat.press('Look them up', 422);
    await pat.answer('Email address', 'nobody@people.example');
    await pat.press('Look them up');
    expect(await pat.words).toContain('Nothing is kept under nobody@people.example');
    await pat.answer('Email address', accountOf('Chris Chief').email);
    await pat.press('Look them up');
    expect(await pat.words).toContain('What has to be done first');
    expect(await pat.page.getByRole('button', { name: 'Erase it' }).count()).toBe(0);
    await pat.answer('Email address', accountOf('Milo Member').email);
    await pat.press('Look them up');
    expect(await pat.words).toContain('Nothing is kept under');
    await pat.answer('Email address', accountOf('Moss Member').email);
    await pat.press('Look them up');
    expect(await pat.words).toContain('Give them a copy');
    await pat.press('Erase it', 422);
    expect(await pat.words).toContain('Choose how you know that they asked');
    await pat.page.getByLabel('They answered from this address').last().check();
    await pat.tick('I have told them what stays, and they want the rest erased');
    await pat.answer('Your own password', accountOf('Pat Platform').password);
    await pat.press('Erase it');
    expect(await pat.heading).toBe('It has been erased');
  }, STORY_MS);
});
