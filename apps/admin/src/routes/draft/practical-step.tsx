import { blankPracticalStep } from '@isp/protocols';
import { data } from 'react-router';
import { listedAt, savedAt } from '../../features/drafting/entries-page.js';
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
  return { protocol, revision: draft.revision, gaps: draft.gaps.filter(({ pointer }) => pointer.startsWith(`/practicalSteps/${index}/`)), step, index };
}

export async function action(asking: Route.ActionArgs) {
  const { id, stepId } = asking.params;
  return saveEntry(asking, {
    id,
    list: 'practicalSteps',
    entryId: stepId === NEW ? crypto.randomUUID() : stepId,
    fields: () => STEP_FIELDS,
    ...(stepId === NEW ? { blank: blankPracticalStep } : {}),
    next: ({ index }) => savedAt(`/protocols/${id}/draft/practical-steps`, index),
  });
}

export default function PracticalStepRoute({ loaderData: { protocol, revision, gaps, step, index }, actionData }: Route.ComponentProps) {
  const own = `/protocols/${protocol.id}/draft/practical-steps`;
  return (
    <EntryForm
      protocol={protocol}
      revision={revision}
      title={step.id === NEW ? 'Add a practical step' : `Practical step ${index + 1}`}
      back={{ to: step.id === NEW ? own : listedAt(own, index), text: 'Practical steps' }}
      fields={STEP_FIELDS}
      entry={step}
      notes={gapNotes(gaps, `/practicalSteps/${index}`)}
      returned={actionData}
    />
  );
}
