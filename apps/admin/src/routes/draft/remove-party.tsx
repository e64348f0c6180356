import { data } from 'react-router';
import { listedAt } from '../../features/drafting/entries-page.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import { RemovePage } from '../../features/drafting/remove-page.js';
import { removeEntry } from '../../features/drafting/save-entry.js';
import type { Route } from './+types/remove-party.js';

export async function loader(asking: Route.LoaderArgs) {
  const { protocol, draft } = await readDrafting(asking, asking.params.id);
  const party = draft.content.parties.find((one) => one.id === asking.params.partyId);
  if (party === undefined) throw data(null, { status: 404 });
  return { protocol, revision: draft.revision, name: party.name };
}

export async function action(asking: Route.ActionArgs) {
  const { id, partyId } = asking.params;
  return removeEntry(asking, { id, list: 'parties', entryId: partyId, next: (index) => listedAt(`/protocols/${id}/draft/parties`, index) });
}

export default function RemoveParty({ loaderData: { protocol, revision, name }, actionData }: Route.ComponentProps) {
  return (
    <RemovePage
      protocol={protocol}
      revision={revision}
      title={`Remove ${name} from the draft?`}
      consequence="What was written about this party goes with it, and rows that name it no longer do."
      back={{ to: `/protocols/${protocol.id}/draft/parties`, text: 'Parties' }}
      returned={actionData}
    />
  );
}
