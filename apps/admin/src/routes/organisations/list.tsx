import { read } from '../../api/calls.js';
import { hasRole, signedIn } from '../../api/session.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { counted, Pager } from '../../components/pager.js';
import { SearchBox } from '../../components/search-box.js';
import { OrganisationsTable } from '../../features/organisations/organisations-table.js';
import type { Route } from './+types/list.js';

export async function loader(asking: Route.LoaderArgs) {
  const session = await signedIn(asking);
  const asked = new URL(asking.request.url).searchParams;
  const query = { search: asked.get('search') || undefined, page: asked.get('page') ?? '1' };
  const list = await read(asking, '/api/organisations', { query });
  return {
    list,
    search: asked.get('search') ?? '',
    own: session.actingFor,
    adds: session.person.platformAdministrator || hasRole(session, 'administrator', 'ig-officer'),
  };
}

export default function Organisations({ loaderData: { list, search, own, adds } }: Route.ComponentProps) {
  return (
    <Page title="Organisations" wide>
      {own === null ? null : (
        <p>
          Yours: <a href={`/organisations/${own.id}`}>{own.name}</a>
        </p>
      )}
      <SearchBox label="Search organisations" hint="A name, or a former one" value={search} action="/organisations" />
      {list.total === 0 ? (
        <EmptyState title={search === '' ? 'No organisation is here yet' : `No organisation here is called “${search}”`}>
          <p>Check the spelling, or a name that it had before.</p>
        </EmptyState>
      ) : (
        <>
          <h2 className="nhsuk-heading-m">{counted(list.total, 'organisation')}</h2>
          <OrganisationsTable organisations={list.items} path="/organisations" />
          <Pager list={list} path="/organisations" query={new URLSearchParams(search === '' ? {} : { search })} />
        </>
      )}
      {adds ? (
        <p>
          <a className="nhsuk-button nhsuk-button--secondary" href="/organisations/new">
            Add an organisation
          </a>
        </p>
      ) : null}
    </Page>
  );
}
