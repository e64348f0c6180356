import type { Assurance, Contact, Nation, OrganisationKind, Sector } from '@isp/protocols';
import type { Role } from '../../words/roles.js';

/** An organisation in a list. */
export interface OrganisationSummary {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly areas: readonly string[];
  readonly formerNames: readonly { readonly name: string; readonly until: string }[];
}

/** What can be said of an organisation. */
export interface OrganisationInput {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly areas: readonly string[];
  readonly nations: readonly Nation[];
  readonly icoNumber: string;
  readonly dataProtectionOfficer: Contact;
  readonly subjectAccess: Contact;
  readonly breachContact: Contact;
  readonly caldicottGuardian: Contact | null;
  readonly assurance: Assurance;
  readonly privacyNoticeUrl: string;
}

/** An organisation in full. */
export interface OrganisationView extends OrganisationSummary, OrganisationInput {
  readonly hasMembers: boolean;
  readonly revision: number;
}

/** Somebody who belongs to an organisation. */
export interface MemberView {
  readonly person: { readonly id: string; readonly name: string; readonly email: string };
  readonly roles: readonly Role[];
  readonly joinedOn: string;
}

/** Somebody who has been invited and has not accepted yet. */
export interface InvitationView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly invitedAt?: string;
  readonly expiresAt: string;
}

const NOBODY: Contact = { name: '', email: '', telephone: '' };

/** An organisation of which nothing has been said yet. */
export const BLANK_ORGANISATION: OrganisationInput = {
  name: '',
  kind: 'other',
  sector: 'other',
  areas: [],
  nations: [],
  icoNumber: '',
  dataProtectionOfficer: NOBODY,
  subjectAccess: NOBODY,
  breachContact: NOBODY,
  caldicottGuardian: null,
  assurance: { dsptStatus: '', dsptStatedOn: null, cyberEssentials: '', cyberEssentialsStatedOn: null },
  privacyNoticeUrl: '',
};

/** Just what can be said of an organisation, for sending it back. */
export function inputOf(organisation: OrganisationInput): OrganisationInput {
  const keys = Object.keys(BLANK_ORGANISATION) as (keyof OrganisationInput)[];
  return Object.fromEntries(keys.map((key) => [key, organisation[key]])) as unknown as OrganisationInput;
}
