import { read } from '../../api/calls.js';
import { EmptyState } from '../../components/empty-state.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { counted, Pager } from '../../components/pager.js';
import { SearchBox } from '../../components/search-box.js';
import { InDanger } from '../../features/practice/in-danger.js';
import { ADVICE_TOPIC_WORDS } from '../../words/advice-topics.js';
import type { Route } from './+types/find-advisers.js';

export async function loader(asking: Route.LoaderArgs) {
  const asked = new URL(asking.request.url).searchParams;
  const search = asked.get('search') ?? '';
  const list = await read(asking, '/api/practices', { query: { search: search || undefined, page: asked.get('page') ?? '1' } });
  return { list, search };
}

export default function FindAdvisers({ loaderData: { list, search } }: Route.ComponentProps) {
  return (
    <Page title="Whom can you ask?" {...(search === '' ? {} : { titleDetail: `search ${search}` })}>
      <p>
        Not sure whether to share? Find the organisation that you work or volunteer for. Its page has where it stands, whom you can ask
        and what it goes by. You need no account.
      </p>
      <InDanger />
      <SearchBox label="Find your organisation" hint="A name, a former one, or an area" value={search} action="/advisers" />
      {list.total === 0 ? (
        <EmptyState title={search === '' ? 'No organisation has named advisers here yet' : `No organisation that has advisers here matches “${search}”`}>
          <p>
            Yours may have them all the same. Ask your manager, your safeguarding lead or your data protection officer. You do not have to
            wait for an answer when somebody may come to harm.
          </p>
          <p>
            <a href="/decide">
              Think your decision through
            </a>
          </p>
          {search === '' ? null : (
            <p>
              <a href="/advisers">See all organisations that have advisers here</a>
            </p>
          )}
        </EmptyState>
      ) : (
        <>
          <h2 className="nhsuk-heading-m">{counted(list.total, 'organisation')}</h2>
          <ul className="results results--close">
            {list.items.map((organisation) => (
              <li key={organisation.organisationId} className="results__item">
                <h3 className="results__title">
                  <a href={`/advisers/${organisation.organisationId}`}>{organisation.name}</a>
                </h3>
                {organisation.areas.length === 0 ? null : <p>{organisation.areas.join(', ')}</p>}
                {organisation.topics.length === 0 ? null : (
                  <p className="quiet">Advice on: {organisation.topics.map((topic) => ADVICE_TOPIC_WORDS[topic]).join('; ')}</p>
                )}
              </li>
            ))}
          </ul>
          <Pager list={list} path="/advisers" query={new URLSearchParams(search === '' ? {} : { search })} />
        </>
      )}
      <Notice />
    </Page>
  );
}
