import { data } from 'react-router';
import { ActPage } from '../../features/protocols/act-page.js';
import { reasonField } from '../../features/protocols/act-fields.js';
import { doAct } from '../../features/protocols/do-act.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import type { Route } from './+types/remove-party.js';

const FIELDS = [reasonField('Why?', 'It stays on record')];

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
    fields: FIELDS,
    blank: { reason: '' },
    to: '/api/protocols/{id}/parties/{partyId}/removal',
    path: { partyId },
    next: '/parties?done=removed',
  });
}

export default function RemoveParty({ loaderData: { protocol, party }, actionData }: Route.ComponentProps) {
  return (
    <ActPage protocol={protocol} title={`Stop asking ${party} to sign`} fields={FIELDS} button="Stop asking" back="/parties" returned={actionData}>
      <p>The others go on without it. Its link to sign is no longer in use. It can join later.</p>
    </ActPage>
  );
}
