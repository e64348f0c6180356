import { read } from '../../api/calls.js';
import { DoneBanner } from '../../components/done-banner.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { counted, Pager } from '../../components/pager.js';
import { SearchBox } from '../../components/search-box.js';
import { StackingTable } from '../../components/stacking-table.js';
import { writtenAsKnown } from '../../words/dates.js';
import { nationsInWords } from '../../words/guidance.js';
import type { Route } from './+types/sources.js';

export async function loader(asking: Route.LoaderArgs) {
  const asked = new URL(asking.request.url).searchParams;
  const search = asked.get('search') || undefined;
  return { list: await read(asking, '/api/guidance-editor/sources', { query: { search, page: asked.get('page') ?? '1' } }), search };
}

export default function EditedSources({ loaderData: { list, search } }: Route.ComponentProps) {
  return (
    <Page title="Sources of the guidance" titleDetail="Edit" back={{ to: '/guidance-editor', text: 'Edit the guidance' }} wide>
      <DoneBanner words={{ published: 'The source has been published' }} />
      <p className="reading">A text names a source by its key, in braces. A change of a source shows at once wherever it is named.</p>
      <p>
        <a className="nhsuk-button" href="/guidance-editor/sources/new">
          Add a source
        </a>
      </p>
      <SearchBox label="Search the sources" hint="A title, a publisher or a key" value={search ?? ''} action="/guidance-editor/sources" />
      <h2 className="nhsuk-heading-m">{counted(list.total, 'source')}</h2>
      {list.total === 0 ? (
        <EmptyState title="No source is like that">
          <p>
            <a href="/guidance-editor/sources">See all of them</a>
          </p>
        </EmptyState>
      ) : (
        <StackingTable
          caption="Sources"
          captionHidden
          columns={['Source', 'Key', 'Date', 'Named by']}
          rows={list.items.map(({ key, title, publisher, dated, nations, namedBy, newerShipped }) => ({
            key,
            cells: [
              <>
                <a href={`/guidance-editor/sources/${key}`}>{title}</a>
                <span className="task-list__hint">
                  {publisher}. {nationsInWords(nations)}
                </span>
                {newerShipped ? <span className="task-list__hint">A newer one came with the service</span> : null}
              </>,
              <code key="key">{key}</code>,
              writtenAsKnown(dated),
              counted(namedBy, 'page'),
            ],
          }))}
        />
      )}
      <Pager list={list} path="/guidance-editor/sources" query={new URLSearchParams(search === undefined ? [] : [['search', search]])} />
    </Page>
  );
}
