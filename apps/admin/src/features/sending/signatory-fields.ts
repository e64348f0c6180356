import { LIMITS } from '@isp/protocols';
import { answer, type Answers, type Field } from '../../forms/field.js';
import { withAnswers } from '../../forms/field-values.js';
import { DEADLINE_FIELD } from '../protocols/act-fields.js';
import type { PartyView } from '../protocols/protocol-view.js';

/** Whom the lead asks to sign for one party. */
export interface RequestToSign {
  readonly partyId: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

/** The questions about the signatory of one party. */
export function signatoryFields(party: PartyView): readonly Field[] {
  const of = ` of ${party.name}`;
  return [
    { kind: 'text', name: `${party.partyId}.name`, label: 'Full name', limit: LIMITS.shortText, needed: `Enter the name of the signatory${of}` },
    {
      kind: 'text',
      name: `${party.partyId}.email`,
      label: 'Email address',
      type: 'email',
      limit: LIMITS.email,
      needed: `Enter the email address of the signatory${of}`,
    },
    {
      kind: 'text',
      name: `${party.partyId}.role`,
      label: 'Job title or role',
      limit: LIMITS.shortText,
      needed: `Enter the job title or role of the signatory${of}`,
    },
  ];
}

/** Every question of sending for signature. */
export function sendingFields(parties: readonly PartyView[]): readonly Field[] {
  return [...parties.flatMap(signatoryFields), DEADLINE_FIELD];
}

/** What is sent, and what is wrong with it. */
export function sendingOf(parties: readonly PartyView[], answers: Answers) {
  const read = withAnswers<{ readonly deadline: string | null }>(sendingFields(parties), answers, { deadline: null });
  const requests: readonly RequestToSign[] = parties.map(({ partyId }) => ({
    partyId,
    name: answer(answers, `${partyId}.name`).trim(),
    email: answer(answers, `${partyId}.email`).trim(),
    role: answer(answers, `${partyId}.role`).trim(),
  }));
  return { requests, deadline: read.changed.deadline, errors: read.errors };
}
