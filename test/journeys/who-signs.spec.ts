import type { Agent } from '../support/agent.js';
import { preparedForSignature } from './prepared.js';
import { confirm, readAndConfirm, stateAndSign } from './signing.js';
import { Stage, STORY_MS } from './stage.js';

const COUNCIL = 'Exampleshire County Council';
const HOSPITAL = 'Northbridge Hospital Trust';
const TRUST = 'Harbour Street Family Trust';
const CHRIS = { name: 'Chris Chief', email: 'chris@exampleshire.example', role: 'Chief executive' };
const HANA = { name: 'Hana Hall', email: 'hana@northbridge.example', role: 'Caldicott Guardian' };
const TAMSIN = { name: 'Tamsin Trustee', email: 'tamsin@harbour-street.example', role: 'Chief executive' };
const IRIS = { name: 'Iris Innes', email: 'iris@northbridge.example', role: 'Medical director' };
const REASON = 'Our trustees ask for a shorter retention than six years.';

describe('somebody who will not sign, or is not the one to ask', () => {
  let stage: Stage;
  let behind: Agent;

  beforeAll(async () => {
    stage = await Stage.set(
      { name: COUNCIL, people: { 'Ola Officer': ['ig-officer'] } },
      { name: HOSPITAL, more: { kind: 'nhs-body', sector: 'health' }, people: {} },
      { name: TRUST, more: { kind: 'charity', sector: 'voluntary' }, people: {} },
    );
    behind = await stage.behindThePages('Ola Officer');
  }, STORY_MS);
  afterAll(async () => stage.strike());

  it('declines by link with a reason, which the lead reads before going on without that party', async () => {
    const { path } = await preparedForSignature(stage, behind, 'Support for carers', { [COUNCIL]: CHRIS, [HOSPITAL]: HANA, [TRUST]: TAMSIN });
    const tamsin = await stage.visitor();
    await tamsin.open(await stage.linkTo(TAMSIN.email, 'sign'));
    await tamsin.press('Start reading');
    await tamsin.follow('I decline to sign');
    await confirm(stage, tamsin, TAMSIN.email);
    await tamsin.press('Decline to sign', 422);
    expect(await tamsin.words).toContain('Give a reason');
    await tamsin.answer('Why do you decline?', REASON);
    await tamsin.press('Decline to sign');
    expect(await tamsin.heading).toContain('You have declined to sign');

    const ola = await stage.signedIn('Ola Officer');
    await ola.follow(/^A party has declined/);
    expect(ola.path).toContain(path);
    expect(await ola.words).toContain(REASON);
    await ola.follow(`Stop asking ${TRUST}`);
    await ola.answer('Why?', 'They go their own way on retention.');
    await ola.press('Stop asking');
    expect(await ola.words).toContain('The party is no longer asked to sign');
    expect(await ola.words).toContain('0 of 2 parties have signed');

    await tamsin.open(await stage.linkTo(TAMSIN.email, 'sign'), 404);
    expect(await tamsin.words).toContain('What you can do');
  }, STORY_MS);

  it('is replaced: the first link says what to do, and the second one signs', async () => {
    const { path } = await preparedForSignature(stage, behind, 'Leaving hospital safely', { [COUNCIL]: CHRIS, [HOSPITAL]: IRIS });
    const first = await stage.linkTo(IRIS.email, 'sign');
    const iris = await stage.visitor();
    await iris.open(first);

    const ola = await stage.signedIn('Ola Officer');
    await ola.open(`${path}/parties`);
    await ola.follow(`Ask somebody else instead of ${IRIS.name}`);
    await ola.answers({ 'Full name': 'Idris Ito', 'Email address': 'idris@northbridge.example', 'Job title or role': 'Chief executive' });
    await ola.press('Ask them to sign');
    expect(await ola.words).toContain('Somebody else has been asked');
    expect(await ola.words).toContain('Idris Ito');

    await iris.open(first, 404);
    expect(await iris.heading).toBe('This link is no longer in use');
    expect(await iris.words).toContain('Somebody else has been asked to sign instead');

    const idris = await stage.visitor();
    await idris.open(await stage.linkTo('idris@northbridge.example', 'sign'));
    await readAndConfirm(stage, idris, 'idris@northbridge.example');
    await stateAndSign(idris, { jobTitle: 'Chief executive', capacity: 'Chief executive' });
    expect(await idris.heading).toContain(`You have signed for ${HOSPITAL}`);
  }, STORY_MS);
});
