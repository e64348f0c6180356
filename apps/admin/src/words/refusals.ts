import type { RefusalCode } from '@isp/protocols';
import { writtenDate, writtenInstant } from './dates.js';
import { INTAKE_REFUSALS } from './intake-refusals.js';
import { said, type Facts } from './said.js';

type Words = string | ((facts: Facts) => string);

/** What stands in the way of an act on a protocol: each of the domain's codes has its words, or this does not compile. */
const OF_THE_DOMAIN = {
  'already-bound': 'A party has already signed and is bound by it',
  'already-declined': 'This request has been declined',
  'already-ended': (facts) => `It ended${on(facts, 'on')}`,
  'already-in-force': 'It is already in force',
  'already-left': 'This party has already left',
  'already-reviewed': 'This review has been completed',
  'already-signed': 'This party has already signed this version',
  'already-taken-back': 'It has been taken back already',
  'already-under-review': 'A review is already under way',
  'changed-since-taken-in': 'It has been worked on since it was taken in',
  'date-in-the-future': 'The date must be today or earlier',
  'date-in-the-past': 'The date must be today or later',
  'digest-differs': 'The document is not the one that you read. Open it again and read what has changed',
  'draft-already-open': 'There is already a draft. Finish that one first',
  'duplicate-id': 'This is in the protocol twice',
  'ends-before-it-starts': 'The end date must be on or after the effective date',
  'fewer-than-two-parties': 'A protocol needs at least two parties',
  'invalid-date': 'Enter a real date',
  'invalid-duration': 'Enter a whole number of years, months, weeks or days',
  'major-change-needed': 'This change needs everyone to sign again. Make it a major change',
  'no-draft': 'There is no draft to work on',
  'not-a-party': 'That organisation is not a party to this protocol',
  'not-asked-to-sign': 'You have not been asked to sign this version',
  'not-complete': 'The draft is not complete yet. See what is still missing',
  'not-in-force': 'It is not in force',
  'not-signed': 'This party has not signed',
  'not-taken-in': 'It was made here, not taken in from elsewhere',
  'not-under-review': 'No review is under way',
  'number-out-of-range': (facts) => `Enter a number between ${said(facts, 'least')} and ${said(facts, 'most')}`,
  'organisation-already-party': 'That organisation is already a party to this protocol',
  'organisation-of-party-fixed': 'This party has been sent the protocol or shown its draft: remove it, and add the other organisation as a party of its own',
  'party-left': 'This party has left the protocol',
  'party-removed': 'This party is no longer asked to sign',
  'party-without-signatory': 'Name a signatory for every party',
  'reason-missing': 'Give a reason',
  'reminded-recently': (facts) =>
    typeof facts['nextAt'] === 'string'
      ? `Reminded less than a day ago. You can remind again from ${writtenInstant(facts['nextAt'])}`
      : 'Reminded less than a day ago. You can remind again tomorrow',
  'reminded-too-often': 'Reminded five times already. Telephone them, or name somebody else',
  'request-replaced': 'Somebody else has been asked to sign instead',
  'reviewed-before-it-starts': 'The first review must be on or after the effective date',
  'signed-before-sent': 'The date of signing must be on or after the day this version was sent',
  'text-missing': 'Answer this question',
  'text-too-long': (facts) => `This must be ${said(facts, 'most')} characters or fewer`,
  'too-many-rows': (facts) => `There can be at most ${said(facts, 'most')} of these`,
  'unknown-party': 'That party is no longer in the protocol',
  'unknown-section': 'That part of the protocol is not known',
  'version-not-current': 'A newer version has taken the place of this one. Open the protocol again to read it',
  'version-out-for-signature': 'A version is already out for signature',
  'withdrawn-from-signature': 'The lead organisation has taken this version back to change it',
} satisfies Record<RefusalCode, Words>;

