import { read } from '../../api/calls.js';
import { EmptyState } from '../../components/empty-state.js';
import { DoneBanner } from '../../components/done-banner.js';
import { Page } from '../../components/page.js';
import { counted, Pager } from '../../components/pager.js';
import { StackingTable } from '../../components/stacking-table.js';
import { writtenInstant } from '../../words/dates.js';
import { INTAKE_STATE_WORDS } from '../../words/intake.js';
import type { Route } from './+types/list.js';

export async function loader(asking: Route.LoaderArgs) {
  const page = new URL(asking.request.url).searchParams.get('page') ?? '1';
  return read(asking, '/api/intakes', { query: { page } });
}

export default function Intakes({ loaderData: list }: Route.ComponentProps) {
  return (
    <Page title="Taking in registers’ records" wide>
      <DoneBanner words={{ discarded: 'The file has been discarded. Nothing was taken in' }} />
      <p className="reading">
        Agreements that were made and signed elsewhere can be taken in from the records of a public register, as they are stated there.
      </p>
      <p>
        <a className="nhsuk-button" href="/intakes/new">
          Take in a file
        </a>
      </p>
      {list.total === 0 ? (
        <EmptyState title="No file has been taken in yet">
          <p>Each file stands here with what became of its records. All of it can be taken back.</p>
        </EmptyState>
      ) : (
        <>
          <h2 className="nhsuk-heading-m">{counted(list.total, 'file')}</h2>
          <StackingTable
            caption="Files"
            captionHidden
            columns={['File', 'Read on', 'Records', 'What became of it']}
            rows={list.items.map(({ id, fileName, source, preparedAt, counts, state }) => ({
              key: id,
              cells: [
                <>
                  <a href={`/intakes/${id}`}>{fileName}</a>
                  <span className="task-list__hint">{source}</span>
                </>,
                writtenInstant(preparedAt),
                counts.all.toLocaleString('en-GB'),
                INTAKE_STATE_WORDS[state],
              ],
            }))}
          />
          <Pager list={list} path="/intakes" query={new URLSearchParams()} />
        </>
      )}
    </Page>
  );
}
