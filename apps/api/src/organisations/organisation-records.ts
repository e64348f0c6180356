import type { Contact } from '@isp/protocols';
import type { JsonObject } from '../platform/audit/index.js';
import type { OrganisationInput } from './organisation.js';

/** What the record keeps of an organisation's entry for good: nothing here names a person. */
export function facesOf({ name, kind, sector, areas, nations, icoNumber, assurance, privacyNoticeUrl }: OrganisationInput): JsonObject {
  return { name, kind, sector, areas, nations, icoNumber, assurance: { ...assurance }, privacyNoticeUrl };
}

/** The people named in an organisation's entry: kept where they can be erased. */
export function contactsOf({ dataProtectionOfficer, subjectAccess, breachContact, caldicottGuardian }: OrganisationInput): JsonObject {
  return {
    dataProtectionOfficer: json(dataProtectionOfficer),
    subjectAccess: json(subjectAccess),
    breachContact: json(breachContact),
    caldicottGuardian: caldicottGuardian === null ? null : json(caldicottGuardian),
  };
}

function json({ name, email, telephone }: Contact): JsonObject {
  return { name, email, telephone };
}
