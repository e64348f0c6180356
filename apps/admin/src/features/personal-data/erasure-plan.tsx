import { Fragment } from 'react';
import { Notice } from '../../components/notice.js';
import { counted } from '../../components/pager.js';
import { writtenDate } from '../../words/dates.js';

/** What an erasure would leave, as the API says it. */
export interface ErasurePlanView {
  readonly obstacles: readonly { readonly code: string; readonly name?: string; readonly organisationId?: string; readonly reference?: string; readonly protocolId?: string; readonly intakeId?: string }[];
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
      <Heading part={theirs}>{theirs ? 'What has to be done first' : 'What you have to do first'}</Heading>
      <p>Something would be left with nobody to look after it.</p>
      {OBSTACLES.map(({ code, words }) => {
        const found = obstacles.filter((obstacle) => obstacle.code === code);
        if (found.length === 0) return null;
        return (
          <Fragment key={code}>
            <p>{words(found.length)}</p>
            {code === 'last-platform-administrator' ? null : (
              <ul className="nhsuk-list nhsuk-list--bullet">
                {found.map((obstacle) => {
                  const name = obstacle.name ?? obstacle.reference;
                  const remedy = theirs ? remedyByAdministrator(obstacle) : remedyOf(obstacle);
                  return <li key={obstacle.organisationId ?? obstacle.protocolId ?? obstacle.intakeId ?? ''}>{remedy === null ? name : <a href={remedy}>{name}</a>}</li>;
                })}
              </ul>
            )}
          </Fragment>
        );
      })}
    </>
  );
}

/** What stands in the way, each kind said once however many there are of it. */
const OBSTACLES = [
  { code: 'last-platform-administrator', words: () => 'The service has no other administrator. Appoint another.' },
  { code: 'last-administrator', words: (many: number) => `${counted(many, 'organisation has', 'organisations have')} no other administrator. Give somebody else the role:` },
  { code: 'owns-protocol', words: (many: number) => `${counted(many, 'protocol has', 'protocols have')} no other owner. Somebody at the lead organisation names one:` },
  {
    code: 'asked-to-sign',
    words: (many: number) => `${counted(many, 'protocol waits', 'protocols wait')} for a signature. Sign, decline, or ask the lead organisation to ask somebody else:`,
  },
  {
    code: 'intake-under-way',
    words: (many: number) =>
      `${counted(many, 'file')} of a register’s records ${many === 1 ? 'waits' : 'wait'} to come in with this owner. An administrator of the service discards it, or takes it in; then another owner is named for what came in:`,
  },
] as const;

/** Where the person can do something about it; `null`: somebody else does. */
function remedyOf({ code, organisationId = '', protocolId = '' }: ErasurePlanView['obstacles'][number]): string | null {
  if (code === 'intake-under-way') return null;
  if (code === 'last-administrator') return `/organisations/${organisationId}/people`;
  return `/protocols/${protocolId}${code === 'owns-protocol' ? '/owner' : ''}`;
}

/** Where an administrator of the service can, for somebody else. */
function remedyByAdministrator({ intakeId }: ErasurePlanView['obstacles'][number]): string | null {
  return intakeId === undefined ? null : `/intakes/${intakeId}`;
}

/** As part of a longer page it stands one level lower. */
function Heading({ part, children }: { readonly part: boolean; readonly children: string }) {
  return part ? <h3 className="nhsuk-heading-s">{children}</h3> : <h2 className="nhsuk-heading-m">{children}</h2>;
}

interface GoesAndStaysProps {
  readonly plan: Pick<ErasurePlanView, 'keptSignatures' | 'keptTexts'>;
  readonly done?: boolean;
  /** Told to whoever does it for the person, as a part of a page about them. */
  readonly theirs?: boolean;
}

/** What goes and what stays, in plain words. */
export function GoesAndStays({ plan, done = false, theirs = false }: GoesAndStaysProps) {
  const { keptSignatures, keptTexts } = plan;
  const nothingStays = keptSignatures.length === 0 && keptTexts.length === 0;
  return (
    <>
      <Heading part={theirs}>{done ? 'What is gone' : 'What goes'}</Heading>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>the account, its password, and where it is signed in</li>
        <li>memberships of organisations, invitations, and links that were sent</li>
        <li>the name and email address in requests to sign, in drafts, and among the contacts of organisations</li>
        <li>the name in the history of protocols and of organisations, and of who has read what</li>
        <li>the email address of every signature</li>
      </ul>
      <Heading part={theirs}>{done ? 'What has stayed' : 'What stays'}</Heading>
      {nothingStays ? <p>{theirs ? 'Nothing that names the person.' : 'Nothing that names you.'}</p> : null}
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
