import { ActPage } from '../../features/protocols/act-page.js';
import { reasonField } from '../../features/protocols/act-fields.js';
import { doAct } from '../../features/protocols/do-act.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import type { Route } from './+types/withdraw.js';

const FIELDS = [reasonField('Why do you take it back?', 'Everyone who was asked to sign reads this')];

export async function loader(asking: Route.LoaderArgs) {
  return readProtocol(asking, asking.params.id);
}

export async function action(asking: Route.ActionArgs) {
  return doAct(asking, {
    id: asking.params.id,
    fields: FIELDS,
    blank: { reason: '' },
    to: '/api/protocols/{id}/withdrawal',
    next: '?done=withdrawn',
  });
}

export default function Withdraw({ loaderData: protocol, actionData }: Route.ComponentProps) {
  return (
    <ActPage protocol={protocol} title="Take it back from signature" act="withdraw-from-signature" fields={FIELDS} button="Take it back" returned={actionData}>
      <p>It becomes a draft again, which you can change. Signatures given so far stay on record and bind nobody, and the links to sign are no longer in use. To go on, send it for signature again.</p>
    </ActPage>
  );
}
