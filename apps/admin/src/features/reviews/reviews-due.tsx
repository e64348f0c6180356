import { EmptyState } from '../../components/empty-state.js';
import { StandingTag } from '../../components/standing-tag.js';
import { reviewWords } from '../../words/reviews.js';
import type { ProtocolSummary } from '../protocols/protocol-view.js';

/** Reviews of an organisation's protocols, as its dashboard has them. */
export interface ReviewsView {
  readonly due: readonly { readonly protocol: ProtocolSummary; readonly reviewOn: string | null; readonly overdue: boolean }[];
  readonly reviews: { readonly due: number; readonly overdue: number };
}

/** How many protocols the dashboard names; the list has the rest. */
const MOST_NAMED = 8;

/** What is overdue and what is due: how many, with ways to the lists, and those to look at first. */
export function ReviewsDue({ due, reviews }: ReviewsView) {
  const total = reviews.due + reviews.overdue;
  const named = due.slice(0, MOST_NAMED);
  return (
    <>
      <h2 className="nhsuk-heading-m" id="reviews">
        Reviews
      </h2>
      {total === 0 ? (
        <EmptyState title="No review is due in the next 90 days">
          <p>A protocol comes up here 90 days before its review. Whoever looks after it gets an email then too.</p>
        </EmptyState>
      ) : (
        <>
          <ul className="counts">
            <Count number={reviews.overdue} words="overdue" path="/protocols?review=overdue" />
            <Count number={reviews.due} words="due in the next 90 days" path="/protocols?review=due" />
          </ul>
          {reviews.overdue > 0 ? <p>An overdue review ends nothing: what is agreed stands as it did.</p> : null}
          <ul className="results results--close">
            {named.map(({ protocol, reviewOn, overdue }) => (
              <li key={protocol.id} className="results__item">
                <h3 className="results__title">
                  <a href={`/protocols/${protocol.id}`}>{protocol.title === '' ? 'Untitled' : protocol.title}</a>
                </h3>
                <p>
                  <StandingTag standing={protocol.standing.kind} />
                </p>
                <ul className="results__facts">
                  <li>Review {lowered(reviewWords(overdue ? 'overdue' : 'due', reviewOn))}</li>
                  <li>{protocol.leadOrganisation.name}</li>
                  <li>{protocol.reference}</li>
                </ul>
              </li>
            ))}
          </ul>
          {total > named.length ? (
            <p>
              <a href="/protocols?review=any">See all {total.toLocaleString('en-GB')} reviews that are due or overdue</a>
            </p>
          ) : null}
        </>
      )}
    </>
  );
}

function Count({ number, words, path }: { readonly number: number; readonly words: string; readonly path: string }) {
  const inside = (
    <>
      <span className="counts__number">{number.toLocaleString('en-GB')}</span> {words}
    </>
  );
  return <li className="counts__item">{number === 0 ? inside : <a href={path}>{inside}</a>}</li>;
}

function lowered(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
