import { data } from 'react-router';
import { listedAt, savedAt } from '../../features/drafting/entries-page.js';
import { EntryForm } from '../../features/drafting/entry-form.js';
import { gapNotes } from '../../features/drafting/gap-notes.js';
import { LEGAL_BASIS_FIELDS } from '../../features/drafting/party-fields.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import { saveEntry } from '../../features/drafting/save-entry.js';
import type { Route } from './+types/party-legal-basis.js';

export async function loader(asking: Route.LoaderArgs) {
  const { id, partyId } = asking.params;
  const { protocol, draft, hints } = await readDrafting(asking, id);
  const index = draft.content.parties.findIndex((party) => party.id === partyId);
  const party = draft.content.parties[index];
  if (party === undefined) throw data(null, { status: 404 });
  return { protocol, revision: draft.revision, gaps: draft.gaps.filter(({ pointer }) => pointer.startsWith(`/parties/${index}/`)), party, index, hint: hints['legal-basis'] };
}

export async function action(asking: Route.ActionArgs) {
  const { id, partyId } = asking.params;
  return saveEntry(asking, {
    id,
    list: 'parties',
    entryId: partyId,
    fields: () => LEGAL_BASIS_FIELDS,
    next: ({ index }) => savedAt(`/protocols/${id}/draft/legal-basis`, index),
  });
}

export default function PartyLegalBasis({ loaderData, actionData }: Route.ComponentProps) {
  const { protocol, revision, gaps, party, index, hint } = loaderData;
  return (
    <EntryForm
      protocol={protocol}
      revision={revision}
      title={`Legal basis of ${party.name}`}
      back={{ to: listedAt(`/protocols/${protocol.id}/draft/legal-basis`, index), text: 'Legal basis of each party' }}
      fields={LEGAL_BASIS_FIELDS}
      entry={party}
      notes={gapNotes(gaps, `/parties/${index}`)}
      hint={hint}
      returned={actionData}
    />
  );
}
