import { read } from '../../api/calls.js';
import { FactsList } from '../../components/facts-list.js';
import { Page } from '../../components/page.js';
import { linksIn } from '../../features/development/links-in.js';
import { writtenInstant } from '../../words/dates.js';
import type { Route } from './+types/mail.js';

export async function loader(asking: Route.LoaderArgs) {
  return read(asking, '/api/development/mail/{id}', { path: { id: asking.params.id } });
}

export default function Mail({ loaderData: mail }: Route.ComponentProps) {
  const links = linksIn(mail.text);
  return (
    <Page title={mail.subject} titleDetail="Caught mail" back={{ to: '/development/mail', text: 'Caught mail' }}>
      <FactsList
        facts={[
          { label: 'To', value: mail.recipients.join(', ') },
          { label: 'Caught', value: writtenInstant(mail.caughtAt) },
        ]}
      />
      <div className="document">
        <p className="as-typed">{mail.text}</p>
      </div>
      {links.length === 0 ? null : (
        <>
          <h2 className="nhsuk-heading-m">Links in it</h2>
          <ul className="nhsuk-list">
            {links.map((link) => (
              <li key={link}>
                <a href={link}>{link}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
