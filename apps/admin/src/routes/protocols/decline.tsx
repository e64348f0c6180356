import { ActPage } from '../../features/protocols/act-page.js';
import { doAct } from '../../features/protocols/do-act.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import { DECLINE_FIELDS } from '../../features/signing/signing-fields.js';
import type { Route } from './+types/decline.js';

export async function loader(asking: Route.LoaderArgs) {
  return readProtocol(asking, asking.params.id);
}

export async function action(asking: Route.ActionArgs) {
  const { id } = asking.params;
  const { myRequest } = await readProtocol(asking, id);
  return doAct(asking, {
    id,
    fields: DECLINE_FIELDS,
    blank: { reason: '' },
    to: '/api/protocols/{id}/declines',
    bodyOf: (answered) => ({ ...answered, requestId: myRequest?.requestId ?? '' }),
    next: '?done=declined',
  });
}

export default function Decline({ loaderData: protocol, actionData }: Route.ComponentProps) {
  return (
    <ActPage
      protocol={protocol}
      title="Decline to sign"
      act="decline"
      fields={DECLINE_FIELDS}
      button="Decline to sign"
      back="/sign"
      returned={actionData}
    >
      <p>Declining affects this agreement only. It says nothing about sharing information about a person.</p>
    </ActPage>
  );
}
