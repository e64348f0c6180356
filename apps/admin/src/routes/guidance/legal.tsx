import { Button, Radios } from 'nhsuk-react-components';
import { EmptyState } from '../../components/empty-state.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { counted } from '../../components/pager.js';
import { EntryList } from '../../features/guidance/entry-list.js';
import { keyOf } from '../../features/guidance/examples.js';
import { listGuidance } from '../../features/guidance/find-guidance.server.js';
import { wayTo } from '../../features/guidance/places.js';
import { NATION_WORDS, nationsInWords } from '../../words/guidance.js';
import type { Route } from './+types/legal.js';

export async function loader(asking: Route.LoaderArgs) {
  const nation = keyOf(NATION_WORDS, new URL(asking.request.url).searchParams.get('nation'));
  const entries = await listGuidance(asking, 'legal');
  return { nation, entries: entries.filter(({ nations }) => nation === null || nations.includes(nation)) };
}

export default function Legal({ loaderData: { nation, entries } }: Route.ComponentProps) {
  const name = nation === null ? null : NATION_WORDS[nation];
  return (
    <Page title="Legal guidance" crumbs={wayTo()} {...(name === null ? {} : { titleDetail: name })} wide>
      <p className="nhsuk-lede-text reading">
        The law is not the same in the four nations. Each page begins with a plain summary; the detail below it is for when you need it.
      </p>
      <form className="reading" action="/guidance/legal" method="get">
        <Radios name="nation" legend="Where do you work?" legendProps={{ size: 's' }} inline small>
          {Object.entries(NATION_WORDS).map(([value, label]) => (
            <Radios.Item key={value} value={value} defaultChecked={value === nation}>
              {label}
            </Radios.Item>
          ))}
        </Radios>
        <div className="nhsuk-button-group">
          <Button>Show its law</Button>
          {nation === null ? null : <a href="/guidance/legal">Show all four</a>}
        </div>
      </form>
      {entries.length === 0 ? (
        <EmptyState title="There are no legal pages yet">
          <p>
            Until then, <a href="/guidance/sources">the laws and guidance that this guidance rests on</a> are listed by nation, and{' '}
            <a href="/guidance/signposts">signposts</a> says whom to ask.
          </p>
        </EmptyState>
      ) : (
        <>
          <h2 className="nhsuk-heading-m">
            {counted(entries.length, 'page')} {name === null ? 'on the law of the four nations' : `on the law that holds in ${name}`}
          </h2>
          <EntryList entries={entries} facts={({ nations }) => [`For ${nationsInWords(nations)}`]} />
        </>
      )}
      <Notice />
    </Page>
  );
}
