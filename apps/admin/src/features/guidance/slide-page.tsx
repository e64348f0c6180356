import type { Run } from '@isp/guidance/content';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { EntryText, SourcesList } from './entry-text.js';
import type { GuidanceSummary, ReadyText } from './guidance-view.js';
import { wayTo } from './places.js';

interface SlidePageProps {
  readonly entry: Pick<GuidanceSummary, 'slug' | 'kind' | 'title'>;
  readonly text: ReadyText;
  readonly number: number;
  readonly of: number;
}

/** One slide as a page, to be shown on a wall: its first heading is the page's. */
export function SlidePage({ entry: { slug, kind, title }, text, number, of }: SlidePageProps) {
  const [first, ...others] = text.parts;
  const own = first?.kind === 'heading' && first.onlyIn === null;
  const path = `/guidance/${slug}`;
  return (
    <Page
      title={own ? plain(first.runs) : title}
      titleDetail={`Slide ${number}`}
      caption={`Slide ${number} of ${of}`}
      crumbs={[...wayTo(kind), { to: path, text: title }]}
    >
      <div className="slide">
        <EntryText parts={own ? others : text.parts} />
      </div>
      <nav className="slide-ways" aria-label="Slides">
        {number < of ? (
          <a className="nhsuk-button" href={`${path}?slide=${number + 1}`} rel="next">
            Next slide
          </a>
        ) : null}
        {number > 1 ? (
          <a className="nhsuk-button nhsuk-button--secondary" href={`${path}?slide=${number - 1}`} rel="prev">
            Previous slide
          </a>
        ) : null}
      </nav>
      <p>
        <a href={path}>All the slides on one page, to read or print</a>
      </p>
      <Notice />
      <SourcesList sources={text.sources} heading="Sources of this slide" />
    </Page>
  );
}

function plain(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : plain(run.runs))).join('');
}
