import type { Surfaces } from './surface.js';

/* Every mail, by the word that its message id begins with. */

const ACCOUNT = { without: 'about somebody’s own account' };
const EMAIL = { notice: 'email' } as const;

export const MAILS: Surfaces = {
  'asked-to-sign': EMAIL,
  reminded: EMAIL,
  'draft-shown': EMAIL,
  signed: EMAIL,
  'signatures-received': EMAIL,
  declined: EMAIL,
  'in-force': EMAIL,
  'codes-used-up': EMAIL,
  withdrawn: EMAIL,
  'one-time-code': EMAIL,
  'review-mail': EMAIL,
  'left-protocols': EMAIL,
  'password-reset': ACCOUNT,
  'guessed-at': ACCOUNT,
  adviser: { without: 'tells somebody that they are named as an adviser, and names no protocol' },
  invitation: { without: 'invites somebody to an organisation, and names no protocol' },
};
