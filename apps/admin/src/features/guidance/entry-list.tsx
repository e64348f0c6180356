import type { ReactNode } from 'react';
import type { GuidanceSummary } from './guidance-view.js';

interface EntryListProps {
  readonly entries: readonly GuidanceSummary[];
  /** What is said of one besides its summary. */
  readonly facts?: (entry: GuidanceSummary) => readonly ReactNode[];
}

/** Entries under one another, each with what it says in short. */
export function EntryList({ entries, facts = () => [] }: EntryListProps) {
  return (
    <ul className="results">
      {entries.map((entry) => (
        <li key={entry.slug} className="results__item">
          <h3 className="results__title">
            <a href={`/guidance/${entry.slug}`}>{entry.title}</a>
          </h3>
          <p>{entry.summary}</p>
          {facts(entry).length === 0 ? null : (
            <ul className="results__facts">
              {facts(entry).map((fact, index) => (
                <li key={index}>{fact}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
