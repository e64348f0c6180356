import { ActPage } from '../../features/protocols/act-page.js';
import { ENDING_FIELDS as FIELDS } from '../../features/protocols/act-fields.js';
import { doAct } from '../../features/protocols/do-act.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import type { Route } from './+types/end.js';

export async function loader(asking: Route.LoaderArgs) {
  return readProtocol(asking, asking.params.id);
}

export async function action(asking: Route.ActionArgs) {
  return doAct(asking, {
    id: asking.params.id,
    fields: FIELDS,
    blank: { on: '', reason: '' },
    to: '/api/protocols/{id}/ending',
    next: '?done=ended',
  });
}

export default function End({ loaderData: protocol, actionData }: Route.ComponentProps) {
  return (
    <ActPage protocol={protocol} title="End this protocol" act="end" fields={FIELDS} button="End it" returned={actionData}>
      <p>The arrangement ends on that day. It stays on record. That it has ended is never a reason for not sharing information about a person.</p>
    </ActPage>
  );
}
