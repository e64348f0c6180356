import { find, read } from '../api/calls.js';
import { hasRole, signedIn } from '../api/session.js';
import { EmptyState } from '../components/empty-state.js';
import { Notice } from '../components/notice.js';
import { Page } from '../components/page.js';
import { StandingTag } from '../components/standing-tag.js';
import { maySpeakFor } from '../features/practice/may-change.js';
import { OwnStatement } from '../features/practice/own-statement.js';
import { ReviewsDue } from '../features/reviews/reviews-due.js';
import type { ReviewsView } from '../features/reviews/reviews-due.js';
import type { PracticeView } from '../features/practice/practice-view.js';
import type { ProtocolSummary } from '../features/protocols/protocol-view.js';
import { writtenDate } from '../words/dates.js';
import type { Route } from './+types/dashboard.js';

const WAITING = {
  sign: { text: 'Read it and sign', path: '/sign' },
  'finish-draft': { text: 'Finish the draft', path: '/draft' },
  chase: { text: 'See who has not signed', path: '/parties' },
  declined: { text: 'A party has declined', path: '/parties' },
} as const;

interface Dashboard extends ReviewsView {
  readonly waitingForMe: readonly { readonly kind: keyof typeof WAITING | 'review'; readonly protocol: ProtocolSummary; readonly dueOn: string | null }[];
}

export async function loader(asking: Route.LoaderArgs) {
  const session = await signedIn(asking);
  const own = session.actingFor;
  const [dashboard, practice]: [Dashboard, PracticeView | null] = await Promise.all([
    read(asking, '/api/dashboard'),
    own === null ? null : find(asking, '/api/register/organisations/{id}/practice', { path: { id: own.id } }),
  ]);
  return {
    dashboard,
    practice,
    name: session.person.name,
    organisation: own === null ? null : { id: own.id, name: own.name },
    speaks: own !== null && maySpeakFor(session, own.id),
    platformAdministrator: session.person.platformAdministrator,
    editsGuidance: session.person.editsGuidance,
    drafts: hasRole(session, 'administrator', 'ig-officer'),
  };
}

export default function DashboardRoute({ loaderData }: Route.ComponentProps) {
  const { dashboard, organisation, drafts, practice, speaks, platformAdministrator, editsGuidance } = loaderData;
  if (organisation === null) return <WithoutOrganisation platformAdministrator={platformAdministrator} editsGuidance={editsGuidance} sentToMe={dashboard.waitingForMe} />;
  // A review that is due stands once, below, with its date.
  const waiting = dashboard.waitingForMe.flatMap(({ kind, ...rest }) => (kind === 'review' ? [] : [{ ...rest, kind }]));
  return (
    <Page title="Dashboard" caption={organisation.name} wide>
      <OwnStatement organisation={organisation} practice={practice} changes={speaks} />
      {drafts ? (
        <p>
          <a className="nhsuk-button" href="/protocols/new">
            Start a new protocol
          </a>
        </p>
      ) : null}
      <h2 className="nhsuk-heading-m">What waits for you</h2>
      {waiting.length === 0 ? (
        <EmptyState title="Nothing waits for you">
          <p>
            {drafts
              ? 'Drafts to finish, signatures to chase and reviews to do stand here.'
              : 'Protocols that you are asked to sign stand here.'}
          </p>
          <p>
            <a href="/protocols">See your organisation’s protocols</a>
          </p>
        </EmptyState>
      ) : (
        <ul className="results results--close">
          {waiting.map(({ kind, protocol, dueOn }) => (
            <li key={`${kind} ${protocol.id}`} className="results__item">
              <h3 className="results__title">
                <a href={`/protocols/${protocol.id}${WAITING[kind].path}`}>
                  {WAITING[kind].text}
                  <span className="nhsuk-u-visually-hidden">: {protocol.title}</span>
                </a>
              </h3>
              <p>
                {protocol.title === '' ? 'Untitled' : protocol.title} <StandingTag standing={protocol.standing.kind} />
              </p>
              <ul className="results__facts">
                <li>{protocol.reference}</li>
                {kind === 'finish-draft' ? null : (
                  <li>
                    {protocol.signed} of {protocol.parties} signed
                  </li>
                )}
                {dueOn === null ? null : <li>Please by {writtenDate(dueOn)}</li>}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <ReviewsDue due={dashboard.due} reviews={dashboard.reviews} />
      {editsGuidance ? (
        <>
          <h2 className="nhsuk-heading-m">The guidance</h2>
          <p>
            <EditGuidance />
          </p>
        </>
      ) : null}
      <Notice />
    </Page>
  );
}

function EditGuidance() {
  return <a href="/guidance-editor">Edit the guidance, and see what is due for checking</a>;
}

interface WithoutOrganisationProps {
  readonly platformAdministrator: boolean;
  readonly editsGuidance: boolean;
  readonly sentToMe: Dashboard['waitingForMe'];
}

function WithoutOrganisation({ platformAdministrator, editsGuidance, sentToMe }: WithoutOrganisationProps) {
  return (
    <Page title="Dashboard">
      {sentToMe.length === 0 ? null : (
        <>
          <h2 className="nhsuk-heading-m">What you are asked to sign</h2>
          <p>You can read it here. You sign, or decline, by the link in the email that asked you.</p>
          <ul className="results results--close">
            {sentToMe.map(({ protocol, dueOn }) => (
              <li key={protocol.id} className="results__item">
                <h3 className="results__title">
                  <a href={`/protocols/${protocol.id}`}>{protocol.title}</a> <StandingTag standing={protocol.standing.kind} />
                </h3>
                <p>
                  {protocol.reference}
                  {dueOn === null ? '' : `. Please by ${writtenDate(dueOn)}`}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {platformAdministrator ? (
        <>
          <p>You look after this service. You act for no organisation.</p>
          <ul className="nhsuk-list">
            <li>
              <a href="/organisations">Organisations and their first administrators</a>
            </li>
            <li>
              <EditGuidance />
            </li>
            <li>
              <a href="/intakes">Taking in registers’ records</a>
            </li>
            <li>
              <a href="/personal-data">What is kept about a person</a>
            </li>
            <li>
              <a href="/account/signatures">What you have signed</a>
            </li>
          </ul>
        </>
      ) : (
        <EmptyState title="You do not act for an organisation">
          <p>Ask an administrator of your organisation to invite you.</p>
          {editsGuidance ? (
            <p>
              <EditGuidance />
            </p>
          ) : null}
          <p>
            <a href="/organisations">Organisations</a>
          </p>
          <p>
            <a href="/account/signatures">What you have signed</a>
          </p>
        </EmptyState>
      )}
      <Notice />
    </Page>
  );
}
