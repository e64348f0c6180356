import { Stage, STORY_MS } from './stage.js';

describe('guidance', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.set({ name: 'Exampleshire County Council', people: { 'Olu Officer': ['ig-officer'] } }, { name: 'Northbridge Hospital Trust', people: {}, administrators: ['Pat Platform'] });
  }, STORY_MS);
  afterAll(async () => stage.strike());

  it('is written, previewed, published, found, checked and restored, on a narrow screen without scripts', async () => {
    const editor = await stage.signedIn('Pat Platform', { width: 320, scripts: false });
    await editor.open('/dashboard');
    await editor.follow('Edit the guidance, and see what is due for checking');
    expect(await editor.words).toContain('Nobody has checked it yet');
    await editor.follow('Write new guidance');
    await editor.answers({ Address: 'at-the-door', Title: 'At the door', Summary: 'What to do at the door.', Text: 'Knock first.' });
    await editor.date('Written on', '2026-11-20');
    await editor.press('Preview');
    expect(await editor.words).toContain('has no source');
    await editor.press('Publish', 422);
    expect(await editor.words).toContain('Say what you changed, and why');
    await editor.answer('Text', '## At a door\n\nKnock first. {own}\n\nThen **wait**. {own; wales}');
    await editor.answer('What did you change, and why?', 'People asked for it');
    await editor.press('Preview');
    expect(await editor.words).toContain('Nothing keeps it from being published');
    expect(await editor.words).toContain('Wales only');
    await editor.press('Publish');
    expect(await editor.words).toContain('It has been published');

    const reader = await stage.visitor();
    await reader.open('/search?q=door');
    await reader.follow('At the door');
    expect(await reader.words).toContain('Knock first.');

    await editor.follow(/^Mark as checked/);
    await editor.answer('Who checked it?', 'Legal adviser, this service');
    await editor.date('When was it checked?', '2026-11-21');
    await editor.press('Mark as checked');
    await reader.open('/guidance/at-the-door');
    expect(await reader.words).toContain('Last checked by Legal adviser, this service on 21 November 2026');

    await editor.follow(/^History/);
    await editor.follow('Edition 1');
    await editor.press('Publish edition 1 again', 422);
    await editor.answer('Why is it published again?', 'The check was of something else');
    await editor.press('Publish edition 1 again');
    expect(await editor.words).toContain('Nobody has checked it yet');
    await editor.follow(/^History/);
    expect(await editor.words).toContain('3 editions');
  }, STORY_MS);

  it('of two editors keeps what both wrote, and tells the later one', async () => {
    const [first, second] = [await stage.signedIn('Pat Platform'), await stage.signedIn('Pat Platform')];
    for (const editor of [first, second]) {
      await editor.open('/guidance-editor/key-points');
      await editor.answer('What did you change, and why?', 'A better title');
    }
    await first.answer('Title', 'The first title');
    await first.press('Preview');
    expect(await first.words).toContain('Nothing keeps it from being published');
    await first.press('Publish');
    await second.answer('Title', 'The second title');
    await second.press('Publish', 412);
    expect(await second.words).toContain('Somebody else published an edition while you were working');
    expect(await second.page.getByLabel('Title', { exact: true }).inputValue()).toBe('The second title');
    await second.follow('See what they changed');
    expect(await second.words).toContain('The first title');
  }, STORY_MS);

  it('rests on sources that are added, changed and compared', async () => {
    const editor = await stage.signedIn('Pat Platform', { width: 320 });
    await editor.open('/guidance-editor/sources');
    await editor.follow('Add a source');
    await editor.press('Publish', 422);
    await editor.answers({ Key: 'door-rules', Title: 'Rules of doors', Publisher: 'The Door Office', Date: '2026-03', 'What did you change, and why?': 'It is new' });
    await editor.choose('Nations that it is about', 'England');
    await editor.press('Publish');
    await editor.answer('Search the sources', 'door');
    await editor.press('Search');
    await editor.follow('Rules of doors');
    await editor.answers({ Date: '2026-04', 'What did you change, and why?': 'It was amended' });
    await editor.press('Publish');
    await editor.follow('History');
    await editor.follow('Edition 2');
    expect(await editor.words).toContain('Added: 2026-04');
  }, STORY_MS);

  it('is edited by nobody at an organisation, until whoever administers the platform lets them', async () => {
    const officer = await stage.signedIn('Olu Officer');
    await officer.open('/guidance-editor', 403);
    const administrator = await stage.signedIn('Pat Platform', { width: 320, scripts: false });
    await administrator.open('/guidance-editor');
    await administrator.follow('Who can edit');
    await administrator.press('Let them edit', 422);
    await administrator.answer('Email address', 'nobody@exampleshire.example');
    await administrator.press('Let them edit', 422);
    expect(await administrator.words).toContain('There is no account with this email address');
    await administrator.answer('Email address', 'olu.officer@people.example');
    await administrator.press('Let them edit');
    expect(await administrator.words).toContain('They can edit the guidance now');
    await officer.open('/dashboard');
    await officer.follow('Edit the guidance, and see what is due for checking');
    await officer.open('/guidance-editor/editors', 403);
    await administrator.press(/^End this/);
    expect(await administrator.words).toContain('Nobody else edits the guidance');
    await officer.open('/guidance-editor', 403);
  }, STORY_MS);
});
