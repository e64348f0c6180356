import { EmptyState } from '../../components/empty-state.js';
import { Pager, type PageOf } from '../../components/pager.js';
import { StackingTable } from '../../components/stacking-table.js';
import { writtenInstant } from '../../words/dates.js';

/** One thing that somebody read on one day. */
export interface ReadView {
  readonly what: string;
  readonly which: string;
  readonly by: { readonly name: string; readonly organisationName: string | null };
  readonly firstAt: string;
  readonly lastAt: string;
  readonly times: number;
}

/** Who has read what, a page at a time, the latest day first. */
export function ReadersTable({ reads, path }: { readonly reads: PageOf<ReadView>; readonly path: string }) {
  if (reads.total === 0) {
    return (
      <EmptyState title="Nothing has been noted yet">
        <p>Whoever reads it from now on stands here for a year.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <StackingTable
        caption="Who has read it"
        captionHidden
        columns={['Who', 'Organisation', 'What', 'When', 'How often that day']}
        rows={reads.items.map((read) => ({
          key: `${read.what} ${read.which} ${read.by.name} ${read.firstAt}`,
          cells: [
            read.by.name,
            read.by.organisationName ?? '',
            whatWords(read),
            writtenInstant(read.lastAt),
            read.times === 1 ? 'Once' : `${read.times.toLocaleString('en-GB')} times`,
          ],
        }))}
      />
      <Pager list={reads} path={path} query={new URLSearchParams()} />
    </>
  );
}

function whatWords({ what, which }: ReadView): string {
  const words: Readonly<Record<string, string>> = {
    draft: 'The draft',
    'draft-pdf': 'The draft in print',
    version: `Version ${which}`,
    'version-pdf': `Version ${which} in print`,
    'content-json': `The content of version ${which} as data`,
    'document-html': `The document of version ${which}`,
    people: 'The list of people',
    invitations: 'The list of people invited',
    export: 'An export',
  };
  return words[what] ?? what;
}
