import { LIMITS } from '@isp/protocols';
import type { Field } from '../../forms/field.js';

/** The questions about a person and their account. A password is asked apart, since it is never shown again. */
export const EMAIL_FIELD: Field = {
  kind: 'text',
  name: 'email',
  label: 'Email address',
  type: 'email',
  limit: LIMITS.email,
  autoComplete: 'email',
  needed: 'Enter an email address',
};

export const NAME_FIELD: Field = {
  kind: 'text',
  name: 'name',
  label: 'Full name',
  limit: LIMITS.shortText,
  autoComplete: 'name',
  needed: 'Enter a full name',
};

/** The fewest characters of a password; the API refuses the rest. */
export const PASSWORD_LEAST = 12;

export const PASSWORD_HINT = 'At least 12 characters. Three words that do not belong together make a good one';

/** What is wrong with a chosen password, as far as can be said before it is sent. */
export function passwordErrors(password: string, field = 'password') {
  if (password === '') return [{ field, text: 'Enter a password' }];
  if (password.length < PASSWORD_LEAST) return [{ field, text: `The password must be at least ${PASSWORD_LEAST} characters` }];
  return [];
}
