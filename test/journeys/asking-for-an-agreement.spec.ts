import { Agent } from '../support/agent.js';
import { ifMatch } from '../support/protocol-situations.js';
import { accountOf, Stage, STORY_MS } from './stage.js';

const COUNCIL = 'Exampleshire County Council';
const SCHOOL = 'Quillet Bridge Primary School';

describe('somebody who asks whether there is an agreement', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.set({ name: COUNCIL, people: { 'Ada Administrator': ['administrator', 'ig-officer'] } }, { name: SCHOOL, people: { 'Hal Head': ['signatory'] } });
    const officer = await stage.behindThePages('Ada Administrator');
    const { body: session } = await officer.get('/api/session');
    await stage.hasInForce({
      reference: 'ISP-2025-0001',
      organisationIds: [stage.organisation(COUNCIL), stage.organisation(SCHOOL)],
      signatories: [accountOf('Ada Administrator').email, accountOf('Hal Head').email],
      ownerPersonId: String(session['person']?.['id']),
      startedOn: '2026-01-12',
      reviewOn: '2029-01-12',
      title: 'Help for families',
    });
    const { body: list } = await officer.get('/api/protocols');
    const path = `/api/protocols/${String(list['items']?.[0]?.['id'])}`;
    const { status } = await officer.put(`${path}/publication`, { level: 'full', reason: '' }, ifMatch((await officer.get(path)).body));
    expect(status).toBe(200);
  }, STORY_MS);
  afterAll(async () => stage.strike());

  it.each([{ scripts: true }, { scripts: false }])('about one person is led to the decision, and looks for nothing (%j)', async (visiting) => {
    const teacher = await stage.visitor(visiting);
    await teacher.open('/register');
    await teacher.follow(/Is there an agreement/);
    await teacher.choose('What is it about?', 'One person’s case');
    await teacher.press('Continue');
    expect(await teacher.words).toMatch(/must never be the reason for not sharing.*you can decide now/is);
    expect(await teacher.page.getByRole('link', { name: /Decide whether to share, step by step/ }).getAttribute('href')).toBe('/decide');
  }, STORY_MS);

  it.each([{ scripts: true }, { scripts: false }])('about routine sharing gets an answer with an address of its own, and can go back (%j)', async (visiting) => {
    const officer = await stage.visitor(visiting);
    await officer.open('/register/agreement?about=routine');
    await officer.press('Look for an agreement');
    expect(await officer.words).toMatch(/There is a problem.*Enter who gives the data.*Enter who receives the data/is);

    await officer.answer('Who gives the data?', 'exampleshire');
    await officer.answer('Who receives it?', SCHOOL);
    await officer.press('Look for an agreement');
    expect(await officer.words).toContain('Which organisation do you mean?');
    await officer.follow(COUNCIL);
    expect(await officer.words).toMatch(/Help for families/);
    expect(await officer.page.getByLabel('Who gives the data?').inputValue()).toBe(COUNCIL);

    await officer.answer('Which data? (optional)', 'address');
    await officer.press('Look for an agreement');
    const answered = officer.page.url();
    const words = await officer.words;
    expect(words).not.toMatch(/blocked|not allowed|not permitted|compliant/i);
    expect(words).toMatch(/do not need an information sharing protocol/i);

    await officer.answer('Which data? (optional)', 'tax returns');
    await officer.press('Look for an agreement');
    expect(await officer.words).toMatch(/Partly: .*names the data in other words/is);
    await officer.page.goBack();
    expect(officer.page.url()).toBe(answered);

    await officer.open('/register/agreement?about=routine&from=Nobody+At+All&to=Nobody+Either');
    expect(await officer.words).toMatch(/must never be the reason for not sharing.*No matching protocol is published on this register/is);
  }, STORY_MS);

  it.each([{ scripts: true }, { scripts: false }])('by a machine gives it a token, which is seen once, and takes it back (%j)', async (visiting) => {
    const administrator = await stage.signedIn('Ada Administrator', visiting);
    const own = `/organisations/${stage.organisation(COUNCIL)}`;
    await administrator.open(own);
    await administrator.follow('Tokens for machines');
    await administrator.press('Issue a token', 422);
    expect(await administrator.words).toMatch(/Enter what will use it/);
    await administrator.answer('What will use it?', `Case system ${String(visiting.scripts)}`);
    await administrator.choose('How long will it work?', '90 days');
    await administrator.press('Issue a token');
    const secret = /isp_ask_[0-9a-f]{64}/.exec(await administrator.words)?.[0] ?? '';
    const machine = new Agent(stage.url, '198.51.100.9');
    const ask = () => machine.send('POST', '/api/register/agreements', { questions: [{ from: COUNCIL, to: SCHOOL }] }, { authorization: `Bearer ${secret}` });
    expect((await ask()).status).toBe(200);

    await administrator.open(`${own}/tokens`);
    expect(await administrator.words).not.toContain(secret);
    await administrator.follow(/^Withdraw/);
    await administrator.press('Withdraw it');
    expect(await administrator.words).toContain('The token has been withdrawn');
    expect((await ask()).status).toBe(401);
  }, STORY_MS);
});
