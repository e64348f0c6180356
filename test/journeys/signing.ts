import type { Stage } from './stage.js';
import type { Visitor } from './visitor.js';

/** Goes from the start page of a personal link to where the signatory says how they sign, confirming the address by the code. */
export async function readAndConfirm(stage: Stage, signatory: Visitor, email: string): Promise<void> {
  await signatory.press('Start reading');
  await signatory.follow('I have read it: go on to sign');
  await confirm(stage, signatory, email);
}

/** Has the code sent, and enters it. */
export async function confirm(stage: Stage, signatory: Visitor, email: string): Promise<void> {
  await signatory.press('Send me the code');
  await signatory.answer('Code of 6 digits', await codeTo(stage, email));
  await signatory.press('Continue');
}

/** The code in the latest mail to somebody that has one. */
export function codeTo(stage: Stage, email: string): Promise<string> {
  return stage.fromMail(email, /^ {4}(\d{6})$/m);
}

/** Says in what capacity and by what authority they sign, looks once more, and signs. */
export async function stateAndSign(signatory: Visitor, { jobTitle, capacity }: { readonly jobTitle: string; readonly capacity: string }): Promise<void> {
  await signatory.answers({
    'Your job title': jobTitle,
    'By what authority do you sign for your organisation?': `I am its ${jobTitle.toLowerCase()}.`,
  });
  await signatory.choose('In what capacity do you sign?', capacity);
  await signatory.press('Continue');
  await signatory.tick(/^I have read version/);
  await signatory.press('Sign the protocol');
}
