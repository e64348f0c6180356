import { ActPage } from '../../features/protocols/act-page.js';
import { CHANGE_FIELDS as FIELDS } from '../../features/protocols/act-fields.js';
import { doAct } from '../../features/protocols/do-act.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import type { Route } from './+types/start-change.js';

export async function loader(asking: Route.LoaderArgs) {
  return readProtocol(asking, asking.params.id);
}

export async function action(asking: Route.ActionArgs) {
  return doAct(asking, {
    id: asking.params.id,
    fields: FIELDS,
    blank: { kind: null, reason: '' },
    to: '/api/protocols/{id}/draft',
    next: '/draft',
  });
}

export default function StartChange({ loaderData: protocol, actionData }: Route.ComponentProps) {
  return (
    <ActPage protocol={protocol} title="Change what it says" act="start-change" fields={FIELDS} button="Start the change" returned={actionData}>
      <p>It begins as a draft from the version that stands. That version stays in force until the change does.</p>
    </ActPage>
  );
}
