import { read } from '../../api/calls.js';
import { DoneBanner } from '../../components/done-banner.js';
import { Page } from '../../components/page.js';
import { counted } from '../../components/pager.js';
import { StackingTable } from '../../components/stacking-table.js';
import { writtenAsKnown } from '../../words/dates.js';
import { nationsInWords } from '../../words/guidance.js';
import type { Route } from './+types/sources.js';

export async function loader(asking: Route.LoaderArgs) {
  return read(asking, '/api/guidance-editor/sources');
}

export default function EditedSources({ loaderData: { sources } }: Route.ComponentProps) {
  return (
    <Page title="Sources of the guidance" titleDetail="Edit" back={{ to: '/guidance-editor', text: 'Edit the guidance' }} wide>
      <DoneBanner words={{ published: 'The source has been published' }} />
      <p className="reading">A text names a source by its key, in braces. A change of a source shows at once wherever it is named.</p>
      <p>
        <a className="nhsuk-button" href="/guidance-editor/sources/new">
          Add a source
        </a>
      </p>
      <h2 className="nhsuk-heading-m">{counted(sources.length, 'source')}</h2>
      <StackingTable
        caption="Sources"
        captionHidden
        columns={['Source', 'Key', 'Date', 'Named by']}
        rows={sources.map(({ key, title, publisher, dated, nations, namedBy, newerShipped }) => ({
          key,
          cells: [
            <>
              <a href={`/guidance-editor/sources/${key}`}>{title}</a>
              <span className="task-list__hint">
                {publisher}. {nationsInWords(nations)}
              </span>
              {newerShipped ? <span className="task-list__hint">A newer one came with the service</span> : null}
            </>,
            <code key="key">{key}</code>,
            writtenAsKnown(dated),
            counted(namedBy, 'page'),
          ],
        }))}
      />
    </Page>
  );
}
