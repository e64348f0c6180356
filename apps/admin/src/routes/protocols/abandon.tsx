import { ActPage } from '../../features/protocols/act-page.js';
import { reasonField } from '../../features/protocols/act-fields.js';
import { doAct } from '../../features/protocols/do-act.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import type { Route } from './+types/abandon.js';

const FIELDS = [reasonField('Why is it given up?', 'It stays on record')];

export async function loader(asking: Route.LoaderArgs) {
  return readProtocol(asking, asking.params.id);
}

export async function action(asking: Route.ActionArgs) {
  return doAct(asking, {
    id: asking.params.id,
    fields: FIELDS,
    blank: { reason: '' },
    to: '/api/protocols/{id}/abandonment',
    next: '?done=abandoned',
  });
}

export default function Abandon({ loaderData: protocol, actionData }: Route.ComponentProps) {
  return (
    <ActPage protocol={protocol} title="Give it up" act="abandon" fields={FIELDS} button="Give it up" returned={actionData}>
      <p>It has not come into force, and will not. What was written and signed stays on record.</p>
    </ActPage>
  );
}
