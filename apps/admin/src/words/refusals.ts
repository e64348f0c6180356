import { writtenDate, writtenInstant } from './dates.js';

type Facts = Readonly<Record<string, unknown>>;
type Words = string | ((facts: Facts) => string);

/** Why something can't be done now: the fact, and where there is one, the way on. */
export const REFUSALS: Readonly<Record<string, Words>> = {
  // Signing in and personal links
  'wrong-credentials': 'The email address or the password is not right',
  'too-many-attempts': 'There were too many attempts. Wait a few minutes, then try again',
  'password-too-short': 'The password must be at least 12 characters',
  'password-too-common': 'Choose a password that is harder to guess',
  'password-too-simple': 'Choose a password that is harder to guess',
  'password-too-long': 'The password must be 200 characters or fewer',
  'wrong-password': 'The current password is not right',
  'wrong-code': (facts) =>
    typeof facts['attemptsLeft'] === 'number' && facts['attemptsLeft'] > 0
      ? `That is not the code we sent. You can try ${facts['attemptsLeft']} more ${facts['attemptsLeft'] === 1 ? 'time' : 'times'}`
      : 'That is not the code we sent. Ask for a new one',
  'code-expired': 'That code is no longer in use. Ask for a new one',
  'not-confirmed': 'Confirm your email address first, with the code we send to it',
  'link-not-usable': 'This link is no longer in use',
  'csrf': 'This page was open for a long time. Send the form again',
  'csrf-token-invalid': 'This page was open for a long time. Send the form again',
  'account-exists': 'There is already an account with this email address. Sign in instead',

  // Organisations and people
  'organisation-exists': (facts) => `${text(facts, 'name') || 'An organisation of this name'} is here already. Choose it instead of adding it again`,
  'last-administrator': 'An organisation needs at least one administrator. Give the role to somebody else first',
  'already-member': 'This person already belongs to the organisation',
  'already-invited': 'This person has already been invited',

  // Drafting and sending
  'not-complete': 'The draft is not complete yet. Check what is missing',
  'no-draft': 'There is no draft to work on',
  'draft-exists': 'There is already a draft. Finish that one first',
  'unknown-party': 'That party is no longer in the protocol',
  'unknown-row': 'That row is no longer in the protocol',
  'too-few-parties': 'A protocol needs at least two parties',
  'no-signatory': 'Name at least one signatory for each party',
  'already-out-for-signature': 'A version is already out for signature',
  'not-out-for-signature': 'No version is out for signature',
  'deadline-passed': 'The deadline must be today or later',
  'reason-missing': 'Give a reason',

  // Signing
  'already-signed': 'This party has already signed this version',
  'already-declined': 'This request has already been declined',
  'not-asked-to-sign': 'You have not been asked to sign this',
  'version-not-current': 'A newer version has taken the place of this one. Open the protocol again to read it',
  'withdrawn-from-signature': 'The lead organisation has taken this version back to change it',
  'document-changed': 'The document is not the one that you read. Open it again',
  'request-replaced': 'Somebody else has been asked to sign instead',
  'party-removed': 'This party is no longer asked to sign',
  'signed-on-in-future': 'The date of signing must be today or earlier',
  'file-type': 'The scan must be a PDF, PNG or JPEG',
  'file-too-large': 'The scan must be smaller than 10 MB',

  // Reminding
  'reminded-recently': (facts) =>
    typeof facts['nextAt'] === 'string'
      ? `They were reminded less than a day ago. You can remind them again from ${writtenInstant(facts['nextAt'])}`
      : 'They were reminded less than a day ago',
  'reminded-too-often': 'They have been reminded five times. Phone them, or name somebody else',

  // Review and ending
  'not-in-force': 'It is not in force, so this does not apply',
  'review-already-started': 'A review has already been started',
  'review-not-started': 'No review has been started',
  'already-ended': (facts) =>
    typeof facts['on'] === 'string' ? `It ended on ${writtenDate(facts['on'])}` : 'It has already ended',
  'in-force': 'It is in force. End it instead',
  ended: 'It has ended',
  'not-the-lead': 'Only the lead organisation does this',
  'not-allowed-for-role': 'This is done by the lead organisation’s information governance officers',
  forbidden: 'Your role does not include this',
  'revision-changed': 'Somebody else changed this while you were working',
};

/** A refusal in words: from its code and facts, and for a code that is new here a plain sentence that asks for help. */
export function refusalWords(code: string, facts: Facts = {}): string {
  const words = REFUSALS[code];
  if (words === undefined) return 'This could not be done as things stand now. Go back to the page and look at what has changed';
  return typeof words === 'string' ? words : words(facts);
}

function text(facts: Facts, key: string): string {
  const value = facts[key];
  return typeof value === 'string' ? value : '';
}
