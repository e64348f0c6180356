import { nothingFound } from '@isp/guidance';
import { find, read } from '../../api/calls.js';
import { FactsList } from '../../components/facts-list.js';
import { Notice } from '../../components/notice.js';
import { PageMetadata } from '../../components/page-metadata.js';
import { Page } from '../../components/page.js';
import { countedIn, Pager } from '../../components/pager.js';
import { SearchBox } from '../../components/search-box.js';
import { OrganisationPractice } from '../../features/practice/organisation-practice.js';
import { HasItSigned, signingLine } from '../../features/register/has-it-signed.js';
import { writtenDate } from '../../words/dates.js';
import { ORGANISATION_KIND_WORDS, SECTOR_WORDS } from '../../words/protocol-words.js';
import { originContext } from '../../request-context.js';
import type { Route } from './+types/organisation.js';

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const search = asked.get('search') ?? '';
  const query = { search: search || undefined, page: asked.get('page') ?? '1' };
  const path = { id: params.id };
  const [{ protocols, id, name, kind, sector, areas, formerNames }, practice] = await Promise.all([
    read({ request, context }, '/api/register/organisations/{id}', { path, query }),
    find({ request, context }, '/api/register/organisations/{id}/practice', { path }),
  ]);
  return { organisation: { id, name, kind, sector, areas, formerNames }, list: { ...protocols, items: protocols.items.map(signingLine) }, practice, search, origin: context.get(originContext) };
}

export default function RegisterOrganisation({ loaderData: { organisation, list, practice, search, origin } }: Route.ComponentProps) {
  const path = `/register/organisations/${organisation.id}`;
  return (
    <Page
      title={organisation.name}
      titleDetail={search === '' ? 'Register' : `Register – search ${search}`}
      crumbs={[
        { to: '/register', text: 'Register' },
        { to: '/register/organisations', text: 'Organisations' },
      ]}
      wide
    >
      <PageMetadata
        origin={origin}
        path={path}
        title={organisation.name}
        description={`Published information sharing protocols that name ${organisation.name}, and whether it has signed them. Nobody needs one to share information about a person.`}
        feed={`${path}/feed.atom`}
        about={{ '@type': 'Organization', name: organisation.name }}
        unlisted={search !== '' || list.page > 1}
      />
      <Notice />
      <FactsList
        facts={[
          { label: 'Kind', value: ORGANISATION_KIND_WORDS[organisation.kind] },
          { label: 'Sector', value: SECTOR_WORDS[organisation.sector] },
          ...(organisation.areas.length === 0 ? [] : [{ label: 'Areas', value: organisation.areas.join(', ') }]),
          ...(organisation.formerNames.length === 0
            ? []
            : [{ label: 'Former names', value: organisation.formerNames.map(({ name, until }) => `${name} (until ${writtenDate(until)})`).join(', ') }]),
        ]}
      />
      {practice === null ? null : (
        <p>
          <a href="#on-sharing">Where it stands on sharing, and whom its people can ask</a>
        </p>
      )}
      <h2 className="nhsuk-heading-m">Has it signed?</h2>
      <p className="reading">
        A protocol is in force between those who have signed it. We looked at the protocols that are published on this register, and nowhere else: these name{' '}
        {organisation.name}.
      </p>
      <SearchBox label="Search its published protocols" hint="A title, a partner or a subject" value={search} action={path} />
      {list.total === 0 ? (
        <NothingFound path={path} />
      ) : (
        <>
          <p aria-live="polite">{sentence(countedIn(list, 'published protocol'))}</p>
          <HasItSigned name={organisation.name} lines={list.items} />
          <p>
            <a href={`${path}/feed.atom`}>Follow changes of these protocols (Atom feed)</a>
          </p>
          <Pager list={list} path={path} query={new URLSearchParams(search === '' ? {} : { search })} />
        </>
      )}
      {practice === null ? null : (
        <div className="reading">
          <h2 className="nhsuk-heading-m" id="on-sharing">
            Where it stands on sharing
          </h2>
          <p>
            In its own words, for its own people. <a href={`/advisers/${organisation.id}`}>A page of these alone, to send to somebody</a>
          </p>
          <OrganisationPractice practice={practice} level={3} />
        </div>
      )}
    </Page>
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function NothingFound({ path }: { readonly path: string }) {
  const words = nothingFound();
  return (
    <>
      <Notice form="full" level={3} />
      <h3 className="nhsuk-heading-s">{words.heading}</h3>
      {words.paragraphs.map((paragraph) => (
        <p key={paragraph} className="reading">
          {paragraph}
        </p>
      ))}
      <p>
        <a href={path}>See all its published protocols</a>
      </p>
    </>
  );
}
