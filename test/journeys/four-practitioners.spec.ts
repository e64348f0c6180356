import { Decider } from './decider.js';
import { Stage, STORY_MS } from './stage.js';
import type { Visitor } from './visitor.js';

const ALL_FOUR = ['Needed: the aim cannot well be reached without it', 'In proportion: no more than the aim calls for', 'Relevant: each part has to do with the aim', 'Right and up to date, with opinions marked as such'];
const SENSITIVE = 'Health, sex life or sexual orientation, ethnic origin, religion or belief, politics, trade union, genes or biometrics';

/** What somebody answers, question by question; each is left by "Continue". */
type Answers = readonly ((decider: Decider) => Promise<void>)[];

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
}, STORY_MS);
afterAll(async () => stage.strike());

/** From what they are reading to a record that says these things, in a document that they came to by one link. */
async function decides(visitor: Visitor, answers: Answers, said: readonly string[]): Promise<void> {
  const decider = new Decider(visitor);
  await decider.begin();
  await decider.answerAll(answers);
  expect(await visitor.heading).toBe('Record of a decision about sharing information');
  const words = await visitor.words;
  for (const each of said) expect(words).toContain(each);
  expect(words).not.toMatch(/\bconsent was\b|may not share|not allowed/i);
}

it('a teacher in England looks for an agreement, finds that none is needed, and tells the council what a pupil said', async () => {
  const teacher = await stage.visitor();
  await teacher.open('/register?search=school+and+social+care');
  expect(await teacher.words).toMatch(/never be the reason for not sharing|do not need an information sharing protocol/i);
  await teacher.follow(/^Decide whether to share/);
  await decides(
    teacher,
    [
      (decider) => decider.choose('No, there is time to think it through'),
      (decider) => decider.choose('England', 'A child or young person'),
      (decider) => decider.choose('To protect a child from harm or neglect'),
      (decider) => decider.choose('Yes, or those who get it could work it out'),
      (decider) => decider.choose('A public body'),
      (decider) => decider.choose('Public task'),
      (decider) => decider.choose('None of these'),
      (decider) => decider.choose('The public interest in sharing is greater'),
      (decider) => decider.choose('Working with others for children’s safety and welfare', 'The new duty to share for the safety and welfare of children: it may already apply, check'),
      async (decider) => {
        await decider.write('What information?', 'What he said on Tuesday about going home');
        await decider.write('Who would get it?', 'The council’s children’s services');
        await decider.choose(...ALL_FOUR, 'By telephone, after calling back on a known number');
      },
      (decider) => decider.choose('Not yet, but I will'),
      async (decider) => {
        await decider.choose('Share it');
        await decider.write('Your reasons', 'He is afraid, and somebody has to look');
      },
      async () => undefined,
    ],
    ['UK GDPR article 6(1)(e)', 'Ask your safeguarding lead whether it does', 'Share it', 'He is afraid'],
  );
}, STORY_MS);

it('a police officer in Wales reads the law first, and gives a housing association what keeps an adult safe', async () => {
  const officer = await stage.visitor();
  await officer.open('/guidance/crime-and-disorder');
  expect(await officer.words).toContain('You do not need an information sharing protocol to share information about a person');
  await officer.open('/guidance');
  await officer.follow(/^Decide/);
  await decides(
    officer,
    [
      (decider) => decider.choose('No, there is time to think it through'),
      (decider) => decider.choose('Wales', 'An adult'),
      (decider) => decider.choose('To protect an adult who is at risk of harm or neglect', 'To prevent, find out or deal with crime'),
      (decider) => decider.choose('Yes, or those who get it could work it out'),
      (decider) => decider.choose('The police or another body with powers over crime, in that work'),
      (decider) => decider.choose('A task of law enforcement'),
      (decider) => decider.choose('None of these'),
      (decider) => decider.choose('It is not confidential'),
      (decider) => decider.choose('The power to give information to the police, councils and others to prevent crime'),
      async (decider) => {
        await decider.write('What information?', 'Who comes to her door, and when');
        await decider.write('Who would get it?', 'The housing association’s safeguarding lead');
        await decider.choose(...ALL_FOUR, 'By secure e-mail or a secure system, to an address I have checked');
      },
      (decider) => decider.choose('Yes, they know'),
      async (decider) => {
        await decider.choose('Share less than was asked or thought of');
        await decider.write('Your reasons', 'They need the times, and no names of others');
      },
      async () => undefined,
    ],
    ['Share less', 'They need the times', 'section 115'],
  );
}, STORY_MS);

