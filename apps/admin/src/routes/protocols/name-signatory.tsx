import { data } from 'react-router';
import { ActPage } from '../../features/protocols/act-page.js';
import { SIGNATORY_REQUEST_FIELDS } from '../../features/protocols/act-fields.js';
import { doAct } from '../../features/protocols/do-act.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import type { Route } from './+types/name-signatory.js';

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
    fields: SIGNATORY_REQUEST_FIELDS,
    blank: { name: '', email: '', role: '' },
    to: '/api/protocols/{id}/parties/{partyId}/requests',
    path: { partyId },
    next: '/parties?done=asked',
  });
}

export default function NameSignatory({ loaderData: { protocol, party }, actionData }: Route.ComponentProps) {
  return (
    <ActPage
      protocol={protocol}
      title={`Name a signatory for ${party}`}
      fields={SIGNATORY_REQUEST_FIELDS}
      button="Ask them to sign"
      back="/parties"
      returned={actionData}
    />
  );
}
