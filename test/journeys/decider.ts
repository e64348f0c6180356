import type { Visitor } from './visitor.js';

/** Seconds for what a practised person's hands do, by the keystroke-level model of Card, Moran and Newell: to make up one's mind, to point and click, to go over to the keys, to type a letter. */
const PACE = { mind: 1.35, click: 1.3, overToKeys: 0.4, letter: 0.28 };

/** Answers of a charity's worker in England who is worried about a child, question by question. */
export const WORRIED_ABOUT_A_CHILD: readonly ((decider: Decider) => Promise<void>)[] = [
  (decider) => decider.choose('No, there is time to think it through'),
  (decider) => decider.choose('England', 'A child or young person'),
  (decider) => decider.choose('To protect a child from harm or neglect'),
  (decider) => decider.choose('Yes, or those who get it could work it out'),
  (decider) => decider.choose('A charity, a company or any other body'),
  (decider) => decider.choose('A recognised legitimate interest'),
  (decider) => decider.choose('Health, sex life or sexual orientation, ethnic origin, religion or belief, politics, trade union, genes or biometrics'),
  (decider) => decider.choose('To protect a child, or an adult at risk'),
  (decider) => decider.choose('The public interest in sharing is greater'),
  (decider) => decider.choose('None that I know of; the lawful basis is enough'),
  async (decider) => {
    await decider.write('What information?', 'Bruises seen on Monday');
    await decider.write('Who would get it?', 'Duty social worker');
    await decider.choose('Needed: the aim cannot well be reached without it', 'In proportion: no more than the aim calls for', 'Relevant: each part has to do with the aim', 'Right and up to date, with opinions marked as such');
    await decider.choose('By telephone, after calling back on a known number');
  },
  (decider) => decider.choose('No: it could put somebody at risk'),
  async (decider) => {
    await decider.choose('Share it');
    await decider.write('Your reasons', 'She may be hurt again');
  },
  async () => undefined,
];

/** Somebody with a decision to make, who goes from question to question; it is counted what their hands do. */
export class Decider {
  private seconds = 0;

  constructor(readonly visitor: Visitor) {}

  /** How long the hands of a practised person would have needed for what was done so far. */
  get handsSeconds(): number {
    return this.seconds;
  }

  async begin(): Promise<void> {
    await this.press('Start now');
  }

  async choose(...answers: readonly string[]): Promise<void> {
    for (const answer of answers) {
      this.seconds += PACE.mind + PACE.click;
      await this.visitor.page.getByLabel(answer, { exact: true }).check();
    }
  }

  async write(label: string, words: string): Promise<void> {
    this.seconds += PACE.mind + PACE.click + PACE.overToKeys + words.length * PACE.letter;
    await this.visitor.page.getByLabel(label, { exact: true }).pressSequentially(words);
  }

  async press(button: string): Promise<void> {
    this.seconds += PACE.click;
    await this.visitor.page.getByRole('button', { name: button, exact: true }).click();
  }

  /** Answers questions to the last, doing something at each before it is left. */
  async answerAll(answers: readonly ((decider: Decider) => Promise<void>)[], atEach: () => Promise<void> = async () => undefined): Promise<void> {
    for (const answer of answers) {
      await answer(this);
      await atEach();
      await this.press('Continue');
    }
  }
}
