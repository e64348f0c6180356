import { data } from 'react-router';
import { listedAt } from '../../features/drafting/entries-page.js';
import { readDrafting } from '../../features/drafting/read-draft.js';
import { RemovePage } from '../../features/drafting/remove-page.js';
import { removeEntry } from '../../features/drafting/save-entry.js';
import type { Route } from './+types/remove-practical-step.js';

export async function loader(asking: Route.LoaderArgs) {
  const { protocol, draft } = await readDrafting(asking, asking.params.id);
  const step = draft.content.practicalSteps.find((one) => one.id === asking.params.stepId);
  if (step === undefined) throw data(null, { status: 404 });
  return { protocol, revision: draft.revision, name: step.step };
}

export async function action(asking: Route.ActionArgs) {
  const { id, stepId } = asking.params;
  return removeEntry(asking, { id, list: 'practicalSteps', entryId: stepId, next: (index) => listedAt(`/protocols/${id}/draft/practical-steps`, index) });
}

export default function RemovePracticalStep({ loaderData: { protocol, revision, name }, actionData }: Route.ComponentProps) {
  return (
    <RemovePage
      protocol={protocol}
      revision={revision}
      title="Remove this practical step from the draft?"
      consequence={name}
      back={{ to: `/protocols/${protocol.id}/draft/practical-steps`, text: 'Practical steps' }}
      returned={actionData}
    />
  );
}
