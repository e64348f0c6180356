import { EmptyState } from '../../components/empty-state.js';
import { StackingTable } from '../../components/stacking-table.js';
import { DraftFrame } from '../../features/drafting/draft-frame.js';
import { EntriesList } from '../../features/drafting/entries-list.js';
import { anchorOf, entriesPage, savedIndex } from '../../features/drafting/entries-page.js';
import { EntryTitle } from '../../features/drafting/entry-title.js';
import { rowTitle } from '../../features/drafting/party-fields.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import { SECTION_WORDS } from '../../words/sections.js';
import type { Route } from './+types/data.js';

export async function loader(asking: Route.LoaderArgs) {
  const { protocol, draft, hints } = await readDrafting(asking, asking.params.id);
  const names = new Map(draft.content.parties.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => names.get(id ?? '') ?? 'Not said yet';
  const rows = draft.content.dataRows.map((row) => ({
    id: row.id,
    title: rowTitle(row),
    from: nameOf(row.fromPartyId),
    to: row.toPartyIds.length === 0 ? 'Not said yet' : row.toPartyIds.map(nameOf).join(', '),
  }));
  const asked = new URL(asking.request.url).searchParams;
  const list = entriesPage(rows, asked, ({ title, from, to }) => `${title} ${from} ${to}`);
  const items = list.items.map(({ entry, index }) => ({
    ...entry,
    index,
    missing: draft.gaps.filter(({ pointer }) => pointer.startsWith(`/dataRows/${index}/`)).length,
  }));
  return { protocol, list: { ...list, items }, hint: hints['data'], saved: savedIndex(asked) };
}

export default function Data({ loaderData: { protocol, list, hint, saved } }: Route.ComponentProps) {
  const own = `/protocols/${protocol.id}/draft/data`;
  return (
    <DraftFrame protocol={protocol} title={SECTION_WORDS.data} hint={hint} wide>
      <p className="reading">One row for each kind of information that goes from one party to others for one purpose.</p>
      {list.all === 0 ? (
        <EmptyState title="No row yet">
          <p>Begin with the information that is shared most often.</p>
        </EmptyState>
      ) : (
        <EntriesList list={list} path={own} one="row" hint="Words of the information, or a party’s name">
          <StackingTable
            caption="Information that is shared"
            captionHidden
            columns={['Information', 'From', 'To', 'Still missing', 'Change']}
            rows={list.items.map(({ id, title, from, to, index, missing }) => ({
              key: id,
              anchor: anchorOf(index),
              cells: [
                <EntryTitle key="title" title={title} saved={index === saved} />,
                from,
                to,
                missing === 0 ? 'Nothing' : String(missing),
                <>
                  <a href={`${own}/${id}`}>
                    Change <span className="nhsuk-u-visually-hidden">row {index + 1}</span>
                  </a>{' '}
                  <a href={`${own}/${id}/remove`}>
                    Remove <span className="nhsuk-u-visually-hidden">row {index + 1}</span>
                  </a>
                </>,
              ],
            }))}
          />
        </EntriesList>
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
