import type { PointedError } from '../api/problem.js';
import { isRefusal, refusalWords } from './refusals.js';

const WORDS: Readonly<Record<string, string>> = {
  missing: 'Answer this question',
  'not-a-text': 'Answer this question in words',
  'too-short': 'This is too short',
  'too-long': 'This is too long',
  'not-an-email': 'Enter an email address in the correct format, like name@organisation.example',
  'not-a-url': 'Enter a web address that starts with http:// or https://',
  'not-one-of': 'Choose one of the answers',
  'not-a-whole-number': 'Enter a whole number',
  'too-small': 'The number is too small',
  'too-large': 'The number is too large',
  'not-yes-or-no': 'Choose one of the answers',
  'too-few': 'Choose at least one',
  'too-many': 'There are too many of these',
  repeated: 'Each of these may be chosen once',
  'character-not-kept': 'Take out the character that cannot be kept, such as half of an emoji',
  'not-confirmed': 'Confirm this to go on',
};

/** What the API found wrong with one field, in words. */
export function fieldErrorWords(error: PointedError): string {
  const words = WORDS[error.code];
  if (words !== undefined) return words;
  return isRefusal(error.code) ? refusalWords(error.code, error.facts ?? {}) : 'Check this answer';
}
