import { blankPracticalStep } from '@isp/protocols';
import { data } from 'react-router';
import { EntryForm } from '../../features/drafting/entry-form.js';
import { gapNotes } from '../../features/drafting/gap-notes.js';
import { STEP_FIELDS } from '../../features/drafting/party-fields.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import { saveEntry } from '../../features/drafting/save-entry.js';
import type { Route } from './+types/practical-step.js';

/** The address of a step that is still to be made. */
const NEW = 'new';

export async function loader(asking: Route.LoaderArgs) {
  const { id, stepId } = asking.params;
  const { protocol, draft } = await readDrafting(asking, id);
  const index = draft.content.practicalSteps.findIndex((step) => step.id === stepId);
  const step = stepId === NEW ? blankPracticalStep(NEW) : draft.content.practicalSteps[index];
  if (step === undefined) throw data(null, { status: 404 });
  return { protocol, draft, step, index };
}

export async function action(asking: Route.ActionArgs) {
  const { id, stepId } = asking.params;
  return saveEntry(asking, {
    id,
    list: 'practicalSteps',
    entryId: stepId === NEW ? crypto.randomUUID() : stepId,
    fields: () => STEP_FIELDS,
    ...(stepId === NEW ? { blank: blankPracticalStep } : {}),
    next: `/protocols/${id}/draft/practical-steps`,
  });
}

export default function PracticalStepRoute({ loaderData: { protocol, draft, step, index }, actionData }: Route.ComponentProps) {
  return (
    <EntryForm
      protocol={protocol}
      revision={draft.revision}
      title={step.id === NEW ? 'Add a practical step' : `Practical step ${index + 1}`}
      back={{ to: `/protocols/${protocol.id}/draft/practical-steps`, text: 'Practical steps' }}
      fields={STEP_FIELDS}
      entry={step}
      notes={gapNotes(draft.gaps, `/practicalSteps/${index}`)}
      returned={actionData}
    />
  );
}
