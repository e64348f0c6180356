import type { Role } from '../platform/auth/index.js';
import type { OrganisationKey } from './organisations.js';

/** Somebody who can sign in to look around. */
export interface DemonstrationAccount {
  readonly name: string;
  readonly email: string;
  /** `null`: a platform administrator, who belongs to no organisation. */
  readonly organisation: OrganisationKey | null;
  readonly roles: readonly Role[];
  readonly is: string;
}

/** Of every account of the demonstration. It is printed at the start, and loaded into development databases alone. */
export const DEMONSTRATION_PASSWORD = 'three lanterns by the quay';

export const ACCOUNTS = [
  { name: 'Ola Adeyemi', email: 'ola.adeyemi@exampleshire.example', organisation: 'council', roles: ['ig-officer'], is: 'information governance officer' },
  { name: 'Bethan Price', email: 'bethan.price@exampleshire.example', organisation: 'council', roles: ['administrator'], is: 'administrator' },
  { name: 'Helen Whitcombe', email: 'helen.whitcombe@exampleshire.example', organisation: 'council', roles: ['signatory'], is: 'signatory' },
  { name: 'Priya Nair', email: 'priya.nair@exampleshire.example', organisation: 'council', roles: ['member'], is: 'practitioner (social worker)' },
  { name: 'Marcus Feld', email: 'marcus.feld@sampleton-hospitals.example', organisation: 'hospitals', roles: ['signatory'], is: 'a partner’s signatory' },
  { name: 'Siân Hughes', email: 'sian.hughes@dyffryn-wyn.example', organisation: 'board', roles: ['ig-officer'], is: 'information governance officer of another lead' },
  { name: 'Pat Morgan', email: 'pat.morgan@service.example', organisation: null, roles: [], is: 'platform administrator' },
] as const satisfies readonly DemonstrationAccount[];

/** The one who looks after the protocols that an organisation leads. */
export type LeadKey = 'council' | 'board';

export const OWNERS = { council: ACCOUNTS[0], board: ACCOUNTS[5] } as const satisfies Record<LeadKey, DemonstrationAccount>;

/** What the start of the service prints, with where caught mails can be read. */
export function accountsInWords(publicUrl: string, organisationName: (key: OrganisationKey) => string): string {
  const longest = Math.max(...ACCOUNTS.map(({ email }) => email.length));
  const lines = ACCOUNTS.map(({ email, is, organisation }) => `  ${email.padEnd(longest)}  ${organisation === null ? is : `${is}, ${organisationName(organisation)}`}`);
  return [`Demonstration accounts, all with the password "${DEMONSTRATION_PASSWORD}":`, ...lines, `Mails are caught at ${publicUrl}/development/mail`].join('\n');
}
