import { EmptyState } from '../../components/empty-state.js';
import { StackingTable } from '../../components/stacking-table.js';
import { DraftFrame } from '../../features/drafting/draft-frame.js';
import { rowTitle } from '../../features/drafting/party-fields.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import { SECTION_WORDS } from '../../words/sections.js';
import type { Route } from './+types/data.js';

export async function loader(asking: Route.LoaderArgs) {
  return readDrafting(asking, asking.params.id);
}

export default function Data({ loaderData: { protocol, draft, hints } }: Route.ComponentProps) {
  const own = `/protocols/${protocol.id}/draft/data`;
  const nameOf = (id: string | null) => draft.content.parties.find((party) => party.id === id)?.name ?? 'Not said yet';
  return (
    <DraftFrame protocol={protocol} title={SECTION_WORDS.data} hint={hints['data']} wide>
      <p className="reading">One row for each kind of information that goes from one party to others for one purpose.</p>
      {draft.content.dataRows.length === 0 ? (
        <EmptyState title="No row yet">
          <p>Begin with the information that is shared most often.</p>
        </EmptyState>
      ) : (
        <StackingTable
          caption="Information that is shared"
          captionHidden
          columns={['Information', 'From', 'To', 'Still missing', 'Change']}
          rows={draft.content.dataRows.map((row, index) => ({
            key: row.id,
            cells: [
              rowTitle(row),
              nameOf(row.fromPartyId),
              row.toPartyIds.length === 0 ? 'Not said yet' : row.toPartyIds.map(nameOf).join(', '),
              String(draft.gaps.filter((gap) => gap.pointer.startsWith(`/dataRows/${index}/`)).length || 'Nothing'),
              <>
                <a href={`${own}/${row.id}`}>
                  Change <span className="nhsuk-u-visually-hidden">row {index + 1}</span>
                </a>{' '}
                <a href={`${own}/${row.id}/remove`}>
                  Remove <span className="nhsuk-u-visually-hidden">row {index + 1}</span>
                </a>
              </>,
            ],
          }))}
        />
      )}
      <div className="nhsuk-button-group">
        <a className="nhsuk-button nhsuk-button--secondary" href={`${own}/new`}>
          Add a row
        </a>
        <a href={`/protocols/${protocol.id}/draft`}>All sections</a>
      </div>
    </DraftFrame>
  );
}
