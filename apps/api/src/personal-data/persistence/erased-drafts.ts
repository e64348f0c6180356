import { Inject, Injectable } from '@nestjs/common';
import type { Contact, Draft, Party, Protocol } from '@isp/protocols';
import type { Pool } from 'pg';
import { SYSTEM_ACTOR } from '../../platform/audit/index.js';
import { DATABASE_POOL } from '../../platform/database/index.js';
import { Changes } from '../../protocols/index.js';
import { ERASED_NAME } from '../data-subject.js';
import type { DataSubject } from '../data-subject.js';

/** Takes somebody out of drafts, through the one door by which protocols change. */
@Injectable()
export class ErasedDrafts {
  constructor(
    @Inject(DATABASE_POOL) private readonly pool: Pool,
    private readonly changes: Changes,
  ) {}

  /** Answers with how many drafts named them. Run again, it finds none. */
  async erase(subject: DataSubject): Promise<number> {
    const { rows } = await this.pool.query<{ id: string }>(
      `SELECT id FROM protocol
        WHERE draft IS NOT NULL AND (position($1 IN lower(draft::text)) > 0 OR coalesce(position($2 IN draft::text) > 0, false))
        ORDER BY id`,
      [`"${subject.email}"`, subject.personId],
    );
    const named = new Set<string>();
    for (const { id } of rows) {
      await this.changes.apply({ actor: SYSTEM_ACTOR, check: () => undefined }, id, null, (protocol) => {
        const without = withoutInDraft(protocol, subject);
        if (without.events.length > 0) named.add(id);
        return without;
      });
    }
    return named.size;
  }
}

/** The draft without the person: contacts left blank, who was shown it and who suggested what without a name. */
function withoutInDraft(protocol: Protocol, subject: DataSubject): Awaited<ReturnType<Parameters<Changes['apply']>[3]>> {
  if (protocol.draft === null) return { protocol, events: [] };
  const draft: Draft = {
    ...protocol.draft,
    content: { ...protocol.draft.content, parties: protocol.draft.content.parties.map((party) => withoutContact(party, subject)) },
    shownTo: protocol.draft.shownTo.map((showing) => (isTheirs(showing, subject) ? { ...showing, name: ERASED_NAME, email: '' } : showing)),
    suggestions: protocol.draft.suggestions.map((suggestion) => {
      const { by, outcome } = suggestion;
      return {
        ...suggestion,
        by: withoutName(by, subject),
        outcome: outcome === null ? null : { ...outcome, by: withoutName(outcome.by, subject) },
      };
    }),
  };
  if (JSON.stringify(draft) === JSON.stringify(protocol.draft)) return { protocol, events: [] };
  return { protocol: { ...protocol, draft }, events: [{ type: 'draft.edited', payload: { pointers: ['/parties'] } }] };
}

function withoutContact(party: Party, subject: DataSubject): Party {
  const blank = (contact: Contact): Contact => (isTheirs(contact, subject) ? NOBODY : contact);
  return {
    ...party,
    dataProtectionOfficer: blank(party.dataProtectionOfficer),
    subjectAccess: blank(party.subjectAccess),
    breachContact: blank(party.breachContact),
    caldicottGuardian: party.caldicottGuardian === null ? null : blank(party.caldicottGuardian),
  };
}

const NOBODY: Contact = { name: '', email: '', telephone: '' };

function isTheirs({ email }: { readonly email: string }, subject: DataSubject): boolean {
  return email.toLowerCase() === subject.email;
}

function withoutName<By extends { readonly personId: string | null; readonly name: string }>(by: By, { personId }: DataSubject): By {
  return personId !== null && by.personId === personId ? { ...by, name: ERASED_NAME } : by;
}
