import { addDays } from '@isp/protocols';
import { today } from './drafting.js';
import { Stage, STORY_MS } from './stage.js';

const COUNCIL = 'Exampleshire County Council';
const HOSPITAL = 'Northbridge Hospital Trust';

describe('reviews that fall due', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.set({ name: COUNCIL, people: { 'Ola Officer': ['ig-officer'], 'Ada Administrator': ['administrator'] } }, { name: HOSPITAL, people: {} });
    const { body } = await (await stage.behindThePages('Ola Officer')).get<{ person: { id: string } }>('/api/session');
    const like = {
      organisationIds: [stage.organisation(COUNCIL), stage.organisation(HOSPITAL)] as const,
      signatories: ['chris@exampleshire.example', 'hana@northbridge.example'] as const,
      ownerPersonId: body.person.id,
      startedOn: addDays(today(), -500),
    };
    await stage.hasInForce(
      { ...like, reference: 'ISP-2025-0001', title: 'Falls at home', reviewOn: addDays(today(), -40) },
      { ...like, reference: 'ISP-2025-0002', title: 'Swimming lessons', reviewOn: addDays(today(), 40) },
      { ...like, reference: 'ISP-2025-0003', title: 'Winter warmth', reviewOn: addDays(today(), 400) },
    );
  }, STORY_MS);
  afterAll(async () => stage.strike());

  it.each([
    ['in a window with scripts', { width: 1280, scripts: true }],
    ['on a narrow screen without scripts', { width: 320, scripts: false }],
  ])('are seen on the dashboard, found in the list and begun on the protocol: %s', async (_, visiting) => {
    const ola = await stage.signedIn('Ola Officer', visiting);
    await ola.open('/dashboard');
    expect(await ola.words).toContain('An overdue review ends nothing: what is agreed stands as it did.');
    await ola.follow(/^1\s+overdue/);
    expect(ola.path).toBe('/protocols?review=overdue');
    expect(await ola.words).toContain('Falls at home');
    expect(await ola.words).not.toContain('Swimming lessons');
    await ola.open('/protocols?review=any');
    expect(await ola.words).toContain('Swimming lessons');
    expect(await ola.words).not.toContain('Winter warmth');
    await ola.open('/protocols?review=overdue');
    await ola.follow('Falls at home');
    expect(await ola.words).toContain('It stays in force between those who have signed.');
    expect(await ola.words).toContain('You do not need an information sharing protocol');
    await ola.follow('Start a review');
  }, STORY_MS);

  it('leave on record who has read what is not public', async () => {
    const ola = await stage.signedIn('Ola Officer');
    await ola.open('/protocols');
    await ola.follow('Winter warmth');
    const own = ola.path;
    await ola.follow('History');
    await ola.follow('Who has read this');
    expect(await ola.words).toContain('Nothing has been noted yet');
    await ola.open(`${own}/versions/1.0`);
    await ola.open(`${own}/readers`);
    expect(await ola.words).toContain('Version 1.0');
    expect(await ola.words).toContain('Ola Officer');

    const ada = await stage.signedIn('Ada Administrator');
    await ada.open(`/organisations/${stage.organisation(COUNCIL)}/people`);
    await ada.follow('Who has looked at this list');
    expect(await ada.words).toContain('The list of people');
    await ada.open(`/organisations/${stage.organisation(COUNCIL)}/left-protocols`);
    expect(await ada.words).toContain('Every protocol has an owner who belongs here');
  }, STORY_MS);
});
