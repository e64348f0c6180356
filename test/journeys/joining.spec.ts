import { accountOf, Stage, STORY_MS } from './stage.js';

describe('joining the service', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.set({ name: 'Exampleshire County Council', people: { 'Ada Administrator': ['administrator'] } });
  }, STORY_MS);
  afterAll(async () => stage.strike());

  it('leads from an invitation to an account, and from an account to being signed in', async () => {
    const ada = await stage.signedIn('Ada Administrator');
    await ada.follow('Organisations');
    await ada.follow('Exampleshire County Council');
    await ada.follow('People and their roles');
    await ada.follow('Invite somebody');
    await ada.answers({ 'Full name': 'Ola Officer', 'Email address': 'ola@exampleshire.example' });
    await ada.choose('Roles', 'Information governance officer');
    await ada.press('Send the invitation');
    expect(await ada.words).toContain('Ola Officer');

    const link = await stage.linkTo('ola@exampleshire.example', 'invitation');
    const ola = await stage.visitor();
    await ola.open(link);
    expect(await ola.words).toContain('Exampleshire County Council');
    await ola.answers({ 'Choose a password': 'three words apart' });
    await ola.press('Join Exampleshire County Council');
    expect(ola.path).toBe('/dashboard');
    await ola.press('Sign out');
    await ola.signIn({ email: 'ola@exampleshire.example', password: 'three words apart' });
    expect(ola.path).toBe('/dashboard');

    const late = await stage.visitor();
    await late.open(link, 200);
    expect(await late.heading).toBe('This link is no longer in use');
  }, STORY_MS);

  it('lets somebody who has forgotten their password choose another by a link in an email', async () => {
    const { email, password } = accountOf('Ada Administrator');
    const ada = await stage.visitor();
    await ada.open('/sign-in');
    await ada.answers({ 'Email address': email, Password: 'not that one at all' });
    await ada.press('Sign in', 401);
    expect(await ada.page.title()).toMatch(/^Error: /);
    await ada.follow('I have forgotten my password');
    await ada.answer('Email address', email);
    await ada.press('Send the link');
    expect(await ada.heading).toBe('Check your email');

    await ada.open(await stage.linkTo(email, 'reset-password'));
    await ada.answer('New password', 'short');
    await ada.press('Save the new password', 422);
    expect(await ada.words).toContain('The password must be at least 12 characters');
    await ada.answer('New password', 'a longer sentence this time');
    await ada.press('Save the new password');
    expect(await ada.words).toContain('Your password has been changed');

    await ada.answers({ 'Email address': email, Password: password });
    await ada.press('Sign in', 401);
    await ada.signIn({ email, password: 'a longer sentence this time' });
    expect(ada.path).toBe('/dashboard');
  }, STORY_MS);
});
