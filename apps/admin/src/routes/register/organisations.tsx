import { read } from '../../api/calls.js';
import { EmptyState } from '../../components/empty-state.js';
import { Notice } from '../../components/notice.js';
import { PageMetadata } from '../../components/page-metadata.js';
import { Page } from '../../components/page.js';
import { countedIn, Pager } from '../../components/pager.js';
import { SearchBox } from '../../components/search-box.js';
import { OrganisationsTable } from '../../features/organisations/organisations-table.js';
import { originContext } from '../../request-context.js';
import type { Route } from './+types/organisations.js';

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const search = asked.get('search') ?? '';
  const query = { search: search || undefined, page: asked.get('page') ?? '1' };
  const { items, total, moreThanTotal, matched, page, pageSize } = await read({ request, context }, '/api/register/organisations', { query });
  return { list: { items, total, moreThanTotal, page, pageSize }, matched, search, origin: context.get(originContext) };
}

export default function RegisterOrganisations({ loaderData: { list, matched, search, origin } }: Route.ComponentProps) {
  return (
    <Page
      title="Organisations on the register"
      {...(search === '' ? {} : { titleDetail: `search ${search}` })}
      crumbs={[{ to: '/register', text: 'Register' }]}
      wide
    >
      <PageMetadata
        origin={origin}
        path="/register/organisations"
        title="Organisations on the register"
        description="Organisations that published information sharing protocols name. Nobody needs a protocol to share information about a person."
        unlisted={search !== '' || list.page > 1}
      />
      <p className="reading">Organisations that are named in a protocol published here. Open one to see whether it has signed.</p>
      <SearchBox label="Find an organisation" hint="A name, a former name or an area" value={search} action="/register/organisations" />
      {list.total === 0 ? (
        <>
          <Notice form="full" />
          <EmptyState title={search === '' ? 'No protocol is published here yet' : `No protocol published here names “${search}”`}>
            <p>We looked at the protocols that are published on this register and nowhere else.</p>
            {search === '' ? null : (
              <p>
                <a href="/register/organisations">See all organisations on the register</a>
              </p>
            )}
          </EmptyState>
        </>
      ) : (
        <>
          {matched === 'similar-names' ? <p className="reading">No name has every word of “{search}”. These are much like it.</p> : null}
          <h2 className="nhsuk-heading-m">{countedIn(list, 'organisation')}</h2>
          <Notice />
          <OrganisationsTable organisations={list.items} path="/register/organisations" />
          <Pager list={list} path="/register/organisations" query={new URLSearchParams(search === '' ? {} : { search })} />
        </>
      )}
    </Page>
  );
}
