import { EmptyState } from '../../components/empty-state.js';
import { StackingTable } from '../../components/stacking-table.js';
import { DraftFrame } from '../../features/drafting/draft-frame.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import { SECTION_WORDS } from '../../words/sections.js';
import type { Route } from './+types/practical-steps.js';

export async function loader(asking: Route.LoaderArgs) {
  return readDrafting(asking, asking.params.id);
}

export default function PracticalSteps({ loaderData: { protocol, draft, hints } }: Route.ComponentProps) {
  const own = `/protocols/${protocol.id}/draft/practical-steps`;
  const orNot = (text: string) => (text === '' ? <span className="quiet">Not said yet</span> : text);
  return (
    <DraftFrame protocol={protocol} title={SECTION_WORDS['practical-steps']} hint={hints['practical-steps']} wide>
      <p className="reading">Who does what to keep to the terms, and how partners check that it is done.</p>
      {draft.content.practicalSteps.length === 0 ? (
        <EmptyState title="No step yet">
          <p>For example: training before somebody gets access, a list of those who have it, a yearly check of a sample.</p>
        </EmptyState>
      ) : (
        <StackingTable
          caption="Practical steps"
          captionHidden
          columns={['What is done', 'By whom', 'How it is checked', 'Change']}
          rows={draft.content.practicalSteps.map((step, index) => ({
            key: step.id,
            cells: [
              orNot(step.step),
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
