import { read } from '../../api/calls.js';
import { signedIn } from '../../api/session.js';
import { DoneBanner } from '../../components/done-banner.js';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { counted, Pager } from '../../components/pager.js';
import { SearchBox } from '../../components/search-box.js';
import { StackingTable } from '../../components/stacking-table.js';
import { writtenDate } from '../../words/dates.js';
import { nationsInWords } from '../../words/guidance.js';
import { CHECKING_WORDS, ENTRY_KIND_WORDS } from '../../words/guidance-editor.js';
import type { Route } from './+types/list.js';

export async function loader(asking: Route.LoaderArgs) {
  const asked = new URL(asking.request.url).searchParams;
  const query = { state: asked.get('state') || undefined, search: asked.get('search') || undefined };
  const { person } = await signedIn(asking);
  const list = await read(asking, '/api/guidance-editor/entries', { query: { ...query, page: asked.get('page') ?? '1' } });
  return { list, query, appoints: person.platformAdministrator };
}

export default function GuidanceEditor({ loaderData: { list, query, appoints } }: Route.ComponentProps) {
  const { counts } = list;
  const kept = new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const views = [
    { state: undefined, text: 'All', many: counts.all },
    { state: 'due', text: 'Due for checking again', many: counts.due },
    { state: 'never-checked', text: 'Never checked', many: counts.neverChecked },
    { state: 'unconfirmed', text: 'Not confirmed', many: counts.unconfirmed },
    { state: 'newer-shipped', text: 'A newer text came with the service', many: counts.newerShipped },
  ];
  return (
    <Page title="Edit the guidance" {...(query.state === undefined ? {} : { titleDetail: views.find(({ state }) => state === query.state)?.text ?? query.state })} wide>
      <DoneBanner words={{ published: 'It has been published' }} />
      <p className="reading">
        What you publish is read at once by everybody. Each time is an edition of its own: the history keeps all of them, and any can be published again.
      </p>
      <div className="nhsuk-button-group">
        <a className="nhsuk-button" href="/guidance-editor/new">
          Write new guidance
        </a>
        <a href="/guidance-editor/sources">Sources</a>
        {appoints ? <a href="/guidance-editor/editors">Who can edit</a> : null}
      </div>
      <nav aria-label="What there is to do">
        <ul className="choices">
          {views.map(({ state, text, many }) => (
            <li key={text}>
              <a href={state === undefined ? '/guidance-editor' : `/guidance-editor?state=${state}`} aria-current={query.state === state && query.search === undefined ? 'page' : undefined}>
                {text} ({many})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SearchBox label="Search the guidance" value={query.search ?? ''} action="/guidance-editor" />
      <h2 className="nhsuk-heading-m">{counted(list.total, 'piece of guidance', 'pieces of guidance')}</h2>
      {list.total === 0 ? (
        <EmptyState title="Nothing here is like that">
          <p>
            <a href="/guidance-editor">See all of it</a>
          </p>
        </EmptyState>
      ) : (
        <StackingTable
          caption="Guidance"
          captionHidden
          columns={['Title', 'Check', 'Edition']}
          rows={list.items.map(({ slug, title, kind, nations, unconfirmed, lastChecked, dueOn, checking, edition, newerShipped }) => ({
            key: slug,
            cells: [
              <>
                <a href={`/guidance-editor/${slug}`}>{title}</a>
                <span className="task-list__hint">
                  {ENTRY_KIND_WORDS[kind]}. {nationsInWords(nations)}
                </span>
                {unconfirmed === null ? null : <span className="task-list__hint">Something in it is not confirmed</span>}
                {newerShipped ? <span className="task-list__hint">A newer text came with the service</span> : null}
              </>,
              <>
                {checking === 'checked' ? `Checked. Due again on ${writtenDate(dueOn)}` : CHECKING_WORDS[checking]}
                {lastChecked === null ? null : (
                  <span className="task-list__hint">
                    Last by {lastChecked.by} on {writtenDate(lastChecked.on)}
                  </span>
                )}
              </>,
              <a key="history" href={`/guidance-editor/${slug}/history`}>
                {edition.number}
                <span className="nhsuk-u-visually-hidden"> of {title}: its history</span>
              </a>,
            ],
          }))}
        />
      )}
      <Pager list={list} path="/guidance-editor" query={kept} />
    </Page>
  );
}
