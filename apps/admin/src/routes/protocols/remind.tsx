import { redirect } from 'react-router';
import { change } from '../../api/calls.js';
import { Page } from '../../components/page.js';
import { ErrorList } from '../../forms/error-list.js';
import { shownAnswers } from '../../forms/returned.js';
import { submit } from '../../forms/submit.js';
import type { Route } from './+types/remind.js';

export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/protocols/${params.id}/parties`);
}

export async function action(asking: Route.ActionArgs) {
  const { id, requestId } = asking.params;
  const form = await asking.request.formData();
  return submit(asking, {}, async () => {
    await change(asking, 'post', '/api/protocols/{id}/requests/{requestId}/reminders', { path: { id, requestId }, form, body: {} });
    return redirect(`/protocols/${id}/parties?done=reminded`);
  });
}

/** Shown only when the reminder was refused. */
export default function Remind({ params, actionData }: Route.ComponentProps) {
  const { errors } = shownAnswers(actionData);
  return (
    <Page title="No reminder was sent" failed above={<ErrorList errors={errors} />}>
      <p>
        <a href={`/protocols/${params.id}/parties`}>Back to the parties and their signatures</a>
      </p>
    </Page>
  );
}
