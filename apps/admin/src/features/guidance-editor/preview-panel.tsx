import { EntryFacts } from '../guidance/entry-facts.js';
import { EntryText, SourcesList } from '../guidance/entry-text.js';
import type { GuidanceSummary, ReadyText } from '../guidance/guidance-view.js';
import { DifferencesView } from './differences-view.js';
import type { Difference } from './editor-view.js';
import { FORM_PLACE } from './entry-form.js';

/** An entry as it would be published: what keeps it from that, how readers would see it, and what it would change. */
export interface Preview {
  readonly problems: readonly string[];
  readonly differences: readonly Difference[];
  readonly entry: Pick<GuidanceSummary, 'title' | 'summary' | 'nations' | 'writtenOn' | 'lastChecked' | 'unconfirmed'>;
  /** `null`: it cannot be read, and a problem says why. */
  readonly text: ReadyText | null;
}

/** Shows an entry that is not published yet, above the form that it was written in. */
export function PreviewPanel({ preview: { problems, differences, entry, text } }: { readonly preview: Preview }) {
  return (
    <section className="preview" aria-labelledby="preview-heading">
      <h2 id="preview-heading" className="nhsuk-heading-m">
        Preview: not published yet
      </h2>
      {problems.length === 0 ? (
        <p>Nothing keeps it from being published.</p>
      ) : (
        <>
          <p>Before it can be published:</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">What it would change</span>
        </summary>
        <div className="nhsuk-details__text">
          <DifferencesView differences={differences} />
        </div>
      </details>
      <p>
        <a href={`#${FORM_PLACE}`}>Go on writing</a>
      </p>
      <article className="preview__page">
        <p className="preview__title">{entry.title}</p>
        <EntryFacts entry={entry} />
        {text === null ? null : (
          <>
            <EntryText parts={text.parts} />
            <SourcesList sources={text.sources} />
          </>
        )}
      </article>
    </section>
  );
}
