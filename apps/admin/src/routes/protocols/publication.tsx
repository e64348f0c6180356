import { ActPage } from '../../features/protocols/act-page.js';
import { PUBLICATION_FIELDS } from '../../features/protocols/act-fields.js';
import { doAct } from '../../features/protocols/do-act.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import { PUBLICATION_WORDS } from '../../words/protocol-words.js';
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
  const { level, reason } = protocol.publication;
  // A reason belongs to its level, so it is shown and not filled in: another level would carry it over.
  return (
    <ActPage protocol={protocol} title="What stands on the register" act="set-publication" fields={FIELDS} saved={{ level: [level] }} button="Save" returned={actionData}>
      <p>A protocol stands on the public register once a version of it has come into force. People’s names and addresses never do.</p>
      {reason === '' ? null : <p className="nhsuk-inset-text nhsuk-u-text-break-word">Reason given for “{PUBLICATION_WORDS[level]}”: {reason}</p>}
    </ActPage>
  );
}
