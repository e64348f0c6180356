import { preparedDraft, preparedForSignature, type Prepared } from './prepared.js';
import { Stage, STORY_MS } from './stage.js';
import type { Visitor } from './visitor.js';

const COUNCIL = 'Exampleshire County Council';
const HOSPITAL = 'Northbridge Hospital Trust';
const SIGNATORIES = {
  [COUNCIL]: { name: 'Chris Chief', email: 'chris@exampleshire.example', role: 'Chief executive' },
  [HOSPITAL]: { name: 'Hana Hall', email: 'hana@northbridge.example', role: 'Chief executive' },
};

describe('the pages that no story leads to', () => {
  let stage: Stage;
  let officer: Visitor;
  let draft: Prepared;
  let sent: Prepared;

  beforeAll(async () => {
    stage = await Stage.set({ name: COUNCIL, people: { 'Ada Administrator': ['administrator', 'ig-officer'] } }, { name: HOSPITAL, people: { 'Hugo Helper': ['member'] } });
    const behind = await stage.behindThePages('Ada Administrator');
    draft = await preparedDraft(stage, behind, 'A draft', Object.keys(SIGNATORIES));
    sent = await preparedForSignature(stage, behind, 'One that is out for signature', SIGNATORIES);
    officer = await stage.signedIn('Ada Administrator');
  }, STORY_MS);
  afterAll(async () => stage.strike());

  it('are as fit for everybody: those of a draft', async () => {
    const party = draft.parties[HOSPITAL] ?? '';
    for (const page of ['/document', '/show', '/abandon', '/draft/parties/new', `/draft/parties/${party}/remove`, '/draft/data/row-1', '/draft/data/row-1/remove', '/draft/practical-steps/step-1/remove']) {
      await officer.open(draft.path + page);
    }
  }, STORY_MS);

  it('are as fit for everybody: those of a version out for signature', async () => {
    const party = sent.parties[HOSPITAL] ?? '';
    for (const page of ['/versions/1.0', '/deadline', '/withdraw', '/abandon', '/publication', '/owner', '/paper-signature', `/parties/${party}/remove`, '/end', '/review', '/change']) {
      await officer.open(sent.path + page);
    }
  }, STORY_MS);

  it('carry no reason for one level over to another', async () => {
    const reason = 'It names the refuge by the quay';
    await officer.open(`${draft.path}/publication`);
    await officer.choose('What stands on the public register?', 'Not on the register');
    await officer.answer('Reason', reason);
    await officer.press('Save');
    await officer.open(`${draft.path}/publication`);
    expect(await officer.page.getByRole('main').innerText()).toContain(`Reason given for “Not on the register”: ${reason}`);
    await officer.choose('What stands on the public register?', 'In full');
    await officer.press('Save');
    expect(await officer.page.getByRole('main').innerText()).not.toContain(reason);
  }, STORY_MS);

  it('are as fit for everybody: those of people and organisations', async () => {
    const own = `/organisations/${stage.organisation(COUNCIL)}`;
    for (const page of ['/protocols', '/protocols?search=nothing+of+the+kind', '/organisations', '/organisations/new', own, `${own}/edit`, `${own}/people`, '/account', '/acting-for']) {
      await officer.open(page);
    }
    await officer.open(`${own}/people`);
    await officer.follow(/^Change/, officer.page.getByRole('main'));
    await officer.open('/no-such-page', 404);
  }, STORY_MS);

  it('show somebody who drafts nothing neither a draft of another organisation nor the form for a new one', async () => {
    const hugo = await stage.signedIn('Hugo Helper');
    await hugo.open(draft.path, 404);
    await hugo.open('/protocols/new', 403);
  }, STORY_MS);
});
