import { data } from 'react-router';
import { listedAt } from '../../features/drafting/entries-page.js';
import { rowTitle } from '../../features/drafting/party-fields.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import { RemovePage } from '../../features/drafting/remove-page.js';
import { removeEntry } from '../../features/drafting/save-entry.js';
import type { Route } from './+types/remove-data-row.js';

export async function loader(asking: Route.LoaderArgs) {
  const { protocol, draft } = await readDrafting(asking, asking.params.id);
  const row = draft.content.dataRows.find((one) => one.id === asking.params.rowId);
  if (row === undefined) throw data(null, { status: 404 });
  return { protocol, revision: draft.revision, name: rowTitle(row) };
}

export async function action(asking: Route.ActionArgs) {
  const { id, rowId } = asking.params;
  return removeEntry(asking, { id, list: 'dataRows', entryId: rowId, next: (index) => listedAt(`/protocols/${id}/draft/data`, index) });
}

export default function RemoveDataRow({ loaderData: { protocol, revision, name }, actionData }: Route.ComponentProps) {
  return (
    <RemovePage
      protocol={protocol}
      revision={revision}
      title="Remove this row from the draft?"
      consequence={name}
      back={{ to: `/protocols/${protocol.id}/draft/data`, text: 'The information that is shared' }}
      returned={actionData}
    />
  );
}
