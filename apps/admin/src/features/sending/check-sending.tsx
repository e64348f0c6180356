import { Button } from 'nhsuk-react-components';
import { FactsList } from '../../components/facts-list.js';
import { Page } from '../../components/page.js';
import { StackingTable } from '../../components/stacking-table.js';
import type { Answers } from '../../forms/field.js';
import { PostForm } from '../../forms/post-form.js';
import { writtenDate } from '../../words/dates.js';
import type { ProtocolDetail } from '../protocols/protocol-view.js';
import { sendingOf } from './signatory-fields.js';

/** The last look before a draft is frozen and sent. The answers travel in the form. */
export function CheckSending({ protocol, answers }: { readonly protocol: ProtocolDetail; readonly answers: Answers }) {
  const minor = protocol.draft?.change.kind === 'minor';
  const { requests, deadline } = sendingOf(protocol.parties, answers);
  const nameOf = (partyId: string) => protocol.parties.find((party) => party.partyId === partyId)?.name ?? '';
  return (
    <Page
      title={minor ? 'Check, and put the minor change in force' : 'Check, and send it for signature'}
      titleDetail={protocol.reference}
      caption={protocol.title}
      back={{ to: minor ? `/protocols/${protocol.id}/draft` : `/protocols/${protocol.id}/send`, text: 'Back' }}
      wide
    >
      <div className="reading">
        <p>
          <a href={`/protocols/${protocol.id}/document`}>Read the draft as a document</a> once more. Once it is sent, changing it means
          taking it back from everyone.
        </p>
        <FactsList
          facts={[
            { label: 'Protocol', value: protocol.title },
            ...(minor
              ? [{ label: 'Change', value: `Minor: ${protocol.draft.change.reason}` }]
              : [{ label: 'To be signed by', value: deadline === null ? 'No date' : writtenDate(deadline) }]),
          ]}
        />
      </div>
      {minor ? (
        <p className="reading">Nobody signs again after a minor change: those who signed stay bound.</p>
      ) : (
        <StackingTable
          caption="Who is asked to sign"
          columns={['Party', 'Signatory', 'Email address', 'Role']}
          rows={requests.map((request) => ({
            key: request.partyId,
            cells: [nameOf(request.partyId), request.name, request.email, request.role],
          }))}
        />
      )}
      <PostForm revision={protocol.revision}>
        {Object.entries(answers).flatMap(([name, values]) =>
          values.map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
        )}
        <div className="nhsuk-button-group">
          <Button name="step" value="send" preventDoubleClick>
            {minor ? 'Put the change in force' : `Send it to ${requests.length} signatories`}
          </Button>
          {minor ? null : (
            <Button name="step" value="change" secondary>
              Change the answers
            </Button>
          )}
        </div>
      </PostForm>
    </Page>
  );
}
