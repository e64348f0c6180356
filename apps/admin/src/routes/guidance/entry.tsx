import { data } from 'react-router';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { EntryContents } from '../../features/guidance/entry-contents.js';
import { EntryFacts } from '../../features/guidance/entry-facts.js';
import { EntryText, SourcesList } from '../../features/guidance/entry-text.js';
import { findGuidance } from '../../features/guidance/find-guidance.server.js';
import { wayTo } from '../../features/guidance/places.js';
import { readyText, slidesOf } from '../../features/guidance/ready-text.server.js';
import { SlidePage } from '../../features/guidance/slide-page.js';
import { writtenDate } from '../../words/dates.js';
import { AREA_WORDS, TOPIC_WORDS } from '../../words/guidance.js';
import type { Route } from './+types/entry.js';

export async function loader(asking: Route.LoaderArgs) {
  const found = await findGuidance(asking, asking.params.slug);
  if (found === null) throw data(null, { status: 404 });
  const { text: written, sources, ...entry } = found;
  const text = readyText({ text: written, nations: entry.nations }, sources);
  const slides = slidesOf(text);
  const asked = new URL(asking.request.url).searchParams.get('slide');
  if (asked === null || slides.length === 1) return { entry, text, slides: slides.length, slide: null };
  const number = Math.min(Math.max(1, Math.trunc(Number(asked)) || 1), slides.length);
  return { entry, text: slides[number - 1] ?? text, slides: slides.length, slide: number };
}

export default function Entry({ loaderData: { entry, text, slides, slide } }: Route.ComponentProps) {
  if (slide !== null) return <SlidePage entry={entry} text={text} number={slide} of={slides} />;
  const sheet = entry.kind === 'pocket-guide';
  return (
    <Page title={entry.title} crumbs={wayTo(entry.kind)} {...(entry.kind === 'case-example' ? { caption: 'Case example' } : {})}>
      <meta name="description" content={entry.summary} />
      <article className={sheet ? 'guidance guidance--sheet' : 'guidance'}>
        <EntryFacts entry={entry} due={entry.checking === 'due'} />
        <div className="guidance__acts">
          {slides > 1 ? (
            <a className="nhsuk-button nhsuk-button--small" href={`/guidance/${entry.slug}?slide=1`}>
              Show the {slides} slides one by one
            </a>
          ) : null}
          <PrintButton>{sheet ? 'Print on one sheet' : 'Print this page'}</PrintButton>
        </div>
        {sheet || slides > 1 ? null : <EntryContents parts={text.parts} />}
        <EntryText parts={text.parts} />
        {entry.kind === 'case-example' ? <Shows entry={entry} /> : null}
        <Notice />
        <SourcesList sources={text.sources} />
        {sheet ? <p className="guidance__on-paper">Written on {writtenDate(entry.writtenOn)}. What each line rests on stands on the page {`/guidance/${entry.slug}`} of this service.</p> : null}
      </article>
    </Page>
  );
}

/** The lists of other examples that a case example stands in. */
function Shows({ entry: { areas, topics } }: Pick<Route.ComponentProps['loaderData'], 'entry'>) {
  return (
    <nav className="guidance__more" aria-label="More case examples">
      <h2 className="nhsuk-heading-s">More examples like this</h2>
      <ul className="choices">
        {areas.map((area) => (
          <li key={area}>
            <a href={`/guidance/case-examples?area=${area}`}>{AREA_WORDS[area]}</a>
          </li>
        ))}
        {topics.map((topic) => (
          <li key={topic}>
            <a href={`/guidance/case-examples?topic=${topic}`}>{TOPIC_WORDS[topic]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
