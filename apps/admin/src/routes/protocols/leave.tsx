import { data } from 'react-router';
import { ActPage } from '../../features/protocols/act-page.js';
import { LEAVING_FIELDS } from '../../features/protocols/act-fields.js';
import { doAct } from '../../features/protocols/do-act.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import type { Route } from './+types/leave.js';

export async function loader(asking: Route.LoaderArgs) {
  const { id, partyId } = asking.params;
  const protocol = await readProtocol(asking, id);
  const party = protocol.parties.find((one) => one.partyId === partyId);
  if (party === undefined) throw data(null, { status: 404 });
  return { protocol, party: party.name };
}

export async function action(asking: Route.ActionArgs) {
  const { id, partyId } = asking.params;
  return doAct(asking, {
    id,
    fields: LEAVING_FIELDS,
    blank: { leftOn: '', reason: '' },
    to: '/api/protocols/{id}/departures',
    bodyOf: (answered) => ({ ...answered, partyId }),
    next: '/parties?done=left',
  });
}

export default function Leave({ loaderData: { protocol, party }, actionData }: Route.ComponentProps) {
  return (
    <ActPage
      protocol={protocol}
      title={`Record that ${party} leaves`}
      fields={LEAVING_FIELDS}
      button="Record it"
      back="/parties"
      returned={actionData}
    >
      <p>It is bound until that day. What it signed stays on record.</p>
    </ActPage>
  );
}