it('a volunteer in Northern Ireland is in the middle of an emergency: shares first, and writes it down afterwards', async () => {
  const volunteer = await stage.visitor({ width: 320 });
  await volunteer.open('/');
  await volunteer.follow('Decide now');
  await decides(
    volunteer,
    [
      (decider) => decider.choose('Yes, somebody is in danger now'),
      async (decider) => {
        expect(await volunteer.words).toMatch(/Call 999/);
        await decider.choose('I have shared what was needed');
      },
      (decider) => decider.choose('Northern Ireland', 'An adult'),
      (decider) => decider.choose('To protect an adult who is at risk of harm or neglect'),
      (decider) => decider.choose('A charity, a company or any other body'),
      (decider) => decider.choose('Vital interests'),
      (decider) => decider.choose(SENSITIVE),
      (decider) => decider.choose('To protect a child, or an adult at risk'),
      (decider) => decider.choose('The public interest in sharing is greater'),
      (decider) => decider.choose('None that I know of; the lawful basis is enough'),
      async (decider) => {
        await decider.write('What information?', 'That he had taken tablets, and where he was');
        await decider.write('Who would get it?', 'The ambulance service');
        await decider.choose(...ALL_FOUR, 'In another safe way');
      },
      (decider) => decider.choose('No: they cannot be reached in time'),
      async (decider) => {
        await decider.choose('Share it');
        await decider.write('Your reasons', 'He could have died');
      },
      async () => undefined,
    ],
    ['UK GDPR article 6(1)(d)', 'He could have died'],
  );
}, STORY_MS);

it('a health visitor in Scotland is not sure, asks, and helps a family early, with their agreement on confidence', async () => {
  const visitor = await stage.visitor();
  await visitor.open('/search?q=family');
  expect(await visitor.page.locator('main a[href^="/guidance/"]').count()).toBeGreaterThan(0);
  await visitor.open('/guidance');
  await visitor.follow(/^Decide/);
  await decides(
    visitor,
    [
      (decider) => decider.choose('No, there is time to think it through'),
      (decider) => decider.choose('Scotland', 'Both, such as a parent and a child'),
      async (decider) => {
        await decider.press('I am not sure');
        await decider.write('What were you told, and by whom? (optional)', 'My team leader says early help is a good reason');
        await decider.press('I have asked: back to the question');
        await decider.choose('To get a person or a family the care, help or services they need');
      },
      (decider) => decider.choose('Yes, or those who get it could work it out'),
      (decider) => decider.choose('A public body'),
      (decider) => decider.choose('Public task'),
      (decider) => decider.choose(SENSITIVE),
      (decider) => decider.choose('For health or social care'),
      (decider) => decider.choose('They agree, or would expect it as part of their care'),
      (decider) => decider.choose('None that I know of; the lawful basis is enough'),
      async (decider) => {
        await decider.write('What information?', 'How the feeding goes, and that she is very tired');
        await decider.write('Who would get it?', 'The family nurse');
        await decider.choose(...ALL_FOUR, 'Face to face, or by hand');
      },
      (decider) => decider.choose('Yes, they know'),
      async (decider) => {
        await decider.choose('Share it');
        await decider.write('Your reasons', 'Help now is better than help later');
      },
      async () => undefined,
    ],
    ['My team leader says early help is a good reason', 'UK GDPR article 6(1)(e)', 'Help now is better'],
  );
}, STORY_MS);
