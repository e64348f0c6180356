import { data } from 'react-router';
import { ChoosePartiesPage } from '../../features/drafting/choose-parties-page.js';
import { choosingPage, saveChoice } from '../../features/drafting/choosing-parties.js';
import { RECIPIENTS } from '../../features/drafting/party-fields.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import type { Route } from './+types/recipients.js';

export async function loader(asking: Route.LoaderArgs) {
  const { id, rowId } = asking.params;
  const { protocol, draft } = await readDrafting(asking, id);
  const { parties, dataRows } = draft.content;
  const index = dataRows.findIndex((row) => row.id === rowId);
  const row = dataRows[index];
  if (row === undefined) throw data(null, { status: 404 });
  const choosing = choosingPage(parties, row.toPartyIds, new URL(asking.request.url).searchParams);
  return { protocol, revision: draft.revision, rowId: row.id, index, choosing };
}

export async function action(asking: Route.ActionArgs) {
  const { id, rowId } = asking.params;
  return saveChoice(asking, {
    id,
    chosenIn: ({ dataRows }) => {
      const row = dataRows.find((one) => one.id === rowId);
      if (row === undefined) throw data(null, { status: 404 });
      return row.toPartyIds;
    },
    written: ({ dataRows }, toPartyIds) => ({ dataRows: dataRows.map((row) => (row.id === rowId ? { ...row, toPartyIds } : row)) }),
  });
}

export default function Recipients({ loaderData, actionData }: Route.ComponentProps) {
  const { protocol, revision, rowId, index, choosing } = loaderData;
  const row = `/protocols/${protocol.id}/draft/data/${encodeURIComponent(rowId)}`;
  return (
    <ChoosePartiesPage
      protocol={protocol}
      revision={revision}
      title={RECIPIENTS}
      path={`${row}/recipients`}
      back={{ to: row, text: `Row ${index + 1} of the information that is shared` }}
      choosing={choosing}
      returned={actionData}
    />
  );
}