/** What stands in the way of signing in, of a link, of looking after organisations and people. */
const OF_THE_PLATFORM = {
  'erasure-leaves-nobody': 'Something would be left with nobody to look after it. See what has to be done first',
  'wrong-credentials': 'The email address or the password is not right',
  'too-many-tokens': (facts) => `${said(facts, 'most')} tokens work already. Withdraw one that is no longer used`,
  'too-many-attempts': (facts) => `There were too many attempts. ${waiting(Number(facts['retryAfterSeconds']))}, then try again`,
  'csrf-token-wrong': 'This page was open for a long time. Nothing was sent: please send it again',
  'password-too-short': 'The password must be at least 12 characters',
  'password-too-common': 'Choose a password that is harder to guess',
  'password-names-its-owner': 'Choose a password that is not your name or email address',
  'password-wrong': 'The current password is not right',
  'wrong-code': (facts) =>
    Number(facts['attemptsLeft']) > 0
      ? `That is not the code we sent. You can try ${said(facts, 'attemptsLeft')} more ${facts['attemptsLeft'] === 1 ? 'time' : 'times'}`
      : 'That is not the code we sent. Ask for a new one',
  'not-confirmed': 'Confirm your email address first, with the code we send to it',
  'link-not-usable': 'This link is no longer in use',
  'account-exists': 'There is already an account with this email address. Sign in instead',
  'no-account-with-that-address': 'There is no account with this email address. Invite the person to an organisation first',
  'organisation-exists': (facts) => `${said(facts, 'name') || 'An organisation of this name'} is here already. Choose it instead of adding it again`,
  'last-administrator': 'An organisation needs at least one administrator. Give somebody else the role first',
  'invited-meanwhile': 'Somebody else has just invited this person to the organisation',
  'document-busy': 'Many documents are being printed. Wait a moment, then try again',
  'already-member': 'This person already belongs to the organisation',
  'scan-missing': 'Choose the scan of the signed paper',
  'scan-not-pdf-png-or-jpeg': 'The scan must be a PDF, PNG or JPEG',
  'scan-too-large': 'The scan must be 10 MB or smaller',
  'body-too-large': 'What you sent is too large. A scan must be smaller than 10 MB',
  'permission-missing': 'This is not part of your role. Ask an administrator of your organisation',
  'not-its-administrator': 'An administrator of that organisation does this',
  'not-a-member': 'That person does not belong to the lead organisation',
  'unknown-organisation': 'One of the organisations is no longer here',
  'not-valid': 'Some answers need another look',
  'guidance-exists': 'There is something of that name already. Choose another',
  'guidance-full': 'There is no room for more. Change something that is there already',
  'guidance-has-problems': (facts) => `It cannot be published like this: ${Array.isArray(facts['problems']) ? facts['problems'].join(' ') : ''}`,
  'revision-changed': 'Somebody else changed this while you were working',
} satisfies Record<string, Words>;

const REFUSALS: Readonly<Record<string, Words>> = { ...OF_THE_PLATFORM, ...INTAKE_REFUSALS, ...OF_THE_DOMAIN };

export function isRefusal(code: string): boolean {
  return code in REFUSALS;
}

/** A refusal in words: from its code and facts, and for a code that is new here a plain sentence that says what to do. */
export function refusalWords(code: string, facts: Facts = {}): string {
  const words = REFUSALS[code];
  if (words === undefined) return 'This could not be done as things stand now. Open the page again to see what has changed';
  return typeof words === 'string' ? words : words(facts);
}

/** How long to wait, in words; what is not known is minutes, as mostly. */
function waiting(seconds: number): string {
  const hours = Math.ceil(seconds / 3_600);
  if (!(seconds > 20 * 60)) return 'Wait a few minutes';
  if (hours > 48) return `Wait ${Math.ceil(hours / 24)} days`;
  return hours === 1 ? 'Wait an hour' : `Wait ${hours} hours`;
}

function on(facts: Facts, key: string): string {
  const date = said(facts, key);
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) ? ` on ${writtenDate(date)}` : '';
}
