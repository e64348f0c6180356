import { InsetText } from 'nhsuk-react-components';
import { writtenDate } from '../../words/dates.js';
import { nationsInWords } from '../../words/guidance.js';
import type { GuidanceSummary } from './guidance-view.js';

interface EntryFactsProps {
  readonly entry: Pick<GuidanceSummary, 'summary' | 'nations' | 'writtenOn' | 'lastChecked' | 'unconfirmed'>;
  /** It was checked, so long ago that it is due for checking again. */
  readonly due?: boolean;
}

/** What stands above the text of an entry: its summary, where it applies, how old it is, and what in it is not sure. */
export function EntryFacts({ entry, due = false }: EntryFactsProps) {
  const { summary, nations, writtenOn, lastChecked, unconfirmed } = entry;
  return (
    <>
      <p className="nhsuk-lede-text">{summary}</p>
      <ul className="guidance-facts">
        <li>For {nationsInWords(nations)}</li>
        <li>Written on {writtenDate(writtenOn)}</li>
        <li>{lastChecked === null ? 'Not yet checked since it was written' : `Last checked by ${lastChecked.by} on ${writtenDate(lastChecked.on)}`}</li>
        {due ? <li>Due for checking again</li> : null}
      </ul>
      {unconfirmed === null ? null : (
        <InsetText>
          <p>
            <strong>Not confirmed.</strong> {unconfirmed}
          </p>
        </InsetText>
      )}
    </>
  );
}
