import { data } from 'react-router';
import { ActPage } from '../../features/protocols/act-page.js';
import { SIGNATORY_REQUEST_FIELDS } from '../../features/protocols/act-fields.js';
import { doAct } from '../../features/protocols/do-act.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import type { Route } from './+types/replace-signatory.js';

export async function loader(asking: Route.LoaderArgs) {
  const { id, requestId } = asking.params;
  const protocol = await readProtocol(asking, id);
  for (const party of protocol.parties) {
    const signatory = party.signatories.find((one) => one.requestId === requestId);
    if (signatory !== undefined) return { protocol, party: party.name, name: signatory.name };
  }
  throw data(null, { status: 404 });
}

export async function action(asking: Route.ActionArgs) {
  const { id, requestId } = asking.params;
  return doAct(asking, {
    id,
    fields: SIGNATORY_REQUEST_FIELDS,
    blank: { name: '', email: '', role: '' },
    method: 'put',
    to: '/api/protocols/{id}/requests/{requestId}/signatory',
    path: { requestId },
    next: '/parties?done=replaced',
  });
}

export default function ReplaceSignatory({ loaderData: { protocol, party, name }, actionData }: Route.ComponentProps) {
  return (
    <ActPage
      protocol={protocol}
      title={`Ask somebody else to sign for ${party}`}
      fields={SIGNATORY_REQUEST_FIELDS}
      button="Ask them to sign"
      back="/parties"
      returned={actionData}
    >
      <p>They get an email with a personal link. The link that {name} was sent is then no longer in use.</p>
      <p>Name {name} again to send them a new link: theirs has run out, was lost, or takes no more codes.</p>
    </ActPage>
  );
}
