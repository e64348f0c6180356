import type { PracticeArea } from '@isp/guidance/content';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { counted } from '../../components/pager.js';
import { SearchBox } from '../../components/search-box.js';
import { findAreas } from '../../features/guidance/examples.js';
import { listGuidance } from '../../features/guidance/find-guidance.server.js';
import { groupedByNeed, type Group } from '../../features/guidance/index-groups.js';
import { AREA_WORDS, NATION_WORDS } from '../../words/guidance.js';
import type { Route } from './+types/guidance.js';

export async function loader(asking: Route.LoaderArgs) {
  const entries = await listGuidance(asking);
  const examples = entries.filter(({ kind }) => kind === 'case-example');
  return {
    groups: groupedByNeed(entries),
    examples: examples.length,
    areas: findAreas(examples),
  };
}

export default function Guidance({ loaderData: { groups, examples, areas } }: Route.ComponentProps) {
  return (
    <Page title="Guidance on sharing information about a person" wide>
      <p className="nhsuk-lede-text reading">
        For everybody who works with children, adults or families, paid or not. It is about one person’s case at a time, and it helps you to decide for yourself.
      </p>
      <section className="decide-now" aria-labelledby="decide-now">
        <h2 className="nhsuk-heading-m" id="decide-now">
          I have to decide now
        </h2>
        <p>Somebody in danger? Ring 999, and share what is needed. Write it down afterwards.</p>
        <ul className="decide-now__ways">
          <li>
            <a className="nhsuk-button nhsuk-u-margin-bottom-0" href="/decide">
              Decide, step by step
            </a>
          </li>
          <li>
            <a href="/guidance/emergencies">What to do in an emergency</a>
          </li>
          <li>
            <a href="/advisers">I am not sure: whom can I ask?</a>
          </li>
          <li>
            <a href="/guidance/what-an-isp-is">I can’t find an agreement</a>
          </li>
        </ul>
      </section>
      <SearchBox label="Search the guidance and the register" value="" action="/search" name="q" />
      <div className="groups">
        {groups.map((group) => (
          <GroupOf key={group.title} {...group} />
        ))}
        <section>
          <h2 className="nhsuk-heading-m">Learn and teach</h2>
          <ul className="nhsuk-list">
            <li>
              <a href="/guidance/training">Training: plans, exercises and slides</a>
            </li>
            <li>
              <a href="/guidance/self-test">Test yourself</a>
            </li>
          </ul>
        </section>
        <section>
          <h2 className="nhsuk-heading-m">The law, by nation</h2>
          <ul className="choices">
            {Object.entries(NATION_WORDS).map(([nation, name]) => (
              <li key={nation}>
                <a href={`/guidance/legal?nation=${nation}`}>{name}</a>
              </li>
            ))}
          </ul>
          <p>
            <a href="/guidance/sources">All that the guidance rests on</a>
          </p>
        </section>
      </div>
      <Examples number={examples} areas={areas} />
      <Notice />
    </Page>
  );
}

function GroupOf({ title, entries }: Group) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{title}</h2>
      <ul className="nhsuk-list">
        {entries.map(({ slug, title: words }) => (
          <li key={slug}>
            <a href={`/guidance/${slug}`}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Examples({ number, areas }: { readonly number: number; readonly areas: readonly PracticeArea[] }) {
  if (number === 0) return null;
  return (
    <section>
      <h2 className="nhsuk-heading-m">People who had to decide</h2>
      <p className="reading">
        {counted(number, 'invented story', 'invented stories')} of people who shared, and people who did not, and why. <a href="/guidance/case-examples">See them all</a>, or those of your field of work:
      </p>
      <ul className="choices">
        {areas.map((area) => (
          <li key={area}>
            <a href={`/guidance/case-examples?area=${area}`}>{AREA_WORDS[area]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
