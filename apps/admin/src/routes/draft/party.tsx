import { data } from 'react-router';
import { listedAt, savedAt } from '../../features/drafting/entries-page.js';
import { EntryForm } from '../../features/drafting/entry-form.js';
import { gapNotes } from '../../features/drafting/gap-notes.js';
import { PARTY_FIELDS } from '../../features/drafting/party-fields.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import { saveEntry } from '../../features/drafting/save-entry.js';
import { withGuardianOrNone } from '../../features/organisations/guardian-or-none.js';
import type { Route } from './+types/party.js';

export async function loader(asking: Route.LoaderArgs) {
  const { id, partyId } = asking.params;
  const { protocol, draft } = await readDrafting(asking, id);
  const index = draft.content.parties.findIndex((party) => party.id === partyId);
  const party = draft.content.parties[index];
  if (party === undefined) throw data(null, { status: 404 });
  return { protocol, revision: draft.revision, gaps: draft.gaps.filter(({ pointer }) => pointer.startsWith(`/parties/${index}/`)), party, index };
}

export async function action(asking: Route.ActionArgs) {
  const { id, partyId } = asking.params;
  return saveEntry(asking, {
    id,
    list: 'parties',
    entryId: partyId,
    fields: () => PARTY_FIELDS,
    finish: withGuardianOrNone,
    next: ({ index }) => savedAt(`/protocols/${id}/draft/parties`, index),
  });
}

export default function PartyRoute({ loaderData: { protocol, revision, gaps, party, index }, actionData }: Route.ComponentProps) {
  return (
    <EntryForm
      protocol={protocol}
      revision={revision}
      title={party.name}
      back={{ to: listedAt(`/protocols/${protocol.id}/draft/parties`, index), text: 'Parties' }}
      fields={PARTY_FIELDS}
      entry={party}
      notes={gapNotes(gaps, `/parties/${index}`)}
      returned={actionData}
    />
  );
}
