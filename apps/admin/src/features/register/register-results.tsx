import { StandingTag } from '../../components/standing-tag.js';
import { writtenDate } from '../../words/dates.js';
import { KIND_WORDS } from '../../words/protocol-words.js';
import { isOver } from '../../words/standings.js';
import type { RegisterEntry } from './register-view.js';

/** Published protocols, one under another. */
export function RegisterResults({ entries }: { readonly entries: readonly RegisterEntry[] }) {
  return (
    <ul className="results">
      {entries.map((entry) => (
        <li key={entry.reference} className="results__item">
          <h3 className="results__title">
            <a href={`/register/${entry.reference}`}>{entry.title}</a>
          </h3>
          <p>
            <StandingTag standing={entry.standing} />
          </p>
          {entry.summary === '' ? null : <p>{entry.summary}</p>}
          <ul className="results__facts">
            <li>{entry.reference}</li>
            <li>{KIND_WORDS[entry.kind]}</li>
            <li>
              {entry.leadOrganisation} and {entry.more} more
            </li>
            {entry.nextReviewOn === null || isOver(entry.standing) ? null : (
              <li>
                {entry.standing === 'review-overdue' ? 'Review overdue since' : 'Review on'} {writtenDate(entry.nextReviewOn)}
              </li>
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}
