import type { Assurance, Contact, Nation, OrganisationKind, Sector } from '@isp/protocols';

/** What is entered about an organisation. */
export interface OrganisationInput {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  /** Areas served, as people name them. */
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

/** An organisation in a list. */
export interface OrganisationSummary {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly areas: readonly string[];
  readonly formerNames: readonly FormerName[];
}

/** A name an organisation had, until the day it changed. */
export interface FormerName {
  readonly name: string;
  readonly until: string;
}

/** An organisation in full. */
export interface Organisation extends OrganisationInput, OrganisationSummary {
  readonly areas: readonly string[];
  /** Whether it has an administrator of its own, and so looks after its own entry. */
  readonly hasMembers: boolean;
  readonly revision: number;
}

/** A contact that nobody has entered yet. */
export const NO_CONTACT: Contact = { name: '', email: '', telephone: '' };

/** Nothing shown yet of how it looks after data. */
export const NO_ASSURANCE: Assurance = { dsptStatus: '', dsptStatedOn: null, cyberEssentials: '', cyberEssentialsStatedOn: null };
