import { refusalOfContent } from './check-content.js';
import { gaps } from './completeness.js';
import type { Party, ProtocolContent } from './content.js';
import type { Outcome } from './events.js';
import type { Draft, Instant, Protocol, Version } from './protocol.js';
import { refusal, refuseIf, type Refusal } from './refusals.js';
import { newRequest, refusalOfNewRequests, refusalOfVersion, type NewRequest } from './requests.js';
import { currentVersion, remainingParties, withVersion } from './versions.js';

/** An organisation that joins after the version was frozen, and who is asked to sign for it. */
export interface JoinLate {
  readonly party: Party;
  readonly requests: readonly Omit<NewRequest, 'partyId'>[];
}

/**
 * Why nobody can join now, or `null`: `version-not-current` without a version, `already-ended`.
 * @param protocol the protocol
 * @param at the instant of the act
 */
export function refusalToJoin(protocol: Protocol, at: Instant): Refusal | null {
  const version = currentVersion(protocol);
  return version ? refusalOfVersion(protocol, version, at) : refusal('version-not-current');
}

/**
 * Adds a party to the current version, and asks people there to sign it. It re-opens nobody else's signature. A draft
 * open at the time names the party too. Refuses what {@link refusalToJoin} refuses, an organisation that takes part
 * already (`organisation-already-party`), an id used before (`duplicate-id`), an entry to which something is missing
 * (`not-complete`, with pointers into the entry), nobody to ask (`party-without-signatory`), and what
 * {@link refusalOfContent} refuses.
 * @param protocol the protocol
 * @param input the party and who is asked
 * @param at the instant of the act
 */
export function joinLate(protocol: Protocol, input: JoinLate, at: Instant): Outcome {
  refuseIf(refusalToJoin(protocol, at));
  const { party } = input;
  const version = currentVersion(protocol) as Version;
  const taken = protocol.versions.some(({ content, joinings }) =>
    [...content.parties, ...joinings.map((joining) => joining.party)].some(({ id }) => id === party.id),
  );
  refuseIf(taken ? refusal('duplicate-id', { id: party.id }) : null);
  const remaining = remainingParties(protocol, version);
  refuseIf(refusalOfEntry({ ...version.content, parties: [...remaining, party] }, party));
  const requests = input.requests.map((request) => ({ ...request, partyId: party.id }));
  refuseIf(requests.length === 0 ? refusal('party-without-signatory', { partyIds: [party.id] }) : null);
  refuseIf(refusalOfNewRequests(protocol, [party], requests));

  const { number, deadline } = version;
  const joined = withVersion(protocol, number, (open) => ({
    ...open,
    joinings: [...open.joinings, { party, at }],
    requests: [...open.requests, ...requests.map((request) => newRequest(request, at))],
  }));
  return {
    protocol: { ...joined, draft: joined.draft && withParty(joined.draft, party) },
    events: [
      {
        type: 'party.joined',
        payload: { version: number, partyId: party.id, organisationId: party.organisationId },
      },
      ...requests.map(({ id, partyId, name, email, role }) => ({
        type: 'signature.requested' as const,
        payload: { version: number, requestId: id, partyId, deadline, personal: { name, email, role } },
      })),
    ],
  };
}

/** What is wrong with, or missing in, the joining party's own entry, which comes last in the content. */
function refusalOfEntry(content: ProtocolContent, party: Party): Refusal | null {
  // No row names it yet, so every row concerns it; and the text it joins may name parties that are no longer there.
  const dataRows = content.dataRows.map((row) => ({ ...row, fromPartyId: null, toPartyIds: [] }));
  const term: ProtocolContent['term'] = { ...content.term, entryIntoForce: { rule: 'as-each-signs' } };
  const concerned = { ...content, dataRows, term };
  const wrong = refusalOfContent(concerned);
  if (wrong) return wrong;
  const entry = `/parties/${content.parties.length - 1}/`;
  const pointers = gaps(concerned)
    .filter(({ pointer }) => pointer.startsWith(entry))
    .map(({ pointer }) => pointer.slice(entry.length - 1));
  return pointers.length > 0 ? refusal('not-complete', { partyId: party.id, pointers }) : null;
}

function withParty(draft: Draft, party: Party): Draft {
  if (draft.content.parties.some(({ organisationId }) => organisationId === party.organisationId)) return draft;
  return { ...draft, content: { ...draft.content, parties: [...draft.content.parties, party] } };
}
