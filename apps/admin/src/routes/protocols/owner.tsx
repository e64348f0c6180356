import { read, type Asking } from '../../api/calls.js';
import type { MemberView } from '../../features/organisations/organisation-view.js';
import { ActPage } from '../../features/protocols/act-page.js';
import { doAct } from '../../features/protocols/do-act.js';
import type { ProtocolDetail } from '../../features/protocols/protocol-view.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import type { Field } from '../../forms/field.js';
import type { Route } from './+types/owner.js';

async function readOwner(asking: Asking, id: string) {
  const protocol = await readProtocol(asking, id);
  const members = await read(asking, '/api/organisations/{id}/members', {
    path: { id: protocol.leadOrganisation.id },
    query: { pageSize: 100 },
  });
  return { protocol, fields: fieldsFor(members.items, protocol) };
}

function fieldsFor(members: readonly MemberView[], protocol: ProtocolDetail): readonly Field[] {
  return [
    {
      kind: 'radios',
      name: 'personId',
      label: `Who at ${protocol.leadOrganisation.name} is answerable for it?`,
      needed: 'Choose a person',
      choices: members.map(({ person }) => ({ value: person.id, label: person.name, hint: person.email })),
    },
  ];
}

export async function loader(asking: Route.LoaderArgs) {
  return readOwner(asking, asking.params.id);
}

export async function action(asking: Route.ActionArgs) {
  const { id } = asking.params;
  const { fields } = await readOwner(asking, id);
  return doAct(asking, { id, fields, blank: { personId: '' }, method: 'put', to: '/api/protocols/{id}/owner', asSeen: true, next: '?done=owner' });
}

export default function Owner({ loaderData: { protocol, fields }, actionData }: Route.ComponentProps) {
  return (
    <ActPage
      protocol={protocol}
      title="Name another owner"
      act="change-owner"
      fields={fields}
      saved={{ personId: [protocol.owner.id] }}
      button="Save"
      returned={actionData}
    />
  );
}
