import { Page } from '../../components/page.js';
import { listSources } from '../../features/guidance/find-guidance.server.js';
import { wayTo } from '../../features/guidance/places.js';
import { writtenAsKnown } from '../../words/dates.js';
import { nationsInWords } from '../../words/guidance.js';
import type { Route } from './+types/sources.js';

export async function loader(asking: Route.LoaderArgs) {
  return { sources: await listSources(asking) };
}

export default function Sources({ loaderData: { sources } }: Route.ComponentProps) {
  return (
    <Page title="What the guidance rests on" crumbs={wayTo()}>
      <p className="nhsuk-lede-text">Every statement of the guidance names where it comes from. These are all its sources, with the date of each and where it holds.</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {sources.map(({ key, title, publisher, dated, nations, url }) => (
          <li key={key}>
            {url === null ? title : <a href={url}>{title}</a>}
            <span className="guidance-sources__facts">
              {publisher}, {writtenAsKnown(dated)}. {nationsInWords(nations)}
            </span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
