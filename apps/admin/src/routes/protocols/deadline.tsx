import { ActPage } from '../../features/protocols/act-page.js';
import { DEADLINE_FIELD } from '../../features/protocols/act-fields.js';
import { doAct } from '../../features/protocols/do-act.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import type { Route } from './+types/deadline.js';

const FIELDS = [DEADLINE_FIELD];

export async function loader(asking: Route.LoaderArgs) {
  return readProtocol(asking, asking.params.id);
}

export async function action(asking: Route.ActionArgs) {
  return doAct(asking, {
    id: asking.params.id,
    fields: FIELDS,
    blank: { deadline: null },
    method: 'put',
    to: '/api/protocols/{id}/deadline',
    next: '/parties?done=deadline',
  });
}

export default function Deadline({ loaderData: protocol, actionData }: Route.ComponentProps) {
  return (
    <ActPage protocol={protocol} title="Set the date to sign by" act="set-deadline" fields={FIELDS} button="Save the date" returned={actionData}>
      <p>It is the day by which you hope to have the signatures. Nothing closes on it.</p>
    </ActPage>
  );
}
