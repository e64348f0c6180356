import { find, read } from '../../api/calls.js';
import { currentSession } from '../../api/session.js';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { InDanger } from '../../features/practice/in-danger.js';
import { maySpeakFor } from '../../features/practice/may-change.js';
import { OrganisationPractice } from '../../features/practice/organisation-practice.js';
import type { Route } from './+types/advisers.js';

export async function loader(asking: Route.LoaderArgs) {
  const path = { id: asking.params.organisationId };
  const [practice, registered, session] = await Promise.all([
    read(asking, '/api/register/organisations/{id}/practice', { path }),
    find(asking, '/api/register/organisations/{id}', { path }),
    currentSession(asking),
  ]);
  return { practice, registered: registered !== null, changes: maySpeakFor(session, practice.organisationId) };
}

export default function Advisers({ loaderData: { practice, registered, changes } }: Route.ComponentProps) {
  const parts = [
    { id: 'statement', text: 'Where we stand', there: practice.statement !== '' },
    { id: 'advisers', text: 'Whom you can ask', there: practice.advisers.length > 0 },
    { id: 'policies', text: 'What we go by', there: practice.policies.length > 0 },
  ].filter(({ there }) => there);
  return (
    <Page
      title={practice.organisationName}
      titleDetail="where it stands on sharing, and whom to ask"
      caption="Sharing information about people"
      crumbs={[{ to: '/advisers', text: 'Whom can you ask?' }]}
    >
      <InDanger />
      {parts.length < 2 ? null : (
        <nav aria-label="On this page" className="parts-of-page">
          <ul className="nhsuk-list">
            {parts.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <OrganisationPractice practice={practice} />
      <p>When you ask, you need not say whom it is about.</p>
      <p>
        <a href={`/decide?organisation=${practice.organisationId}`}>Think your decision through, with these advisers at hand</a>
      </p>
      {registered ? (
        <p>
          <a href={`/register/organisations/${practice.organisationId}`}>What it has agreed with others, as far as it is published</a>
        </p>
      ) : null}
      {changes ? (
        <p>
          <a href={`/organisations/${practice.organisationId}/practice`}>Change what this page says</a>
        </p>
      ) : null}
      <Notice />
    </Page>
  );
}
