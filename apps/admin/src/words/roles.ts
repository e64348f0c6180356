/** The roles people have in an organisation, and what to call them. */
export const ROLE_WORDS = {
  administrator: 'Administrator',
  'ig-officer': 'Information governance officer',
  signatory: 'Signatory',
  member: 'Member',
} as const;

export type Role = keyof typeof ROLE_WORDS;

/** What each role does, for whoever gives it to somebody. */
export const ROLE_HINTS: Readonly<Record<Role, string>> = {
  administrator: 'Looks after the organisation’s details and its people, and can draft protocols',
  'ig-officer': 'Drafts protocols, shows them to partners, sends them for signature, reviews and publishes them',
  signatory: 'Signs for the organisation',
  member: 'Reads the organisation’s protocols',
};

export const ROLES = Object.keys(ROLE_WORDS) as readonly Role[];
