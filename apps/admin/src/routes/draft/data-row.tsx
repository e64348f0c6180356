import { blankDataRow } from '@isp/protocols';
import { data } from 'react-router';
import { chosenApart } from '../../features/drafting/choosing-parties.js';
import { ChosenParties, THEN_CHOOSE } from '../../features/drafting/chosen-parties.js';
import { listedAt, savedAt } from '../../features/drafting/entries-page.js';
import { EntryForm } from '../../features/drafting/entry-form.js';
import { gapNotes } from '../../features/drafting/gap-notes.js';
import { dataRowFields, RECIPIENTS } from '../../features/drafting/party-fields.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import { saveEntry } from '../../features/drafting/save-entry.js';
import type { Route } from './+types/data-row.js';

/** The address of a row that is still to be made. */
const NEW = 'new';

export async function loader(asking: Route.LoaderArgs) {
  const { id, rowId } = asking.params;
  const { protocol, draft, hints } = await readDrafting(asking, id);
  const { parties, dataRows } = draft.content;
  const index = dataRows.findIndex((row) => row.id === rowId);
  const row = rowId === NEW ? blankDataRow(NEW) : dataRows[index];
  if (row === undefined) throw data(null, { status: 404 });
  return {
    protocol,
    revision: draft.revision,
    parties: parties.map((party) => ({ id: party.id, name: party.name })),
    row,
    index,
    gaps: draft.gaps.filter(({ pointer }) => pointer.startsWith(`/dataRows/${index}/`)),
    hint: hints['data'],
  };
}

export async function action(asking: Route.ActionArgs) {
  const { id, rowId } = asking.params;
  const own = `/protocols/${id}/draft/data`;
  return saveEntry(asking, {
    id,
    list: 'dataRows',
    entryId: rowId === NEW ? crypto.randomUUID() : rowId,
    fields: (content) => dataRowFields(content.parties),
    ...(rowId === NEW ? { blank: blankDataRow } : {}),
    next: ({ index, entryId, form }) => (form.get(THEN_CHOOSE.name) === THEN_CHOOSE.value ? `${own}/${entryId}/recipients` : savedAt(own, index)),
  });
}

export default function DataRowRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { protocol, revision, parties, row, index, gaps, hint } = loaderData;
  const own = `/protocols/${protocol.id}/draft/data`;
  const notes = gapNotes(gaps, `/dataRows/${index}`);
  return (
    <EntryForm
      protocol={protocol}
      revision={revision}
      title={row.id === NEW ? 'Add a row' : `Row ${index + 1} of the information that is shared`}
      back={{ to: row.id === NEW ? own : listedAt(own, index), text: 'The information that is shared' }}
      fields={dataRowFields(parties)}
      entry={row}
      notes={notes}
      hint={hint}
      returned={actionData}
    >
      {chosenApart(parties) ? (
        <ChosenParties
          name="toPartyIds"
          label={RECIPIENTS}
          chosen={parties.filter((party) => row.toPartyIds.includes(party.id)).map(({ name }) => name)}
          all={parties.length}
          note={notes['toPartyIds']}
          button="Save, and choose who receives it"
        />
      ) : null}
    </EntryForm>
  );
}
