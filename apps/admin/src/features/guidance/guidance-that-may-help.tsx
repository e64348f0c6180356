import { EntryList } from './entry-list.js';
import type { GuidanceSummary } from './guidance-view.js';

/** Guidance with the words that were looked for elsewhere. Nothing where there is none. */
export function GuidanceThatMayHelp({ entries }: { readonly entries: readonly GuidanceSummary[] }) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="guidance-that-may-help">
      <h2 className="nhsuk-heading-m" id="guidance-that-may-help">
        Guidance that may help
      </h2>
      <EntryList entries={entries} />
    </section>
  );
}
