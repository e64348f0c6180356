import type { PointedError } from '../api/problem.js';
import { refusalWords, REFUSALS } from './refusals.js';

const WORDS: Readonly<Record<string, string>> = {
  'is-email': 'Enter an email address in the correct format, like name@organisation.example',
  'is-not-empty': 'Answer this question',
  'is-defined': 'Answer this question',
  'min-length': 'This is too short',
  'max-length': 'This is too long',
  'array-max-size': 'There are too many of these',
  'array-min-size': 'Choose at least one',
  'is-in': 'Choose one of the answers',
  'is-url': 'Enter a web address that starts with http:// or https://',
  'too-long': 'This is too long',
  'too-many': 'There are too many of these',
  'too-short': 'This is too short',
  required: 'Answer this question',
  'not-a-date': 'Enter a real date',
  'not-a-duration': 'Enter a whole number of years, months, weeks or days',
  'ends-before-effective': 'The end date must be on or after the effective date',
  'review-before-effective': 'The review date must be after the effective date',
  'not-an-email': 'Enter an email address in the correct format, like name@organisation.example',
};

/** What the API found wrong with one field, in words. */
export function fieldErrorWords(error: PointedError): string {
  const code = error.code.replace(/([a-z])([A-Z])/gu, '$1-$2').toLowerCase();
  const words = WORDS[code];
  if (words !== undefined) return words;
  return code in REFUSALS ? refusalWords(code, error.facts ?? {}) : 'Check this answer';
}
