import { Button, Select } from 'nhsuk-react-components';
import { read } from '../../api/calls.js';
import { hasRole, signedIn } from '../../api/session.js';
import { EmptyState } from '../../components/empty-state.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { counted, Pager } from '../../components/pager.js';
import { ProtocolList } from '../../features/protocols/protocol-list.js';
import { REVIEW_FILTERS } from '../../words/reviews.js';
import { STANDINGS, standingWords } from '../../words/standings.js';
import type { Route } from './+types/list.js';

const FILTERS = ['search', 'standing', 'review', 'role', 'page'] as const;

export async function loader(asking: Route.LoaderArgs) {
  const session = await signedIn(asking);
  const asked = new URL(asking.request.url).searchParams;
  const query = Object.fromEntries(FILTERS.flatMap((name) => (asked.get(name) ? [[name, asked.get(name) ?? '']] : [])));
  const list = await read(asking, '/api/protocols', { query });
  return { list, query, organisation: session.actingFor?.name ?? '', drafts: hasRole(session, 'administrator', 'ig-officer') };
}

export default function Protocols({ loaderData: { list, query, organisation, drafts } }: Route.ComponentProps) {
  const narrowed = Object.keys(query).some((name) => name !== 'page');
  return (
    <Page title="Protocols" caption={organisation} wide>
      {drafts ? (
        <p>
          <a className="nhsuk-button" href="/protocols/new">
            Start a new protocol
          </a>
        </p>
      ) : null}
      <search>
        <form className="search-box" action="/protocols" method="get">
          <div className="filters">
            <div className="nhsuk-form-group">
              <label className="nhsuk-label" htmlFor="search">
                Search
              </label>
              <input className="nhsuk-input" id="search" name="search" type="search" defaultValue={query['search'] ?? ''} />
            </div>
            <Select id="standing" name="standing" label="Standing" defaultValue={query['standing'] ?? ''}>
              <Select.Option value="">All standings</Select.Option>
              {STANDINGS.map((standing) => (
                <Select.Option key={standing} value={standing}>
                  {standingWords(standing)}
                </Select.Option>
              ))}
            </Select>
            <Select id="review" name="review" label="Review" defaultValue={query['review'] ?? ''}>
              <Select.Option value="">Any time</Select.Option>
              {Object.entries(REVIEW_FILTERS).map(([filter, words]) => (
                <Select.Option key={filter} value={filter}>
                  {words}
                </Select.Option>
              ))}
            </Select>
            <Select id="role" name="role" label="Your organisation is" defaultValue={query['role'] ?? ''}>
              <Select.Option value="">Lead or party</Select.Option>
              <Select.Option value="lead">The lead</Select.Option>
              <Select.Option value="party">A party</Select.Option>
            </Select>
          </div>
          <Button secondary small>
            Search
          </Button>
        </form>
      </search>
      {list.total === 0 ? (
        <EmptyState title={narrowed ? 'None of your organisation’s protocols match' : 'Your organisation has no protocols here yet'}>
          <p>
            This looks only among the protocols that your organisation leads or is a party to. No protocol is needed to share
            information about a person.
          </p>
          <p>{narrowed ? <a href="/protocols">See all of them</a> : drafts ? <a href="/protocols/new">Start the first one</a> : 'They stand here once a partner sends one.'}</p>
        </EmptyState>
      ) : (
        <>
          <h2 className="nhsuk-heading-m">{counted(list.total, 'protocol')}</h2>
          {query['review'] === undefined ? null : <p>The longest overdue come first. An overdue review ends nothing: what is agreed stands as it did.</p>}
          <ProtocolList protocols={list.items} caption="Protocols of your organisation" />
          <Pager list={list} path="/protocols" query={new URLSearchParams(query)} />
        </>
      )}
      <Notice />
    </Page>
  );
}
