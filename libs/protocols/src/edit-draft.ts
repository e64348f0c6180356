import { refusalOfContent } from './check-content.js';
import { compareVersions } from './compare-versions.js';
import type { ProtocolContent } from './content.js';
import type { Outcome } from './events.js';
import { withoutPointersTo } from './party-pointers.js';
import type { Change, Draft, Instant, Protocol } from './protocol.js';
import { ProtocolError, refusal, refuseIf, type Refusal } from './refusals.js';
import { withFirstReview } from './review-dates.js';
import { refusalOnceEnded } from './ended.js';

/** Sections that replace those of the draft; what is not named stays as it is. */
export interface EditDraft {
  readonly sections: Partial<ProtocolContent>;
  /** Says anew whether the change is minor or major, and why. A first version stays a first version. */
  readonly change?: Pick<Change, 'reason'> & { readonly kind: 'minor' | 'major' };
}

/**
 * Why the draft cannot be edited now, or `null`: `already-ended`, `no-draft`.
 * @param protocol the protocol
 * @param at the instant of the edit
 */
export function refusalToEditDraft(protocol: Protocol, at: Instant): Refusal | null {
  return refusalOnceEnded(protocol, at) ?? (protocol.draft ? null : refusal('no-draft'));
}

/**
 * Replaces sections of the draft. Rows that pointed to a party which is no longer there lose the pointer, and a person
 * of that party is no longer shown the draft. With an effective date and no first review, the first review falls
 * twelve months after it. The event lists the JSON pointers of what changed; an edit that changes nothing has no event.
 * Refuses what {@link refusalToEditDraft} and {@link refusalOfContent} refuse, a section that does not exist
 * (`unknown-section`), a row that points to a party that never was there (`unknown-party`), and another organisation
 * under the id of a party that was sent a version or shown the draft (`organisation-of-party-fixed`).
 * @param protocol the protocol
 * @param input the sections to replace, and how the change is classified
 * @param at the instant of the edit
 */
export function editDraft(protocol: Protocol, input: EditDraft, at: Instant): Outcome {
  refuseIf(refusalToEditDraft(protocol, at));
  const draft = protocol.draft as Draft;
  const unknown = Object.keys(input.sections).find((section) => !(section in draft.content));
  if (unknown !== undefined) throw new ProtocolError('unknown-section', { section: unknown });

  const merged = { ...draft.content, ...input.sections };
  const removed = removedParties(draft.content, merged);
  const content = withFirstReview(withoutPointersTo(merged, removed));
  refuseIf(refusalOfContent(content));
  refuseIf(refusalOfOtherOrganisation(protocol, draft, content));

  const change = input.change && draft.change.kind !== 'first' ? input.change : draft.change;
  const pointers = [
    ...compareVersions(draft.content, content).map((difference) => difference.pointer),
    ...(change.kind === draft.change.kind && change.reason === draft.change.reason ? [] : ['/change']),
  ];
  if (pointers.length === 0) return { protocol, events: [] };
  return {
    protocol: {
      ...protocol,
      draft: { ...draft, content, change, shownTo: draft.shownTo.filter(({ partyId }) => !removed.has(partyId)) },
    },
    events: [{ type: 'draft.edited', payload: { pointers } }],
  };
}

/** Signatures, departures and sight go by a party's id: it stays the same organisation's once anybody else knows of it. */
function refusalOfOtherOrganisation(protocol: Protocol, draft: Draft, content: ProtocolContent): Refusal | null {
  const shown = new Set(draft.shownTo.map(({ partyId }) => partyId));
  const known = [
    ...protocol.versions.flatMap((version) => [...version.content.parties, ...version.joinings.map(({ party }) => party)]),
    ...draft.content.parties.filter(({ id }) => shown.has(id)),
  ];
  // A party of an agreement taken in may be matched with its organisation here later on.
  const organisations = new Map(known.filter(({ organisationId }) => organisationId !== '').map(({ id, organisationId }) => [id, organisationId]));
  const index = content.parties.findIndex(({ id, organisationId }) => (organisations.get(id) ?? organisationId) !== organisationId);
  const pointer = `/parties/${index}/organisationId`;
  return index < 0 ? null : refusal('organisation-of-party-fixed', { partyId: content.parties[index]?.id ?? null, pointer });
}

function removedParties(before: ProtocolContent, after: ProtocolContent): ReadonlySet<string> {
  const kept = new Set(after.parties.map((party) => party.id));
  return new Set(before.parties.map((party) => party.id).filter((id) => !kept.has(id)));
}
