import { EmptyState } from '../../components/empty-state.js';
import { StackingTable } from '../../components/stacking-table.js';
import { DraftFrame } from '../../features/drafting/draft-frame.js';
import { EntriesList } from '../../features/drafting/entries-list.js';
import { anchorOf, entriesPage, savedIndex } from '../../features/drafting/entries-page.js';
import { EntryTitle } from '../../features/drafting/entry-title.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import { SECTION_WORDS } from '../../words/sections.js';
import type { Route } from './+types/practical-steps.js';

export async function loader(asking: Route.LoaderArgs) {
  const { protocol, draft, hints } = await readDrafting(asking, asking.params.id);
  const asked = new URL(asking.request.url).searchParams;
  const list = entriesPage(draft.content.practicalSteps, asked, ({ step, responsible }) => `${step} ${responsible}`);
  return { protocol, list, saved: savedIndex(asked), hint: hints['practical-steps'] };
}

export default function PracticalSteps({ loaderData: { protocol, list, saved, hint } }: Route.ComponentProps) {
  const own = `/protocols/${protocol.id}/draft/practical-steps`;
  const orNot = (text: string) => (text === '' ? <span className="quiet">Not said yet</span> : text);
  return (
    <DraftFrame protocol={protocol} title={SECTION_WORDS['practical-steps']} hint={hint} wide>
      <p className="reading">Who does what to keep to the terms, and how partners check that it is done.</p>
      {list.all === 0 ? (
        <EmptyState title="No step yet">
          <p>For example: training before somebody gets access, a list of those who have it, a yearly check of a sample.</p>
        </EmptyState>
      ) : (
        <EntriesList list={list} path={own} one="step" hint="Words of the step, or who does it">
          <StackingTable
            caption="Practical steps"
            captionHidden
            columns={['What is done', 'By whom', 'How it is checked', 'Change']}
            rows={list.items.map(({ entry: step, index }) => ({
              key: step.id,
              anchor: anchorOf(index),
              cells: [
                step.step === '' ? orNot('') : <EntryTitle key="title" title={step.step} saved={index === saved} />,
                orNot(step.responsible),
                orNot(step.monitoring),
                <>
                  <a href={`${own}/${step.id}`}>
                    Change <span className="nhsuk-u-visually-hidden">step {index + 1}</span>
                  </a>{' '}
                  <a href={`${own}/${step.id}/remove`}>
                    Remove <span className="nhsuk-u-visually-hidden">step {index + 1}</span>
                  </a>
                </>,
              ],
            }))}
          />
        </EntriesList>
      )}
      <div className="nhsuk-button-group">
        <a className="nhsuk-button nhsuk-button--secondary" href={`${own}/new`}>
          Add a step
        </a>
        <a href={`/protocols/${protocol.id}/draft`}>All sections</a>
      </div>
    </DraftFrame>
  );
}
