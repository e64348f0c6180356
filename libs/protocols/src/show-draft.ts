import { refusalToEditDraft } from './edit-draft.js';
import type { Outcome } from './events.js';
import { LIMITS } from './limits.js';
import type { Draft, Instant, Protocol, Showing } from './protocol.js';
import { ProtocolError, refusal, refuseIf, type Refusal } from './refusals.js';
import { refusalOfTexts } from './texts.js';

/** The people at parties who are to read the draft before it is frozen. */
export interface ShowDraft {
  readonly showings: readonly Omit<Showing, 'shownAt'>[];
}

/**
 * Why the draft cannot be shown now, or `null`: `already-ended`, `no-draft`.
 * @param protocol the protocol
 * @param at the instant of the act
 */
export function refusalToShowDraft(protocol: Protocol, at: Instant): Refusal | null {
  return refusalToEditDraft(protocol, at);
}

/**
 * Shows the draft to people at parties. From now on they see it as it is edited, until it is frozen. Refuses a party
 * that the draft does not name (`unknown-party`), an id already used (`duplicate-id`), names and addresses beyond
 * their limits or missing, and more showings than a draft holds (`too-many-rows`).
 * @param protocol the protocol
 * @param input who is shown it; ids come from outside
 * @param at the instant it is shown
 */
export function showDraft(protocol: Protocol, input: ShowDraft, at: Instant): Outcome {
  refuseIf(refusalToShowDraft(protocol, at));
  const draft = protocol.draft as Draft;
  if (draft.shownTo.length + input.showings.length > LIMITS.showings) {
    throw new ProtocolError('too-many-rows', { pointer: '/showings', most: LIMITS.showings });
  }
  const used = new Set(draft.shownTo.map(({ id }) => id));
  for (const { id, partyId, name, email } of input.showings) {
    refuseIf(draft.content.parties.some((party) => party.id === partyId) ? null : refusal('unknown-party', { partyId }));
    refuseIf(used.has(id) ? refusal('duplicate-id', { id }) : null);
    refuseIf(refusalOfTexts({ name, email }));
    used.add(id);
  }
  return {
    protocol: {
      ...protocol,
      draft: { ...draft, shownTo: [...draft.shownTo, ...input.showings.map((showing) => ({ ...showing, shownAt: at }))] },
    },
    events: input.showings.map(({ id, partyId, name, email }) => ({
      type: 'draft.shown',
      payload: { showingId: id, partyId, personal: { name, email } },
    })),
  };
}
