import { Notice } from '../../components/notice.js';
import { counted } from '../../components/pager.js';
import { writtenDate } from '../../words/dates.js';

/** What an erasure would leave, as the API says it. */
export interface ErasurePlanView {
  readonly obstacles: readonly { readonly code: string; readonly name?: string; readonly organisationId?: string; readonly reference?: string; readonly protocolId?: string }[];
  readonly keptSignatures: readonly KeptView[];
  readonly keptTexts: readonly Omit<KeptView, 'signedOn'>[];
}

interface KeptView {
  readonly protocolId: string;
  readonly reference: string;
  readonly version: string;
  readonly signedOn: string;
}

/** What has to be done before somebody can be erased; nothing where nothing stands in the way. */
export function ErasureObstacles({ obstacles, theirs = false }: { readonly obstacles: ErasurePlanView['obstacles']; readonly theirs?: boolean }) {
  if (obstacles.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">{theirs ? 'What has to be done first' : 'What you have to do first'}</h2>
      <p>Something would be left with nobody to look after it.</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {obstacles.map((obstacle) => (
          <li key={`${obstacle.code} ${obstacle.organisationId ?? obstacle.protocolId ?? ''}`}>{obstacleWords(obstacle)}</li>
        ))}
      </ul>
    </>
  );
}

function obstacleWords({ code, name = '', reference = '' }: ErasurePlanView['obstacles'][number]): string {
  if (code === 'last-administrator') return `${name} has no other administrator. Give somebody else the role.`;
  if (code === 'last-platform-administrator') return 'The service has no other administrator. Appoint another.';
  if (code === 'owns-protocol') return `${reference} has no other owner. Its lead organisation names another.`;
  return `${reference} waits for a signature. Decline it, or ask its lead organisation to ask somebody else.`;
}

/** What goes and what stays, in plain words. */
export function GoesAndStays({ plan, done = false }: { readonly plan: Pick<ErasurePlanView, 'keptSignatures' | 'keptTexts'>; readonly done?: boolean }) {
  const { keptSignatures, keptTexts } = plan;
  const nothingStays = keptSignatures.length === 0 && keptTexts.length === 0;
  return (
    <>
      <h2 className="nhsuk-heading-m">{done ? 'What is gone' : 'What goes'}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>the account, its password, and where it is signed in</li>
        <li>memberships of organisations, invitations, and links that were sent</li>
        <li>the name and email address in requests to sign, in drafts, and among the contacts of organisations</li>
        <li>the name in the history of protocols and of organisations, and of who has read what</li>
        <li>the email address of every signature</li>
      </ul>
      <h2 className="nhsuk-heading-m">{done ? 'What has stayed' : 'What stays'}</h2>
      {nothingStays ? <p>Nothing that names the person.</p> : null}
      {keptSignatures.length === 0 ? null : (
        <>
          <p>
            Name, job title and capacity on {counted(keptSignatures.length, 'signature')}: they are evidence of an agreement between
            organisations, until seven years after it is over (UK GDPR article 17(3)(e)).
          </p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {keptSignatures.map((kept) => (
              <li key={`${kept.protocolId} ${kept.version}`}>
                {kept.reference}, version {kept.version}, signed on {writtenDate(kept.signedOn)}
              </li>
            ))}
          </ul>
        </>
      )}
      {keptTexts.length === 0 ? null : (
        <>
          <p>
            The text of {counted(keptTexts.length, 'version')} that names the person as somebody to write to: it is what the organisations
            agreed on, and is not changed after. The organisation can name somebody else in its next version.
          </p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {keptTexts.map((kept) => (
              <li key={`${kept.protocolId} ${kept.version}`}>
                {kept.reference}, version {kept.version}
              </li>
            ))}
          </ul>
        </>
      )}
      {nothingStays ? null : <Notice />}
    </>
  );
}
