import { blankDataRow } from '@isp/protocols';
import { data } from 'react-router';
import { EntryForm } from '../../features/drafting/entry-form.js';
import { gapNotes } from '../../features/drafting/gap-notes.js';
import { dataRowFields } from '../../features/drafting/party-fields.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import { saveEntry } from '../../features/drafting/save-entry.js';
import type { Route } from './+types/data-row.js';

/** The address of a row that is still to be made. */
const NEW = 'new';

export async function loader(asking: Route.LoaderArgs) {
  const { id, rowId } = asking.params;
  const { protocol, draft, hints } = await readDrafting(asking, id);
  const index = draft.content.dataRows.findIndex((row) => row.id === rowId);
  const row = rowId === NEW ? blankDataRow(NEW) : draft.content.dataRows[index];
  if (row === undefined) throw data(null, { status: 404 });
  return { protocol, draft, row, index, hint: hints['data'] };
}

export async function action(asking: Route.ActionArgs) {
  const { id, rowId } = asking.params;
  return saveEntry(asking, {
    id,
    list: 'dataRows',
    entryId: rowId === NEW ? crypto.randomUUID() : rowId,
    fields: (content) => dataRowFields(content.parties),
    ...(rowId === NEW ? { blank: blankDataRow } : {}),
    next: `/protocols/${id}/draft/data`,
  });
}

export default function DataRowRoute({ loaderData: { protocol, draft, row, index, hint }, actionData }: Route.ComponentProps) {
  return (
    <EntryForm
      protocol={protocol}
      revision={draft.revision}
      title={row.id === NEW ? 'Add a row' : `Row ${index + 1} of the information that is shared`}
      back={{ to: `/protocols/${protocol.id}/draft/data`, text: 'The information that is shared' }}
      fields={dataRowFields(draft.content.parties)}
      entry={row}
      notes={gapNotes(draft.gaps, `/dataRows/${index}`)}
      hint={hint}
      returned={actionData}
    />
  );
}
