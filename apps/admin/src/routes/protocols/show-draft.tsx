import { Page } from '../../components/page.js';
import { ActPage } from '../../features/protocols/act-page.js';
import { PERSON_FIELDS } from '../../features/protocols/act-fields.js';
import { doAct } from '../../features/protocols/do-act.js';
import { readProtocol } from '../../features/protocols/read-protocol.js';
import type { ProtocolDetail } from '../../features/protocols/protocol-view.js';
import type { Field } from '../../forms/field.js';
import type { Route } from './+types/show-draft.js';

function fieldsFor(protocol: ProtocolDetail): readonly Field[] {
  return [
    {
      kind: 'radios',
      name: 'partyId',
      label: 'Which party?',
      needed: 'Choose a party',
      choices: protocol.parties
        .filter((party) => party.organisationId !== protocol.leadOrganisation.id)
        .map((party) => ({ value: party.partyId, label: party.name })),
    },
    ...PERSON_FIELDS,
  ];
}

export async function loader(asking: Route.LoaderArgs) {
  return readProtocol(asking, asking.params.id);
}

export async function action(asking: Route.ActionArgs) {
  const { id } = asking.params;
  return doAct(asking, {
    id,
    fields: fieldsFor(await readProtocol(asking, id)),
    blank: { partyId: '', name: '', email: '' },
    to: '/api/protocols/{id}/showings',
    next: '/draft?done=shown',
  });
}

export default function ShowDraft({ loaderData: protocol, actionData }: Route.ComponentProps) {
  const fields = fieldsFor(protocol);
  if (protocol.parties.length < 2) {
    return (
      <Page title="Show the draft to a partner" caption={protocol.title} back={{ to: `/protocols/${protocol.id}/draft`, text: 'Draft' }}>
        <p>There is no partner in the draft yet.</p>
        <p>
          <a href={`/protocols/${protocol.id}/draft/parties/new`}>Add a party</a>
        </p>
      </Page>
    );
  }
  return (
    <ActPage
      protocol={protocol}
      title="Show the draft to a partner"
      act="show-draft"
      fields={fields}
      button="Show the draft"
      back="/draft"
      returned={actionData}
    >
      <p>They get an email with a personal link to read the draft as it stands. They are not asked to sign yet, and need no account.</p>
    </ActPage>
  );
}
