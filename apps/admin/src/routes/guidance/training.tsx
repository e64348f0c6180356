import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { EntryList } from '../../features/guidance/entry-list.js';
import { listGuidance } from '../../features/guidance/find-guidance.server.js';
import type { GuidanceSummary } from '../../features/guidance/guidance-view.js';
import { wayTo } from '../../features/guidance/places.js';
import type { Route } from './+types/training.js';

export async function loader(asking: Route.LoaderArgs) {
  return { entries: inOrder(await listGuidance(asking, 'training')) };
}

/** As a trainer needs them; one that an editor has added comes last. */
const ORDER = ['training-plan', 'training-exercises', 'training-slides'];

function inOrder(entries: readonly GuidanceSummary[]): readonly GuidanceSummary[] {
  const place = ({ slug }: GuidanceSummary): number => (ORDER.includes(slug) ? ORDER.indexOf(slug) : ORDER.length);
  return entries.toSorted((one, other) => place(one) - place(other));
}

export default function Training({ loaderData: { entries } }: Route.ComponentProps) {
  return (
    <Page title="Training" crumbs={wayTo()}>
      <p className="nhsuk-lede-text">
        For local and multi-agency training, for courses that lead to a profession, and for providers of continuing professional development. Use it, change it and print it as you need.
      </p>
      <h2 className="nhsuk-heading-m">For a session with others</h2>
      <EntryList entries={entries} />
      <h2 className="nhsuk-heading-m">On your own</h2>
      <ul className="results">
        <li className="results__item">
          <h3 className="results__title">
            <a href="/guidance/self-test">Test yourself</a>
          </h3>
          <p>Questions with an explanation of each answer, and a certificate of completion that you make in your browser.</p>
        </li>
        <li className="results__item">
          <h3 className="results__title">
            <a href="/guidance/case-examples">Case examples</a>
          </h3>
          <p>Invented stories from every field of work, to read alone or to talk about.</p>
        </li>
      </ul>
      <Notice />
    </Page>
  );
}
