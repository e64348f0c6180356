import { PostForm } from '../../forms/post-form.js';
import { refusalWords } from '../../words/refusals.js';
import { may, type PartyView, type ProtocolDetail } from '../protocols/protocol-view.js';

/** What the lead can do about a party that has not signed: remind, name somebody else, stop asking, record paper. */
export function SignatoryActs({ protocol, party }: { readonly protocol: Pick<ProtocolDetail, 'id' | 'mayDo'>; readonly party: PartyView }) {
  if (!may(protocol, 'set-publication') || party.progress === 'removed' || party.progress === 'left') return null;
  if (party.progress === 'signed') {
    return (
      <a href={`/protocols/${protocol.id}/parties/${party.partyId}/leave`}>
        Record that it leaves<span className="nhsuk-u-visually-hidden">: {party.name}</span>
      </a>
    );
  }
  if (!may(protocol, 'set-deadline')) return null;
  const own = `/protocols/${protocol.id}`;
  const current = party.signatories.filter((signatory) => signatory.replaced === null);
  return (
    <ul className="nhsuk-list">
      {current.map((signatory) => (
        <li key={signatory.requestId}>
          {signatory.declined !== null ? null : signatory.mayBeReminded === null ? (
            <PostForm action={`${own}/requests/${signatory.requestId}/remind`}>
              <button className="link-button">
                Remind <span className="nhsuk-u-visually-hidden">{signatory.name}</span>
              </button>
            </PostForm>
          ) : (
            <span className="task-list__hint">{refusalWords(signatory.mayBeReminded.code, signatory.mayBeReminded.facts)}</span>
          )}
          {signatory.mayBeReplaced === null ? (
            <a href={`${own}/requests/${signatory.requestId}/replace`}>
              Ask somebody else <span className="nhsuk-u-visually-hidden">instead of {signatory.name}</span>
            </a>
          ) : null}
        </li>
      ))}
      <li>
        <a href={`${own}/paper-signature?party=${party.partyId}`}>
          Record a signature on paper <span className="nhsuk-u-visually-hidden">by {party.name}</span>
        </a>
      </li>
      <li>
        <a href={`${own}/parties/${party.partyId}/remove`}>
          Stop asking <span className="nhsuk-u-visually-hidden">{party.name}</span>
        </a>
      </li>
    </ul>
  );
}
