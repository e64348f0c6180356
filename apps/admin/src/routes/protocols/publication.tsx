import { ActPage } from '../../features/protocols/act-page.js';
import { PUBLICATION_FIELDS } from '../../features/protocols/act-fields.js';
import { doAct } from '../../features/protocols/do-act.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import type { Route } from './+types/publication.js';

const FIELDS = PUBLICATION_FIELDS;

export async function loader(asking: Route.LoaderArgs) {
  return readProtocol(asking, asking.params.id);
}

export async function action(asking: Route.ActionArgs) {
  return doAct(asking, {
    id: asking.params.id,
    fields: FIELDS,
    blank: { level: null, reason: '' },
    method: 'put',
    to: '/api/protocols/{id}/publication',
    asSeen: true,
    next: '?done=published',
  });
}

export default function PublicationRoute({ loaderData: protocol, actionData }: Route.ComponentProps) {
  return (
    <ActPage protocol={protocol} title="What stands on the register" act="set-publication" fields={FIELDS}
      saved={{ level: [protocol.publication.level], reason: [protocol.publication.reason] }} button="Save" returned={actionData}>
      <p>A protocol stands on the public register once a version of it has been sent for signature. People’s names and addresses never do.</p>
    </ActPage>
  );
}
