import { said, type Said } from './question.js';

/** The golden rules in short, from both editions and in this service's words: for the form that is printed and filled in by hand. */
export const GOLDEN_RULES: readonly Said[] = [
  said('Keeping a child or an adult safe comes first. Data protection law helps you share well; it is no barrier.', ['hmg-guidance-2008', 'dfe-2024', 'ico-safeguarding-10-step']),
  said('Be open with people about what you share and why, unless that is unsafe.', ['hmg-guidance-2008', 'uk-gdpr']),
  said('You do not need consent where a child is at risk. Confidence can be met by agreement, a duty in law, or the public interest.', ['ico-safeguarding-10-step', 'common-law-confidence']),
  said('Not sure? Ask for advice, at once where somebody may be at risk.', ['hmg-guidance-2008', 'ico-data-sharing-code']),
  said('Think of who could be harmed, also by what you share.', ['dfe-2024', 'ico-data-sharing-code']),
  said('Share what is needed, in proportion, relevant, right and in time, with those who need it, and keep it safe.', ['hmg-guidance-2008', 'uk-gdpr']),
  said('Write down what you decided and why, whether you share or not.', ['hmg-guidance-2008', 'ico-data-sharing-code']),
];

/** The seven key questions in short, the lawful basis before confidence. */
export const KEY_QUESTIONS: readonly Said[] = [
  said('Is there a clear and fair purpose?', ['hmg-guidance-2008', 'uk-gdpr']),
  said('Could somebody tell who it is about? If so, what is the lawful basis?', ['hmg-guidance-2008', 'uk-gdpr']),
  said('Is it confidential?', ['hmg-guidance-2008', 'common-law-confidence']),
  said('If it is: is confidence met by agreement or by a duty in law?', ['hmg-guidance-2008', 'common-law-confidence']),
  said('If not: is the public interest in sharing greater than that in keeping it?', ['hmg-guidance-2008', 'common-law-confidence']),
  said('Is it the right information, shared in the right way?', ['hmg-guidance-2008', 'uk-gdpr']),
  said('Is the decision written down, with its reasons?', ['hmg-guidance-2008', 'ico-data-sharing-code']),
];
