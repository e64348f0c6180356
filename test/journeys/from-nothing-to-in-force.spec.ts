import { addRow, addStep, describeParty, fillParty, fillSections, giveLegalBasis } from './drafting.js';
import { readAndConfirm, stateAndSign } from './signing.js';
import { accountOf, Stage, STORY_MS } from './stage.js';
import { steps } from './steps.js';
import type { Visitor } from './visitor.js';

const COUNCIL = 'Exampleshire County Council';
const POLICE = 'Exampleshire Constabulary';
const TRUST = 'Harbour Street Family Trust';
const TITLE = 'Early help for families in Exampleshire';
const TRUSTEE = { name: 'Tamsin Trustee', email: 'tamsin@harbour-street.example' };

describe('an officer and two partners, from nothing to in force', () => {
  const step = steps();
  let stage: Stage;
  let officer: Visitor;
  let protocol: string;

  beforeAll(async () => {
    stage = await Stage.set(
      { name: COUNCIL, people: { 'Ola Officer': ['ig-officer'], 'Chris Chief': ['signatory'] } },
      { name: POLICE, more: { kind: 'police-force', sector: 'police' }, people: { 'Dana Delegate': ['signatory'] } },
    );
  }, STORY_MS);
  afterAll(async () => stage.strike());

  step('starts from a template', async () => {
    officer = await stage.signedIn('Ola Officer');
    await officer.follow('Start a new protocol');
    await officer.choose('Which template do you start from?', 'Routine sharing between parties');
    await officer.press('Start the draft', 422);
    expect(await officer.words).toContain('Enter a title');
    await officer.answer('What is it called?', TITLE);
    await officer.press('Start the draft');
    expect(await officer.heading).toContain(TITLE);
    protocol = officer.path.replace(/\/draft$/, '');
    expect(protocol).toMatch(/^\/protocols\/[0-9a-f-]{36}$/);
  });

  step('has a form for every section', async () => {
    await fillSections(officer);
    await officer.follow('Practical steps and how they are checked');
    await addStep(officer);
    await officer.follow('All sections');
  });

  step('takes in a partner that is here, and one that has only a name yet', async () => {
    await officer.follow('Parties');
    await describeParty(officer, COUNCIL);

    await officer.follow('Add a party');
    await officer.answer('Which organisation?', 'Constabulary');
    await officer.press('Search');
    await officer.press(`Add ${POLICE}`);
    await fillParty(officer, POLICE);

    await officer.follow('Add a party');
    await officer.answer('Which organisation?', TRUST);
    await officer.press('Search');
    await officer.follow('Add it as a new organisation');
    await officer.pick('Kind', 'Charity');
    await officer.pick('Sector', 'Voluntary sector');
    await officer.press('Add it');
    await officer.press(`Add ${TRUST}`);
    await fillParty(officer, TRUST);

    await officer.answer('How does a party join and leave?', 'A new party signs the current version. A party leaves by notice in writing.');
    await officer.press('Save and go on');
  });

  step('says what is shared between whom, and on what basis of each', async () => {
    await officer.follow('The information that is shared');
    await addRow(officer, COUNCIL, POLICE, TRUST);
    await addRow(officer, POLICE, COUNCIL);
    await officer.follow('All sections');

    await officer.follow('Legal basis of each party');
    await giveLegalBasis(officer, COUNCIL, 'Public task: UK GDPR article 6(1)(e)');
    await giveLegalBasis(officer, POLICE, 'Public task: UK GDPR article 6(1)(e)');
    await giveLegalBasis(officer, TRUST, 'Recognised legitimate interest: UK GDPR article 6(1)(ea)');
    await officer.follow('All sections');

    await officer.follow('Check what is still missing');
    expect(await officer.heading).toContain('Nothing is missing');
  });

  step('can be shown to a partner before it is frozen', async () => {
    await officer.open(`${protocol}/draft`);
    await officer.follow('Show the draft to a partner');
    await officer.choose('Which party?', TRUST);
    await officer.answers({ 'Full name': 'Rae Reader', 'Email address': 'rae@harbour-street.example' });
    await officer.press('Show the draft');

    const reader = await stage.visitor();
    await reader.open(await stage.linkTo('rae@harbour-street.example', 'read-draft'));
    await reader.press('Read the draft');
    expect(await reader.words).toContain('Agree one plan of help for each family within ten working days.');
  });

  step('goes out for signature to one person of each party', async () => {
    await officer.open(`${protocol}/draft`);
    await officer.follow('Send it for signature');
    for (const [party, signatory, role] of [
      [COUNCIL, accountOf('Chris Chief'), 'Chief executive'],
      [POLICE, accountOf('Dana Delegate'), 'Superintendent'],
      [TRUST, TRUSTEE, 'Chief executive'],
    ] as const) {
      const questions = officer.page.getByRole('group', { name: party, exact: true });
      await questions.getByLabel('Full name').fill(signatory.name);
      await questions.getByLabel('Email address').fill(signatory.email);
      await questions.getByLabel('Job title or role').fill(role);
    }
    await officer.press('Continue');
    await officer.press('Send it to 3 signatories');
    expect(officer.path).toContain(protocol);
    expect(await officer.words).toContain('Out for signature');
    expect(await officer.words).toContain('0 of 3 parties have signed');
  });

  step('is signed by people who are signed in', async () => {
    for (const [name, signs] of [
      ['Chris Chief', { jobTitle: 'Chief executive', capacity: 'Chief executive' }],
      ['Dana Delegate', { jobTitle: 'Superintendent', capacity: 'Delegate of the chief constable' }],
    ] as const) {
      const signatory = await stage.signedIn(name);
      await signatory.follow(/^Read it and sign/);
      await stateAndSign(signatory, signs);
      expect(await signatory.words).toContain('You have signed');
    }
  });

  step('is signed by link, with a code and without an account', async () => {
    const tamsin = await stage.visitor();
    await tamsin.open(await stage.linkTo(TRUSTEE.email, 'sign'));
    expect(await tamsin.words).toContain('You do not need an account');
    await readAndConfirm(stage, tamsin, TRUSTEE.email);
    await stateAndSign(tamsin, { jobTitle: 'Chief executive', capacity: 'Chief executive of a charity' });
    expect(await tamsin.heading).toContain(`You have signed for ${TRUST}`);
  });

  step('is in force between those who have signed, and they are told', async () => {
    await officer.open(protocol);
    expect(await officer.words).toContain('In force');
    expect(await officer.words).toContain('3 of 3 parties have signed');
    for (const part of ['Parties and signatures', 'Document', 'Versions', 'History']) await officer.follow(part);
    expect(await officer.words).toContain('Came into force');
    for (const { email } of [accountOf('Ola Officer'), accountOf('Chris Chief'), accountOf('Dana Delegate'), TRUSTEE]) {
      expect(await stage.fromMail(email, /(protocol is in force between the parties)/)).not.toBe('');
    }
  });

  step('stands on the register for everybody', async () => {
    const anybody = await stage.visitor();
    await anybody.open('/register');
    await anybody.answer('Search', 'early help');
    await anybody.press('Search the register');
    await anybody.follow(TITLE);
    expect(await anybody.words).toContain('In force');
    expect(await anybody.words).toContain(TRUST);
    expect(await anybody.page.content()).not.toContain(TRUSTEE.email);
    expect(await anybody.words).not.toContain(TRUSTEE.name);
  });

  step('has its review recorded, with the date of the next', async () => {
    await officer.open(protocol);
    await officer.follow('Start a review');
    await officer.press('Start the review');
    expect(await officer.words).toContain('The protocol stays in force meanwhile');
    await officer.choose('How did the review come out?', 'No change is needed');
    await officer.answer('What was looked at, and what was found?', 'Purpose, parties and rows are still right.');
    await officer.press('Complete the review');
    expect(await officer.words).toContain('no change is needed');
    expect(await officer.words).toContain('In force');
  });
});
