import { ActPage } from '../../features/protocols/act-page.js';
import { reasonField } from '../../features/protocols/act-fields.js';
import { doAct } from '../../features/protocols/do-act.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import type { Route } from './+types/abandon-draft.js';

const FIELDS = [reasonField('Why is the draft given up?', 'It stays on record')];

export async function loader(asking: Route.LoaderArgs) {
  return readProtocol(asking, asking.params.id);
}

export async function action(asking: Route.ActionArgs) {
  return doAct(asking, {
    id: asking.params.id,
    fields: FIELDS,
    blank: { reason: '' },
    to: '/api/protocols/{id}/draft/abandonment',
    next: '?done=draft-abandoned',
  });
}

export default function AbandonDraft({ loaderData: protocol, actionData }: Route.ComponentProps) {
  return (
    <ActPage protocol={protocol} title="Give up the draft" act="abandon-draft" fields={FIELDS} button="Give up the draft" returned={actionData}>
      <p>The version that stands is not touched.</p>
    </ActPage>
  );
}
