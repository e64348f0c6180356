import type { Assurance, Contact, Party, ProtocolContent } from './content.js';
import { gap, missing, type Gap } from './gap.js';

/**
 * What the parties' entries lack, legal basis and privacy notices apart: those are sections of their own.
 * @param content a draft's content
 */
export function gapsOfParties({ parties, joiningAndLeaving }: ProtocolContent): readonly Gap[] {
  return [
    ...(parties.length < 2 ? [gap('parties', '/parties', 'parties-fewer-than-two')] : []),
    ...parties.flatMap((party, index) => gapsOfParty(party, `/parties/${index}`)),
    ...missing('parties', '/joiningAndLeaving', 'joining-and-leaving-missing', joiningAndLeaving),
  ];
}

function gapsOfParty(party: Party, at: string): readonly Gap[] {
  return [
    ...missing('parties', `${at}/name`, 'party-name-missing', party.name),
    ...missing('parties', `${at}/icoNumber`, 'party-ico-number-missing', party.icoNumber),
    ...(party.provides || party.receives ? [] : [gap('parties', `${at}/provides`, 'party-role-missing')]),
    ...missing('parties', `${at}/controllerStatus`, 'party-controller-status-missing', party.controllerStatus),
    ...(reachable(party.dataProtectionOfficer)
      ? []
      : [gap('parties', `${at}/dataProtectionOfficer`, 'party-dpo-contact-missing')]),
    ...(reachable(party.subjectAccess)
      ? []
      : [gap('parties', `${at}/subjectAccess`, 'party-subject-access-contact-missing')]),
    ...(reachable(party.breachContact)
      ? []
      : [gap('parties', `${at}/breachContact`, 'party-breach-contact-missing')]),
    ...(needsCaldicottGuardian(party) && !reachable(party.caldicottGuardian)
      ? [gap('parties', `${at}/caldicottGuardian`, 'party-caldicott-guardian-missing')]
      : []),
    ...gapsOfAssurance(party.assurance, `${at}/assurance`),
  ];
}

/** A desk may have no name to it, but it has an address or a number. */
function reachable(contact: Contact | null): boolean {
  return contact !== null && `${contact.email}${contact.telephone}`.trim() !== '';
}

function needsCaldicottGuardian({ kind, sector }: Party): boolean {
  return kind === 'nhs-body' || kind === 'general-practice' || sector === 'health' || sector === 'social-care';
}

function gapsOfAssurance(assurance: Assurance, at: string): readonly Gap[] {
  const { dsptStatus, dsptStatedOn, cyberEssentials, cyberEssentialsStatedOn } = assurance;
  return [
    ...missing('parties', `${at}/dsptStatus`, 'party-assurance-missing', dsptStatus),
    ...missing('parties', `${at}/cyberEssentials`, 'party-assurance-missing', cyberEssentials),
    ...(dsptStatus === '' || dsptStatus === 'not-applicable'
      ? []
      : missing('parties', `${at}/dsptStatedOn`, 'party-assurance-undated', dsptStatedOn)),
    ...(cyberEssentials === '' || cyberEssentials === 'none'
      ? []
      : missing('parties', `${at}/cyberEssentialsStatedOn`, 'party-assurance-undated', cyberEssentialsStatedOn)),
  ];
}
