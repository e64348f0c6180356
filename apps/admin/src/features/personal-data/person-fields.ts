import type { Field } from '../../forms/field.js';
import { EMAIL_FIELD } from '../people/people-fields.js';

/** Whose data it is: by the address that they have, or were written to. */
export const WHOSE_FIELD: Field = { ...EMAIL_FIELD, hint: 'The address of their account, or the one they were written to', needed: 'Enter their email address' };

/** How whoever answers made sure that the person asked. */
export const VERIFIED_FIELD: Field = {
  kind: 'radios',
  name: 'verified',
  label: 'How do you know that they asked?',
  choices: [
    { value: 'answer-from-the-address', label: 'They answered from this address' },
    { value: 'identity-document', label: 'They showed a document' },
    { value: 'known-in-person', label: 'Somebody who knows them spoke to them' },
  ],
  needed: 'Choose how you know that they asked',
};
