import { Button, Select } from 'nhsuk-react-components';
import { EmptyState } from '../../components/empty-state.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { counted } from '../../components/pager.js';
import { EntryList } from '../../features/guidance/entry-list.js';
import { exampleFilter, narrowed } from '../../features/guidance/examples.js';
import { listGuidance } from '../../features/guidance/find-guidance.server.js';
import { wayTo } from '../../features/guidance/places.js';
import { AREA_WORDS, TOPIC_WORDS } from '../../words/guidance.js';
import type { Route } from './+types/case-examples.js';

export async function loader(asking: Route.LoaderArgs) {
  const filter = exampleFilter(new URL(asking.request.url).searchParams);
  return { filter, entries: narrowed(await listGuidance(asking, 'case-example'), filter) };
}

export default function CaseExamples({ loaderData: { filter, entries } }: Route.ComponentProps) {
  const { area, topic } = filter;
  const asked = [area === null ? [] : AREA_WORDS[area], topic === null ? [] : TOPIC_WORDS[topic]].flat();
  return (
    <Page title="Case examples" crumbs={wayTo()} {...(asked.length === 0 ? {} : { titleDetail: asked.join(', ') })} wide>
      <p className="nhsuk-lede-text reading">Invented stories of people who had to decide: what they asked themselves, what they did, and what they wrote down.</p>
      <search>
        <form className="search-box" action="/guidance/case-examples" method="get">
          <div className="filters">
            <Select id="area" name="area" label="Field of work" defaultValue={area ?? ''}>
              <Select.Option value="">All fields of work</Select.Option>
              {Object.entries(AREA_WORDS).map(([value, label]) => (
                <Select.Option key={value} value={value}>
                  {label}
                </Select.Option>
              ))}
            </Select>
            <Select id="topic" name="topic" label="What it shows" defaultValue={topic ?? ''}>
              <Select.Option value="">Anything</Select.Option>
              {Object.entries(TOPIC_WORDS).map(([value, label]) => (
                <Select.Option key={value} value={value}>
                  {label}
                </Select.Option>
              ))}
            </Select>
          </div>
          <div className="nhsuk-button-group">
            <Button>Show examples</Button>
            {asked.length === 0 ? null : <a href="/guidance/case-examples">Show all of them</a>}
          </div>
        </form>
      </search>
      {entries.length === 0 ? (
        <EmptyState title="No example shows both">
          <p>
            Choose one of the two, or <a href="/guidance/case-examples">see all examples</a>. What one field of work learns is often true of another.
          </p>
        </EmptyState>
      ) : (
        <>
          <h2 className="nhsuk-heading-m">{counted(entries.length, 'example')}</h2>
          <EntryList entries={entries} facts={({ areas, topics }) => [...areas.map((each) => AREA_WORDS[each]), ...topics.map((each) => TOPIC_WORDS[each])]} />
        </>
      )}
      <Notice />
    </Page>
  );
}
