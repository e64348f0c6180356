import type { Actor, Contact, Draft, Party, Protocol } from '@isp/protocols';
import type { Changed } from '../../protocols/index.js';
import { ERASED_NAME } from '../data-subject.js';

/** Who is to be taken out of a draft. */
export interface Unnamed {
  /** By address: as a contact of a party, or as somebody who was shown the draft. */
  readonly addressed: (email: string) => boolean;
  /** By account, if any: as somebody who suggested something, or decided on it. */
  readonly acting: (personId: string | null) => boolean;
}

/** Whoever it is. */
export const EVERYBODY: Unnamed = { addressed: () => true, acting: () => true };

/**
 * The protocol with a draft that no longer names them: contacts left blank, who was shown it and who suggested what without a name.
 * What the draft says of the agreement stays, and what was frozen is not touched. Of a draft that names none of them nothing happens.
 */
export function draftWithout(protocol: Protocol, who: Unnamed): Changed {
  const { draft: before } = protocol;
  if (before === null) return { protocol, events: [] };
  const draft: Draft = {
    ...before,
    content: { ...before.content, parties: before.content.parties.map((party) => withoutContacts(party, who)) },
    shownTo: before.shownTo.map((showing) => (who.addressed(showing.email) ? { ...showing, name: ERASED_NAME, email: '' } : showing)),
    suggestions: before.suggestions.map((suggestion) => {
      const { by, outcome } = suggestion;
      return { ...suggestion, by: withoutName(by, who), outcome: outcome === null ? null : { ...outcome, by: withoutName(outcome.by, who) } };
    }),
  };
  if (JSON.stringify(draft) === JSON.stringify(before)) return { protocol, events: [] };
  return { protocol: { ...protocol, draft }, events: [{ type: 'draft.edited', payload: { pointers: ['/parties'] } }] };
}

function withoutContacts(party: Party, { addressed }: Unnamed): Party {
  const blank = (contact: Contact): Contact => (addressed(contact.email) ? NOBODY : contact);
  return {
    ...party,
    dataProtectionOfficer: blank(party.dataProtectionOfficer),
    subjectAccess: blank(party.subjectAccess),
    breachContact: blank(party.breachContact),
    caldicottGuardian: party.caldicottGuardian === null ? null : blank(party.caldicottGuardian),
  };
}

const NOBODY: Contact = { name: '', email: '', telephone: '' };

function withoutName(by: Actor, { acting }: Unnamed): Actor {
  return acting(by.personId) ? { ...by, name: ERASED_NAME } : by;
}
